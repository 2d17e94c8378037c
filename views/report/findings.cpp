#include "views/report/findings.h"

#include "views/lenses/agreements.h"
#include "views/lenses/failuremodes.h"
#include "views/text/delays.h"
#include "views/text/fill.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QCoreApplication>
#include <algorithm>

namespace baton::report {

namespace {

struct Findings
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

using Point = Finding::Point;

constexpr std::size_t gainsTold = 4;
constexpr std::size_t blameTold = 5;
constexpr std::size_t failuresTold = 10;

Finding problems(const ProcessMap &map, const Analysis &analysis)
{
    Finding finding{Findings::tr("Problems of the map"), {}, {}, {}, {}};
    for (const Problem &problem : analysis.problems)
        finding.points.push_back({text::problem(problem, map), {}});
    return finding;
}

// What else to try; what helps most is in the sentence above.
QStringList otherGains(const ProcessMap &map, const Bottleneck &bottleneck)
{
    QStringList told;
    for (std::size_t i = 1; i < std::min(gainsTold, bottleneck.gains.size()); ++i) {
        const Gain &gain = bottleneck.gains[i];
        if (gain.leadTime.available() && gain.leadTime.value > 0)
            told << text::fill(Findings::tr("%1: %2 from start to end."),
                               {text::gain(gain, map), text::durationSigned(-gain.leadTime.value)});
    }
    return told;
}

Finding bottlenecks(const ProcessMap &map, const Analysis &analysis)
{
    Finding finding{Findings::tr("Where it jams"), {}, {}, {}, {}};
    for (const Bottleneck &bottleneck : analysis.bottlenecks)
        finding.points.push_back({text::bottleneck(bottleneck, analysis, map), otherGains(map, bottleneck)});
    return finding;
}

QString blameSentence(const ProcessMap &map, const Blame &blame)
{
    const QString time = text::duration(blame.secondsPerCase);
    if (blame.supplier == blame.customer)
        return text::fill(Findings::tr("%1 repairs errors of its own: %2 a case."),
                          {text::stepName(map, blame.customer), time});
    return text::fill(Findings::tr("%1 of the rework at %2 comes from %3: %4 a case."),
                      {text::percent(blame.shareOfCustomer), text::stepName(map, blame.customer),
                       text::stepName(map, blame.supplier), time});
}

Finding errors(const ProcessMap &map, const Errors &errors)
{
    Finding finding{Findings::tr("Errors"), {}, {}, {}, {}};
    std::vector<Blame> worst = errors.blame;
    std::stable_sort(worst.begin(), worst.end(),
                     [](const Blame &a, const Blame &b) { return a.secondsPerCase > b.secondsPerCase; });
    for (std::size_t i = 0; i < std::min(blameTold, worst.size()) && worst[i].secondsPerCase > 0; ++i)
        finding.points.push_back({blameSentence(map, worst[i]), {}});
    if (errors.escapeProbability.available() && errors.introducedPerCase > 0)
        finding.points.push_back({text::fill(Findings::tr("Of 100 errors, %1 are never found."),
                                             {text::ofHundred(errors.escapeProbability.value)}),
                                  {}});
    return finding;
}

// These columns of a table of figures.
void take(Finding &finding, const std::vector<std::size_t> &columns, const std::vector<double> &shares,
          const std::vector<FigureTable::Column> &names, const std::vector<std::vector<FigureTable::Cell>> &cells,
          std::size_t most)
{
    finding.shares = shares;
    for (const std::size_t column : columns)
        finding.head << names[column].name;
    for (std::size_t i = 0; i < std::min(most, cells.size()); ++i) {
        QStringList row;
        for (const std::size_t column : columns)
            row << cells[i][column].text;
        finding.rows.push_back(row);
    }
}

Finding failures(const ProcessMap &map, const Analysis &analysis)
{
    Finding finding{Findings::tr("What can go wrong, dearest first (ratings from 1 to 10)"), {}, {}, {}, {}};
    take(finding, {0, 1, 2, 3, 4, 5, 6, 7}, {0.24, 0.1, 0.11, 0.1, 0.115, 0.115, 0.1, 0.12}, failureModeColumns(),
         failureModeCells(analysis, map), failuresTold);
    return finding;
}

Finding lateness(const ProcessMap &map, const DelayAnswer &answer)
{
    Finding finding{Findings::tr("What a late handoff does"), {}, {}, {}, {}};
    finding.points.push_back({text::disturbance(answer, map), {text::delayBasis(answer)}});
    for (const QString &effect : text::delayEffects(answer, map))
        finding.points.push_back({effect, {}});
    const QList<QStringList> rows = text::whoNotices(answer, map);
    finding.head = rows.front();
    finding.shares = {0.4, 0.2, 0.2, 0.2};
    finding.rows.assign(std::next(rows.begin()), rows.end());
    if (finding.rows.empty())
        finding.points.push_back({Findings::tr("Nobody notices: the chain absorbs it."), {}});
    return finding;
}

Finding standards(const ProcessMap &map, const Simulation &simulation)
{
    Finding finding{Findings::tr("Agreed times"), {}, {}, {}, {}};
    const std::vector<Agreement> all = agreementsOf(map, &simulation);
    if (all.empty())
        return finding;
    const auto kept =
        std::count_if(all.begin(), all.end(), [](const Agreement &each) { return each.simulated && !each.missed(); });
    finding.points.push_back(
        {text::fill(Findings::tr("%1 of %2 are kept, as rehearsed in %Ln run(s).", nullptr, simulation.runs),
                    {QString::number(kept), QString::number(all.size())}),
         {}});
    take(finding, {0, 1, 2, 4, 5}, {0.36, 0.2, 0.14, 0.15, 0.15}, agreementColumns(), agreementCells(all, map),
         all.size());
    return finding;
}

} // namespace

ReportContent contentOf(Lens lens, const ProcessMap &map, const LensAnswers &answers)
{
    ReportContent content;
    const auto add = [&](Finding finding) {
        if (!finding.points.empty() || !finding.rows.empty())
            content.findings.push_back(std::move(finding));
    };
    const auto addErrors = [&](bool here) {
        if (!here || !answers.analysis)
            return;
        add(errors(map, answers.analysis->errors));
        add(failures(map, *answers.analysis));
    };
    const auto addStandards = [&](bool here) {
        if (here && answers.simulation)
            add(standards(map, *answers.simulation));
    };
    if (answers.analysis)
        add(problems(map, *answers.analysis));
    if (answers.delay)
        add(lateness(map, *answers.delay));
    addStandards(lens == Lens::Standards);
    addErrors(lens == Lens::Errors);
    if (answers.analysis)
        add(bottlenecks(map, *answers.analysis));
    addErrors(lens != Lens::Errors);
    addStandards(lens != Lens::Standards);
    return content;
}

} // namespace baton::report
