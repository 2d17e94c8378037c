// Time and size of exports of a map of 1,000 steps whose places are fixed: user CPU of each part, and of all of it.
// The PDF is measured as a person gets it: the first of its process, of which several are started.
//     bench_report [STEPS]     writes bench_report.pdf and .svg beside it
#include "views/report/report.h"
#include "tests/bench/support/clocks.h"
#include "tests/bench/support/generated.h"
#include "views/report/contents.h"
#include "views/report/papermap.h"

#include <QApplication>
#include <QFile>
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace baton;
using namespace baton::bench;

namespace {

void say(const char *what, const Spent &spent, const QByteArray &made = {})
{
    const qsizetype bytes = made.size();
    std::printf("  %-28s user %7.1f ms, wall %7.1f ms", what, spent.user, spent.wall);
    std::printf(bytes > 0 ? ", %.1f kB\n" : "\n", double(bytes) / 1000);
}

double userMsOf(const rusage &usage)
{
    return double(usage.ru_utime.tv_sec) * 1e3 + double(usage.ru_utime.tv_usec) / 1e3;
}

// User CPU of a whole process that does nothing but `what`: start, map and, where it is "pdf", one export.
double processOf(const char *what, const char *steps)
{
    const pid_t child = fork();
    if (child == 0) {
        execl("/proc/self/exe", "bench_report", what, steps, nullptr);
        _exit(127);
    }
    rusage usage{};
    wait4(child, nullptr, 0, &usage);
    return userMsOf(usage);
}

double medianProcess(const char *what, const char *steps)
{
    constexpr std::size_t rounds = 9;
    std::vector<double> times;
    for (std::size_t i = 0; i < rounds; ++i)
        times.push_back(processOf(what, steps));
    std::sort(times.begin(), times.end());
    return times[rounds / 2];
}

void write(const char *path, const QByteArray &bytes)
{
    QFile file{QString::fromLatin1(path)};
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

ProcessMap mapOf(const char *steps)
{
    const int count = std::max(20, std::atoi(steps));
    MapOptions kind;
    kind.placements = true;
    return generated(count, 2 * count, kind);
}

report::ReportOptions oneSheet()
{
    report::ReportOptions options;
    options.textPages = false;
    options.paper = report::Paper::Fit;
    return options;
}

void measure(const char *steps)
{
    const ProcessMap map = mapOf(steps);
    report::ReportOptions options = oneSheet();
    QByteArray bytes;
    std::printf("%zu steps, %zu handoffs\n", map.steps.size(), map.handoffs.size());
    say("first PDF, fonts included", spent([&] { bytes = *report::pdf(map, {}, {}, options); }));
    say("routes and texts alone", median(5, [&] { const report::PaperMap paper(map, {}, options); }));
    say("PDF", median(5, [&] { bytes = *report::pdf(map, {}, {}, options); }), bytes);
    write("bench_report.pdf", bytes);
    options.textPages = true;
    say("PDF with a table of handoffs", median(3, [&] { bytes = *report::pdf(map, {}, {}, options); }), bytes);
    say("SVG", median(3, [&] { bytes = *report::svg(map, {}, options); }), bytes);
    write("bench_report.svg", bytes);
    std::printf("  peak memory %.0f MB\n", peakMegabytes());
    std::printf("  process that makes the PDF   user %7.1f ms, without the PDF %.1f ms\n",
                medianProcess("--pdf", steps), medianProcess("--start", steps));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc <= 2)
        measure(argc > 1 ? argv[1] : "1000");
    else if (const ProcessMap map = mapOf(argv[2]); std::strcmp(argv[1], "--pdf") == 0)
        write("bench_report.pdf", *report::pdf(map, {}, {}, oneSheet()));
}
