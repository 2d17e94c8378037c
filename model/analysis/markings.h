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

// What can run in a marking. The tokens in front of one step, [from, to) of the marking; step -1: nothing can run.
struct Waiting
{
    std::size_t from = 0, to = 0;
    int step = -1;
};

class TokenRules
{
public:
    TokenRules(const Compiled &map, const Spine &order) : m_map(map), m_places(map, order) {}

    const Places &places() const { return m_places; }
    // The first step in flow order that can run; tokens before `start`, where another step's begin, cannot.
    Waiting next(Tokens marking, std::size_t start = 0) const;
    // Whether a step that runs takes this token: one token, or one of every handoff.
    bool takes(Tokens marking, const Waiting &at, std::size_t i) const
    {
        return m_map.steps[at.step].all ? firstOfHandoff(marking, at, i) : i == at.from;
    }
    // Tokens of one case one after another through a step that does not join them.
    bool twice(const Waiting &at) const { return !m_map.steps[at.step].all && at.to - at.from > 1; }

private:
    Waiting waitingAt(Tokens marking, std::size_t from) const;
    bool ready(Tokens marking, const Waiting &at) const;
    bool firstOfHandoff(Tokens marking, const Waiting &at, std::size_t i) const
    {
        return marking[i] != m_places.entry(at.step) && (i == at.from || marking[i] != marking[i - 1]);
    }

    const Compiled &m_map;
    const Places m_places;
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
