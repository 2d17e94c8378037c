#pragma once

#include "model/analysis/compiled.h"

#include <cstdint>
#include <span>

// Where the tokens of one case can be. Places are numbered in the flow order of the steps that they lie before, so
// that a marking, sorted, begins with the step that runs first and the tokens of one step stand side by side.
namespace baton::analysis {

using Marking = std::vector<int>; // sorted places; a place twice holds two tokens
using Tokens = std::span<const int>;

class Places
{
public:
    Places(const Compiled &map, const Spine &order);
    int of(int edge) const { return m_place[edge]; }              // of the handoff that arrives
    int entry(int step) const { return m_place[m_edges + step]; } // of a case that enters there
    int step(int place) const { return m_step[place]; }

private:
    int m_edges;
    std::vector<int> m_place, m_step;
};

// Numbers markings in the order in which they are first seen.
class MarkingTable
{
public:
    MarkingTable();
    int number(Tokens marking);
    Tokens at(int number) const
    {
        return {m_tokens.data() + m_start[number], static_cast<std::size_t>(m_start[number + 1] - m_start[number])};
    }
    int size() const { return static_cast<int>(m_hash.size()); }

private:
    std::size_t slotOf(Tokens marking, std::uint64_t hash) const;
    void grow();

    std::vector<int> m_tokens;
    std::vector<std::ptrdiff_t> m_start;
    std::vector<std::uint64_t> m_hash; // by number
    std::vector<int> m_slots;          // number, or -1
};

} // namespace baton::analysis
