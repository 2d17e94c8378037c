#include "model/analysis/people.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace baton::analysis {

namespace {

constexpr std::size_t mostExact = 60;
constexpr long mostBranches = 300'000;

std::vector<std::vector<int>> setsOf(const std::vector<std::vector<int>> &sets, int elements)
{
    std::vector<std::vector<int>> holding(elements);
    for (std::size_t s = 0; s < sets.size(); ++s)
        for (const int element : sets[s])
            holding[element].push_back(static_cast<int>(s));
    return holding;
}

// Elements no two of which share a set need as many sets.
int apart(const std::vector<std::vector<int>> &holding)
{
    std::vector<std::size_t> order(holding.size());
    for (std::size_t k = 0; k < order.size(); ++k)
        order[k] = k;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return holding[a].size() < holding[b].size(); });
    std::vector<int> used;
    int count = 0;
    for (const std::size_t element : order) {
        const auto taken = [&](int s) {
            return std::find(used.begin(), used.end(), s) != used.end();
        };
        if (holding[element].empty() || std::any_of(holding[element].begin(), holding[element].end(), taken))
            continue;
        used.insert(used.end(), holding[element].begin(), holding[element].end());
        ++count;
    }
    return count;
}

std::vector<int> greedy(const std::vector<std::vector<int>> &sets, const std::vector<std::vector<int>> &holding)
{
    std::vector<char> covered(holding.size(), 0);
    std::vector<int> chosen;
    const auto fresh = [&](const std::vector<int> &set) {
        return std::count_if(set.begin(), set.end(), [&](int element) { return !covered[element]; });
    };
    for (;;) {
        const auto best =
            std::max_element(sets.begin(), sets.end(),
                             [&](const std::vector<int> &a, const std::vector<int> &b) { return fresh(a) < fresh(b); });
        if (best == sets.end() || fresh(*best) == 0)
            return chosen;
        for (const int element : *best)
            covered[element] = 1;
        chosen.push_back(static_cast<int>(best - sets.begin()));
    }
}

// Each element as the bits of the sets that hold it: the one with fewest choices left is decided next.
class Branching
{
public:
    Branching(const std::vector<std::vector<int>> &holding, std::vector<int> known) : m_best(std::move(known))
    {
        for (const std::vector<int> &sets : holding) {
            std::uint64_t bits = 0;
            for (const int s : sets)
                bits |= std::uint64_t(1) << s;
            if (bits)
                m_elements.push_back(bits);
        }
        // Who has to cover the one covers the other.
        std::sort(m_elements.begin(), m_elements.end(), [](std::uint64_t a, std::uint64_t b) {
            return std::popcount(a) != std::popcount(b) ? std::popcount(a) < std::popcount(b) : a < b;
        });
        std::vector<std::uint64_t> hard;
        for (const std::uint64_t element : m_elements)
            if (std::none_of(hard.begin(), hard.end(), [&](std::uint64_t h) { return (h & element) == h; }))
                hard.push_back(element);
        m_elements = std::move(hard);
    }

    bool run()
    {
        std::vector<int> chosen;
        branch(0, 0, chosen);
        return m_branches < mostBranches;
    }
    std::vector<int> best() const { return m_best; }

private:
    // Elements left that can be covered by no common set.
    int atLeast(std::uint64_t taken, std::uint64_t barred) const
    {
        std::uint64_t used = 0;
        int count = 0;
        for (const std::uint64_t element : m_elements)
            if (!(element & taken) && !(element & ~barred & used)) {
                used |= element & ~barred;
                ++count;
            }
        return count;
    }
    void branch(std::uint64_t taken, std::uint64_t barred, std::vector<int> &chosen)
    {
        if (++m_branches >= mostBranches)
            return;
        std::uint64_t open = 0;
        int fewest = 65;
        for (const std::uint64_t element : m_elements)
            if (const int choices = std::popcount(element & ~barred); !(element & taken) && choices < fewest) {
                fewest = choices;
                open = element & ~barred;
            }
        if (fewest == 65) {
            if (chosen.size() < m_best.size())
                m_best = chosen;
            return;
        }
        if (static_cast<int>(chosen.size()) + atLeast(taken, barred) >= static_cast<int>(m_best.size()))
            return;
        for (std::uint64_t left = open; left; left &= left - 1) {
            const int s = std::countr_zero(left);
            chosen.push_back(s);
            branch(taken | std::uint64_t(1) << s, barred, chosen);
            chosen.pop_back();
            barred |= std::uint64_t(1) << s; // with it has been tried
        }
    }

    std::vector<std::uint64_t> m_elements;
    std::vector<int> m_best;
    long m_branches = 0;
};

} // namespace

Cover smallestCover(const std::vector<std::vector<int>> &sets, int elements)
{
    const auto holding = setsOf(sets, elements);
    Cover cover;
    cover.chosen = greedy(sets, holding);
    cover.atLeast = apart(holding);
    cover.fewest = cover.atLeast == static_cast<int>(cover.chosen.size());
    if (!cover.fewest && sets.size() <= mostExact) {
        Branching branching(holding, cover.chosen);
        cover.fewest = branching.run();
        cover.chosen = branching.best();
    }
    if (cover.fewest)
        cover.atLeast = static_cast<int>(cover.chosen.size());
    std::sort(cover.chosen.begin(), cover.chosen.end());
    return cover;
}

} // namespace baton::analysis
