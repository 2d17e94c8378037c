#include "model/analysis/queueing.h"

#include "model/base/gammalaw.h"

#include <algorithm>
#include <cmath>

namespace baton::analysis {

double erlangB(int servers, double erlangs)
{
    double b = 1;
    for (int k = 1; k <= servers; ++k)
        b = erlangs * b / (k + erlangs * b);
    return b;
}

double erlangC(int servers, double erlangs)
{
    const double b = erlangB(servers, erlangs);
    const double rho = erlangs / servers;
    return b / (1 - rho * (1 - b));
}

namespace {

// 1 / sum a^k/k! + ...: the empty probability, from Erlang B taken down to no servers.
double emptyProbability(int servers, double erlangs, double waitProbability)
{
    // p0 = C (1 - rho) c! / a^c, in logarithms so that it neither overflows nor vanishes early.
    if (erlangs <= 0)
        return 1;
    const double rho = erlangs / servers;
    return std::exp(std::log(waitProbability) + std::log1p(-rho) + logGamma(servers + 1.0) -
                    servers * std::log(erlangs));
}

} // namespace

MmcQueue mmc(int servers, double arrivals, double service)
{
    MmcQueue q;
    const double erlangs = arrivals * service;
    q.utilisation = erlangs / servers;
    q.waitProbability = erlangs > 0 ? erlangC(servers, erlangs) : 0;
    q.wait = erlangs > 0 ? q.waitProbability * service / (servers - erlangs) : 0;
    q.time = q.wait + service;
    q.queue = arrivals * q.wait;
    q.inSystem = arrivals * q.time;
    q.empty = emptyProbability(servers, erlangs, q.waitProbability);
    return q;
}

double mmcWaitExceeds(int servers, double arrivals, double service, double t)
{
    return erlangC(servers, arrivals * service) * std::exp(-(servers / service - arrivals) * t);
}

double mmcTimeExceeds(int servers, double arrivals, double service, double t)
{
    const double erlangs = arrivals * service, mu = 1 / service;
    const double c = erlangC(servers, erlangs);
    const double slack = servers - 1 - erlangs;
    if (std::abs(slack) < 1e-9)
        return std::exp(-mu * t) * (1 + c * mu * t);
    return std::exp(-mu * t) * (1 - c * std::expm1(-mu * t * slack) / slack);
}

double mmcState(int servers, double erlangs, int count)
{
    if (erlangs <= 0)
        return count == 0;
    const double rho = erlangs / servers, wait = erlangC(servers, erlangs);
    if (count >= servers)
        return wait * (1 - rho) * std::pow(rho, count - servers);
    // Down from p(c) = C (1 - rho): p(n) = p(n + 1) (n + 1) / a.
    const double log = logGamma(servers + 1.0) - logGamma(count + 1.0) - (servers - count) * std::log(erlangs);
    return wait * (1 - rho) * std::exp(log);
}

double jointState(const std::vector<StationState> &stations)
{
    double product = 1;
    for (const StationState &station : stations)
        product *= mmcState(station.servers, station.erlangs, station.count);
    return product;
}

double mmcQueueQuantile(int servers, double erlangs, double share)
{
    if (erlangs <= 0)
        return 0;
    // P(more than k wait) = C rho^(k + 1).
    const double rho = erlangs / servers, wait = erlangC(servers, erlangs);
    const double k = (std::log(1 - share) - std::log(wait)) / std::log(rho) - 1;
    return std::max(0.0, std::ceil(k - 1e-9));
}

double klbFactor(int servers, double rho, double ca2, double cs2)
{
    if (servers != 1 || ca2 >= 1 || rho <= 0 || ca2 + cs2 <= 0)
        return 1;
    return std::exp(-2 * (1 - rho) / (3 * rho) * (1 - ca2) * (1 - ca2) / (ca2 + cs2));
}

double allenCunneen(int servers, double arrivals, double service, double ca2, double cs2)
{
    if (arrivals <= 0 || service <= 0 || ca2 + cs2 <= 0)
        return 0;
    const double rho = arrivals * service / servers;
    return (ca2 + cs2) / 2 * mmc(servers, arrivals, service).wait * klbFactor(servers, rho, ca2, cs2);
}

double allenCunneen(double servers, double arrivals, double service, double ca2, double cs2)
{
    return betweenWhole(servers, [&](double c) {
        return allenCunneen(static_cast<int>(c), arrivals * (c / servers), service, ca2, cs2);
    });
}

double erlangC(double servers, double erlangs)
{
    return betweenWhole(servers, [&](double c) { return erlangC(static_cast<int>(c), erlangs * (c / servers)); });
}

double kingmanBound(double arrivals, double service, double arrivalVariance, double serviceVariance)
{
    return arrivals * (arrivalVariance + serviceVariance) / (2 * (1 - arrivals * service));
}

double departureScv(double servers, double rho, double ca2, double cs2)
{
    return 1 + (1 - rho * rho) * (ca2 - 1) + rho * rho / std::sqrt(servers) * (std::max(cs2, 0.2) - 1);
}

double splitScv(double scv, double share)
{
    return share * scv + 1 - share;
}

double forkJoinTwo(double arrivals, double serviceRate)
{
    return (12 - arrivals / serviceRate) / 8 / (serviceRate - arrivals);
}

double forkJoin(int branches, double arrivals, double serviceRate)
{
    if (branches < 2)
        return 1 / (serviceRate - arrivals);
    double harmonic = 0;
    for (int k = 1; k <= branches; ++k)
        harmonic += 1.0 / k;
    const double rho = arrivals / serviceRate, ratio = harmonic / 1.5;
    return (ratio + (1 - ratio) * 4 * rho / 11) * (1.5 - rho / 8) / (serviceRate - arrivals);
}

double batchFormation(int batch, double itemRate)
{
    return batch > 1 && itemRate > 0 ? (batch - 1) / (2 * itemRate) : 0;
}

double relaxationTime(double servers, double service, double rho, double ca2, double cs2)
{
    const double root = 1 - std::sqrt(rho);
    return (ca2 + cs2) * service / (2.8 * root * root * servers);
}

double relaxationTimeMm1(double service, double rho)
{
    const double root = 1 - std::sqrt(rho);
    return service / (root * root);
}

namespace {

class Qna
{
public:
    Qna(const std::vector<QnaStation> &stations, const std::vector<QnaFlow> &flows)
        : m_stations(stations)
        , m_flows(flows)
        , m_self(stations.size(), 0)
        , m_reduced(stations)
        , m_scv(stations.size(), 1)
    {}

    QnaResult run()
    {
        removeSelfLoops();
        groupInputs();
        iterate();
        return waits();
    }

private:
    // A visit that comes straight back is one longer visit (Whitt 1983, section III).
    void removeSelfLoops()
    {
        for (const QnaFlow &flow : m_flows)
            if (flow.from == flow.to && m_stations[flow.from].rate > 0)
                m_self[flow.from] += flow.rate / m_stations[flow.from].rate;
        for (std::size_t j = 0; j < m_reduced.size(); ++j) {
            const double q = m_self[j] = std::min(m_self[j], 1 - 1e-9);
            m_reduced[j].rate *= 1 - q;
            m_reduced[j].service /= 1 - q;
            m_reduced[j].serviceScv = q + (1 - q) * m_reduced[j].serviceScv;
        }
    }
    void groupInputs()
    {
        m_start.assign(m_stations.size() + 1, 0);
        for (const QnaFlow &flow : m_flows)
            if (flow.from != flow.to && flow.rate > 0)
                ++m_start[flow.to + 1];
        for (std::size_t j = 1; j < m_start.size(); ++j)
            m_start[j] += m_start[j - 1];
        m_inputs.resize(m_start.back());
        std::vector<int> next(m_start.begin(), m_start.end() - 1);
        for (const QnaFlow &flow : m_flows)
            if (flow.from != flow.to && flow.rate > 0)
                m_inputs[next[flow.to]++] = flow;
    }
    double rho(int j) const
    {
        const QnaStation &s = m_reduced[j];
        return s.servers > 0 ? std::min(1.0, s.rate * s.service / s.servers) : 0;
    }
    // The stream that leaves i, thinned to what goes to one place.
    double stream(const QnaFlow &flow) const
    {
        const QnaStation &i = m_reduced[flow.from];
        const double q = i.rate > 0 ? std::min(1.0, flow.rate * flow.batch / i.rate) : 0;
        const double out =
            i.servers > 0 ? departureScv(i.servers, rho(flow.from), m_scv[flow.from], i.serviceScv) : m_scv[flow.from];
        return splitScv(out, q) / flow.batch;
    }
    double inputScv(int j) const
    {
        const QnaStation &s = m_reduced[j];
        double total = s.externalRate;
        for (int k = m_start[j]; k < m_start[j + 1]; ++k)
            total += m_inputs[k].rate;
        if (total <= 0)
            return 1;
        double squares = s.externalRate * s.externalRate, mixed = s.externalRate / total * s.externalScv;
        double largest = s.externalRate > 0 ? s.externalScv : 0;
        for (int k = m_start[j]; k < m_start[j + 1]; ++k) {
            const double c2 = stream(m_inputs[k]);
            squares += m_inputs[k].rate * m_inputs[k].rate;
            mixed += m_inputs[k].rate / total * c2;
            largest = std::max(largest, c2);
        }
        if (s.largestInput)
            return std::clamp(largest, 0.0, 100.0);
        const double v = total * total / squares;
        const double w = 1 / (1 + 4 * (1 - rho(j)) * (1 - rho(j)) * (v - 1));
        return std::clamp(w * mixed + 1 - w, 0.0, 100.0);
    }
    void iterate()
    {
        for (int round = 0; round < 2000; ++round) {
            double change = 0;
            for (std::size_t j = 0; j < m_scv.size(); ++j) {
                const double fresh = inputScv(static_cast<int>(j));
                change = std::max(change, std::abs(fresh - m_scv[j]));
                m_scv[j] = fresh;
            }
            if (change < 1e-14)
                return;
        }
    }
    QnaResult waits() const
    {
        QnaResult result;
        result.arrivalScv = m_scv;
        for (std::size_t j = 0; j < m_reduced.size(); ++j) {
            const QnaStation &s = m_reduced[j];
            const bool waits = s.servers > 0 && s.rate * s.service < s.servers;
            const double wait = waits ? allenCunneen(s.servers, s.rate, s.service, m_scv[j], s.serviceScv) : 0;
            result.wait.push_back(wait * (1 - m_self[j]));
            if (s.externalRate > 0 && s.externalScv > 0)
                result.wildest = std::max({result.wildest, s.externalScv, 1 / s.externalScv});
            else if (s.externalRate > 0)
                result.wildest = 1e9;
        }
        return result;
    }

    const std::vector<QnaStation> &m_stations;
    const std::vector<QnaFlow> &m_flows;
    std::vector<double> m_self;
    std::vector<QnaStation> m_reduced;
    std::vector<double> m_scv;
    std::vector<int> m_start;
    std::vector<QnaFlow> m_inputs;
};

} // namespace

QnaResult qna(const std::vector<QnaStation> &stations, const std::vector<QnaFlow> &flows)
{
    return Qna(stations, flows).run();
}

} // namespace baton::analysis
