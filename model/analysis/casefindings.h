#pragma once

#include "model/analysis/markings.h"
#include "model/analysis/soundness.h"

// What is found of the tokens of one case, by walking through its markings or by drawing cases.
namespace baton::analysis {

class CaseFindings
{
public:
    CaseFindings(const Compiled &map, const Places &places)
        : m_map(map)
        , m_places(places)
        , m_row(map.size(), -1)
        , m_twice(map.size(), 0)
    {}

    void reachTwice(int step) { m_twice[step] = 1; }
    // Tokens that cannot go on, left so with this probability.
    void addStuck(Tokens marking, double probability);
    void scale(double by);
    Soundness take();

private:
    Soundness::Stuck &stuckAt(int join);

    const Compiled &m_map;
    const Places &m_places;
    std::vector<int> m_row; // by step, of m_stuck
    std::vector<char> m_twice;
    std::vector<int> m_joins;
    std::vector<Soundness::Stuck> m_stuck;
};

// Draws cases from a fixed seed.
Soundness drawCases(const Compiled &map, const TokenRules &rules, const std::atomic<bool> *cancel);

inline constexpr std::size_t tokenLimit = 64;

} // namespace baton::analysis
