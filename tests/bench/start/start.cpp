// From exec to the first paint of the window, and the memory it takes (proportional set size), without a document and
// with documents of 1,000 and of 10,000 steps. Needs a display (DISPLAY, or QT_QPA_PLATFORM=offscreen).
//     bench_start PROGRAM [ROUNDS]
#include "model/store/documentfile.h"
#include "tests/bench/support/generated.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace baton;
using namespace baton::bench;

namespace {

double nowMs()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::milli>(now).count();
}

// Proportional set size, in MB.
double memoryOf(pid_t process)
{
    std::ifstream smaps("/proc/" + std::to_string(process) + "/smaps_rollup");
    for (std::string line; std::getline(smaps, line);)
        if (line.rfind("Pss:", 0) == 0)
            return std::atof(line.c_str() + 4) / 1024;
    return 0;
}

struct Start
{
    double firstPaint = 0, picture = 0; // ms by the clock on the wall
    double firstPaintCpu = 0, pictureCpu = 0;
    double memory = 0; // MB
};

pid_t launch(const char *program, const std::string &document, int errors)
{
    const pid_t child = fork();
    if (child != 0)
        return child;
    setenv("BATON_FIRST_PAINT", "1", 1);
    dup2(errors, STDERR_FILENO);
    document.empty() ? execl(program, program, nullptr) : execl(program, program, document.c_str(), nullptr);
    _exit(127);
}

void take(const char *line, const char *form, double begun, double &wall, double &cpu)
{
    double at = 0;
    if (std::sscanf(line, form, &at, &cpu) == 2)
        wall = at - begun;
}

Start start(const char *program, const std::string &document)
{
    int ends[2];
    if (pipe(ends) != 0)
        std::exit(1);
    const double begun = nowMs();
    const pid_t child = launch(program, document, ends[1]);
    close(ends[1]);
    Start result;
    const std::string last = document.empty() ? "first paint" : "picture complete";
    FILE *said = fdopen(ends[0], "r");
    char line[512];
    while (std::fgets(line, sizeof line, said)) {
        const std::string text = line;
        take(line, "first paint %lf %lf", begun, result.firstPaint, result.firstPaintCpu);
        take(line, "picture complete %lf %lf", begun, result.picture, result.pictureCpu);
        if (text.rfind(last, 0) == 0)
            break;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(document.empty() ? 300 : 1500)); // answers come in
    result.memory = memoryOf(child);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    std::fclose(said);
    return result;
}

template <class Member>
double median(std::vector<Start> starts, Member member)
{
    std::sort(starts.begin(), starts.end(), [&](const Start &a, const Start &b) { return a.*member < b.*member; });
    return starts[starts.size() / 2].*member;
}

void measure(const char *program, const char *what, const std::string &document, int rounds)
{
    start(program, document); // the files are in memory from here on
    std::vector<Start> starts;
    for (int r = 0; r < rounds; ++r)
        starts.push_back(start(program, document));
    std::printf("%-14s first paint %5.0f ms (CPU %5.0f)", what, median(starts, &Start::firstPaint),
                median(starts, &Start::firstPaintCpu));
    if (!document.empty())
        std::printf(", picture complete %5.0f ms (CPU %5.0f)", median(starts, &Start::picture),
                    median(starts, &Start::pictureCpu));
    std::printf(", memory %5.1f MB\n", median(starts, &Start::memory));
    std::fflush(stdout);
}

std::string documentOf(const std::filesystem::path &folder, int steps)
{
    const std::string path = (folder / (std::to_string(steps) + ".baton")).string();
    MapOptions kind;
    kind.placements = true;
    if (!DocumentFile::create(path, generated(steps, 2 * steps, kind)))
        std::exit(1);
    return path;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "bench_start PROGRAM [ROUNDS]\n");
        return 2;
    }
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 5;
    char folder[] = "/tmp/baton-start-XXXXXX";
    if (!mkdtemp(folder))
        return 1;
    setenv("HOME", folder, 1); // no settings of anybody's
    const std::string thousand = documentOf(folder, 1000), tenThousand = documentOf(folder, 10000);
    measure(argv[1], "empty", "", rounds);
    measure(argv[1], "1,000 steps", thousand, rounds);
    measure(argv[1], "10,000 steps", tenThousand, rounds);
    std::filesystem::remove_all(folder);
}
