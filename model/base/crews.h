#pragma once

#include <map>

// People of whom one job needs several at the same time.
namespace baton {

// Jobs that need as many people: how often they come, and the time they take, all of them together.
struct Crew
{
    double often = 0, time = 0;
};
using Crews = std::map<int, Crew>; // by the number of people

// Jobs that people can have in hand at once while there is always more to begin, in order of arrival: whoever is next
// waits until enough are free, and everybody behind waits too. With one size u that is floor(people / u), exactly: the
// queue is then that of so many servers. With several it follows from 1 / E[1 / N] for N jobs in a row that fit
// together, the next one not: exact for the load people can bear when all jobs take the same exponential time
// (Rumyantsev & Morozov 2017). Elsewhere as many people are busy as that leaves: an estimate, as what takes long is in
// hand more often. 0 when some job needs more people than there are.
double jobsAtOnce(int people, const Crews &crews);

// The fewest people who can have more than `jobs` in hand at once.
double peopleFor(double jobs, const Crews &crews);

} // namespace baton
