#include "app/commands/commands.h"
#include "app/commands/mapinput.h"
#include "model/exchange/codec.h"
#include "model/simulation/agreements.h"
#include "model/simulation/simulation.h"
#include "model/simulation/trace.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace baton::commands {

namespace {

// A duration of the command line in seconds; "" leaves the value as it is.
Status readTime(const QString &typed, double hoursPerDay, double &seconds)
{
    if (typed.isEmpty() || typed == QLatin1String("auto"))
        return Done{};
    const auto duration = parseDuration(typed.toStdString());
    if (!duration)
        return duration.error();
    seconds = duration->inSeconds(hoursPerDay);
    return Done{};
}

QString range(const Interval &interval, QString (*format)(double))
{
    return QCoreApplication::translate("simulate", "%1 to %2").arg(format(interval.low), format(interval.high));
}

void saySimulation(const Simulation &simulation, const ProcessMap &map, const Console &console)
{
    console.say(QCoreApplication::translate("simulate", "%Ln run(s), %1 cases.", nullptr, simulation.runs)
                    .arg(text::number(double(simulation.cases), 0)));
    if (simulation.leadTime.known)
        console.say(QCoreApplication::translate("simulate", "A case takes %1 on average (95 %: %2).")
                        .arg(text::duration(simulation.leadTime.mean), range(simulation.leadTime.ci, text::duration)));
    if (simulation.p90.known)
        console.say(QCoreApplication::translate("simulate", "Half take at most %1; nine in ten at most %2.")
                        .arg(text::duration(simulation.p50), text::duration(simulation.p90.mean)));
    QList<QStringList> rows{{QCoreApplication::translate("simulate", "Who"),
                             QCoreApplication::translate("simulate", "Busy"),
                             QCoreApplication::translate("simulate", "Wait per item")}};
    for (const SimulatedPool &pool : simulation.pools)
        rows << QStringList{text::partyName(map, pool.party),
                            pool.utilisation.known ? text::percent(pool.utilisation.mean) : QStringLiteral("-"),
                            pool.wait.known ? text::duration(pool.wait.mean) : QStringLiteral("-")};
    for (const QString &line : table(rows))
        console.say(line);
    for (const SimulatedPool &pool : simulation.pools)
        if (pool.growth.known)
            console.say(QCoreApplication::translate("simulate", "%1: %2 more items wait each hour (95 %: %3).")
                            .arg(text::partyName(map, pool.party), text::number(pool.growth.mean, 2),
                                 range(pool.growth.ci, [](double rate) { return text::number(rate, 2); })));
    for (const SimulatedStandard &standard : simulation.standards)
        if (standard.deliveries > 0)
            console.say(QCoreApplication::translate("simulate", "%1 keeps its standard %2 of the time.")
                            .arg(text::handoffName(map, standard.handoff), text::percent(standard.compliance)));
}

void sayConflicts(const ProcessMap &map, const Console &console)
{
    for (const StandardConflict &conflict : checkAgreements(map).conflicts) {
        QStringList names;
        for (const Id &handoff : conflict.handoffs)
            names << text::handoffName(map, handoff);
        const QString cheapest = text::handoffName(map, conflict.cheapest), moved = text::duration(conflict.movedTo);
        if (names.size() == 1)
            console.say(QCoreApplication::translate("simulate", "%1 cannot keep its standard even when nobody waits; "
                                                                "%2 would be possible.")
                            .arg(cheapest, moved));
        else
            console.say(QCoreApplication::translate("simulate", "These standards cannot all be kept: %1. The cheapest "
                                                                "to move is %2, to %3.")
                            .arg(names.join(QStringLiteral("; ")), cheapest, moved));
    }
}

Status checkTrace(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (path.isEmpty() || suffix == QLatin1String("xes") || suffix == QLatin1String("csv"))
        return Done{};
    return Error(ErrorCode::UnknownOutputFormat, {suffix.toStdString(), ".xes, .csv"}).in(path.toStdString());
}

// One run of as many cases as were asked for, or as a run of the answer had.
Status writeTrace(const SimulateArguments &arguments, const ProcessMap &map, const Simulation &answer)
{
    if (arguments.trace.isEmpty())
        return Done{};
    const std::int64_t cases =
        arguments.settings.cases > 0 ? arguments.settings.cases : answer.cases / std::max(1, answer.runs);
    const auto trace = traceRun(map, std::max<std::int64_t>(1, cases), arguments.settings.seed);
    if (!trace)
        return trace.error();
    const bool xes = arguments.trace.endsWith(QLatin1String(".xes"), Qt::CaseInsensitive);
    const Status written =
        writeFile(arguments.trace.toStdString(), xes ? writeTraceXes(map, *trace) : writeTraceCsv(map, *trace));
    return written ? written : Status(written.error().in(arguments.trace.toStdString()));
}

} // namespace

int simulate(const SimulateArguments &arguments, const Console &console)
{
    const auto map = readMapInput(arguments.map, arguments.scenario);
    if (!map)
        return console.fail(map.error());
    SimulationSettings settings = arguments.settings;
    for (const auto &[typed, seconds] :
         {std::pair{arguments.horizon, &settings.horizon}, {arguments.warmup, &settings.warmup}})
        if (const Status read = readTime(typed, map->info.hoursPerDay, *seconds); !read)
            return console.fail(read.error());
    if (const Status known = checkTrace(arguments.trace); !known)
        return console.fail(known.error());
    const auto answer = baton::simulate(*map, settings);
    if (!answer)
        return console.fail(answer.error());
    if (const Status written = writeTrace(arguments, *map, *answer); !written)
        return console.fail(written.error());
    const auto sentence = [&](const SimulationRemark &remark) {
        return text::remark(remark, *map).toStdString();
    };
    if (console.json()) {
        console.answer(toJson(*answer, sentence).add("conflicts", toJson(checkAgreements(*map))));
        return ExitDone;
    }
    saySimulation(*answer, *map, console);
    sayConflicts(*map, console);
    for (const SimulationRemark &remark : answer->remarks)
        console.say(text::remark(remark, *map));
    return ExitDone;
}

} // namespace baton::commands
