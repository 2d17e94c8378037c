#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Numbers and words as files write them: decimal point, no locale, never NaN or infinite.
namespace baton {

std::string_view trimmed(std::string_view text);
// What stands between the separators, trimmed; one part more than there are separators.
std::vector<std::string_view> split(std::string_view text, std::string_view by);
// A plain decimal ("12", "0.5", ".5"): no sign, no exponent. Takes what it read off the front of `text`.
std::optional<double> takeDecimal(std::string_view &text);
// The whole text as a finite number (sign and exponent allowed).
std::optional<double> readNumber(std::string_view text);
// Shortest text that reads back equal; with an exponent only where `fixed` is false and it is shorter.
std::string writeNumber(double value, bool fixed = false);

} // namespace baton
