#include "app/scenarios/scenariopanel.h"

#include "app/actions/actions.h"
#include "app/scenarios/changewords.h"
#include "app/scenarios/comparisonrows.h"
#include "app/window/stage.h"
#include "views/charts/evenlayout.h"
#include "views/charts/parts.h"
#include "views/charts/refill.h"
#include "views/text/format.h"
#include "views/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace baton {

namespace {

// What both pictures are measured by, and which way is better.
struct Measure
{
    const char *name;
    Figure (*figure)(const Analysis &);
    QString (*words)(double value, const ProcessMap &map);
    int better; // -1: less is better
};

const Measure measures[] = {
    {QT_TRANSLATE_NOOP("baton::ScenarioPanel", "From start to end"), [](const Analysis &a) { return a.leadTime.mean; },
     [](double value, const ProcessMap &) { return text::duration(value); }, -1},
    {QT_TRANSLATE_NOOP("baton::ScenarioPanel", "Busiest"), busiestOf,
     [](double value, const ProcessMap &) { return text::percent(value); }, -1},
    {QT_TRANSLATE_NOOP("baton::ScenarioPanel", "Most cases an hour"),
     [](const Analysis &a) { return a.load.maxCasesPerH; },
     [](double value, const ProcessMap &) { return text::number(value); }, 1},
    {QT_TRANSLATE_NOOP("baton::ScenarioPanel", "Rework a case"),
     [](const Analysis &a) { return a.errors.reworkPerCase; },
     [](double value, const ProcessMap &) { return text::duration(value); }, -1},
    {QT_TRANSLATE_NOOP("baton::ScenarioPanel", "Errors cost a case"),
     [](const Analysis &a) { return a.errors.costPerCase; },
     [](double value, const ProcessMap &map) { return text::money(value, QString::fromStdString(map.info.currency)); },
     -1},
};

// Of a map that says nothing of times, arrivals and errors every figure is a zero of nothing.
bool isMeasured(const Analysis &analysis)
{
    return !analysis.bottlenecks.empty() ||
           std::any_of(std::begin(measures), std::end(measures), [&](const Measure &measure) {
               const Figure figure = measure.figure(analysis);
               return figure.available() && figure.value > 0;
           });
}

} // namespace

ScenarioPanel::ScenarioPanel(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_name(parts::label({}, "title", true))
    , m_figures(new QGridLayout)
    , m_changes(new QVBoxLayout)
{
    setProperty("surface", "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 12);
    column->setSpacing(8);
    column->addWidget(parts::label(tr("WHAT IF"), "caption"));
    column->addWidget(m_name);
    m_figures->setHorizontalSpacing(10);
    m_figures->setVerticalSpacing(4);
    column->addLayout(m_figures);
    column->addLayout(m_changes);
    auto *ways = new EvenLayout(2, 8);
    auto *compare = new QPushButton(tr("Compare"));
    compare->setProperty("kind", "accent");
    compare->setToolTip(tr("Compare with as is: figures side by side, differences on the map"));
    connect(compare, &QPushButton::clicked, parts.actions["scenario.compare"], &QAction::trigger);
    auto *back = new QPushButton(tr("Back to as is"));
    connect(back, &QPushButton::clicked, &parts.stage, &Stage::showAsIs);
    ways->addWidget(compare);
    ways->addWidget(back);
    column->addLayout(ways);
    connect(&parts.stage, &Stage::shownChanged, this, &ScenarioPanel::follow);
    connect(&parts.stage, &Stage::scenariosChanged, this, &ScenarioPanel::refresh);
    connect(&parts.answers, &Answers::analysisChanged, this, &ScenarioPanel::refresh);
    connect(&m_asIs, &Answers::analysisChanged, this, &ScenarioPanel::refresh);
    follow();
}

void ScenarioPanel::follow()
{
    const bool shown = m_parts.stage.showsScenario();
    m_asIs.setDocument(shown ? m_parts.stage.document() : nullptr);
    setVisible(shown);
    refresh();
}

void ScenarioPanel::refresh()
{
    parts::refill(m_figures, this, [this] { fillFigures(); });
    parts::refill(m_changes, this, [this] { fillChanges(); });
}

void ScenarioPanel::fillFigures()
{
    const auto before = m_asIs.analysis();
    const auto after = m_parts.answers.analysis();
    if (!m_parts.stage.showsScenario() || !before || !after)
        return;
    if (!isMeasured(*before) && !isMeasured(*after)) {
        m_figures->addWidget(parts::label(tr("There is nothing to measure yet. Say how long steps take, who does them "
                                             "and how often cases arrive, and the figures stand here side by side."),
                                          "muted", true),
                             0, 0);
        return;
    }
    m_figures->addWidget(parts::label(tr("As is"), "caption"), 0, 1, Qt::AlignRight);
    m_figures->addWidget(parts::label(tr("What if"), "caption"), 0, 2, Qt::AlignRight);
    m_figures->setColumnStretch(0, 1);
    const ProcessMap &map = m_parts.stage.document()->map();
    for (const Measure &measure : measures) {
        const Figure was = measure.figure(*before), is = measure.figure(*after);
        const auto words = [&](const Figure &figure) {
            return figure.available() ? measure.words(figure.value, map) : QStringLiteral("–");
        };
        const bool both = was.available() && is.available();
        const double gain = both ? (is.value - was.value) * measure.better : 0;
        const bool told = both && words(was) != words(is); // a difference that nobody reads is none
        addRow(tr(measure.name), words(was), words(is), told && gain > 0, told && gain < 0);
    }
}

void ScenarioPanel::addRow(const QString &what, const QString &before, const QString &after, bool better, bool worse)
{
    const int row = m_figures->rowCount();
    m_figures->addWidget(parts::label(what, "muted", true), row, 0);
    m_figures->addWidget(parts::label(before, "small"), row, 1, Qt::AlignRight);
    // The arrow says what the colour says.
    const QString mark = better ? QStringLiteral("✓ ") : worse ? QStringLiteral("! ") : QString();
    m_figures->addWidget(parts::label(mark + after, better  ? "good"
                                                    : worse ? "warning"
                                                            : "small"),
                         row, 2, Qt::AlignRight);
}

void ScenarioPanel::fillChanges()
{
    const Scenario *scenario = m_parts.stage.shownScenario();
    if (!scenario)
        return;
    m_name->setText(QString::fromStdString(scenario->name));
    m_changes->addWidget(parts::label(scenario->edits.empty()
                                          ? tr("Nothing is changed yet. What you draw or type now is tried here.")
                                          : tr("What it changes"),
                                      scenario->edits.empty() ? "muted" : "heading", true));
    constexpr std::size_t shown = 8;
    for (std::size_t i = 0; i < std::min(shown, scenario->edits.size()); ++i)
        addChange(scenario->edits[i], i);
    if (scenario->edits.size() > shown)
        m_changes->addWidget(
            parts::label(tr("and %Ln more", nullptr, static_cast<int>(scenario->edits.size() - shown)), "muted"));
}

void ScenarioPanel::addChange(const std::string &line, std::size_t at)
{
    auto *row = new QWidget;
    auto *cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    const QString words = changeWords(line, m_parts.stage.document()->map());
    auto *away = new QToolButton;
    away->setIcon(Theme::instance().icon(QStringLiteral("close")));
    away->setToolTip(tr("Take this change out"));
    away->setAccessibleName(tr("Take out: %1").arg(words));
    connect(away, &QToolButton::clicked, this, [this, at] {
        if (!m_parts.stage.removeEdit(at).ok())
            refresh();
    });
    cells->addWidget(parts::label(words, "small", true), 1);
    cells->addWidget(away, 0, Qt::AlignTop);
    m_changes->addWidget(row);
}

} // namespace baton
