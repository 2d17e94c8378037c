#include "model/base/crews.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace baton {

namespace {

constexpr int mostCounted = 400; // people; of more the last few who do not fit together hardly matter

double sum(const Crews &crews)
{
    double all = 0;
    for (const auto &[size, crew] : crews)
        all += crew.often;
    return all;
}

// People of one job, on average over all that come.
double meanSize(const Crews &crews)
{
    double people = 0;
    for (const auto &[size, crew] : crews)
        people += crew.often * size;
    return people / sum(crews);
}

// The same over those in hand.
double meanSizeInHand(const Crews &crews)
{
    double people = 0, jobs = 0;
    for (const auto &[size, crew] : crews) {
        people += crew.time * size;
        jobs += crew.time;
    }
    return people / jobs;
}

// 1 / E[1 / N] with P(N >= n) = P(n jobs in a row need at most so many people).
double counted(int people, const Crews &crews)
{
    const double all = sum(crews);
    std::vector<double> taken(people + 1, 0), next(people + 1);
    taken[0] = 1;
    double inverse = 0, before = 1;
    for (int n = 1; before > 0; ++n) {
        std::fill(next.begin(), next.end(), 0);
        double fits = 0;
        for (const auto &[size, crew] : crews)
            for (int k = size; k <= people; ++k) {
                next[k] += crew.often / all * taken[k - size];
                fits += crew.often / all * taken[k - size];
            }
        if (n > 1)
            inverse += (before - fits) / (n - 1);
        before = fits;
        taken.swap(next);
    }
    return 1 / inverse;
}

// Of many people on average E[U (U - 1)] / (2 E[U]) are left over (renewal theory).
double estimated(int people, const Crews &crews)
{
    const double mean = meanSize(crews);
    double left = 0;
    for (const auto &[size, crew] : crews)
        left += crew.often * size * (size - 1.0) / sum(crews);
    return (people - left / (2 * mean)) / mean;
}

} // namespace

double jobsAtOnce(int people, const Crews &crews)
{
    if (crews.empty())
        return people;
    if (crews.rbegin()->first > people)
        return 0;
    if (crews.size() == 1)
        return people / crews.begin()->first;
    const double jobs = people <= mostCounted ? counted(people, crews) : estimated(people, crews);
    return jobs * meanSize(crews) / meanSizeInHand(crews);
}

double peopleFor(double jobs, const Crews &crews)
{
    if (crews.empty() || crews.size() == 1) {
        const int size = crews.empty() ? 1 : crews.begin()->first;
        return size * (std::floor(jobs + 1e-9) + 1);
    }
    double people = std::max<double>(crews.rbegin()->first, std::floor(jobs * meanSizeInHand(crews) + 1e-9));
    while (people < 1e9 && jobsAtOnce(static_cast<int>(people), crews) <= jobs)
        ++people;
    return people;
}

} // namespace baton
