#include "model/analysis/batcharrivals.h"

#include "model/analysis/queueing.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace baton::analysis {

namespace {

// How likely each number of jobs is, up to a common factor: what passes upwards between n and n + 1 in the batches that
// begin at n or up to batch - 1 below, passes downwards one by one.
class States
{
public:
    States(int servers, int batch, double arrivals, double service)
        : m_servers(servers)
        , m_batch(batch)
        , m_offered(arrivals / batch * service)
    {}

    double next()
    {
        const auto n = static_cast<int>(m_known.size());
        const double value = n == 0 ? 1 : m_offered * m_window / std::min(n, m_servers);
        m_known.push_back(value);
        m_window += value;
        if (n >= m_batch)
            m_window -= m_known[n - m_batch];
        return value;
    }
    // Before they grow beyond what can be written: what all that is known has to be multiplied with from here on.
    double shrunk()
    {
        if (m_known.back() < large)
            return 1;
        for (double &value : m_known)
            value /= large;
        m_window /= large;
        return 1 / large;
    }

private:
    static constexpr double large = 1e200;

    int m_servers, m_batch;
    double m_offered, m_window = 0; // sum of the last `batch` states
    std::vector<double> m_known;
};

// With sums over the states n < servers of (servers - n) p(n), which come to servers - offered load.
struct FreeStates
{
    double free = 0, freeTimesN = 0, atOnce = 0, all = 0, full = 0;

    void scale(double factor)
    {
        for (double *sum : {&free, &freeTimesN, &atOnce, &all, &full})
            *sum *= factor;
    }
};

FreeStates freeStates(int servers, int batch, double arrivals, double service)
{
    States states(servers, batch, arrivals, service);
    FreeStates sums;
    for (int n = 0; n < servers; ++n) {
        const double p = states.next();
        sums.free += (servers - n) * p;
        sums.freeTimesN += (servers - n) * p * n;
        sums.atOnce += std::min(batch, servers - n) * p;
        sums.all += p;
        sums.scale(states.shrunk());
    }
    sums.full = states.next();
    sums.scale((servers - arrivals * service) / sums.free);
    return sums;
}

} // namespace

BatchQueue batchQueue(int servers, int batch, double arrivals, double service)
{
    if (arrivals <= 0 || service <= 0)
        return {};
    const FreeStates sums = freeStates(servers, batch, arrivals, service);
    const double load = arrivals * service, spare = servers - load;
    const double present = sums.freeTimesN / spare + load * (batch + 1) / 2 / spare;
    return {std::max(0.0, present / arrivals - service), 1 - sums.atOnce / batch, sums.all + sums.full};
}

double batchQueueQuantile(int servers, int batch, double arrivals, double service, double share)
{
    constexpr int most = 1'000'000;
    if (arrivals <= 0 || service <= 0)
        return 0;
    // From where all are at work on: the share of the time with fewer there is known.
    const FreeStates sums = freeStates(servers, batch, arrivals, service);
    States states(servers, batch, arrivals, service);
    double last = 0;
    for (int n = 0; n <= servers; ++n) {
        last = states.next();
        states.shrunk();
    }
    const double factor = sums.full / last;
    double sum = sums.all + sums.full;
    int waiting = 0;
    for (; waiting < most && sum < share - 1e-12; ++waiting)
        sum += states.next() * factor;
    return waiting;
}

double waitForOwnBatch(double servers, double batch, double arrivals, double service)
{
    if (batch <= 1 || arrivals <= 0 || service <= 0)
        return 0;
    return betweenWhole(servers, [&](double c) {
        const double rate = arrivals * (c / servers);
        const double alone = mmc(static_cast<int>(c), rate, service).wait;
        return betweenWhole(batch, [&](double b) {
            return batchQueue(static_cast<int>(c), static_cast<int>(b), rate, service).wait - (1 + b) / 2 * alone;
        });
    });
}

} // namespace baton::analysis
