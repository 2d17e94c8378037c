#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace baton {

// Days since 1970-01-01 of a date that exists, written as "2026-12-25".
std::optional<std::int64_t> daysOfIsoDate(std::string_view text);
// All of the text as digits; nullopt when there is anything else or nothing.
std::optional<int> readDigits(std::string_view text);

} // namespace baton
