#include "app/commands/commands.h"
#include "app/mapinput.h"
#include "model/simulation/simulation.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QCoreApplication>
#include <cmath>

namespace baton::commands {

namespace {

std::optional<DelayKind> kindNamed(const QString &name)
{
    if (name.isEmpty() || name == QLatin1String("blocked"))
        return DelayKind::Blocked;
    if (name == QLatin1String("case"))
        return DelayKind::OneCase;
    if (name == QLatin1String("longer"))
        return DelayKind::Longer;
    if (name == QLatin1String("slower"))
        return DelayKind::Slower;
    return std::nullopt;
}

Result<DelayQuestion> question(const DelayArguments &arguments, const ProcessMap &map)
{
    DelayQuestion asked = arguments.question;
    asked.handoff = arguments.handoff.toStdString();
    const auto kind = kindNamed(arguments.kind);
    if (!kind)
        return Error(ErrorCode::BadUsage, {"--kind case|blocked|longer|slower"});
    asked.kind = *kind;
    const auto by = parseDuration(arguments.by.toStdString());
    if (!by)
        return by.error();
    asked.by = by->inSeconds(map.info.hoursPerDay);
    if (!arguments.at.isEmpty()) {
        const auto at = parseDuration(arguments.at.toStdString());
        if (!at)
            return at.error();
        asked.at = at->inSeconds(map.info.hoursPerDay);
    }
    return asked;
}

void sayRows(const std::vector<Lateness> &steps, const ProcessMap &map, const Console &console)
{
    QList<QStringList> rows{
        {QCoreApplication::translate("delay", "Who notices"), QCoreApplication::translate("delay", "Cases late"),
         QCoreApplication::translate("delay", "Half by"), QCoreApplication::translate("delay", "Nine in ten by")}};
    for (const Lateness &late : steps)
        if (late.touched > 0)
            rows << QStringList{text::stepName(map, late.step), text::percent(late.touched, 1),
                                text::duration(late.p50), text::duration(late.p90)};
    for (const QString &line : table(rows))
        console.say(line);
}

void sayDelay(const DelayAnswer &answer, const ProcessMap &map, const Console &console)
{
    console.say(QCoreApplication::translate("delay", "%1, late by %2:")
                    .arg(text::handoffName(map, answer.question.handoff), text::duration(answer.question.by)));
    sayRows(answer.steps, map, console);
    for (const StandardEffect &effect : answer.standards)
        if (effect.missedAfter > effect.missedBefore + 0.001)
            console.say(QCoreApplication::translate("delay", "%1 misses its standard %2 of the time instead of %3.")
                            .arg(text::handoffName(map, effect.handoff), text::percent(effect.missedAfter, 1),
                                 text::percent(effect.missedBefore, 1)));
    if (!std::isnan(answer.recoveryP50))
        console.say(QCoreApplication::translate("delay", "Back to normal after %1; nine times in ten within %2.")
                        .arg(text::duration(answer.recoveryP50), text::duration(answer.recoveryP90)));
    console.say(QCoreApplication::translate("delay", "Slack absorbs %1.").arg(text::duration(answer.slackAbsorbed)));
}

} // namespace

int delay(const DelayArguments &arguments, const Console &console)
{
    const auto map = readMapInput(arguments.map, arguments.scenario);
    if (!map)
        return console.fail(map.error());
    const auto asked = question(arguments, *map);
    if (!asked)
        return console.fail(asked.error());
    const auto answer = baton::delay(*map, *asked);
    if (!answer)
        return console.fail(answer.error());
    const auto sentence = [&](const SimulationRemark &remark) {
        return text::remark(remark, *map).toStdString();
    };
    if (console.json()) {
        console.answer(toJson(*answer, sentence));
        return ExitDone;
    }
    sayDelay(*answer, *map, console);
    for (const SimulationRemark &remark : answer->remarks)
        console.say(text::remark(remark, *map));
    return ExitDone;
}

} // namespace baton::commands
