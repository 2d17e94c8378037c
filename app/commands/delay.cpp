#include "app/commands/commands.h"
#include "app/commands/mapinput.h"
#include "model/simulation/sweep.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
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

// By the clock of those who receive it, or who hand it over, or of nobody in particular.
QTimeZone zoneOf(const ProcessMap &map, const Id &handoff)
{
    const Handoff *of = map.handoffs.find(handoff);
    for (const Id &id : {of->to, of->from}) {
        const Party *party = map.partyOf(id);
        const Calendar *calendar = party ? map.calendars.find(party->calendar) : nullptr;
        if (calendar && !calendar->spec.zone.empty())
            return QTimeZone(QByteArray::fromStdString(calendar->spec.zone));
    }
    return QTimeZone::utc();
}

QString weekdayAndHour(std::int64_t micros, const QTimeZone &zone)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(micros / 1000, zone);
    return QCoreApplication::translate("delay", "%1 %2", "Tuesday 09:00")
        .arg(QLocale().dayName(time.date().dayOfWeek()), QLocale().toString(time.time(), QStringLiteral("HH:mm")));
}

QString beginning(const DelayAnswer &answer, const ProcessMap &map)
{
    if (answer.keepsHours)
        return weekdayAndHour(answer.start, zoneOf(map, answer.question.handoff));
    return QCoreApplication::translate("delay", "%1 after the start").arg(text::duration(answer.at));
}

QString disturbance(const DelayAnswer &answer, const ProcessMap &map)
{
    const QString handoff = text::handoffName(map, answer.question.handoff);
    const QString by = text::duration(answer.question.by), from = beginning(answer, map);
    switch (answer.question.kind) {
    case DelayKind::OneCase:
        return QCoreApplication::translate("delay", "%1: the first case from %3 on comes %2 late.")
            .arg(handoff, by, from);
    case DelayKind::Blocked:
        return QCoreApplication::translate("delay", "%1: blocked for %2 from %3.").arg(handoff, by, from);
    case DelayKind::Longer:
        return QCoreApplication::translate("delay", "%1: takes %2 longer from %3 on.").arg(handoff, by, from);
    case DelayKind::Slower:
        return QCoreApplication::translate("delay", "%1: its supplier takes %2 longer for each case from %3 on.")
            .arg(handoff, by, from);
    }
    return {};
}

void sayDelay(const DelayAnswer &answer, const ProcessMap &map, const Console &console)
{
    console.say(disturbance(answer, map));
    if (answer.fixed)
        console.say(QCoreApplication::translate("delay", "Nothing varies in this map: the answer is exact."));
    else
        console.say(
            QCoreApplication::translate("delay", "%n run(s), each with the delay and without.", nullptr, answer.runs));
    sayRows(answer.steps, map, console);
    for (const StandardEffect &effect : answer.standards)
        if (effect.missedAfter > effect.missedBefore + 0.001)
            console.say(QCoreApplication::translate("delay", "%1 misses its standard %2 of the time instead of %3.")
                            .arg(text::handoffName(map, effect.handoff), text::percent(effect.missedAfter, 1),
                                 text::percent(effect.missedBefore, 1)));
    if (!std::isnan(answer.recoveryP50) && std::isnan(answer.recoveryP90))
        console.say(QCoreApplication::translate("delay", "Back to normal after %1, in half of the runs.")
                        .arg(text::duration(answer.recoveryP50)));
    else if (!std::isnan(answer.recoveryP50))
        console.say(QCoreApplication::translate("delay", "Back to normal after %1; nine times in ten within %2.")
                        .arg(text::duration(answer.recoveryP50), text::duration(answer.recoveryP90)));
    console.say(QCoreApplication::translate("delay", "Slack absorbs %1.").arg(text::duration(answer.slackAbsorbed)));
    if (answer.question.waitingCostPerHour > 0)
        console.say(QCoreApplication::translate("delay", "It costs %1, of which %2 for waiting customers.")
                        .arg(text::money(answer.cost.mean, QString::fromStdString(map.info.currency)),
                             text::money(answer.waitingCost.mean, QString::fromStdString(map.info.currency))));
}

void saySweep(const SweepAnswer &answer, const ProcessMap &map, const Console &console)
{
    const bool start = answer.question.over == SweepOver::Start;
    const QTimeZone zone = zoneOf(map, answer.question.question.handoff);
    QList<QStringList> rows{
        {start ? QCoreApplication::translate("delay", "Begins") : QCoreApplication::translate("delay", "Late by"),
         QCoreApplication::translate("delay", "Cases late"), QCoreApplication::translate("delay", "Worst of them"),
         QCoreApplication::translate("delay", "Back to normal")}};
    for (const SweepPoint &point : answer.points)
        rows << QStringList{start ? weekdayAndHour(point.start, zone) : text::duration(point.by),
                            text::number(point.touched.mean), text::duration(point.largest.mean),
                            text::duration(point.recoveryP50)};
    for (const QString &line : table(rows))
        console.say(line);
    if (const auto worst = answer.worst(); worst && start)
        console.say(QCoreApplication::translate("delay", "The worst moment for it to begin is %1.")
                        .arg(weekdayAndHour(answer.points[*worst].start, zone)));
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
