#include "app/commands/commands.h"
#include "app/commands/mapinput.h"
#include "app/commands/mapoutput.h"
#include "views/canvas/geometry/arrangement.h"

#include <QCoreApplication>

namespace baton::commands {

int layout(const LayoutArguments &arguments, const Console &console)
{
    const auto map = readMapInput(arguments.map, arguments.scenario);
    if (!map)
        return console.fail(map.error());
    const Status written =
        writeMapFile(arranged(*map, arguments.rows ? Arrange::All : Arrange::AllInOneLine), arguments.output);
    if (!written)
        return console.fail(written.error());
    if (console.json())
        console.answer(JsonValue::ofObject().add("output", JsonValue::ofText(arguments.output.toStdString())));
    console.say(QCoreApplication::translate("commands", "Wrote %1.").arg(arguments.output));
    return ExitDone;
}

} // namespace baton::commands
