#include "model/map/idindex.h"

#include <QRandomGenerator>
#include <array>
#include <cstring>

namespace baton {

namespace {

__extension__ using Product = unsigned __int128;

using Secret = std::array<std::uint64_t, 3>;

const Secret &secret()
{
    static const Secret own = [] {
        QRandomGenerator *random = QRandomGenerator::system();
        return Secret{random->generate64(), random->generate64() | 1, random->generate64() | 1};
    }();
    return own;
}

// Both halves of the product, folded: each bit of one factor moves about half of the bits.
std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    const Product product = Product(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

template <class Word>
std::uint64_t word(const char *at)
{
    Word value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

// Up to eight bytes as one number; its length tells those apart that overlap.
std::uint64_t rest(const char *at, std::size_t size)
{
    if (size >= 4)
        return word<std::uint32_t>(at) << 32 | word<std::uint32_t>(at + size - 4);
    if (size >= 2)
        return word<std::uint16_t>(at) << 16 | word<std::uint16_t>(at + size - 2);
    return size ? word<std::uint8_t>(at) : 0;
}

} // namespace

std::uint32_t IdIndex::hashOf(std::string_view id)
{
    const Secret &own = secret();
    std::uint64_t hash = own[0] ^ id.size();
    const char *at = id.data();
    std::size_t left = id.size();
    for (; left > 8; left -= 8, at += 8)
        hash = mixed(hash ^ word<std::uint64_t>(at), own[1]);
    hash = mixed(hash ^ rest(at, left), own[2]);
    return static_cast<std::uint32_t>(hash ^ (hash >> 32));
}

} // namespace baton
