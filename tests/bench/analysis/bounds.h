#pragma once

#include <cstdint>
#include <utility>
#include <vector>

// The same work as minimal loops over arrays laid out beforehand: as fast as one core gets without cleverness that
// nobody would maintain. They own their memory and allocate nothing while they are timed.
namespace baton::bench {

class Bounds
{
public:
    Bounds(int nodes, const std::vector<std::pair<int, int>> &edges);

    int components();
    std::int64_t reach(); // sum over all nodes of how many each reaches; after components()
    std::int64_t dominators();
    int criticalPath(); // edges on the longest way over the condensation; after components()

private:
    void condense();

    int m_nodes, m_count = 0;
    std::vector<int> m_start, m_to, m_inStart, m_inFrom;
    std::vector<int> m_component, m_low, m_next, m_path, m_stack, m_members, m_memberStart;
    std::vector<int> m_ownStart, m_ownTo, m_last, m_longest, m_total;
    std::vector<int> m_order, m_number, m_idom;
    std::vector<std::uint64_t> m_bits;
};

} // namespace baton::bench
