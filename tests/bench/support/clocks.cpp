#include "tests/bench/support/clocks.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <sys/resource.h>
#include <vector>

namespace baton::bench {

namespace {

double userMs()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec) * 1e3 + double(usage.ru_utime.tv_usec) / 1e3;
}

double middle(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
    return values[values.size() / 2];
}

} // namespace

Spent spent(const std::function<void()> &work)
{
    const double user = userMs();
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - start;
    return {userMs() - user, wall.count()};
}

Spent median(int rounds, const std::function<void()> &work)
{
    std::vector<double> user, wall;
    for (int r = 0; r < rounds; ++r) {
        const Spent one = spent(work);
        user.push_back(one.user);
        wall.push_back(one.wall);
    }
    return {middle(user), middle(wall)};
}

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace baton::bench
