#include "app/scenarios/scenariobar.h"

#include "app/window/foldingbutton.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

namespace baton {

ScenarioBar::ScenarioBar(Stage &stage, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_stage(stage)
    , m_actions(actions)
    , m_shown(new QPushButton)
    , m_compare(new QToolButton)
    , m_whatIf(new FoldingButton(tr("+ What if"), QStringLiteral("plus"), "quiet"))
    , m_menu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_shown->setMenu(m_menu);
    m_shown->setProperty("kind", "segment");
    m_shown->setProperty("arrow", true);
    m_shown->setAccessibleName(tr("Shown: the map as it is, or a scenario"));
    m_whatIf->setToolTip(tr("Try changes without touching the map"));
    row->addWidget(m_shown);
    row->addWidget(m_compare);
    row->addWidget(m_whatIf);
    QAction *comparing = actions["scenario.compare"];
    m_compare->setIcon(comparing->icon());
    m_compare->setCheckable(true);
    m_compare->setToolTip(tr("Compare with as is: figures side by side, differences on the map"));
    m_compare->setAccessibleName(tr("Compare with as is"));
    connect(m_compare, &QToolButton::clicked, comparing, &QAction::trigger);
    connect(comparing, &QAction::toggled, m_compare, &QToolButton::setChecked);
    QAction *fresh = actions["scenario.new"];
    connect(m_whatIf, &QPushButton::clicked, fresh, &QAction::trigger);
    connect(fresh, &QAction::changed, m_whatIf, [this, fresh] { m_whatIf->setEnabled(fresh->isEnabled()); });
    connect(m_menu, &QMenu::aboutToShow, this, &ScenarioBar::fillMenu);
    connect(&stage, &Stage::shownChanged, this, &ScenarioBar::refresh);
    connect(&stage, &Stage::scenariosChanged, this, &ScenarioBar::refresh);
    refresh();
}

void ScenarioBar::refresh()
{
    const Scenario *scenario = m_stage.shownScenario();
    const QString name = scenario ? QString::fromStdString(scenario->name) : tr("As is");
    m_shown->setText(fontMetrics().elidedText(name, Qt::ElideRight, 160).replace(u'&', QStringLiteral("&&")));
    m_shown->setToolTip(name);
    m_shown->setEnabled(m_stage.document() != nullptr);
    m_compare->setVisible(scenario != nullptr);
}

void ScenarioBar::fillMenu()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    const auto add = [&](const QString &text, bool checked, const std::function<void()> &show) {
        QAction *action = m_menu->addAction(QString(text).replace(u'&', QStringLiteral("&&")), this, show);
        action->setCheckable(true);
        action->setChecked(checked);
        group->addAction(action);
    };
    add(tr("As is"), !m_stage.showsScenario(), [this] { m_stage.showAsIs(); });
    if (m_stage.document())
        for (const Scenario &scenario : m_stage.document()->map().scenarios)
            add(QString::fromStdString(scenario.name), scenario.id == m_stage.scenario(),
                [this, id = scenario.id] { (void)m_stage.show(id); });
    m_menu->addSeparator();
    for (const char *id : {"scenario.new", "scenario.compare", "scenario.rename", "scenario.adopt", "scenario.remove"})
        m_menu->addAction(m_actions[id]);
}

} // namespace baton
