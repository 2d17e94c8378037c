#include "app/commands/commands.h"
#include "app/commands/mapinput.h"
#include "model/simulation/sweep.h"
#include "views/text/delays.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QCoreApplication>

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

void sayDelay(const DelayAnswer &answer, const ProcessMap &map, const Console &console)
{
    console.say(text::disturbance(answer, map));
    console.say(text::delayBasis(answer));
    for (const QString &line : table(text::whoNotices(answer, map)))
        console.say(line);
    for (const QString &sentence : text::delayEffects(answer, map))
        console.say(sentence);
}

void saySweep(const SweepAnswer &answer, const ProcessMap &map, const Console &console)
{
    const bool start = answer.question.over == SweepOver::Start;
    const auto moment = [&](const SweepPoint &point) {
        return text::weekdayAndHour(point.start, map, answer.question.question.handoff);
    };
    QList<QStringList> rows{
        {start ? QCoreApplication::translate("delay", "Begins") : QCoreApplication::translate("delay", "Late by"),
         QCoreApplication::translate("delay", "Cases late"), QCoreApplication::translate("delay", "Worst of them"),
         QCoreApplication::translate("delay", "Back to normal")}};
    for (const SweepPoint &point : answer.points)
        rows << QStringList{start ? moment(point) : text::duration(point.by), text::number(point.touched.mean),
                            text::duration(point.largest.mean), text::duration(point.recoveryP50)};
    for (const QString &line : table(rows))
        console.say(line);
    if (const auto worst = answer.worst(); worst && start)
        console.say(QCoreApplication::translate("delay", "The worst moment for it to begin is %1.")
                        .arg(moment(answer.points[*worst])));
}

// Twenty points up to the delay asked for, or each six hours of a week.
Result<SweepAnswer> sweepAsked(const DelayArguments &arguments, const ProcessMap &map, const DelayQuestion &asked)
{
    SweepQuestion question;
    question.question = asked;
    question.over = arguments.sweep == QLatin1String("start") ? SweepOver::Start : SweepOver::Delay;
    question.to = question.over == SweepOver::Start ? 6.75 * 86400 : asked.by;
    question.points = question.over == SweepOver::Start ? 28 : 21;
    return sweep(map, question);
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
    if (!arguments.sweep.isEmpty() && arguments.sweep != QLatin1String("delay") &&
        arguments.sweep != QLatin1String("start"))
        return console.fail(Error(ErrorCode::BadUsage, {"--sweep delay|start"}));
    const auto answer = baton::delay(*map, *asked);
    if (!answer)
        return console.fail(answer.error());
    std::optional<SweepAnswer> swept;
    if (!arguments.sweep.isEmpty()) {
        auto made = sweepAsked(arguments, *map, *asked);
        if (!made)
            return console.fail(made.error());
        swept = std::move(made).value();
    }
    const auto sentence = [&](const SimulationRemark &remark) {
        return text::remark(remark, *map).toStdString();
    };
    if (console.json()) {
        JsonValue object = toJson(*answer, sentence);
        if (swept)
            object.add("sweep", toJson(*swept));
        console.answer(object);
        return ExitDone;
    }
    sayDelay(*answer, *map, console);
    if (swept)
        saySweep(*swept, *map, console);
    for (const SimulationRemark &remark : answer->remarks)
        console.say(text::remark(remark, *map));
    return ExitDone;
}

} // namespace baton::commands
