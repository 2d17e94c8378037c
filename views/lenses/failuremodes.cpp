#include "views/lenses/failuremodes.h"

#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QCoreApplication>

namespace baton {

namespace {

struct Modes
{
    Q_DECLARE_TR_FUNCTIONS(FailureModes)
};

FigureTable::Cell figure(const QString &text, double value)
{
    FigureTable::Cell cell;
    cell.text = text;
    cell.sort = value;
    return cell;
}

FigureTable::Cell rating(std::optional<int> value)
{
    FigureTable::Cell cell = figure(value ? QString::number(*value) : QStringLiteral("–"), value.value_or(0));
    if (value && *value >= 8)
        cell.grade = Grade::Hot;
    if (!value)
        cell.hint = text::reason(Reason::NoPrices);
    return cell;
}

QString originOf(const FailureMode &mode, const ProcessMap &map)
{
    return mode.origin.kind == ElementRef::Kind::Handoff ? text::handoffName(map, mode.origin.id)
                                                         : text::stepName(map, mode.origin.id);
}

} // namespace

std::vector<FigureTable::Column> failureModeColumns()
{
    return {
        {Modes::tr("Error made at"), false, Modes::tr("A step, or a handoff on which what is handed over goes wrong.")},
        {Modes::tr("In 100 cases"), true, Modes::tr("Errors of this kind made in 100 cases.")},
        {Modes::tr("Slips through"), true, Modes::tr("Share that nobody finds before the external customer.")},
        {Modes::tr("Severity"), true,
         Modes::tr("10 = as dear as the dearest error of this map when nobody in the house finds it.")},
        {Modes::tr("Occurrence"), true, Modes::tr("10 = in one case of ten or more often.")},
        {Modes::tr("Detection"), true, Modes::tr("10 = hardly ever found before the external customer.")},
        {Modes::tr("Product"), true, Modes::tr("Severity times occurrence times detection (RPN).")},
        {Modes::tr("Cost a week"), true, Modes::tr("Expected: rework and complaints.")}};
}

std::vector<std::vector<FigureTable::Cell>> failureModeCells(const Analysis &analysis, const ProcessMap &map)
{
    const double weekly = analysis.load.casesPerH * 168;
    const QString currency = QString::fromStdString(map.info.currency);
    std::vector<std::vector<FigureTable::Cell>> rows;
    for (const FailureMode &mode : analysis.errors.failureModes) {
        FigureTable::Cell name;
        name.text = originOf(mode, map);
        name.hint = name.text;
        const double cost = mode.costPerCase * weekly;
        FigureTable::Cell money =
            weekly > 0 ? figure(text::money(cost, currency), cost) : figure(QStringLiteral("–"), mode.costPerCase);
        if (weekly <= 0)
            money.hint = text::reason(Reason::NoArrivals);
        money.strong = true;
        rows.push_back({name, figure(text::number(100 * mode.perCase, 2), mode.perCase),
                        figure(text::percent(mode.slips, 1), mode.slips), rating(mode.severity),
                        rating(mode.occurrence), rating(mode.detection), rating(mode.product()), money});
        rows.back()[6].grade = Grade::None;
    }
    return rows;
}

} // namespace baton
