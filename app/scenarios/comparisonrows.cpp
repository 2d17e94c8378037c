#include "app/scenarios/comparisonrows.h"

#include "model/analysis/analysis.h"
#include "model/simulation/simulation.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QCoreApplication>
#include <cmath>

namespace baton {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

constexpr int rehearsals = 20;

Figure times(Figure figure, double factor)
{
    figure.value *= factor;
    return figure;
}

void countStandards(const ProcessMap &map, const Simulation &simulation, KeyFigures &figures)
{
    figures.kept = figures.agreed = 0;
    for (const SimulatedStandard &simulated : simulation.standards) {
        const Handoff *handoff = map.handoffs.find(simulated.handoff);
        if (!handoff || !handoff->standard || simulated.deliveries == 0 || std::isnan(simulated.compliance))
            continue;
        ++figures.agreed;
        figures.kept += simulated.compliance >= handoff->standard->share;
    }
}

// One measure: how it is said, and which way is better.
struct Measure
{
    const char *name;
    const char *hint;
    Figure KeyFigures::*figure;
    QString (*words)(double value, const ProcessMap &map);
    bool share; // shown in whole percent: differences are points, between what is shown
};

const Measure measures[] = {
    {QT_TRANSLATE_NOOP("Comparison", "Start to end"),
     QT_TRANSLATE_NOOP("Comparison", "Mean time of a case, by the clock: a day is 24 hours."), &KeyFigures::leadTime,
     [](double value, const ProcessMap &) { return text::duration(value); }, false},
    {QT_TRANSLATE_NOOP("Comparison", "Errors that escape"),
     QT_TRANSLATE_NOOP("Comparison", "Errors that leave the chain unfound, in 100 cases."), &KeyFigures::escapes,
     [](double value, const ProcessMap &) { return text::number(value, 1); }, false},
    {QT_TRANSLATE_NOOP("Comparison", "Errors cost"),
     QT_TRANSLATE_NOOP("Comparison", "Rework and complaints, for each case."), &KeyFigures::errorCost,
     [](double value, const ProcessMap &map) { return text::money(value, QString::fromStdString(map.info.currency)); },
     false},
    {QT_TRANSLATE_NOOP("Comparison", "Busiest"),
     QT_TRANSLATE_NOOP("Comparison", "How much of the time the busiest party is at work."), &KeyFigures::busiest,
     [](double value, const ProcessMap &) { return text::percent(value); }, true},
};

const QString unknown = QStringLiteral("–"), pending = QStringLiteral("…");

double difference(const Measure &measure, double was, double is)
{
    return measure.share ? (std::round(100 * is) - std::round(100 * was)) / 100 : is - was;
}

QString signedWords(const Measure &measure, double by, const ProcessMap &map)
{
    const QString words = measure.share ? Words::tr("%Ln point(s)", nullptr, qRound(100 * std::abs(by)))
                                        : measure.words(std::abs(by), map);
    return (by > 0 ? QStringLiteral("+") : QString(QChar(0x2212))) + words;
}

// "6.3 h  −2.9 h ✓": the mark says what the colour says.
FigureTable::Cell compared(const Measure &measure, const ComparedRow &row, const KeyFigures &base,
                           const ProcessMap &map)
{
    FigureTable::Cell cell;
    const Figure was = base.*measure.figure, is = *row.figures.*measure.figure;
    if (!is.available()) {
        cell.text = unknown;
        cell.hint = text::reason(is.reason);
        return cell;
    }
    cell.strong = row.whole;
    if (row.whole)
        cell.text = measure.words(is.value, map);
    if (!was.available())
        return cell;
    cell.sort = difference(measure, was.value, is.value);
    const bool told = measure.words(is.value, map) != measure.words(was.value, map) &&
                      measure.words(std::abs(cell.sort), map) != measure.words(0, map);
    if (!told) { // a difference that nobody reads is none
        cell.text += row.whole ? QStringLiteral("   =") : QStringLiteral("=");
        return cell;
    }
    const bool better = is.value < was.value;
    cell.good = better;
    cell.grade = better ? Grade::None : Grade::Hot;
    const QString change =
        signedWords(measure, cell.sort, map) + (better ? QStringLiteral(" ✓") : QStringLiteral(" !"));
    cell.text += row.whole ? QStringLiteral("   ") + change : change;
    return cell;
}

FigureTable::Cell comparedStandards(const ComparedRow &row, const KeyFigures &base)
{
    FigureTable::Cell cell;
    const KeyFigures &is = *row.figures;
    cell.strong = row.whole;
    if (is.kept < 0 || base.kept < 0) {
        cell.text = pending;
        return cell;
    }
    cell.text = is.agreed == 0 ? unknown : Words::tr("%1 of %2").arg(is.kept).arg(is.agreed);
    cell.sort = is.kept - base.kept;
    if (&is == &base || is.kept == base.kept)
        return cell;
    cell.good = is.kept > base.kept;
    cell.grade = cell.good ? Grade::None : Grade::Hot;
    cell.text += cell.good ? QStringLiteral(" ✓") : QStringLiteral(" !");
    return cell;
}

std::vector<FigureTable::Cell> cellsOf(const ComparedRow &row, const KeyFigures *base, const ProcessMap &map)
{
    std::vector<FigureTable::Cell> cells;
    FigureTable::Cell name;
    name.text = row.whole ? row.name : Words::tr("Only: %1").arg(row.name);
    name.strong = row.whole;
    name.hint =
        row.needsOthers ? Words::tr("This change needs the others, so it has no figures of its own.") : row.name;
    cells.push_back(name);
    if (!row.figures || !base) {
        FigureTable::Cell none;
        none.text = row.needsOthers ? unknown : pending;
        none.hint = name.hint;
        cells.resize(2 + std::size(measures), none);
        return cells;
    }
    for (const Measure &measure : measures) {
        FigureTable::Cell cell;
        if (&*row.figures == base) {
            const Figure is = base->*measure.figure;
            cell.text = is.available() ? measure.words(is.value, map) : unknown;
            cell.hint = is.available() ? QString() : text::reason(is.reason);
            cell.strong = true;
        } else {
            cell = compared(measure, row, *base, map);
        }
        cells.push_back(cell);
    }
    cells.push_back(comparedStandards(row, *base));
    return cells;
}

} // namespace

Figure busiestOf(const Analysis &analysis)
{
    Figure most = Figure::unavailable(Reason::NoWork);
    for (const PoolLoad &pool : analysis.load.pools)
        if (pool.utilisation.available() && !(most.available() && most.value >= pool.utilisation.value))
            most = pool.utilisation;
    return most;
}

KeyFigures keyFiguresOf(const ProcessMap &map, bool rehearsed, const std::atomic<bool> &cancel)
{
    AnalysisOptions options;
    options.cancel = &cancel;
    options.gains = options.betweenness = false;
    const Analysis analysis = analyze(map, options);
    KeyFigures figures;
    figures.leadTime = analysis.leadTime.mean;
    figures.escapes = times(analysis.errors.escapeProbability, 100 * analysis.errors.introducedPerCase);
    figures.errorCost = analysis.errors.costPerCase;
    figures.busiest = busiestOf(analysis);
    if (!rehearsed)
        return figures;
    SimulationSettings settings;
    settings.runs = rehearsals;
    Progress progress;
    progress.cancel = &cancel;
    if (const auto simulation = simulate(map, settings, progress); simulation.ok())
        countStandards(map, simulation.value(), figures);
    else
        figures.kept = figures.agreed = 0;
    return figures;
}

std::vector<FigureTable::Column> comparedColumns()
{
    std::vector<FigureTable::Column> columns{{QString(), false, {}}};
    for (const Measure &measure : measures)
        columns.push_back({Words::tr(measure.name), true, Words::tr(measure.hint)});
    columns.push_back({Words::tr("Standards kept"), true,
                       Words::tr("Agreed standards that are kept, in rehearsals with the same luck for every row.")});
    return columns;
}

std::vector<std::vector<FigureTable::Cell>> comparedCells(const std::vector<ComparedRow> &rows, const ProcessMap &map)
{
    std::vector<std::vector<FigureTable::Cell>> cells;
    const KeyFigures *base = !rows.empty() && rows.front().figures ? &*rows.front().figures : nullptr;
    for (const ComparedRow &row : rows)
        cells.push_back(cellsOf(row, base, map));
    return cells;
}

} // namespace baton
