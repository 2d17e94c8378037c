// Time and size of exports of a map of 1,000 steps whose places are fixed: user CPU of each part, and of all of it.
//     bench_report [STEPS]     writes bench_report.pdf and .svg beside it
#include "views/report/report.h"
#include "tests/bench/support/clocks.h"
#include "tests/bench/support/generated.h"
#include "views/report/contents.h"
#include "views/report/papermap.h"

#include <QApplication>
#include <QFile>
#include <cstdio>

using namespace baton;
using namespace baton::bench;

namespace {

void say(const char *what, const Spent &spent, const QByteArray &made = {})
{
    const qsizetype bytes = made.size();
    std::printf("  %-28s user %7.1f ms, wall %7.1f ms", what, spent.user, spent.wall);
    std::printf(bytes > 0 ? ", %.1f kB\n" : "\n", double(bytes) / 1000);
}

void write(const char *path, const QByteArray &bytes)
{
    QFile file{QString::fromLatin1(path)};
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int steps = argc > 1 ? std::max(20, std::atoi(argv[1])) : 1000;
    MapOptions kind;
    kind.placements = true;
    const ProcessMap map = generated(steps, 2 * steps, kind);
    report::ReportOptions options;
    options.textPages = false;
    options.paper = report::Paper::Fit;
    QByteArray bytes;
    std::printf("%d steps, %d handoffs\n", steps, 2 * steps);
    say("first PDF, fonts included", spent([&] { bytes = *report::pdf(map, {}, {}, options); }));
    say("routes and texts alone", median(5, [&] { const report::PaperMap paper(map, {}, options); }));
    say("PDF", median(5, [&] { bytes = *report::pdf(map, {}, {}, options); }), bytes);
    write("bench_report.pdf", bytes);
    options.textPages = true;
    say("PDF with a table of handoffs", median(3, [&] { bytes = *report::pdf(map, {}, {}, options); }), bytes);
    say("SVG", median(3, [&] { bytes = *report::svg(map, {}, options); }), bytes);
    write("bench_report.svg", bytes);
    std::printf("  peak memory %.0f MB\n", peakMegabytes());
}
