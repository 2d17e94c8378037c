#include "app/actions/scenarioactions.h"

#include "app/actions/actions.h"
#include "app/window/stage.h"
#include "views/text/sentences.h"

#include <QInputDialog>

namespace baton {

ScenarioActions::ScenarioActions(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    Actions &actions = parts.actions;
    Stage &stage = parts.stage;
    actions.on("scenario.new", [this] { create(); });
    actions.on("scenario.asIs", [&stage] { stage.showAsIs(); });
    actions.on("scenario.rename", [this] { rename(); });
    actions.on("scenario.adopt", [this] {
        say(m_parts.stage.adopt(), tr("The scenario is the map now. Undo brings the old one back."));
    });
    actions.on("scenario.remove", [this] {
        say(m_parts.stage.remove(m_parts.stage.scenario()), tr("Scenario removed. Undo brings it back."));
    });
}

void ScenarioActions::create()
{
    say(m_parts.stage.create(tr("What if")),
        tr("A scenario is shown: what you change now is tried here and leaves the map as it is."));
}

void ScenarioActions::tryOut(const QString &name, const std::vector<std::string> &edits)
{
    Stage &stage = m_parts.stage;
    const Status done = stage.showsScenario() ? stage.add(edits) : stage.create(name, edits);
    say(done, tr("Tried in a scenario: %1. The map is as it was.").arg(name));
}

void ScenarioActions::rename()
{
    const Scenario *scenario = m_parts.stage.shownScenario();
    if (!scenario)
        return;
    QInputDialog ask(m_window);
    ask.setWindowTitle(tr("Rename this scenario"));
    ask.setLabelText(tr("Name"));
    ask.setTextValue(QString::fromStdString(scenario->name));
    const Id id = scenario->id;
    if (ask.exec() == QDialog::Accepted && !ask.textValue().simplified().isEmpty())
        say(m_parts.stage.rename(id, ask.textValue()), QString());
}

void ScenarioActions::say(const Status &status, const QString &sentence)
{
    if (!status.ok())
        Q_EMIT refused(text::error(status.error()));
    else if (!sentence.isEmpty())
        Q_EMIT told(sentence);
}

} // namespace baton
