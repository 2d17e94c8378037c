#include "model/base/utf8.h"

#include <algorithm>

namespace baton {

namespace {

bool isTail(unsigned char byte)
{
    return (byte & 0xc0) == 0x80;
}

// Length of the sequence a lead byte begins; 0 when it cannot begin one.
std::size_t sequenceLength(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead <= 0xdf)
        return 2;
    if (lead >= 0xe0 && lead <= 0xef)
        return 3;
    return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

bool secondByteFits(unsigned char lead, unsigned char second)
{
    switch (lead) {
    case 0xe0:
        return second >= 0xa0;
    case 0xed:
        return second <= 0x9f;
    case 0xf0:
        return second >= 0x90;
    case 0xf4:
        return second <= 0x8f;
    default:
        return true;
    }
}

bool isSequence(std::string_view text, std::size_t at, std::size_t length)
{
    if (length == 0 || at + length > text.size())
        return false;
    const std::string_view tail = text.substr(at + 1, length - 1);
    const auto fits = [](char c) {
        return isTail(static_cast<unsigned char>(c));
    };
    return std::all_of(tail.begin(), tail.end(), fits) &&
           (tail.empty() ||
            secondByteFits(static_cast<unsigned char>(text[at]), static_cast<unsigned char>(tail.front())));
}

} // namespace

std::size_t firstInvalidUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = sequenceLength(static_cast<unsigned char>(text[at]));
        if (!isSequence(text, at, length))
            return at;
        at += length;
    }
    return std::string_view::npos;
}

std::size_t codePoints(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return !isTail(static_cast<unsigned char>(c)); }));
}

void appendUtf8(std::string &text, char32_t c)
{
    const auto put = [&](char32_t byte) {
        text += static_cast<char>(static_cast<unsigned char>(byte));
    };
    const auto tail = [&](int shift) {
        put(0x80 | ((c >> shift) & 0x3f));
    };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xc0 | (c >> 6));
        tail(0);
    } else if (c < 0x10000) {
        put(0xe0 | (c >> 12));
        tail(6);
        tail(0);
    } else {
        put(0xf0 | (c >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

} // namespace baton
