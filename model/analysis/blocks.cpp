#include "model/analysis/blocks.h"

#include <algorithm>
#include <numeric>

namespace baton::analysis {

double Collapsed::follow(const Compiled &map, int edge) const
{
    const int step = map.graph.from[edge];
    if (!loose[step])
        return map.edges[edge].share;
    double sum = 0;
    for (int e = map.graph.outStart[step]; e < map.graph.outStart[step + 1]; ++e)
        sum += map.edges[e].share;
    return sum > 0 ? map.edges[edge].share / sum : 0;
}

namespace {

constexpr std::size_t regionBudget = 400'000;

class Collapser
{
public:
    explicit Collapser(const Compiled &map) : m_map(map), m_owner(map.size(), -1) {}

    Collapsed run()
    {
        m_out.blockOf.assign(m_map.size(), -1);
        m_out.loose.assign(m_map.size(), 0);
        findBlocks();
        sortBlocks();
        buildGraph();
        m_out.parts = components(m_out.graph);
        m_out.order = spine(m_out.graph, m_map.entries);
        sortRegions();
        return std::move(m_out);
    }

private:
    bool parallelSplit(int i) const { return m_map.steps[i].split != Split::One && m_map.out(i) > 1; }

    void findBlocks()
    {
        std::vector<int> splits;
        for (int i = 0; i < m_map.size(); ++i)
            if (parallelSplit(i))
                splits.push_back(i);
        m_out.parallel = !splits.empty();
        if (splits.empty())
            return;
        const std::vector<int> meets = meetingPoints();
        for (const int split : splits)
            if (Block block; clean(split, meets[split] == m_map.size() ? -1 : meets[split], block))
                m_out.blocks.push_back(std::move(block));
            else
                m_out.loose[split] = 1;
    }
    // Immediate post-dominators; size() stands for the end. Cases that end early on the way do not count, unless
    // there is no other end.
    std::vector<int> meetingPoints() const
    {
        std::vector<std::pair<int, int>> back;
        std::vector<int> sinks;
        for (int e = 0; e < m_map.graph.edges(); ++e)
            back.push_back({m_map.graph.to[e], m_map.graph.from[e]});
        for (int i = 0; i < m_map.size(); ++i)
            if (m_map.sink(i))
                sinks.push_back(i);
        const std::vector<char> ends = reachableFrom(m_map.graph.reversed(), sinks);
        for (int i = 0; i < m_map.size(); ++i)
            if (m_map.sink(i) || (!ends[i] && m_map.ends(i) > 0))
                back.push_back({m_map.size(), i});
        return dominators(Graph::build(m_map.size() + 1, back), m_map.size());
    }
    bool clean(int split, int join, Block &block)
    {
        block.split = split;
        block.join = join;
        ++m_stamp;
        bool good = true;
        for (int e = m_map.graph.outStart[split]; good && e < m_map.graph.outStart[split + 1]; ++e) {
            block.branches.push_back({e, {}});
            good = fill(block, block.branches.back(), static_cast<int>(block.branches.size()) - 1);
        }
        return good && closed(block);
    }
    // The steps reached from the branch without passing the join; false when it meets the split or another branch.
    bool fill(const Block &block, Branch &branch, int number)
    {
        std::vector<int> stack;
        const auto enter = [&](int node) {
            if (node == block.join)
                return true;
            if (node == block.split || m_spent > regionBudget)
                return false;
            if (m_owner[node] >= 0 && m_mark(node) == m_stamp)
                return m_owner[node] == number;
            m_owner[node] = number;
            setMark(node);
            branch.region.push_back(node);
            stack.push_back(node);
            ++m_spent;
            return true;
        };
        if (!enter(m_map.graph.to[branch.edge]))
            return false;
        while (!stack.empty()) {
            const int node = stack.back();
            stack.pop_back();
            for (int e = m_map.graph.outStart[node]; e < m_map.graph.outStart[node + 1]; ++e)
                if (!enter(m_map.graph.to[e]))
                    return false;
        }
        return true;
    }
    // Nobody comes into a branch from elsewhere.
    bool closed(const Block &block) const
    {
        for (std::size_t b = 0; b < block.branches.size(); ++b)
            for (const int node : block.branches[b].region) {
                if (m_map.entry[node] > 0)
                    return false;
                for (const int e : m_map.graph.in(node)) {
                    const int from = m_map.graph.from[e];
                    const bool own = m_mark(from) == m_stamp && m_owner[from] == static_cast<int>(b);
                    if (!own && from != block.split)
                        return false;
                }
            }
        return true;
    }
    int m_mark(int node) const { return m_marks.empty() ? -1 : m_marks[node]; }
    void setMark(int node)
    {
        if (m_marks.empty())
            m_marks.assign(m_map.size(), -1);
        m_marks[node] = m_stamp;
    }

    void sortBlocks()
    {
        const auto size = [](const Block &block) {
            std::size_t sum = 0;
            for (const Branch &branch : block.branches)
                sum += branch.region.size();
            return sum;
        };
        std::stable_sort(m_out.blocks.begin(), m_out.blocks.end(),
                         [&](const Block &a, const Block &b) { return size(a) < size(b); });
        for (std::size_t k = 0; k < m_out.blocks.size(); ++k)
            m_out.blockOf[m_out.blocks[k].split] = static_cast<int>(k);
    }
    void buildGraph()
    {
        std::vector<std::pair<int, int>> pairs;
        std::vector<int> source;
        const auto meetsAgain = [&](int step) {
            return m_out.blockOf[step] >= 0 && m_out.blocks[m_out.blockOf[step]].join >= 0;
        };
        for (int e = 0; e < m_map.graph.edges(); ++e)
            if (!meetsAgain(m_map.graph.from[e])) {
                pairs.push_back({m_map.graph.from[e], m_map.graph.to[e]});
                source.push_back(e);
            }
        for (std::size_t k = 0; k < m_out.blocks.size(); ++k)
            if (m_out.blocks[k].join >= 0) {
                pairs.push_back({m_out.blocks[k].split, m_out.blocks[k].join});
                source.push_back(-1 - static_cast<int>(k));
            }
        std::vector<int> place;
        m_out.graph = Graph::build(m_map.size(), pairs, &place);
        m_out.original.assign(pairs.size(), -1);
        m_out.edgeOf.assign(m_map.edges.size(), -1);
        m_out.joinEdge.assign(m_out.blocks.size(), -1);
        for (std::size_t k = 0; k < pairs.size(); ++k) {
            if (source[k] < 0) {
                m_out.joinEdge[-1 - source[k]] = place[k];
                continue;
            }
            m_out.original[place[k]] = source[k];
            m_out.edgeOf[source[k]] = place[k];
        }
    }
    void sortRegions()
    {
        for (Block &block : m_out.blocks)
            for (Branch &branch : block.branches)
                std::sort(branch.region.begin(), branch.region.end(), [&](int a, int b) {
                    const int ca = m_out.parts.of[a], cb = m_out.parts.of[b];
                    return ca != cb ? ca < cb : m_out.order.rank[a] < m_out.order.rank[b];
                });
    }

    const Compiled &m_map;
    Collapsed m_out;
    std::vector<int> m_owner, m_marks;
    int m_stamp = 0;
    std::size_t m_spent = 0;
};

} // namespace

Collapsed collapse(const Compiled &map)
{
    return Collapser(map).run();
}

} // namespace baton::analysis
