#pragma once

#include "model/analysis/compiled.h"

#include <optional>

namespace baton::analysis {

// Copies of one case that go their ways independently and never wait for each other (a branching process; Harris
// 1963): the chance that one of them ever comes to a step. An ALL join is taken to let through what comes by the one
// handoff that counts in `weight` (pass weights): more than it does.
class Copies
{
public:
    Copies(const Compiled &map, const Spine &order, const std::vector<double> &weight);

    // Nothing when it does not settle, or too much was asked for.
    std::optional<double> reaches(int step);
    // Of the last step asked for: no ALL join is on any way there.
    bool exact() const { return m_exact; }

private:
    void findWays(int step);
    double never(int step) const;
    double neverOfSome(int step) const;

    const Compiled &m_map;
    const Spine &m_order;
    const std::vector<double> &m_weight;
    std::vector<int> m_ways;    // steps that lead there, the last in flow order first
    std::vector<double> m_miss; // by step: no copy of one that stands here ever comes there
    std::vector<char> m_leads;
    std::size_t m_looked = 0;
    bool m_exact = true, m_loops = false;
};

} // namespace baton::analysis
