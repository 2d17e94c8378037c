#include "views/lenses/agreements.h"

#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QCoreApplication>
#include <QDate>
#include <algorithm>
#include <cmath>

namespace baton {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Agreements)
};

const QString unknown = QStringLiteral("–");

FigureTable::Cell words(const QString &text, const QString &hint = {})
{
    FigureTable::Cell cell;
    cell.text = text;
    cell.hint = hint;
    return cell;
}

FigureTable::Cell figure(const QString &text, double sort)
{
    FigureTable::Cell cell;
    cell.text = text;
    cell.sort = sort;
    return cell;
}

FigureTable::Cell keptCell(const Agreement &agreement)
{
    if (!agreement.simulated)
        return figure(unknown, 2);
    FigureTable::Cell cell = figure(text::percent(agreement.kept(), 1), agreement.kept());
    cell.strong = true;
    cell.grade = agreement.missed() ? agreement.grade() : Grade::None;
    cell.text += agreement.missed() ? QStringLiteral(" !") : QStringLiteral(" ✓");
    return cell;
}

FigureTable::Cell intervalCell(const Agreement &agreement)
{
    if (!agreement.simulated)
        return figure(unknown, 2);
    const Interval &ci = agreement.simulated->ci;
    return figure(Words::tr("%1 to %2").arg(text::percent(ci.low, 1), text::percent(ci.high, 1)), ci.low);
}

FigureTable::Cell timeCell(double seconds)
{
    return std::isnan(seconds) ? figure(unknown, 0) : figure(text::duration(seconds), seconds);
}

QString signedBy(const Handoff &handoff)
{
    const bool supplier = !handoff.agreedBySupplier.empty(), customer = !handoff.agreedByCustomer.empty();
    return supplier && customer ? Words::tr("both")
           : supplier           ? Words::tr("supplier only")
           : customer           ? Words::tr("customer only")
                                : Words::tr("nobody yet");
}

FigureTable::Cell reviewCell(const Handoff &handoff)
{
    if (handoff.review.empty())
        return words(unknown);
    FigureTable::Cell cell = words(text::date(handoff.review));
    if (QDate::fromString(QString::fromStdString(handoff.review), Qt::ISODate) < QDate::currentDate())
        cell.grade = Grade::Hot;
    return cell;
}

} // namespace

bool Agreement::missed() const
{
    return simulated && simulated->compliance < handoff->standard->share;
}

bool Agreement::neverMissed() const
{
    return simulated && simulated->neverMissed;
}

Grade Agreement::grade() const
{
    if (!missed())
        return Grade::Calm;
    return kept() >= handoff->standard->share - 0.15 ? Grade::Warm : Grade::Hot;
}

std::vector<Agreement> agreementsOf(const ProcessMap &map, const Simulation *simulation)
{
    std::vector<Agreement> all;
    for (const Handoff &handoff : map.handoffs) {
        if (!handoff.standard)
            continue;
        Agreement agreement{&handoff, nullptr};
        if (simulation)
            for (const SimulatedStandard &standard : simulation->standards)
                if (standard.handoff == handoff.id && standard.deliveries > 0 && !std::isnan(standard.compliance))
                    agreement.simulated = &standard;
        all.push_back(agreement);
    }
    // What misses its share by most first.
    const auto margin = [](const Agreement &a) {
        return a.simulated ? a.kept() - a.handoff->standard->share : 2;
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const Agreement &a, const Agreement &b) { return margin(a) < margin(b); });
    return all;
}

QString agreedTime(const Handoff &handoff)
{
    const Duration &within = handoff.standard->within;
    return within.workingDays > 0 ? text::understood(within) : text::duration(within.seconds);
}

std::vector<FigureTable::Column> agreementColumns()
{
    return {{Words::tr("Handoff"), false, {}},
            {Words::tr("Within"), true, Words::tr("Agreed time.")},
            {Words::tr("Kept"), true, Words::tr("Share of the deliveries that keep it, in rehearsals.")},
            {Words::tr("Likely between"), true, Words::tr("95 % interval (Wilson).")},
            {Words::tr("9 in 10 took"), true, Words::tr("By the clock of the standard.")},
            {Words::tr("Would hold"), true, Words::tr("The time within which the agreed share did come.")},
            {Words::tr("Signed by"), true, {}},
            {Words::tr("Look again"), true, Words::tr("The day agreed for a review.")}};
}

std::vector<std::vector<FigureTable::Cell>> agreementCells(const std::vector<Agreement> &all, const ProcessMap &map)
{
    std::vector<std::vector<FigureTable::Cell>> rows;
    for (const Agreement &agreement : all) {
        const Handoff &handoff = *agreement.handoff;
        const QString ends = text::handoffName(map, handoff.id), what = QString::fromStdString(handoff.deliverable);
        const Standard &standard = *handoff.standard;
        rows.push_back({words(what.isEmpty() ? ends : what, ends),
                        figure(agreedTime(handoff), standard.within.inSeconds(map.info.hoursPerDay)),
                        keptCell(agreement), intervalCell(agreement),
                        timeCell(agreement.simulated ? agreement.simulated->p90 : NAN),
                        timeCell(agreement.simulated ? agreement.simulated->reached : NAN), words(signedBy(handoff)),
                        reviewCell(handoff)});
        rows.back()[1].hint = text::understood(standard);
    }
    return rows;
}

} // namespace baton
