#include "model/map/elementjson.h"
#include "model/simulation/simulation.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

// How long the window waits for the clinic sample: first partial answer and 1,000 paired runs, wall clock.
namespace {

using namespace baton;
using Clock = std::chrono::steady_clock;

template <class T>
void readAll(const JsonValue &file, const char *key, Table<T> &table)
{
    const JsonValue *rows = file.find(key);
    for (std::size_t i = 0; rows && i < rows->items.size(); ++i) {
        T element;
        element.id = rows->items[i].find("id")->text;
        element.order = table.nextOrder();
        if (!readElement(rows->items[i], element))
            std::abort();
        table.put(std::move(element));
    }
}

ProcessMap sample(const char *path)
{
    std::stringstream text;
    text << std::ifstream(path).rdbuf();
    const Result<JsonValue> file = parseJson(text.str());
    if (!file)
        std::abort();
    ProcessMap map;
    readAll(*file, "calendars", map.calendars);
    readAll(*file, "parties", map.parties);
    readAll(*file, "steps", map.steps);
    readAll(*file, "handoffs", map.handoffs);
    return map;
}

} // namespace

int main(int argc, char **argv)
{
    const char *path = argc > 1 ? argv[1] : BATON_SOURCE "/resources/samples/clinic.json";
    const ProcessMap map = sample(path);
    DelayQuestion question;
    question.handoff = argc > 2 ? argv[2] : "reg-bill";
    question.by = 2 * 86400;
    question.runs = argc > 3 ? std::atoi(argv[3]) : 1000;
    question.threads = argc > 4 ? std::atoi(argv[4]) : 0;
    const auto begun = Clock::now();
    const auto since = [&] {
        return std::chrono::duration<double>(Clock::now() - begun).count();
    };
    Progress progress;
    progress.partial = [&](const DelayAnswer &answer) {
        std::printf("%5d runs after %.3f s\n", answer.runs, since());
    };
    const Result<DelayAnswer> answer = delay(map, question, progress);
    if (!answer) {
        std::printf("failed: %s\n", codeName(answer.error().code).c_str());
        return 1;
    }
    std::printf("%5d runs after %.3f s\n%s\n", answer->runs, since(), writeJson(toJson(*answer, {}), 1).c_str());
}
