#include "app/commands/commands.h"
#include "app/mapinput.h"
#include "app/mapoutput.h"
#include "views/canvas/arrangement.h"

#include <QCoreApplication>

namespace baton::commands {

int exportMap(const ExportArguments &arguments, const Console &console)
{
    const auto lens = lensNamed(arguments.lens);
    if (!lens)
        return console.fail(Error(ErrorCode::BadUsage, {"--lens draw|bottlenecks|errors|delay|standards"}));
    const auto map = readMapInput(arguments.map, arguments.scenario);
    if (!map)
        return console.fail(map.error());
    OutputOptions options;
    options.lens = *lens;
    options.paper = arguments.paper;
    options.landscape = arguments.landscape;
    options.poster = arguments.poster;
    options.language = arguments.language;
    options.scenario = arguments.scenario;
    const Status written = writeMapFile(*map, arguments.output, options);
    if (!written)
        return console.fail(written.error());
    if (console.json())
        console.answer(JsonValue::ofObject().add("output", JsonValue::ofText(arguments.output.toStdString())));
    console.say(QCoreApplication::translate("commands", "Wrote %1.").arg(arguments.output));
    return ExitDone;
}

} // namespace baton::commands
