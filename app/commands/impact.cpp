#include "app/commands/commands.h"
#include "app/commands/mapinput.h"
#include "model/analysis/analysis.h"
#include "views/text/analysissentences.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QCoreApplication>

namespace baton::commands {

namespace {

Result<Impact> impactOf(const ProcessMap &map, const Id &element)
{
    return map.handoffs.contains(element) && !map.steps.contains(element) ? impactOfHandoff(map, element)
                                                                          : impactOfStep(map, element);
}

void sayImpact(const Impact &impact, const ProcessMap &map, const Console &console)
{
    const QString currency = QString::fromStdString(map.info.currency);
    QList<QStringList> rows{
        {QCoreApplication::translate("impact", "Found at"), QCoreApplication::translate("impact", "Of 100 errors"),
         QCoreApplication::translate("impact", "Time"), QCoreApplication::translate("impact", "Cost")}};
    for (const Reached &reached : impact.reached)
        if (reached.foundHere > 0 || reached.seconds > 0)
            rows << QStringList{text::stepName(map, reached.step), text::number(100 * reached.foundHere, 1),
                                text::duration(reached.seconds), text::money(reached.cost, currency)};
    for (const QString &line : table(rows))
        console.say(line);
    console.say(QCoreApplication::translate("impact", "%1 of 100 leave the chain unfound; one error costs %2 and %3.")
                    .arg(text::number(100 * impact.escapeProbability, 1), text::duration(impact.rework),
                         text::money(impact.cost, currency)));
}

} // namespace

int impact(const ImpactArguments &arguments, const Console &console)
{
    const auto map = readMapInput(arguments.map, arguments.scenario);
    if (!map)
        return console.fail(map.error());
    const auto answer = impactOf(*map, arguments.element.toStdString());
    if (!answer)
        return console.fail(answer.error());
    const Analysis none;
    if (console.json())
        console.answer(toJson(*answer, text::analysisSentences(*map, none)));
    else
        sayImpact(*answer, *map, console);
    return ExitDone;
}

} // namespace baton::commands
