#include "model/base/numbers.h"

#include <array>
#include <charconv>
#include <cmath>

namespace baton {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isDecimal(char c)
{
    return (c >= '0' && c <= '9') || c == '.';
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> split(std::string_view text, std::string_view by)
{
    std::vector<std::string_view> parts;
    for (std::size_t at = text.find(by); at != std::string_view::npos; at = text.find(by)) {
        parts.push_back(trimmed(text.substr(0, at)));
        text.remove_prefix(at + by.size());
    }
    parts.push_back(trimmed(text));
    return parts;
}

std::optional<double> takeDecimal(std::string_view &text)
{
    std::size_t length = 0;
    while (length < text.size() && isDecimal(text[length]))
        ++length;
    const std::optional<double> value = readNumber(text.substr(0, length));
    if (value)
        text.remove_prefix(length);
    return value;
}

std::optional<double> readNumber(std::string_view text)
{
    double value = 0;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (text.empty() || error != std::errc{} || stop != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string writeNumber(double value, bool fixed)
{
    if (value == 0)
        return "0";
    std::array<char, 400> buffer;
    char *end = buffer.data() + buffer.size();
    const auto result = fixed ? std::to_chars(buffer.data(), end, value, std::chars_format::fixed)
                              : std::to_chars(buffer.data(), end, value);
    return {buffer.data(), result.ptr};
}

} // namespace baton
