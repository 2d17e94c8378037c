#include "model/analysis/people.h"

#include <algorithm>
#include <bit>

namespace baton::analysis {

namespace {

// Best worth of pairing up each subset of the nodes, subsets as bits: either the lowest stays alone or it has one of
// the others.
class Subsets
{
public:
    explicit Subsets(const std::vector<std::vector<double>> &weight)
        : m_weight(weight)
        , m_best(std::size_t(1) << weight.size(), 0)
        , m_with(m_best.size(), -1)
    {
        for (std::size_t subset = 1; subset < m_best.size(); ++subset)
            settle(subset);
    }

    std::vector<std::pair<int, int>> pairs() const
    {
        std::vector<std::pair<int, int>> result;
        for (std::size_t left = m_best.size() - 1; left;) {
            const int lowest = std::countr_zero(left), other = m_with[left];
            left ^= std::size_t(1) << lowest;
            if (other < 0)
                continue;
            left ^= std::size_t(1) << other;
            result.push_back({lowest, other});
        }
        return result;
    }

private:
    void settle(std::size_t subset)
    {
        const int lowest = std::countr_zero(subset);
        const std::size_t rest = subset ^ (std::size_t(1) << lowest);
        m_best[subset] = m_best[rest];
        for (std::size_t left = rest; left; left &= left - 1) {
            const int other = std::countr_zero(left);
            const double weight = m_weight[lowest][other];
            if (weight <= 0 || weight + m_best[rest ^ (std::size_t(1) << other)] <= m_best[subset])
                continue;
            m_best[subset] = weight + m_best[rest ^ (std::size_t(1) << other)];
            m_with[subset] = static_cast<signed char>(other);
        }
    }

    const std::vector<std::vector<double>> &m_weight;
    std::vector<double> m_best;
    std::vector<signed char> m_with;
};

} // namespace

std::vector<std::pair<int, int>> heaviestMatching(const std::vector<std::vector<double>> &weight)
{
    return Subsets(weight).pairs();
}

} // namespace baton::analysis
