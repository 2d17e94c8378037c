#include "app/commands/commands.h"
#include "app/commands/confirm.h"
#include "app/commands/mapinput.h"
#include "app/commands/problems.h"
#include "model/analysis/analysis.h"
#include "model/analysis/people.h"
#include "model/analysis/satisfaction.h"
#include "model/analysis/unagreed.h"
#include "views/lenses/agreements.h"
#include "views/text/analysissentences.h"
#include "views/text/format.h"
#include "views/text/people.h"
#include "views/text/satisfaction.h"
#include "views/text/sentences.h"

#include <QCoreApplication>

namespace baton::commands {

namespace {

template <class Format>
QString figure(const Figure &figure, Format format)
{
    return figure.available() ? format(figure.value) : text::reason(figure.reason);
}

QString time(const Figure &value)
{
    return figure(value, [](double s) { return text::duration(s); });
}

QString share(const Figure &value)
{
    return figure(value, [](double f) { return text::percent(f); });
}

// The cells of a table: "–" for what is not available, and below the table why.
class Cells
{
public:
    QString time(const Figure &value) { return cell(value, commands::time(value)); }
    QString share(const Figure &value) { return cell(value, commands::share(value)); }
    void sayReasons(const Console &console) const
    {
        for (const QString &reason : m_reasons)
            console.say(QStringLiteral("  –: ") + reason);
    }

private:
    QString cell(const Figure &value, const QString &said)
    {
        if (value.available())
            return said;
        if (!m_reasons.contains(said))
            m_reasons << said;
        return QStringLiteral("–");
    }

    QStringList m_reasons;
};

void say(const QList<QStringList> &rows, const Cells &cells, const Console &console)
{
    for (const QString &line : table(rows))
        console.say(line);
    cells.sayReasons(console);
}

void sayLoad(const Analysis &analysis, const ProcessMap &map, const Console &console)
{
    console.say(QCoreApplication::translate("analyze", "%1 cases an hour enter the chain.")
                    .arg(text::number(analysis.load.casesPerH, 2)));
    QList<QStringList> rows{{QCoreApplication::translate("analyze", "Who"),
                             QCoreApplication::translate("analyze", "Busy"),
                             QCoreApplication::translate("analyze", "Wait per item")}};
    Cells cells;
    for (const PoolLoad &pool : analysis.load.pools)
        if (pool.utilisation.available())
            rows << QStringList{text::partyName(map, pool.party), cells.share(pool.utilisation),
                                cells.time(pool.waitMean)};
    say(rows, cells, console);
}

void sayLeadTime(const Analysis &analysis, const Console &console)
{
    const LeadTime &lead = analysis.leadTime;
    console.say();
    if (!lead.mean.available() || !lead.work.available())
        return console.say(
            QCoreApplication::translate("analyze", "How long a case takes from start to end is not known: %1")
                .arg(time(lead.mean.available() ? lead.work : lead.mean)));
    console.say(
        QCoreApplication::translate("analyze", "From start to end a case takes %1 on average (%2); %3 of it is work.")
            .arg(time(lead.mean), text::label(lead.mean.label), time(lead.work)));
}

void sayFreeFlow(const Analysis &analysis, const ProcessMap &map, const Console &console)
{
    if (const QString told = text::freeFlow(analysis.load, map); !told.isEmpty())
        console.say(told);
}

// Who has more work than can be done, and what would help.
void sayOverload(const Analysis &analysis, const ProcessMap &map, const Console &console)
{
    for (const PoolLoad &pool : analysis.load.pools)
        if (const QStringList told = text::overload(pool); !told.isEmpty())
            console.say(QStringLiteral("%1: %2").arg(text::partyName(map, pool.party), told.join(u' ')));
}

void sayBottlenecks(const Analysis &analysis, const ProcessMap &map, const Console &console)
{
    if (analysis.bottlenecks.empty())
        return;
    console.say();
    console.say(QCoreApplication::translate("analyze", "What holds up the chain:"));
    for (std::size_t i = 0; i < analysis.bottlenecks.size() && i < 3; ++i)
        console.say(QStringLiteral("  %1. %2")
                        .arg(analysis.bottlenecks[i].rank)
                        .arg(text::bottleneck(analysis.bottlenecks[i], analysis, map)));
}

void sayStandards(const Analysis &analysis, const ProcessMap &map, const Console &console)
{
    if (analysis.standards.empty())
        return;
    QList<QStringList> rows{{QCoreApplication::translate("analyze", "Agreed time"),
                             QCoreApplication::translate("analyze", "Within"),
                             QCoreApplication::translate("analyze", "Kept"),
                             QCoreApplication::translate("analyze", "If nobody had to wait")}};
    Cells cells;
    for (const StandardKept &kept : analysis.standards)
        rows << QStringList{text::handoffName(map, kept.handoff), agreedTime(*map.handoffs.find(kept.handoff)),
                            cells.share(kept.kept), cells.share(kept.unhurried)};
    console.say();
    say(rows, cells, console);
    const PromiseChain &chain = analysis.promises;
    if (chain.sum.available() && chain.promised.available())
        console.say(QCoreApplication::translate(
                        "analyze", "Along the longest way the agreed times add up to %1; the customer was promised %2.")
                        .arg(text::duration(chain.sum.value), text::duration(chain.promised.value)));
}

void sayErrors(const Analysis &analysis, const ProcessMap &map, const Console &console)
{
    const Errors &errors = analysis.errors;
    if (errors.introducedPerCase <= 0)
        return;
    console.say();
    const QString made = text::number(100 * errors.introducedPerCase, 1);
    console.say(errors.escapeProbability.available()
                    ? QCoreApplication::translate("analyze",
                                                  "%1 errors are made per 100 cases; %2 of them reach the end unfound.")
                          .arg(made, share(errors.escapeProbability))
                    : QCoreApplication::translate("analyze", "%1 errors are made per 100 cases. %2")
                          .arg(made, share(errors.escapeProbability)));
    if (errors.rolledYield.available() && errors.normalisedYield.available())
        console.say(
            QCoreApplication::translate(
                "analyze", "%1 of the cases go through without any error; that is as if every step did %2 right.")
                .arg(share(errors.rolledYield), share(errors.normalisedYield)));
    if (errors.reworkPerCase.available() && errors.costPerCase.available())
        console.say(QCoreApplication::translate("analyze", "Repairing them costs %1 of work and %2 per case.")
                        .arg(time(errors.reworkPerCase), figure(errors.costPerCase, [&](double amount) {
                                 return text::money(amount, QString::fromStdString(map.info.currency));
                             })));
    std::vector<Blame> worst = errors.blame;
    std::stable_sort(worst.begin(), worst.end(),
                     [](const Blame &a, const Blame &b) { return a.secondsPerCase > b.secondsPerCase; });
    for (std::size_t i = 0; i < worst.size() && i < 3; ++i)
        console.say(QStringLiteral("  ") +
                    QCoreApplication::translate("analyze", "%1 of the rework at %2 comes from %3.")
                        .arg(text::percent(worst[i].shareOfCustomer), text::stepName(map, worst[i].customer),
                             text::stepName(map, worst[i].supplier)));
}

// Loops that no case leaves, and how fast they can go round.
void sayRounds(const Analysis &analysis, const ProcessMap &map, const Console &console)
{
    for (const Loop &loop : analysis.structure.loops) {
        if (!loop.rhythm.available())
            continue;
        QStringList names;
        for (const Id &step : loop.steps)
            names << text::stepName(map, step);
        console.say();
        console.say(QCoreApplication::translate("analyze", "Round and round, %1: at best one round every %2.")
                        .arg(names.join(QStringLiteral(" → ")), text::duration(loop.rhythm.value)));
    }
}

void sayPeople(const Swaps &swaps, const Team &team, const ProcessMap &map, const Console &console)
{
    if (!swaps.pairs.empty()) {
        console.say();
        console.say(QCoreApplication::translate("analyze", "Who could swap jobs for a day:"));
    }
    for (std::size_t i = 0; i < swaps.pairs.size() && i < 3; ++i)
        console.say(
            QStringLiteral("  %1. %2").arg(text::swapName(swaps.pairs[i], map), text::swapWorth(swaps.pairs[i])));
    if (team.parties.size() < 2)
        return;
    console.say();
    console.say(QCoreApplication::translate("analyze", "The smallest team for all handoffs: %1.")
                    .arg(text::teamMembers(team, map)));
    console.say(text::teamReach(team));
}

// The suppliers whose customers are least satisfied, with their part in what the customer outside gets.
void saySatisfaction(const Satisfaction &said, const ProcessMap &map, const Console &console)
{
    if (said.index.available()) {
        console.say();
        console.say(text::overallSatisfaction(said));
    }
    for (std::size_t i = 0; i < said.suppliers.size() && i < 3; ++i)
        if (said.suppliers[i].rated > 0)
            console.say(QStringLiteral("  %1: %2")
                            .arg(text::partyName(map, said.suppliers[i].party),
                                 text::supplierSatisfaction(said.suppliers[i], said)));
    for (const Together &together : said.together)
        console.say(text::movesTogether(together));
}

} // namespace

int analyze(const AnalyzeArguments &arguments, const Console &console)
{
    const auto map = readMapInput(arguments.map, arguments.scenario);
    if (!map)
        return console.fail(map.error());
    const Analysis analysis = baton::analyze(*map);
    Result<TriedReliefs> tried = TriedReliefs{};
    if (arguments.confirm)
        tried = confirmed(analysis, *map);
    if (!tried.ok())
        return console.fail(tried.error());
    const Swaps swaps = jobSwaps(*map, analysis);
    const Team team = smallestTeam(*map);
    const Satisfaction said = satisfaction(*map, analysis);
    if (console.json()) {
        const Sentences sentences = text::analysisSentences(*map, analysis);
        JsonValue answer = toJson(analysis, sentences);
        answer.add("without_standard", toJson(unagreedHandoffs(*map, analysis), sentences));
        if (arguments.guesses)
            answer.add("guesses", toJson(guessesThatMatter(*map), sentences));
        answer.add("people", toJson(swaps, team));
        answer.add("satisfaction", toJson(said, sentences));
        if (arguments.confirm)
            addConfirmed(answer, tried.value());
        console.answer(answer);
        return problemStatus(analysis);
    }
    console.say(QString::fromStdString(map->info.title));
    console.say();
    sayLoad(analysis, *map, console);
    sayLeadTime(analysis, console);
    sayFreeFlow(analysis, *map, console);
    sayOverload(analysis, *map, console);
    sayBottlenecks(analysis, *map, console);
    if (arguments.confirm)
        sayConfirmed(tried.value(), *map, console);
    sayStandards(analysis, *map, console);
    sayRounds(analysis, *map, console);
    sayErrors(analysis, *map, console);
    saySatisfaction(said, *map, console);
    sayPeople(swaps, team, *map, console);
    if (!analysis.problems.empty())
        console.say();
    sayProblems(analysis, *map, console);
    return problemStatus(analysis);
}

} // namespace baton::commands
