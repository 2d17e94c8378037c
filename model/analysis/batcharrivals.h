#pragma once

// Jobs that come several at the same time; rates and times in one unit of the caller's choice.
namespace baton::analysis {

// Batches of a fixed size arrive as a Poisson stream before servers with exponential work. Exact, from the balance of
// the number of jobs there: its generating function leaves only the states with somebody free to be found, one by one
// (Gross & Harris, Fundamentals of Queueing Theory, chapter 3). `arrivals` counts jobs, < servers / service.
struct BatchQueue
{
    double wait = 0;       // mean, of any job of a batch
    double waitChance = 0; // that a job has to wait
    double empty = 1;      // share of the time in which nobody waits
};
BatchQueue batchQueue(int servers, int batch, double arrivals, double service);
// Waiting jobs not exceeded in that share of the time. Exact; 1e6 at most.
double batchQueueQuantile(int servers, int batch, double arrivals, double service, double share);

// What coming together adds to the mean wait beyond (1 + batch) / 2 times that of M/M/c: with one server
// (batch - 1) / 2 services, the wait for those of the own batch. For a batch and servers that are no whole numbers
// between the values of those that are.
double waitForOwnBatch(double servers, double batch, double arrivals, double service);

} // namespace baton::analysis
