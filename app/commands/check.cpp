#include "app/commands/commands.h"
#include "app/commands/mapinput.h"
#include "app/commands/problems.h"
#include "model/analysis/analysis.h"
#include "views/text/analysissentences.h"

#include <QCoreApplication>

namespace baton::commands {

int check(const MapArguments &arguments, const Console &console)
{
    const auto map = readMapInput(arguments.map, arguments.scenario);
    if (!map)
        return console.fail(map.error());
    AnalysisOptions quick;
    quick.gains = false;
    quick.betweenness = false;
    const Analysis analysis = baton::analyze(*map, quick);
    if (console.json()) {
        JsonValue all = toJson(analysis, text::analysisSentences(*map, analysis));
        console.answer(JsonValue::ofObject().add("problems", *all.find("problems")));
    }
    sayProblems(analysis, *map, console);
    if (analysis.problems.empty())
        console.say(QCoreApplication::translate("commands", "No problems found."));
    return problemStatus(analysis);
}

} // namespace baton::commands
