#include "views/lenses/errorsstrip.h"

#include "views/charts/figuretable.h"
#include "views/charts/heattable.h"
#include "views/charts/parts.h"
#include "views/lenses/failuremodes.h"
#include "views/text/format.h"
#include "views/text/sentences.h"
#include "views/theme/theme.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QToolButton>
#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>

namespace baton {

namespace {

constexpr double hoursPerWeek = 168;
constexpr int tallest = 190;
constexpr std::size_t mostSteps = 40; // rows and columns; more of them nobody reads, and a window would wait for them

using Totals = std::unordered_map<std::string_view, double>;

// Those with the most of it, in the order of the map.
std::vector<Id> dearest(const ProcessMap &map, const Totals &totals)
{
    std::vector<std::pair<double, std::string_view>> ranked;
    for (const auto &[id, seconds] : totals)
        ranked.emplace_back(-seconds, id);
    const std::size_t kept = std::min(ranked.size(), mostSteps);
    std::partial_sort(ranked.begin(), ranked.begin() + std::ptrdiff_t(kept), ranked.end());
    ranked.resize(kept);
    std::set<std::string_view> wanted;
    for (const auto &[seconds, id] : ranked)
        wanted.insert(id);
    std::vector<Id> steps;
    for (const Step &step : map.steps)
        if (wanted.contains(step.id))
            steps.push_back(step.id);
    return steps;
}

std::unordered_map<std::string_view, std::size_t> positions(const std::vector<Id> &steps)
{
    std::unordered_map<std::string_view, std::size_t> found;
    for (std::size_t i = 0; i < steps.size(); ++i)
        found.emplace(steps[i], i);
    return found;
}

using Grid = std::vector<std::vector<double>>;

// Seconds a case, of the pairs of those who are shown.
Grid secondsBetween(const Analysis &analysis, const std::vector<Id> &makers, const std::vector<Id> &repairers)
{
    const auto rows = positions(makers), columns = positions(repairers);
    Grid grid(makers.size(), std::vector<double>(repairers.size()));
    for (const Blame &blame : analysis.errors.blame) {
        const auto row = rows.find(blame.supplier);
        const auto column = row == rows.end() ? columns.end() : columns.find(blame.customer);
        if (column != columns.end() && blame.secondsPerCase > 0)
            grid[row->second][column->second] += blame.secondsPerCase;
    }
    return grid;
}

double largest(const Grid &grid)
{
    double most = 0;
    for (const std::vector<double> &row : grid)
        for (const double seconds : row)
            most = std::max(most, seconds);
    return most;
}

QStringList names(const ProcessMap &map, const std::vector<Id> &steps)
{
    QStringList all;
    for (const Id &id : steps)
        all << text::stepName(map, id);
    return all;
}

// The handoff between the two; where there is none, the one on which the maker's errors set out for them.
ElementRef leadTo(const ProcessMap &map, const Id &maker, const Id &repairer)
{
    std::map<Id, std::vector<const Handoff *>> leaving;
    for (const Handoff &handoff : map.handoffs)
        leaving[handoff.from].push_back(&handoff);
    std::map<Id, Id> firstOf; // step -> first handoff of the shortest way there
    std::deque<Id> front{maker};
    while (!front.empty() && maker != repairer) {
        const Id from = front.front();
        front.pop_front();
        for (const Handoff *handoff : leaving[from]) {
            if (handoff->to == maker || firstOf.contains(handoff->to))
                continue;
            firstOf[handoff->to] = from == maker ? handoff->id : firstOf[from];
            if (handoff->to == repairer)
                return {ElementRef::Kind::Handoff, firstOf[repairer]};
            front.push_back(handoff->to);
        }
    }
    return {ElementRef::Kind::Step, maker};
}

QToolButton *tool(const QString &icon, const QString &name)
{
    auto *made = new QToolButton;
    made->setIcon(Theme::instance().icon(icon));
    made->setToolTip(name);
    made->setAccessibleName(name);
    return made;
}

} // namespace

ErrorsStrip::ErrorsStrip(QWidget *parent)
    : QWidget(parent)
    , m_matrix(new HeatTable)
    , m_modes(new FigureTable)
    , m_which(new QButtonGroup(this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    const parts::Strip made = parts::strip(tr("Errors"));
    whole->addWidget(made.widget);
    m_legend = made.note;
    parts::addSegments(made, m_which, {tr("Whose rework"), tr("Failure modes")});
    m_copy = tool(QStringLiteral("copy"), tr("Copy the table"));
    m_save = tool(QStringLiteral("save"), tr("Save the table for a spreadsheet"));
    made.head->addWidget(m_copy);
    made.head->addWidget(m_save);
    m_matrix->setAccessibleName(tr("Who causes whose rework, time a week"));
    m_matrixFrame = parts::scrolled(m_matrix, tallest);
    made.column->addWidget(m_matrixFrame);
    m_modes->setSortable(true);
    m_modes->setTallest(tallest);
    m_modes->setColumns(failureModeColumns());
    m_modes->setAccessibleName(tr("Failure modes and their effects"));
    made.column->addWidget(m_modes);
    connect(m_matrix, &HeatTable::cellPressed, this, &ErrorsStrip::cellPressed);
    connect(m_modes, &FigureTable::rowPressed, this, [this](int row) { Q_EMIT pressed(m_origins[std::size_t(row)]); });
    connect(m_which, &QButtonGroup::idClicked, this, [this](int which) { showTable(which == 1); });
    connect(m_copy, &QAbstractButton::clicked, m_modes, &FigureTable::copy);
    connect(m_save, &QAbstractButton::clicked, this, &ErrorsStrip::save);
    showTable(false);
}

void ErrorsStrip::fill(const Analysis &analysis, const ProcessMap &map)
{
    m_known = !analysis.errors.blame.empty();
    fillMatrix(analysis, map);
    m_origins.clear();
    for (const FailureMode &mode : analysis.errors.failureModes)
        m_origins.push_back(mode.origin);
    m_modes->setRows(failureModeCells(analysis, map));
    showTable(m_which->checkedId() == 1);
}

void ErrorsStrip::showTable(bool modes)
{
    m_matrixFrame->setVisible(m_known && !modes);
    m_modes->setVisible(m_known && modes);
    m_copy->setVisible(m_known && modes);
    m_save->setVisible(m_known && modes);
    for (QAbstractButton *button : m_which->buttons())
        button->setVisible(m_known);
    m_legend->setText(!m_known ? tr("Once it is known how often errors are made and caught, this shows whose errors "
                                    "make work for whom.")
                      : modes  ? tr("FMEA, dearest first; ratings from 1 to 10.")
                      : m_shortened
                          ? tr("Time a week: made by (row), repaired by (column); the %Ln steps with the most.",
                               nullptr, int(mostSteps))
                          : tr("Time a week: made by (row), repaired by (column)."));
}

// Spreadsheets read cells apart by what the language does not use as the decimal sign.
void ErrorsStrip::save()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the table"), QStringLiteral("fmea.csv"),
                                                      tr("Table for spreadsheets (*.csv)"));
    if (path.isEmpty())
        return;
    const bool comma = QLocale().decimalPoint() == QLatin1String(",");
    QSaveFile file(path);
    const QByteArray bytes = "\xef\xbb\xbf" + m_modes->written(comma ? u';' : u',').toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        m_legend->setText(tr("The table could not be saved there: %1").arg(file.errorString()));
    else
        m_legend->setText(tr("Saved as %1.").arg(path));
}

void ErrorsStrip::fillMatrix(const Analysis &analysis, const ProcessMap &map)
{
    Totals made, repaired;
    for (const Blame &blame : analysis.errors.blame)
        if (blame.secondsPerCase > 0) {
            made[blame.supplier] += blame.secondsPerCase;
            repaired[blame.customer] += blame.secondsPerCase;
        }
    m_map = map;
    m_makers = dearest(map, made);
    m_repairers = dearest(map, repaired);
    m_shortened = made.size() > mostSteps || repaired.size() > mostSteps;
    const Grid grid = secondsBetween(analysis, m_makers, m_repairers);
    const double most = largest(grid),
                 weekly = analysis.load.casesPerH > 0 ? analysis.load.casesPerH * hoursPerWeek : 1;
    const QStringList rows = names(map, m_makers), columns = names(map, m_repairers);
    std::vector<std::vector<HeatTable::Cell>> cells(m_makers.size(), std::vector<HeatTable::Cell>(m_repairers.size()));
    for (std::size_t r = 0; r < m_makers.size(); ++r)
        for (std::size_t c = 0; c < m_repairers.size(); ++c) {
            if (grid[r][c] <= 0)
                continue;
            const QString time = text::duration(grid[r][c] * weekly);
            cells[r][c] = {time, grid[r][c] / most,
                           tr("%1 repairs errors of %2 for %3 a week.").arg(columns[int(c)], rows[int(r)], time)};
        }
    m_matrix->setContent(rows, columns, std::move(cells));
}

void ErrorsStrip::cellPressed(int row, int column)
{
    Q_EMIT pressed(leadTo(m_map, m_makers[std::size_t(row)], m_repairers[std::size_t(column)]));
}

} // namespace baton
