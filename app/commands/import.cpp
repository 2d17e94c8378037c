#include "app/commands/commands.h"
#include "app/commands/mapinput.h"
#include "model/store/documentfile.h"
#include "views/canvas/geometry/arrangement.h"
#include "views/text/counts.h"
#include "views/text/fill.h"
#include "views/text/sentences.h"

#include <QCoreApplication>

namespace baton::commands {

namespace {

JsonValue report(const Imported &imported)
{
    JsonValue findings = JsonValue::ofArray();
    for (const ImportFinding &finding : imported.findings)
        findings.push(JsonValue::ofObject()
                          .add("line", finding.line ? JsonValue::ofNumber(finding.line) : JsonValue::ofNull())
                          .add("text", JsonValue::ofText(text::importFinding(finding).toStdString())));
    return JsonValue::ofObject()
        .add("steps", JsonValue::ofNumber(double(imported.map.steps.size())))
        .add("handoffs", JsonValue::ofNumber(double(imported.map.handoffs.size())))
        .add("parties", JsonValue::ofNumber(double(imported.map.parties.size())))
        .add("findings", std::move(findings));
}

} // namespace

int import(const ImportArguments &arguments, const Console &console)
{
    auto imported = readMapFile(arguments.input);
    if (!imported)
        return console.fail(imported.error());
    imported->map = arranged(imported->map, Arrange::OnlyMissing);
    const auto file = DocumentFile::create(arguments.output.toStdString(), imported->map);
    if (!file)
        return console.fail(file.error().in(arguments.output.toStdString()));
    if (console.json())
        console.answer(report(*imported));
    for (const ImportFinding &finding : imported->findings)
        console.say(text::importFinding(finding));
    console.say(text::fill(QCoreApplication::translate("commands", "%1: %2."),
                           {arguments.output, text::counts(imported->map).join(QStringLiteral(", "))}));
    return ExitDone;
}

} // namespace baton::commands
