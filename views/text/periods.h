#pragma once

#include "model/base/result.h"

#include <QString>

// Periods and results as people write them: in the window's language and as spreadsheets hand them over.
namespace baton::text {

QString periodName(const std::string &period); // "Jan 2026", "Q1 2026", "2026"
// "2026-01", "1/2026", "Jan 2026", "gen-26", "31/01/2026", "Q1 2026", "2026-T1", "2026": as files write it. BadPeriod.
Result<std::string> parsePeriod(const QString &typed);
std::string periodAfter(const std::string &period); // the next one of the same length; "" after none

// A number with its sign, currency and grouping, whichever mark it has for decimals; `decimalComma` decides where both
// readings are possible ("1,234"). BadNumber.
Result<double> parseResult(const QString &typed, bool decimalComma);
// Whether the numbers among these cells have a decimal comma; where none of them tells, as in the window's language.
bool usesDecimalComma(const QStringList &cells);

} // namespace baton::text
