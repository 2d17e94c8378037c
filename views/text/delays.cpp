#include "views/text/delays.h"

#include "views/text/fill.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <cmath>

namespace baton::text {

namespace {

constexpr double worthTelling = 0.01; // of the delay: what is less is knock-on

struct Delays
{
    Q_DECLARE_TR_FUNCTIONS(Delays)
};

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

QString beginning(const DelayAnswer &answer, const ProcessMap &map)
{
    if (answer.keepsHours)
        return weekdayAndHour(answer.start, map, answer.question.handoff);
    return fill(Delays::tr("%1 after the start"), {duration(answer.at)});
}

QString recovery(const DelayAnswer &answer)
{
    if (std::isnan(answer.recoveryP50))
        return {};
    const QString usual = duration(answer.recoveryP50);
    if (std::isnan(answer.recoveryP90))
        return fill(Delays::tr("Back to normal after %1, in half of the runs."), {usual});
    return fill(Delays::tr("Back to normal after %1; nine times in ten within %2."),
                {usual, duration(answer.recoveryP90)});
}

QString cost(const DelayAnswer &answer, const ProcessMap &map)
{
    const QString currency = QString::fromStdString(map.info.currency);
    return fill(Delays::tr("It costs %1, of which %2 for waiting customers."),
                {money(answer.cost.mean, currency), money(answer.waitingCost.mean, currency)});
}

} // namespace

QString weekdayAndHour(std::int64_t micros, const ProcessMap &map, const Id &handoff)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(micros / 1000, zoneOf(map, handoff));
    return fill(Delays::tr("%1 %2", "Tuesday 09:00"),
                {QLocale().dayName(time.date().dayOfWeek()), QLocale().toString(time.time(), QStringLiteral("HH:mm"))});
}

QString disturbance(const DelayAnswer &answer, const ProcessMap &map)
{
    const QStringList facts{handoffName(map, answer.question.handoff), duration(answer.question.by),
                            beginning(answer, map)};
    switch (answer.question.kind) {
    case DelayKind::OneCase:
        return fill(Delays::tr("%1: the first case from %3 on comes %2 late."), facts);
    case DelayKind::Blocked:
        return fill(Delays::tr("%1: blocked for %2 from %3."), facts);
    case DelayKind::Longer:
        return fill(Delays::tr("%1: takes %2 longer from %3 on."), facts);
    case DelayKind::Slower:
        return fill(Delays::tr("%1: its supplier takes %2 longer for each case from %3 on."), facts);
    }
    return {};
}

QString delayBasis(const DelayAnswer &answer)
{
    return answer.fixed ? Delays::tr("Nothing varies in this map: the answer is exact.")
                        : Delays::tr("%Ln run(s), each with the delay and without.", nullptr, answer.runs);
}

bool isNoticed(const Lateness &late, const DelayQuestion &question)
{
    return late.touched > 0 && late.p50 >= worthTelling * question.by;
}

QStringList brokenStandards(const DelayAnswer &answer, const ProcessMap &map)
{
    QStringList told;
    for (const StandardEffect &effect : answer.standards)
        if (effect.missedAfter > effect.missedBefore + 0.001)
            told << fill(
                Delays::tr("%1 misses its standard %2 of the time instead of %3."),
                {handoffName(map, effect.handoff), percent(effect.missedAfter, 1), percent(effect.missedBefore, 1)});
    return told;
}

QStringList delayEffects(const DelayAnswer &answer, const ProcessMap &map)
{
    QStringList told = brokenStandards(answer, map);
    told << recovery(answer) << fill(Delays::tr("Slack absorbs %1."), {duration(answer.slackAbsorbed)});
    if (answer.question.waitingCostPerHour > 0)
        told << cost(answer, map);
    told.removeAll(QString());
    return told;
}

QList<QStringList> whoNotices(const DelayAnswer &answer, const ProcessMap &map)
{
    QList<QStringList> rows{
        {Delays::tr("Who notices"), Delays::tr("Cases late"), Delays::tr("Half by"), Delays::tr("Nine in ten by")}};
    for (const Lateness &late : answer.steps)
        if (isNoticed(late, answer.question))
            rows << QStringList{stepName(map, late.step), percent(late.touched, 1), duration(late.p50),
                                duration(late.p90)};
    return rows;
}

} // namespace baton::text
