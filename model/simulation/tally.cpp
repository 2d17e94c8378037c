#include "model/simulation/tally.h"

namespace baton::sim {

void ArrivalSeries::clear()
{
    m_width = 5;
    m_cells.clear();
}

void ArrivalSeries::widen()
{
    const std::size_t half = (m_cells.size() + 1) / 2;
    for (std::size_t i = 0; i < half; ++i) {
        Cell merged = m_cells[2 * i];
        if (2 * i + 1 < m_cells.size()) {
            merged.sum += m_cells[2 * i + 1].sum;
            merged.entered += m_cells[2 * i + 1].entered;
            merged.count += m_cells[2 * i + 1].count;
        }
        m_cells[i] = merged;
    }
    m_cells.resize(half);
    m_width *= 2;
}

void ArrivalSeries::add(std::uint64_t sequence, double entered, double value)
{
    while (sequence / m_width >= most)
        widen();
    const std::size_t at = sequence / m_width;
    if (at >= m_cells.size())
        m_cells.resize(at + 1);
    m_cells[at].sum += value;
    m_cells[at].entered += entered;
    ++m_cells[at].count;
}

void Tally::reset(const Network &network)
{
    Figures::operator=({});
    steps.assign(network.steps.size(), {});
    pools.assign(network.pools.size(), {});
    links.assign(network.links.size(), {});
    meetings.assign(network.meetings, {});
    standards.assign(network.standards.size(), {});
    starvedAt.assign(network.steps.size(), 0);
    leadTimes.clear();
    series.clear();
}

} // namespace baton::sim
