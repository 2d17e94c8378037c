#pragma once

#include "model/base/law.h"

#include <QString>

// Numbers and durations as people read them, in the language of the window. Files never see these.
namespace baton::text {

QString number(double value, int decimals = 1);     // locale; no trailing zeros
QString percent(double fraction, int decimals = 0); // 0.96 -> "96 %"
QString money(double amount, const QString &currency);
// One unit, two significant figures: "9 min", "3.1 h", "1.9 d"; `hoursPerDay` is not used: d = 24 h.
QString duration(double seconds);
QString durationSigned(double seconds); // "+1.6 d", "−2.9 h"
// What Baton understood: "between 1 and 3 hours", "about 20 minutes, spread like an exponential".
QString understood(const Law &law);
QString understood(const Duration &duration);
// A law typed by a person: also the decimal comma and unit names of the language ("1,5 h", "2 giorni", "3 días").
Result<Law> parseLaw(const QString &typed);
Result<Duration> parseDuration(const QString &typed);
// "8 %", "8", "0,08" are all read as a share: numbers above 1 or with % are percent. OutOfRange, BadNumber.
Result<double> parseShare(const QString &typed);

} // namespace baton::text
