#include "model/analysis/leadtime.h"

#include <algorithm>
#include <cmath>

namespace baton::analysis {

namespace {

class Planner
{
public:
    Planner(const Compiled &map, const LoadState &load)
        : m_map(map)
        , m_load(load)
        , m_order(spine(map.graph, map.entries))
        , m_live(map.size(), 0)
        , m_start(map.size(), 0)
        , m_before(map.size(), -1)
    {
        for (const int i : reachableEntries())
            m_live[i] = 1;
    }

    CriticalPath run()
    {
        for (const int node : m_order.order)
            if (m_live[node])
                plan(node);
        trace();
        addSlack();
        addPlan();
        return std::move(m_out);
    }

private:
    std::vector<int> reachableEntries() const
    {
        const std::vector<char> seen = reachableFrom(m_map.graph, m_map.entries);
        std::vector<int> nodes;
        for (int i = 0; i < m_map.size(); ++i)
            if (seen[i])
                nodes.push_back(i);
        return nodes;
    }
    bool counts(int e) const
    {
        return m_live[m_map.graph.from[e]] && m_map.edges[e].share > 0 && !m_order.backward(m_map.graph, e);
    }
    double end(int node) const { return m_start[node] + m_load.work[node].jobMean; }
    double delay(int e) const { return m_map.edges[e].delay.mean; }
    double there(int e) const { return end(m_map.graph.from[e]) + delay(e); }
    void plan(int node)
    {
        for (const int e : m_map.graph.in(node))
            if (counts(e) && (m_before[node] < 0 || there(e) > m_start[node])) {
                m_start[node] = there(e);
                m_before[node] = e;
            }
        for (int e = m_map.graph.outStart[node]; e < m_map.graph.outStart[node + 1]; ++e)
            m_out.loopsIgnored = m_out.loopsIgnored || m_order.backward(m_map.graph, e);
    }
    // What follows in no time belongs to the path too: the customer who just receives.
    int throughTo(int last) const
    {
        for (int e = 0; last >= 0 && e < m_map.out(last);) {
            const int edge = m_map.graph.outStart[last] + e++, to = m_map.graph.to[edge];
            if (m_before[to] != edge || end(to) > end(last))
                continue;
            last = to;
            e = 0;
        }
        return last;
    }
    void trace()
    {
        int last = -1;
        for (const int node : m_order.order)
            if (m_live[node] && m_map.visible(node) && (last < 0 || end(node) > end(last)))
                last = node;
        last = throughTo(last);
        m_out.length = last < 0 ? Figure::unavailable(Reason::NoWork) : Figure::exact(end(last));
        if (m_out.loopsIgnored && last >= 0)
            m_out.length = Figure::approximation(end(last), Reason::Loops);
        double variance = 0;
        for (int node = last; node >= 0 && m_map.visible(node);) {
            m_out.steps.push_back(m_map.stepId(node));
            variance += m_load.work[node].jobVariance;
            const int e = m_before[node];
            if (e < 0 || m_map.edges[e].handoff < 0)
                break;
            variance += m_map.edges[e].delay.variance;
            m_out.handoffs.push_back(m_map.handoffId(e));
            node = m_map.graph.from[e];
        }
        m_out.sd = m_out.length;
        m_out.sd.value = std::sqrt(variance);
        if (m_out.sd.value > 0)
            m_out.sd = Figure::approximation(m_out.sd.value, Reason::SinglePath);
        std::reverse(m_out.steps.begin(), m_out.steps.end());
        std::reverse(m_out.handoffs.begin(), m_out.handoffs.end());
    }
    // Only a join that waits for others hides lateness: anywhere else the case itself is later.
    void addSlack()
    {
        for (const int e : m_map.edgeOfHandoff) {
            if (e < 0)
                continue;
            const int to = m_map.graph.to[e];
            const bool waits = m_map.steps[to].all && counts(e);
            m_out.slack.push_back({m_map.handoffId(e), waits ? std::max(0.0, m_start[to] - there(e)) : 0});
        }
    }

    // Backwards from the end of the whole plan.
    void addPlan()
    {
        double whole = 0;
        for (int i = 0; i < m_map.size(); ++i)
            whole = m_live[i] ? std::max(whole, end(i)) : whole;
        std::vector<double> latest(m_map.size(), whole); // end
        for (std::size_t k = m_order.order.size(); k-- > 0;) {
            const int node = m_order.order[k];
            for (int e = m_map.graph.outStart[node]; m_live[node] && e < m_map.graph.outStart[node + 1]; ++e)
                if (const int to = m_map.graph.to[e]; counts(e))
                    latest[node] = std::min(latest[node], latest[to] - m_load.work[to].jobMean - delay(e));
        }
        for (int i = 0; i < m_map.size(); ++i)
            if (m_live[i] && m_map.visible(i))
                m_out.plan.push_back(
                    {m_map.stepId(i), m_start[i], end(i), latest[i] - m_load.work[i].jobMean, latest[i]});
    }

    const Compiled &m_map;
    const LoadState &m_load;
    Spine m_order;
    std::vector<char> m_live;
    std::vector<double> m_start;
    std::vector<int> m_before;
    CriticalPath m_out;
};

} // namespace

CriticalPath criticalPath(const Compiled &map, const LoadState &load)
{
    return Planner(map, load).run();
}

} // namespace baton::analysis
