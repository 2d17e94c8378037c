#include "model/analysis/liveset.h"

#include <algorithm>
#include <numeric>

namespace baton::analysis {

double LiveMaker::foundAnywhere() const
{
    return std::accumulate(work.begin(), work.end(), 0.0) + std::accumulate(inspection.begin(), inspection.end(), 0.0);
}

double LiveMaker::restarts() const
{
    return std::accumulate(workBack.begin(), workBack.end(), 0.0) +
           std::accumulate(inspectionBack.begin(), inspectionBack.end(), 0.0);
}

LiveFlow::LiveFlow(Graph states, std::vector<int> roots)
    : graph(std::move(states))
    , parts(components(graph))
    , order(spine(graph, roots))
    , solver(graph, parts, order)
{}

namespace {

using Set = std::uint32_t;

constexpr std::size_t mostMoves = 60'000; // a few milliseconds

class Chain
{
public:
    Chain(const Compiled &map, const std::vector<LiveOrigin> &origins, const std::atomic<bool> *cancel)
        : m_map(map)
        , m_origins(origins)
        , m_cancel(cancel)
        , m_ofStep(map.size(), -1)
        , m_ofEdge(map.edges.size(), -1)
        , m_number(static_cast<std::size_t>(map.size()) << origins.size(), -1)
    {
        for (std::size_t k = 0; k < origins.size(); ++k) {
            if (k == 0 || origins[k - 1].maker != origins[k].maker) {
                m_makers.push_back(origins[k].maker);
                m_own.push_back(0);
            }
            m_own.back() |= Set(1) << k;
            m_rowOf.push_back(static_cast<int>(m_makers.size()) - 1);
            (origins[k].edge < 0 ? m_ofStep[origins[k].maker] : m_ofEdge[origins[k].edge]) = static_cast<int>(k);
        }
    }

    std::shared_ptr<const LiveSets> run()
    {
        for (const int entry : m_map.entries)
            numberOf(entry, 0);
        for (std::size_t at = 0; at < m_states.size(); ++at) {
            if (m_moves.size() > mostMoves || (m_cancel && m_cancel->load(std::memory_order_relaxed)))
                return nullptr;
            m_weight = 1;
            m_at = static_cast<int>(at);
            execute(m_states[at].first, m_states[at].second);
        }
        if (!solve())
            return nullptr;
        m_counting = true;
        prepareCounts();
        for (std::size_t at = 0; at < m_states.size(); ++at) {
            m_weight = m_mass[at];
            m_out->steps[m_states[at].first] += m_weight;
            execute(m_states[at].first, m_states[at].second);
        }
        return m_out;
    }

private:
    static bool has(Set set, std::size_t kind) { return set >> kind & 1; }

    int numberOf(int step, Set set)
    {
        int &number = m_number[(static_cast<std::size_t>(step) << m_origins.size()) + set];
        if (number < 0) {
            number = static_cast<int>(m_states.size());
            m_states.push_back({step, set});
        }
        return number;
    }
    void move(int step, Set set, double p, int edge, Set received)
    {
        if (!m_counting && p > 0)
            m_moves.push_back({m_at, numberOf(step, set), p, edge, m_found, received});
    }

    // One execution: it makes an error or not, then looks for all there are.
    void execute(int step, Set set)
    {
        const int kind = m_ofStep[step];
        const double made = kind < 0 ? 0 : m_map.steps[step].introduces;
        if (made > 0) {
            count([&](LiveSets &out) { out.makers[m_rowOf[kind]].births += m_weight * made; });
            find(step, set | Set(1) << kind, 0, 0, made, true);
        }
        if (made < 1)
            find(step, set, 0, 0, 1 - made, true);
    }
    // Each kind from `kind` on is found or not; at the step's work or, before it, by the inspection of `m_edge`.
    void find(int step, Set set, Set found, std::size_t kind, double p, bool work)
    {
        while (kind < m_origins.size() && (!has(set, kind) || chance(step, kind, work) <= 0))
            ++kind;
        if (kind == m_origins.size())
            return settle(step, set, found, p, work);
        const double d = chance(step, kind, work);
        find(step, set, found | Set(1) << kind, kind + 1, p * d, work);
        if (d < 1)
            find(step, set, found, kind + 1, p * (1 - d), work);
    }
    double chance(int step, std::size_t kind, bool work) const
    {
        return work ? m_map.steps[step].detects(m_origins[kind].maker) : m_map.edges[m_edge].inspection;
    }
    // The first maker in question that redoes its work gets the case back; what it made is made anew, errors of others
    // ride on.
    void settle(int step, Set set, Set found, double p, bool work)
    {
        int back = -1;
        for (std::size_t k = 0; k < m_origins.size(); ++k) {
            if (!has(found, k))
                continue;
            if (back < 0 && m_map.redo(step, m_origins[k].maker))
                back = m_rowOf[k];
            count([&](LiveSets &out) {
                LiveMaker &maker = out.makers[m_rowOf[k]];
                (work ? maker.work : maker.inspection)[step] += m_weight * p;
            });
        }
        if (work)
            m_found = found;
        if (back < 0)
            return work ? leave(step, set & ~found, p) : move(step, set & ~found, p, m_edge, found);
        count([&](LiveSets &out) {
            LiveMaker &maker = out.makers[back];
            (work ? maker.workBack : maker.inspectionBack)[step] += m_weight * p;
        });
        move(m_makers[back], set & ~found & ~m_own[back], p, work ? -1 : m_edge, work ? 0 : found);
    }
    void leave(int step, Set set, double p)
    {
        const double ends = m_map.sink(step) ? 1 : m_map.ends(step);
        if (ends > 0 && !m_counting)
            m_moves.push_back({m_at, -1, p * ends, -1, m_found, 0});
        if (ends > 0 && set != 0)
            count([&](LiveSets &out) {
                out.anyEscape += m_weight * p * ends;
                for (std::size_t k = 0; k < m_origins.size(); ++k)
                    out.makers[m_rowOf[k]].escaped[step] += has(set, k) ? m_weight * p * ends : 0;
            });
        for (int e = m_map.graph.outStart[step]; e < m_map.graph.outStart[step + 1]; ++e)
            if (m_map.edges[e].share > 0)
                handOn(e, m_map.edges[e].carries ? set : 0, p * m_map.edges[e].share);
    }
    void handOn(int e, Set set, double p)
    {
        const int to = m_map.graph.to[e], kind = m_ofEdge[e];
        const double wrong = kind < 0 ? 0 : m_map.edges[e].goesWrong;
        m_edge = e;
        count([&](LiveSets &out) { out.handoffs[e] += m_weight * p; });
        if (wrong > 0) {
            count([&](LiveSets &out) { out.makers[m_rowOf[kind]].births += m_weight * p * wrong; });
            find(to, set | Set(1) << kind, 0, 0, p * wrong, false);
        }
        if (wrong < 1)
            find(to, set, 0, 0, p * (1 - wrong), false);
    }

    bool solve()
    {
        std::vector<std::pair<int, int>> pairs;
        for (const LiveMove &move : m_moves)
            if (move.to >= 0)
                pairs.push_back({move.from, move.to});
        std::vector<int> place, roots;
        Graph graph = Graph::build(static_cast<int>(m_states.size()), pairs, &place);
        std::vector<double> weight(pairs.size());
        std::size_t k = 0;
        for (const LiveMove &move : m_moves)
            if (move.to >= 0)
                weight[place[k++]] = move.chance;
        m_mass.assign(m_states.size(), 0);
        for (const int entry : m_map.entries) {
            roots.push_back(numberOf(entry, 0));
            m_mass[roots.back()] += m_map.entry[entry];
            m_starts.push_back({roots.back(), m_map.entry[entry]});
        }
        m_flow = std::make_shared<LiveFlow>(std::move(graph), roots);
        if (!m_flow->solver.factor(std::move(weight)).empty())
            return false;
        m_flow->solver.forward(m_mass);
        return std::all_of(m_mass.begin(), m_mass.end(), [](double mass) { return mass > -1e-9 && mass < 1e9; });
    }
    void prepareCounts()
    {
        m_out = std::make_shared<LiveSets>();
        const std::vector<double> none(m_map.size(), 0);
        m_out->steps = none;
        m_out->handoffs.assign(m_map.edges.size(), 0);
        for (const auto &state : m_states)
            m_out->stateStep.push_back(state.first);
        m_out->starts = std::move(m_starts);
        m_out->moves = std::move(m_moves);
        m_out->flow = m_flow;
        for (const int maker : m_makers)
            m_out->makers.push_back({maker, 0, none, none, none, none, none});
    }
    template <class F>
    void count(F f)
    {
        if (m_counting)
            f(*m_out);
    }

    const Compiled &m_map;
    const std::vector<LiveOrigin> &m_origins;
    std::vector<int> m_makers; // each once
    std::vector<Set> m_own;    // by maker: its kinds
    std::vector<int> m_rowOf;  // by kind: its maker's place
    const std::atomic<bool> *m_cancel;
    std::vector<int> m_ofStep, m_ofEdge; // kind, or -1
    std::vector<int> m_number;           // by step and set
    std::vector<std::pair<int, Set>> m_states;
    std::vector<LiveMove> m_moves;
    std::vector<std::pair<int, double>> m_starts;
    std::shared_ptr<LiveFlow> m_flow;
    std::vector<double> m_mass;
    std::shared_ptr<LiveSets> m_out;
    double m_weight = 1;
    int m_at = 0, m_edge = -1;
    Set m_found = 0; // by the work of the execution at hand
    bool m_counting = false;
};

} // namespace

std::shared_ptr<const LiveSets> followLiveSets(const Compiled &map, const std::vector<LiveOrigin> &origins,
                                               std::size_t mostStates, const std::atomic<bool> *cancel)
{
    if (origins.size() > 16 || static_cast<std::size_t>(map.size()) << origins.size() > mostStates)
        return nullptr;
    for (int i = 0; i < map.size(); ++i)
        if (map.steps[i].all || (map.steps[i].split != Split::One && map.out(i) > 1))
            return nullptr;
    return Chain(map, origins, cancel).run();
}

} // namespace baton::analysis
