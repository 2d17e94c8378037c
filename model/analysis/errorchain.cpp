#include "model/analysis/errorchain.h"

#include <algorithm>

namespace baton::analysis {

ErrorChain::ErrorChain(const Compiled &map, const Collapsed &shape, Detection detection)
    : m_map(map)
    , m_shape(shape)
    , m_detect(std::move(detection.step))
    , m_booking(map.edges.size())
    , m_alive(shape.blocks.size(), 0)
    , m_foundIn(shape.blocks.size(), 0)
    , m_foundWhere(shape.blocks.size())
    , m_solver(shape.graph, shape.parts, shape.order)
{
    for (int e = 0; e < map.graph.edges(); ++e) {
        const double share = shape.follow(map, e);
        m_booking[e] = {share, share, share};
    }
    std::vector<double> weight(static_cast<std::size_t>(shape.graph.edges()), 0);
    for (int e = 0; e < shape.graph.edges(); ++e)
        if (const int original = shape.original[e]; original >= 0 && shape.blockOf[map.graph.from[original]] < 0)
            weight[e] = missed(map.graph.from[original]) * shape.follow(map, original) * carried(original);
    m_endless = !m_solver.factor(weight).empty();
    if (!shape.blocks.empty()) {
        solveBlocks();
        for (std::size_t k = 0; k < shape.blocks.size(); ++k)
            if (shape.joinEdge[k] >= 0)
                weight[shape.joinEdge[k]] = missed(shape.blocks[k].split) * m_alive[k];
        m_endless = !m_solver.factor(weight).empty();
    }
}

const std::vector<double> &ErrorChain::passes() const
{
    if (m_passes.empty())
        m_passes = m_solver.passes();
    return m_passes;
}

double ErrorChain::carried(int edge) const
{
    return m_map.edges[edge].carries ? 1 - m_map.edges[edge].inspection : 0;
}

void ErrorChain::solveBlocks()
{
    for (const Block &block : m_shape.blocks) {
        std::vector<Outcome> outcomes;
        for (const Branch &branch : block.branches)
            outcomes.push_back(outcome(block, branch));
        setBookings(block, outcomes);
    }
}

// Mass that already stands in a branch flows on inside it; nothing is pushed out of it.
void ErrorChain::flowThrough(const Branch &branch, std::vector<double> &mass) const
{
    const Components &parts = m_shape.parts;
    for (std::size_t k = 0; k < branch.region.size();) {
        const int c = parts.of[branch.region[k]];
        m_solver.solveForward(c, mass);
        for (; k < branch.region.size() && parts.of[branch.region[k]] == c; ++k) {
            const int node = branch.region[k];
            for (int e = m_shape.graph.outStart[node]; e < m_shape.graph.outStart[node + 1]; ++e) {
                const int to = m_shape.graph.to[e];
                if (parts.of[to] == c)
                    continue;
                const int virtualBlock = m_shape.original[e] < 0 ? m_shape.blockOf[node] : -1;
                mass[to] +=
                    mass[node] * (virtualBlock >= 0 ? missed(node) * m_alive[virtualBlock] : m_solver.weight()[e]);
            }
        }
    }
}

ErrorChain::Outcome ErrorChain::outcome(const Block &block, const Branch &branch)
{
    Outcome result;
    const int head = m_map.graph.to[branch.edge];
    const EdgeData &edge = m_map.edges[branch.edge];
    const double inspected = edge.carries ? edge.inspection : 0;
    if (inspected > 0)
        result.where.push_back({head, inspected});
    if (head == block.join) {
        result.join = carried(branch.edge);
        result.found = inspected;
        return result;
    }
    std::vector<double> mass(m_map.size(), 0);
    mass[head] = carried(branch.edge);
    flowThrough(branch, mass);
    if (block.join >= 0)
        mass[block.join] = 0;
    for (const int node : branch.region) {
        result.where.push_back({node, mass[node] * m_detect[node]});
        const double on = mass[node] * missed(node);
        if (const int inner = m_shape.blockOf[node]; inner >= 0) {
            for (const auto &[at, chance] : m_foundWhere[inner])
                result.where.push_back({at, on * chance});
            if (m_shape.blocks[inner].join == block.join && block.join >= 0)
                result.join += on * m_alive[inner];
            continue;
        }
        if (m_map.sink(node))
            result.escaped += on;
        result.escaped += on * m_map.ends(node);
        for (int e = m_map.graph.outStart[node]; e < m_map.graph.outStart[node + 1]; ++e) {
            if (m_map.edges[e].carries && m_map.edges[e].inspection > 0)
                result.where.push_back({m_map.graph.to[e], on * m_booking[e].copy * m_map.edges[e].inspection});
            if (m_map.graph.to[e] == block.join)
                result.join += on * m_booking[e].copy * carried(e);
        }
    }
    for (const auto &[at, chance] : result.where)
        result.found += chance;
    return result;
}

void ErrorChain::setBookings(const Block &block, const std::vector<Outcome> &outcomes)
{
    const int k = m_shape.blockOf[block.split];
    double none = 1, notFound = 1, notJoined = 1, notEscaped = 1;
    double found = 0, escaped = 0;
    for (std::size_t b = 0; b < outcomes.size(); ++b) {
        const double p = m_map.edges[block.branches[b].edge].chance;
        const Outcome &o = outcomes[b];
        none *= 1 - p;
        notFound *= 1 - p + p * (1 - o.found);
        notJoined *= 1 - p + p * std::max(0.0, 1 - o.found - o.join);
        notEscaped *= 1 - p + p * std::max(0.0, 1 - o.found - o.join - o.escaped);
        found += p * o.found;
        escaped += p * o.escaped;
    }
    if (none >= 1)
        return;
    const double scale = 1 / (1 - none);
    const double everFound = 1 - (notFound - none) * scale;
    m_alive[k] = (notFound - notJoined) * scale;
    const double everEscaped = (notJoined - notEscaped) * scale;
    m_foundIn[k] = everFound;
    for (std::size_t b = 0; b < outcomes.size(); ++b) {
        const EdgeData &edge = m_map.edges[block.branches[b].edge];
        Booking &booking = m_booking[block.branches[b].edge];
        booking.found = found > 0 ? edge.chance * everFound / found : 0;
        booking.escaped = escaped > 0 ? edge.chance * everEscaped / escaped : 0;
        booking.copy = edge.share;
        for (const auto &[at, chance] : outcomes[b].where)
            if (chance > 0)
                m_foundWhere[k].push_back({at, booking.found * chance});
    }
}

// What stands at the split goes into its branches, counted as the booking says.
void ErrorChain::expand(const Block &block, std::vector<double> &mass, double Booking::*which,
                        std::vector<double> &added) const
{
    const double on = mass[block.split] * missed(block.split);
    if (on == 0)
        return;
    for (const Branch &branch : block.branches) {
        const int head = m_map.graph.to[branch.edge];
        if (head == block.join)
            continue;
        added[head] = on * m_booking[branch.edge].*which * carried(branch.edge);
        flowThrough(branch, added);
        for (const int node : branch.region) {
            mass[node] += added[node];
            added[node] = 0;
        }
        if (block.join >= 0)
            added[block.join] = 0;
    }
}

Fate ErrorChain::settle(std::vector<double> start) const
{
    Masses masses;
    m_solver.forward(start);
    masses.copy = std::move(start);
    if (m_shape.blocks.empty())
        return book(masses);
    masses.found = masses.escaped = masses.copy;
    std::vector<double> scratch(m_map.size(), 0);
    for (std::size_t k = m_shape.blocks.size(); k-- > 0;) {
        expand(m_shape.blocks[k], masses.found, &Booking::found, scratch);
        expand(m_shape.blocks[k], masses.escaped, &Booking::escaped, scratch);
        expand(m_shape.blocks[k], masses.copy, &Booking::copy, scratch);
    }
    return book(masses);
}

Fate ErrorChain::book(const Masses &masses) const
{
    const bool blocks = !m_shape.blocks.empty();
    const std::vector<double> &found = blocks ? masses.found : masses.copy;
    const std::vector<double> &escaped = blocks ? masses.escaped : masses.copy;
    const int n = m_map.size();
    Fate fate;
    fate.work.assign(n, 0);
    fate.inspection.assign(n, 0);
    fate.escaped.assign(n, 0);
    fate.arrivals.assign(n, 0);
    fate.live = masses.copy;
    fate.travelled.assign(m_map.edges.size(), 0);
    for (int i = 0; i < n; ++i) {
        if (masses.copy[i] == 0)
            continue;
        fate.work[i] = found[i] * m_detect[i];
        fate.escaped[i] = escaped[i] * missed(i) * (m_map.sink(i) ? 1 : m_map.ends(i));
        for (int e = m_map.graph.outStart[i]; e < m_map.graph.outStart[i + 1]; ++e) {
            const EdgeData &edge = m_map.edges[e];
            if (!edge.carries)
                continue;
            const int to = m_map.graph.to[e];
            fate.travelled[e] = masses.copy[i] * missed(i) * m_booking[e].copy;
            fate.arrivals[to] += fate.travelled[e];
            fate.inspection[to] += found[i] * missed(i) * m_booking[e].found * edge.inspection;
        }
    }
    return fate;
}

Fate ErrorChain::fromMany(const std::vector<Start> &starts) const
{
    std::vector<double> mass(m_map.size(), 0);
    for (const Start &start : starts)
        if (start.edge < 0)
            mass[start.step] += start.weight;
        else
            mass[m_map.graph.to[start.edge]] += start.weight * (1 - m_map.edges[start.edge].inspection);
    Fate fate = settle(std::move(mass));
    for (const Start &start : starts) {
        const int head = start.edge < 0 ? start.step : m_map.graph.to[start.edge];
        fate.arrivals[head] += start.weight;
        if (start.edge < 0)
            continue;
        fate.inspection[head] += start.weight * m_map.edges[start.edge].inspection;
        fate.travelled[start.edge] += start.weight;
    }
    return fate;
}

std::vector<double> ErrorChain::ahead(const std::vector<double> &found, const std::vector<double> &escaped) const
{
    std::vector<double> y(m_map.size(), 0);
    for (int i = 0; i < m_map.size(); ++i) {
        y[i] = m_detect[i] * found[i];
        const double on = missed(i);
        if (const int block = m_shape.blockOf[i]; block >= 0) {
            for (const auto &[at, chance] : m_foundWhere[block])
                y[i] += on * chance * found[at];
            continue;
        }
        y[i] += on * (m_map.sink(i) ? 1 : m_map.ends(i)) * escaped[i];
        for (int e = m_map.graph.outStart[i]; e < m_map.graph.outStart[i + 1]; ++e)
            if (m_map.edges[e].carries)
                y[i] += on * m_booking[e].copy * m_map.edges[e].inspection * found[m_map.graph.to[e]];
    }
    m_solver.backward(y);
    return y;
}

} // namespace baton::analysis
