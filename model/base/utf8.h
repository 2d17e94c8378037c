#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace baton {

// Offset of the first byte that is not valid UTF-8 (overlong forms, surrogates and beyond U+10FFFF are not), or npos.
std::size_t firstInvalidUtf8(std::string_view text);
// Code points of valid UTF-8.
std::size_t codePoints(std::string_view text);
void appendUtf8(std::string &text, char32_t codePoint);

} // namespace baton
