#pragma once

#include "model/base/law.h"
#include "model/map/elements.h"

#include <QString>

// Numbers and durations as people read them, in the language of the window. Files never see these.
namespace baton::text {

QString number(double value, int decimals = 1); // locale; no trailing zeros
// How many of a hundred a computed share is, two significant figures from one up: 0.594 -> "59", 0.068 -> "6.8".
QString ofHundred(double fraction);
QString percent(double fraction, int decimals = 0); // 0.96 -> "96 %"
// `currency` is an ISO code ("EUR", shown with its sign) or any text people use ("points").
QString money(double amount, const QString &currency);
// One unit, two significant figures: "9 min", "3.1 h", "1.9 d"; `hoursPerDay` is not used: d = 24 h.
QString duration(double seconds);
QString durationSigned(double seconds); // "+1.6 d", "−2.9 h"
// What Baton understood: "between 1 and 3 hours", "about 20 minutes, spread like an exponential".
QString understood(const Law &law);
QString understood(const Duration &duration);
QString understood(const Standard &standard); // "95 % within 4 working hours"
QString understoodShare(double fraction);     // "of 100, six"
QString date(const std::string &iso);         // "2 Oct 2026"; what is not a date is shown as it stands
// A law typed by a person: also the decimal comma and unit names of the language ("1,5 h", "2 giorni", "3 días").
Result<Law> parseLaw(const QString &typed);
Result<Duration> parseDuration(const QString &typed);
// "8 %", "8", "0,08" are all read as a share: numbers above 1 or with % are percent. OutOfRange, BadNumber.
// Also "6 of 100" and "1 in 20" in the three languages.
Result<double> parseShare(const QString &typed);
// A plain number with the user's decimal sign and grouping. BadNumber.
Result<double> parseNumber(const QString &typed);
// Text for a field: what parseLaw and the others read back equal, with the user's decimal sign.
QString fieldText(const Law &law);
QString fieldText(const Duration &duration);
QString shareFieldText(double fraction); // "6 %"

} // namespace baton::text
