#include "tests/support/pace.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <string>
#include <unordered_map>
#include <vector>

namespace baton::test {

namespace {

constexpr double usualMs = 2.7; // of knownWork(), on the machine of the README's figures

int knownWork()
{
    std::vector<std::string> names;
    unsigned random = 7;
    for (int i = 0; i < 6000; ++i) {
        random = random * 1664525U + 1013904223U;
        names.push_back("step number " + std::to_string(random));
    }
    std::sort(names.begin(), names.end());
    std::unordered_map<std::string, int> places;
    for (const std::string &name : names)
        places.emplace(name, int(places.size()));
    int sum = 0;
    for (const std::string &name : names)
        sum ^= places.find(name)->second;
    return sum;
}

} // namespace

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double slowness()
{
    std::array<double, 5> took{};
    for (double &each : took) {
        const double start = cpuMs();
        [[maybe_unused]] volatile int kept = knownWork();
        each = cpuMs() - start;
    }
    std::sort(took.begin(), took.end());
    return std::clamp(took[took.size() / 2] / usualMs, 1.0, 2.0);
}

} // namespace baton::test
