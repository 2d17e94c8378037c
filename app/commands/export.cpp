#include "app/commands/commands.h"
#include "app/commands/mapinput.h"
#include "app/commands/mapoutput.h"
#include "views/canvas/geometry/arrangement.h"

#include <QCoreApplication>

namespace baton::commands {

int exportMap(const ExportArguments &arguments, const Console &console)
{
    const auto lens = lensNamed(arguments.lens);
    if (!lens)
        return console.fail(Error(ErrorCode::BadUsage, {"--lens draw|bottlenecks|errors|delay|standards"}));
    const auto paper = paperNamed(arguments.paper);
    if (!paper)
        return console.fail(Error(ErrorCode::BadUsage, {"--paper A4|A3|A2|A1|A0|fit"}));
    const auto map = readMapInput(arguments.map, arguments.scenario);
    if (!map)
        return console.fail(map.error());
    ExportChoice choice;
    choice.lens = *lens;
    choice.options.paper = *paper;
    choice.options.orientation = arguments.landscape ? report::Orientation::Landscape : report::Orientation::Automatic;
    choice.options.poster = arguments.poster;
    choice.options.scenario = arguments.scenario;
    const Status written = writeMapFile(arranged(*map, Arrange::OnlyMissing), arguments.output, choice);
    if (!written)
        return console.fail(written.error());
    if (console.json())
        console.answer(JsonValue::ofObject().add("output", JsonValue::ofText(arguments.output.toStdString())));
    console.say(QCoreApplication::translate("commands", "Wrote %1.").arg(arguments.output));
    return ExitDone;
}

} // namespace baton::commands
