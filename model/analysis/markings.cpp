#include "model/analysis/markings.h"

#include <algorithm>
#include <numeric>

namespace baton::analysis {

namespace {

std::uint64_t hashOf(Tokens marking)
{
    std::uint64_t hash = marking.size();
    for (const int place : marking)
        hash = (hash ^ static_cast<std::uint64_t>(place)) * 0x9E3779B97F4A7C15ull + (hash >> 29);
    return hash ^ hash >> 32;
}

} // namespace

Places::Places(const Compiled &map, const Spine &order) : m_edges(map.graph.edges())
{
    const int count = m_edges + map.size();
    const auto stepAt = [&](int raw) {
        return raw < m_edges ? map.graph.to[raw] : raw - m_edges;
    };
    std::vector<int> sorted(count);
    std::iota(sorted.begin(), sorted.end(), 0);
    std::sort(sorted.begin(), sorted.end(), [&](int a, int b) {
        const int x = order.rank[stepAt(a)], y = order.rank[stepAt(b)];
        return x != y ? x < y : a < b;
    });
    m_place.resize(count);
    m_step.resize(count);
    for (int place = 0; place < count; ++place) {
        m_place[sorted[place]] = place;
        m_step[place] = stepAt(sorted[place]);
    }
}

Waiting TokenRules::waitingAt(Tokens marking, std::size_t from) const
{
    const int step = m_places.step(marking[from]);
    std::size_t to = from + 1;
    while (to < marking.size() && m_places.step(marking[to]) == step)
        ++to;
    return {from, to, step};
}

bool TokenRules::ready(Tokens marking, const Waiting &at) const
{
    if (!m_map.steps[at.step].all)
        return true;
    if (at.to - at.from < m_map.graph.in(at.step).size())
        return false;
    std::size_t handoffs = 0;
    for (std::size_t i = at.from; i < at.to; ++i)
        handoffs += firstOfHandoff(marking, at, i);
    return handoffs == m_map.graph.in(at.step).size();
}

Waiting TokenRules::next(Tokens marking, std::size_t start) const
{
    for (std::size_t i = start; i < marking.size();) {
        const Waiting at = waitingAt(marking, i);
        if (ready(marking, at))
            return at;
        i = at.to;
    }
    return {};
}

MarkingTable::MarkingTable() : m_start(1, 0), m_slots(1024, -1) {}

// Where it stands, or the empty slot where it belongs.
std::size_t MarkingTable::slotOf(Tokens marking, std::uint64_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = hash & mask;; slot = (slot + 1) & mask) {
        const int known = m_slots[slot];
        if (known < 0)
            return slot;
        if (m_hash[known] == hash) {
            const Tokens other = at(known);
            if (std::equal(other.begin(), other.end(), marking.begin(), marking.end()))
                return slot;
        }
    }
}

int MarkingTable::number(Tokens marking)
{
    const std::uint64_t hash = hashOf(marking);
    const std::size_t slot = slotOf(marking, hash);
    if (m_slots[slot] >= 0)
        return m_slots[slot];
    const int fresh = size();
    m_slots[slot] = fresh;
    m_hash.push_back(hash);
    m_tokens.insert(m_tokens.end(), marking.begin(), marking.end());
    m_start.push_back(static_cast<std::ptrdiff_t>(m_tokens.size()));
    if (m_hash.size() * 2 > m_slots.size())
        grow();
    return fresh;
}

void MarkingTable::grow()
{
    m_slots.assign(m_slots.size() * 4, -1);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t number = 0; number < m_hash.size(); ++number) {
        std::size_t slot = m_hash[number] & mask;
        while (m_slots[slot] >= 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = static_cast<int>(number);
    }
}

} // namespace baton::analysis
