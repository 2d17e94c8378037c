#include "views/lenses/fixfirst.h"

#include "views/lenses/lensviews.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace baton {

namespace {

const PoolLoad *poolOf(const Analysis &analysis, const Id &party)
{
    for (const PoolLoad &pool : analysis.load.pools)
        if (pool.party == party)
            return &pool;
    return nullptr;
}

const StepLoad *stepOf(const Analysis &analysis, const Id &step)
{
    for (const StepLoad &load : analysis.load.steps)
        if (load.step == step)
            return &load;
    return nullptr;
}

void addProblems(const ProcessMap &map, const Analysis &analysis, std::vector<FixFirst> &fixes)
{
    for (const Problem &problem : analysis.problems) {
        if (problem.severity != Severity::Error || problem.elements.empty())
            continue;
        fixes.push_back({Grade::Hot, QCoreApplication::translate("FixFirst", "The map needs a look"),
                         text::problem(problem, map), problem.elements.front()});
        return;
    }
}

QString gainSentence(const Gain &gain, const ProcessMap &map)
{
    return QCoreApplication::translate("FixFirst", "%1 takes %2 off each case.")
        .arg(text::gain(gain, map), text::duration(gain.leadTime.value));
}

void addBottleneck(const ProcessMap &map, const Analysis &analysis, std::vector<FixFirst> &fixes)
{
    if (analysis.bottlenecks.empty())
        return;
    const Bottleneck &first = analysis.bottlenecks.front();
    if (!first.utilisation.available())
        return;
    const Grade grade = gradeOf(first.utilisation, first.keepsUp);
    const QString name = poolName(map, first.party);
    const QString title = !first.keepsUp ? QCoreApplication::translate("FixFirst", "%1 cannot keep up").arg(name)
                          : first.utilisation.value >= 0.75
                              ? QCoreApplication::translate("FixFirst", "%1 is full").arg(name)
                              : QCoreApplication::translate("FixFirst", "%1 is the busiest").arg(name);
    QString sentence =
        QCoreApplication::translate("FixFirst", "Busy %1 of the time.").arg(text::percent(first.utilisation.value));
    if (!first.gains.empty() && first.gains.front().leadTime.available() && first.gains.front().leadTime.value >= 1)
        sentence = gainSentence(first.gains.front(), map);
    fixes.push_back({grade == Grade::Neutral ? Grade::Calm : grade, title, sentence, poolElement(map, first.party)});
}

void addErrors(const ProcessMap &map, const Analysis &analysis, std::vector<FixFirst> &fixes)
{
    const Id supplier = worstSupplier(analysis);
    if (supplier.empty())
        return;
    const Blame *worst = nullptr;
    // Somebody else's rework says more than the supplier's own.
    const auto weight = [&](const Blame &blame) {
        return blame.secondsPerCase * (blame.customer == supplier ? 1e-6 : 1);
    };
    for (const Blame &blame : analysis.errors.blame)
        if (blame.supplier == supplier && (!worst || weight(blame) > weight(*worst)))
            worst = &blame;
    fixes.push_back({Grade::Warm,
                     QCoreApplication::translate("FixFirst", "Errors at %1").arg(text::stepName(map, supplier)),
                     QCoreApplication::translate("FixFirst", "%1 of the rework at %2 starts here.")
                         .arg(text::percent(worst->shareOfCustomer), text::stepName(map, worst->customer)),
                     {ElementRef::Kind::Step, supplier}});
}

void addLoop(const ProcessMap &map, const Analysis &analysis, std::vector<FixFirst> &fixes)
{
    const Loop *worst = nullptr;
    for (const Loop &loop : analysis.structure.loops)
        if (loop.steps.size() > 1 && (!worst || loop.extraPasses > worst->extraPasses))
            worst = &loop;
    if (!worst)
        return;
    const QString between =
        QStringLiteral("%1 ⇄ %2").arg(text::stepName(map, worst->steps[0]), text::stepName(map, worst->steps[1]));
    fixes.push_back({Grade::Warm,
                     worst->pingPong ? QCoreApplication::translate("FixFirst", "Ping-pong between teams")
                                     : QCoreApplication::translate("FixFirst", "Work comes back"),
                     QCoreApplication::translate("FixFirst", "%1: %2 of the cases come back.")
                         .arg(between, text::percent(worst->returnProbability)),
                     {ElementRef::Kind::Step, worst->steps.front()}});
}

void addSinglePoint(const ProcessMap &map, const Analysis &analysis, std::vector<FixFirst> &fixes)
{
    for (const Exposure &exposure : analysis.structure.exposures) {
        if (!exposure.singlePoint)
            continue;
        fixes.push_back({Grade::Calm,
                         QCoreApplication::translate("FixFirst", "One person, every case"),
                         QCoreApplication::translate("FixFirst", "All work stops when the one person at %1 is away.")
                             .arg(text::stepName(map, exposure.step)),
                         {ElementRef::Kind::Step, exposure.step}});
        return;
    }
}

// The loop that feeds a step, for "12 % come back".
const Loop *loopThrough(const Analysis &analysis, const std::vector<Id> &steps)
{
    for (const Loop &loop : analysis.structure.loops)
        for (const Id &step : steps)
            if (std::find(loop.steps.begin(), loop.steps.end(), step) != loop.steps.end())
                return &loop;
    return nullptr;
}

} // namespace

QString poolName(const ProcessMap &map, const Id &party)
{
    const Step *only = nullptr;
    int count = 0;
    for (const Step &step : map.steps)
        if (step.party == party) {
            only = &step;
            ++count;
        }
    return count == 1 ? text::stepName(map, only->id) : text::partyName(map, party);
}

ElementRef poolElement(const ProcessMap &map, const Id &party)
{
    for (const Step &step : map.steps)
        if (step.party == party && !step.work.resolve(map.info.hoursPerDay).isZero())
            return {ElementRef::Kind::Step, step.id};
    return {ElementRef::Kind::Party, party};
}

std::vector<FixFirst> fixFirst(const ProcessMap &map, const Analysis &analysis)
{
    std::vector<FixFirst> fixes;
    addProblems(map, analysis, fixes);
    addBottleneck(map, analysis, fixes);
    addErrors(map, analysis, fixes);
    addLoop(map, analysis, fixes);
    addSinglePoint(map, analysis, fixes);
    const auto gravity = [](const FixFirst &fix) {
        return fix.grade == Grade::Hot ? 2 : fix.grade == Grade::Warm ? 1 : 0;
    };
    std::stable_sort(fixes.begin(), fixes.end(),
                     [&](const FixFirst &a, const FixFirst &b) { return gravity(a) > gravity(b); });
    return fixes;
}

QStringList whyBottleneck(const ProcessMap &map, const Analysis &analysis, const Bottleneck &bottleneck)
{
    QStringList why;
    const PoolLoad *pool = poolOf(analysis, bottleneck.party);
    if (!pool)
        return why;
    if (pool->utilisation.available() && pool->utilisation.value > 0)
        why << QCoreApplication::translate("FixFirst", "%1 pieces of work arrive in a week; %2 could be handled.")
                   .arg(text::weekly(pool->arrivalsPerH), text::weekly(pool->mostPerH));
    why << text::overload(*pool);
    if (bottleneck.steps.size() > 1)
        why << QCoreApplication::translate("FixFirst", "The same people work on %Ln steps.", nullptr,
                                           int(bottleneck.steps.size()));
    for (const Id &step : bottleneck.steps)
        if (const StepLoad *load = stepOf(analysis, step); load && load->visits > 1.02)
            why << QCoreApplication::translate("FixFirst", "%1 is done %2 times a case.")
                       .arg(text::stepName(map, step), text::number(load->visits, 2));
    if (const Loop *loop = loopThrough(analysis, bottleneck.steps))
        why << QCoreApplication::translate("FixFirst", "%1 of the cases come back in a loop.")
                   .arg(text::percent(loop->returnProbability));
    for (const Exposure &exposure : analysis.structure.exposures)
        if (exposure.singlePoint && std::count(bottleneck.steps.begin(), bottleneck.steps.end(), exposure.step))
            why << QCoreApplication::translate("FixFirst",
                                               "The only road: every case needs it, and there is one person.");
    why << text::freeFlow(analysis.load, map);
    why.removeAll(QString());
    return why;
}

} // namespace baton
