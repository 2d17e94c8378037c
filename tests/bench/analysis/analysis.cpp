// Times the algorithms on graphs beside minimal loops and Boost.Graph on the same graphs, and the whole analysis on
// generated maps: fresh, and again after one edit (user CPU of these).
#include "model/analysis/analysis.h"
#include "tests/bench/analysis/structure.h"
#include "tests/bench/support/clocks.h"
#include "tests/bench/support/generated.h"

#include <cstdio>
#include <thread>

using namespace baton;
using namespace baton::bench;

namespace {

double again(ProcessMap map, int rounds, const std::function<void(Step &, int)> &edit)
{
    AnalysisMemory memory;
    AnalysisOptions options;
    options.memory = &memory;
    analyze(map, options);
    int round = 0;
    return median(rounds,
                  [&] {
                      Step step = map.steps[map.steps.size() / 2];
                      edit(step, ++round);
                      map.steps.put(step);
                      analyze(map, options);
                  })
        .user;
}

// From asking to stop until it has stopped.
double cancelling(const ProcessMap &map, double whole)
{
    std::atomic<bool> cancel{false};
    AnalysisOptions options;
    options.cancel = &cancel;
    std::thread worker([&] { analyze(map, options); });
    std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(whole * 0.6));
    return spent([&] {
               cancel = true;
               worker.join();
           })
        .wall;
}

void whole(const char *what, int steps, int handoffs, const MapOptions &kind, int rounds)
{
    const ProcessMap map = generated(steps, handoffs, kind);
    AnalysisOptions plain;
    plain.gains = false;
    const double all = median(rounds, [&] { analyze(map); }).user;
    const double without = median(rounds, [&] { analyze(map, plain); }).user;
    const double name = again(map, rounds, [](Step &step, int round) { step.name = std::to_string(round); });
    const double cost = again(map, rounds, [](Step &step, int round) { step.costPerCase = round; });
    const double work =
        again(map, rounds, [](Step &step, int round) { step.work = *Law::parse(std::to_string(200 + round) + "s"); });
    std::printf(
        "%6d/%6d %-12s %7.2f ms, without gains %7.2f; after an edit of a name %6.2f, of a cost %6.2f, of a time "
        "of work %6.2f; cancelled in %.1f ms\n",
        steps, handoffs, what, all, without, name, cost, work, cancelling(map, all));
    std::fflush(stdout);
}

void kinds(int steps, int handoffs, int rounds)
{
    MapOptions kind;
    whole("", steps, handoffs, kind, rounds);
    kind.errors = true;
    whole("with errors", steps, handoffs, kind, rounds);
    kind.mixed = true;
    whole("and mixed", steps, handoffs, kind, rounds);
}

} // namespace

int main()
{
    compareStructure(1000, 2000, 101);
    compareStructure(10000, 30000, 15);
    kinds(100, 200, 11);
    kinds(1000, 2000, 5);
    kinds(10000, 30000, 1);
}
