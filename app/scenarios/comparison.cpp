#include "app/scenarios/comparison.h"

#include "app/actions/actions.h"
#include "app/scenarios/changewords.h"
#include "app/scenarios/comparisonrows.h"
#include "app/window/lenshost.h"
#include "app/window/stage.h"
#include "model/edit/script.h"
#include "views/canvas/canvas.h"
#include "views/charts/figuretable.h"
#include "views/charts/parts.h"
#include "views/lenses/difference.h"
#include "views/lenses/latest.h"
#include "views/lenses/markslegend.h"
#include "views/spoken/announce.h"
#include "views/theme/theme.h"

#include <QPointer>
#include <QToolButton>

namespace baton {

namespace {

constexpr std::size_t mostChanges = 30;

// The map with one line of a scenario alone; nothing when the line needs others.
std::shared_ptr<const ProcessMap> withLine(const ProcessMap &map, const Scenario &scenario, std::size_t line)
{
    ProcessMap trial = map;
    Scenario alone = scenario;
    alone.edits = {scenario.edits[line]};
    trial.scenarios.put(alone);
    Result<ProcessMap> made = withScenario(trial, alone.id);
    return made.ok() ? std::make_shared<const ProcessMap>(std::move(made.value())) : nullptr;
}

} // namespace

struct Comparison::Made
{
    Made() : work(&context) {}
    ~Made() { delete strip.data(); }

    QPointer<QWidget> strip;
    FigureTable *table = nullptr; // in the strip
    MarksLegend *legend = nullptr;
    int differs = 0; // steps and handoffs
    std::vector<ComparedRow> rows;
    QObject context; // what the worker still has to say is dropped with it
    Latest work;     // last: its thread ends first
};

Comparison::Comparison(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(120);
    connect(&m_soon, &QTimer::timeout, this, &Comparison::follow);
    parts.actions.onToggle("scenario.compare", [this](bool on) { on ? start() : stop(); });
    connect(&parts.stage, &Stage::shownChanged, this, [this] {
        if (!m)
            return;
        m->work.cancel(); // its figures are of maps that may be gone before they arrive
        QMetaObject::invokeMethod(this, &Comparison::follow, Qt::QueuedConnection); // once the window shows it
    });
    connect(&parts.stage, &Stage::scenariosChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&parts.lenses, &LensHost::lensChanged, this, [this] {
        if (m)
            m_parts.lenses.showBelow(m->strip);
    });
}

Comparison::~Comparison() = default;

void Comparison::start()
{
    if (m || !m_parts.stage.showsScenario())
        return;
    m = std::make_unique<Made>();
    const parts::Strip made = parts::strip(tr("As is and what if"));
    m->strip = made.widget;
    m->legend = new MarksLegend;
    made.note->hide();
    made.head->addWidget(m->legend, 1);
    auto *copy = new QToolButton;
    copy->setIcon(Theme::instance().icon(QStringLiteral("copy")));
    copy->setToolTip(tr("Copy the table"));
    copy->setAccessibleName(copy->toolTip());
    auto *close = new QToolButton;
    close->setIcon(Theme::instance().icon(QStringLiteral("close")));
    close->setToolTip(tr("End the comparison"));
    close->setAccessibleName(close->toolTip());
    made.head->addWidget(copy);
    made.head->addWidget(close);
    m->table = new FigureTable;
    m->table->setColumns(comparedColumns());
    m->table->setAccessibleName(tr("Figures as is and in the scenario"));
    made.column->addWidget(m->table);
    connect(copy, &QToolButton::clicked, m->table, &FigureTable::copy);
    connect(close, &QToolButton::clicked, this, &Comparison::stop, Qt::QueuedConnection);
    m_parts.lenses.showBelow(m->strip);
    m_parts.actions["scenario.compare"]->setChecked(true);
    follow();
    if (m)
        announce(&m_parts.canvas,
                 m->differs == 0 ? tr("Compared with as is: nothing differs on the map.")
                                 : tr("Compared with as is: %Ln step(s) or handoff(s) differ.", nullptr, m->differs));
}

void Comparison::stop()
{
    if (!m)
        return;
    m_soon.stop();
    m_parts.lenses.showBelow(nullptr);
    m_parts.lenses.showInstead(std::nullopt);
    m_parts.canvas.setShownMap(nullptr);
    m.reset();
    m_parts.actions["scenario.compare"]->setChecked(false);
    announce(&m_parts.canvas, tr("The comparison with as is has ended."));
}

void Comparison::follow()
{
    if (!m)
        return;
    if (!m_parts.stage.showsScenario()) {
        stop();
        return;
    }
    showDifference();
    ask();
}

void Comparison::showDifference()
{
    MapDifference difference = differenceOf(m_parts.stage.document()->map(), m_parts.stage.shown()->map());
    m->differs = difference.added + difference.changed + difference.removed;
    m->legend->setDifference(difference.added, difference.changed, difference.removed);
    m_parts.canvas.setShownMap(std::make_shared<const ProcessMap>(std::move(difference.both)));
    m_parts.lenses.showInstead(std::move(difference.view));
}

// Both pictures first, then each change alone.
void Comparison::ask()
{
    const Scenario *scenario = m_parts.stage.shownScenario();
    if (!scenario)
        return;
    const Snapshot asIs = m_parts.stage.document()->snapshot(), toBe = m_parts.stage.shown()->snapshot();
    m->rows.clear();
    m->rows.push_back({tr("As is"), {}, false, true});
    m->rows.push_back({QString::fromStdString(scenario->name), {}, false, true});
    std::vector<std::shared_ptr<const ProcessMap>> maps{asIs.map, toBe.map};
    const std::size_t changes = std::min(mostChanges, scenario->edits.size());
    for (std::size_t i = 0; changes > 1 && i < changes; ++i) {
        maps.push_back(withLine(*asIs, *scenario, i));
        m->rows.push_back({changeWords(scenario->edits[i], *asIs), {}, !maps.back(), false});
    }
    showFigures();
    m->work.ask([this, maps](const std::atomic<bool> &cancel, const Latest::Post &post) {
        for (const bool rehearsed : {false, true})
            for (std::size_t i = 0; i < maps.size() && !cancel.load(); ++i)
                if (maps[i])
                    post([this, i, figures = keyFiguresOf(*maps[i], rehearsed, cancel)] {
                        m->rows[i].figures = figures;
                        showFigures();
                    });
    });
}

void Comparison::showFigures()
{
    m->table->setRows(comparedCells(m->rows, m_parts.stage.document()->map()));
}

} // namespace baton
