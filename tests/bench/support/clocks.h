#pragma once

#include <functional>

// Milliseconds of work done, as `work` takes them: of the whole process (user), and of the clock on the wall.
namespace baton::bench {

struct Spent
{
    double user = 0, wall = 0;
};
Spent spent(const std::function<void()> &work);
// The median of that many rounds.
Spent median(int rounds, const std::function<void()> &work);

double threadMs();      // of processor time, of the calling thread so far
double peakMegabytes(); // resident, of this process so far

} // namespace baton::bench
