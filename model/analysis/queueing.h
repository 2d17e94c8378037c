#pragma once

#include <cmath>
#include <vector>

// Queueing formulas on plain numbers: rates and times in one unit of the caller's choice.
namespace baton::analysis {

// Probability that all c servers are busy in a loss system offered a erlangs (Erlang B, by the stable recursion).
double erlangB(int servers, double erlangs);
// Probability of having to wait (Erlang C), for erlangs < servers. Erlang 1917; exact for M/M/c.
double erlangC(int servers, double erlangs);

struct MmcQueue
{
    double utilisation = 0;
    double waitProbability = 0; // Erlang C
    double wait = 0;            // mean wait in the queue
    double time = 0;            // wait + service
    double queue = 0;           // mean number waiting
    double inSystem = 0;
    double empty = 0; // probability that nobody is there
};
// M/M/c with arrival rate `arrivals` < servers / service. Exact.
MmcQueue mmc(int servers, double arrivals, double service);
// P(wait > t) and P(wait + service > t) in M/M/c. Exact.
double mmcWaitExceeds(int servers, double arrivals, double service, double t);
double mmcTimeExceeds(int servers, double arrivals, double service, double t);

// P(n at a station of M/M/c). Exact. And P(that many at each station at the same time) in an open network of such
// stations with Poisson arrivals (Jackson 1957): the product.
double mmcState(int servers, double erlangs, int count);
struct StationState
{
    int servers = 1;
    double erlangs = 0;
    int count = 0; // waiting and in work
};
double jointState(const std::vector<StationState> &stations);
// Waiting cases not exceeded with probability `share` in M/M/c: the smallest k with P(more than k wait) <= 1 - share.
double mmcQueueQuantile(int servers, double erlangs, double share);

// What f says of a number that is no whole one: on the line between its values at the whole numbers beside it.
template <class F>
double betweenWhole(double value, F f)
{
    const double low = std::floor(value), part = value - low;
    return part == 0 ? f(low) : (1 - part) * f(low) + part * f(low + 1);
}

// Kraemer & Langenbach-Belz 1976: factor on the Allen-Cunneen wait for one server and ca2 < 1, else 1.
double klbFactor(int servers, double rho, double ca2, double cs2);
// Mean wait in G/G/c by Allen & Cunneen with that factor. Exact for M/M/c and M/G/1; 0 when idle.
double allenCunneen(int servers, double arrivals, double service, double ca2, double cs2);
// The same for servers that are no whole number, >= 1: between the two beside it with the same load each.
double allenCunneen(double servers, double arrivals, double service, double ca2, double cs2);
double erlangC(double servers, double erlangs);
// Upper bound on the mean wait in G/G/1 (Kingman 1962), from the variances of interarrival and service times.
double kingmanBound(double arrivals, double service, double arrivalVariance, double serviceVariance);

// Departures of a queue and what superposing, splitting and batching do to a stream (Whitt 1983).
double departureScv(double servers, double rho, double ca2, double cs2);
double splitScv(double scv, double share);

// Time of a fork over two equal M/M/1 branches and join (Flatto & Hahn 1984), exact; and over 2..32 of them
// (Nelson & Tantawi 1988), within 3 percent.
double forkJoinTwo(double arrivals, double serviceRate);
double forkJoin(int branches, double arrivals, double serviceRate);

// Mean wait of one item for its batch of b to be complete.
double batchFormation(int batch, double itemRate);

// How long a queue takes to settle (Odoni & Roth 1983; divided by c for c servers, roughly).
double relaxationTime(double servers, double service, double rho, double ca2, double cs2);
// The same for M/M/1 exactly (Cohen 1982): 1 / (mu (1 - sqrt rho)^2).
double relaxationTimeMm1(double service, double rho);

// An open network of queues by Whitt's Queueing Network Analyzer (1983).
struct QnaStation
{
    double servers = 1; // 0: as many as needed, nobody waits
    double rate = 0;    // arrivals
    double service = 0, serviceScv = 0;
    double externalRate = 0, externalScv = 1;
    bool largestInput = false; // behind an ALL join: takes the most irregular of its inputs
};
struct QnaFlow
{
    int from = 0, to = 0;
    double rate = 0;  // of what travels together
    double batch = 1; // departures in it: they leave more evenly, with an scv that much smaller
};
struct QnaResult
{
    std::vector<double> arrivalScv, wait;
    double wildest = 1; // external scv farthest from 1, as a ratio
};
QnaResult qna(const std::vector<QnaStation> &stations, const std::vector<QnaFlow> &flows);

} // namespace baton::analysis
