#include "app/window/stage.h"

#include "model/edit/intents.h"
#include "model/edit/script.h"

#include <QScopedValueRollback>

namespace baton {

namespace {

std::string freeName(const ProcessMap &map, const QString &wanted)
{
    const auto taken = [&](const std::string &name) {
        return std::any_of(map.scenarios.begin(), map.scenarios.end(),
                           [&](const Scenario &scenario) { return scenario.name == name; });
    };
    QString name = wanted.simplified();
    for (int i = 2; taken(name.toStdString()); ++i)
        name = QStringLiteral("%1 %2").arg(wanted.simplified()).arg(i);
    return name.toStdString();
}

} // namespace

Stage::Stage(QObject *parent) : QObject(parent) {}

Stage::~Stage() = default;

void Stage::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_scenario.clear();
    if (document)
        connect(document, &Document::changed, this, &Stage::documentChanged);
    // Who looks at the old trial is told before it goes.
    const std::unique_ptr<Document> old = std::move(m_trial);
    Q_EMIT shownChanged();
    Q_EMIT scenariosChanged();
}

Document *Stage::shown() const
{
    return m_trial ? m_trial.get() : m_document.data();
}

const Scenario *Stage::shownScenario() const
{
    return m_document && showsScenario() ? m_document->map().scenarios.find(m_scenario) : nullptr;
}

void Stage::showAsIs()
{
    if (!showsScenario())
        return;
    leave();
    Q_EMIT scenariosChanged();
}

void Stage::leave()
{
    m_scenario.clear();
    const std::unique_ptr<Document> old = std::move(m_trial);
    Q_EMIT shownChanged();
}

Status Stage::show(const Id &scenario)
{
    if (!m_document)
        return Error(ErrorCode::UnknownScenario, {scenario});
    Result<ProcessMap> map = withScenario(m_document->map(), scenario);
    if (!map.ok())
        return map.error();
    const std::unique_ptr<Document> old = std::move(m_trial);
    m_trial = std::make_unique<Document>(std::move(map.value()), m_document->revision());
    m_scenario = scenario;
    connect(m_trial.get(), &Document::changed, this, &Stage::scenarioEdited);
    Q_EMIT shownChanged();
    Q_EMIT scenariosChanged();
    return Done{};
}

Status Stage::create(const QString &name, const std::vector<std::string> &edits,
                     const std::map<std::string, std::string> &beside)
{
    if (!m_document)
        return Error(ErrorCode::Internal);
    const ProcessMap &map = m_document->map();
    Scenario scenario;
    scenario.name = freeName(map, name);
    scenario.id = makeId(scenario.name, [&](const Id &id) { return map.scenarios.contains(id); });
    scenario.order = map.scenarios.nextOrder();
    scenario.edits = edits;
    scenario.unknown = beside;
    const Status done = put(scenario);
    return done.ok() ? show(scenario.id) : done;
}

Status Stage::add(const std::vector<std::string> &edits)
{
    const Scenario *now = shownScenario();
    if (!now)
        return Error(ErrorCode::UnknownScenario);
    Scenario scenario = *now;
    scenario.edits.insert(scenario.edits.end(), edits.begin(), edits.end());
    return put(scenario);
}

Status Stage::rename(const Id &id, const QString &name)
{
    const Scenario *now = m_document ? m_document->map().scenarios.find(id) : nullptr;
    if (!now)
        return Error(ErrorCode::UnknownScenario, {id});
    Scenario scenario = *now;
    if (scenario.name == name.simplified().toStdString())
        return Done{};
    scenario.name = freeName(m_document->map(), name);
    return put(scenario);
}

Status Stage::remove(const Id &scenario)
{
    return m_document ? m_document->perform(intents::removeScenario(m_document->map(), scenario))
                      : Status(Error(ErrorCode::UnknownScenario, {scenario}));
}

Status Stage::removeEdit(std::size_t line)
{
    const Scenario *now = shownScenario();
    if (!now || line >= now->edits.size())
        return Error(ErrorCode::UnknownScenario);
    Scenario scenario = *now;
    scenario.edits.erase(scenario.edits.begin() + static_cast<std::ptrdiff_t>(line));
    // A later line may need the one taken out (a handoff to a step that is no longer added): then it stays.
    ProcessMap trial = m_document->map();
    trial.scenarios.put(scenario);
    const Result<ProcessMap> possible = withScenario(trial, scenario.id);
    return possible.ok() ? put(scenario) : Status(possible.error());
}

Status Stage::adopt()
{
    if (!m_trial)
        return Error(ErrorCode::UnknownScenario);
    ProcessMap target = m_trial->map();
    target.scenarios = m_document->map().scenarios;
    const Status done = m_document->perform(intents::difference(m_document->map(), target, Intent::Script));
    if (done.ok())
        showAsIs();
    return done;
}

Status Stage::put(Scenario scenario)
{
    const ProcessMap &map = m_document->map();
    if (map.scenarios.contains(scenario.id))
        return m_document->perform(intents::put(map, std::move(scenario)));
    Batch batch;
    batch.intent = Intent::AddScenario;
    batch.subject = scenario.name;
    batch.changes.push_back(Change<Scenario>{scenario.id, std::nullopt, scenario});
    return m_document->perform(std::move(batch));
}

void Stage::documentChanged(const ChangeSet &what)
{
    if (m_trial && !m_syncing)
        syncScenario();
    if (what.everything || !what.scenarios.empty())
        Q_EMIT scenariosChanged();
}

// The map or the scenario's lines changed under the trial (undo, say): it follows.
void Stage::syncScenario()
{
    const Result<ProcessMap> map = withScenario(m_document->map(), m_scenario);
    if (!map.ok()) {
        leave();
        return;
    }
    const QScopedValueRollback guard(m_syncing, true);
    const Batch batch = intents::difference(m_trial->map(), map.value(), Intent::Script);
    if (!batch.empty() && !m_trial->perform(batch).ok())
        leave();
}

void Stage::scenarioEdited()
{
    const Scenario *now = shownScenario();
    if (m_syncing || !now)
        return;
    const QScopedValueRollback guard(m_syncing, true);
    Scenario scenario = *now;
    ProcessMap trial = m_trial->map();
    trial.scenarios = m_document->map().scenarios; // lines of scenarios are not part of a scenario
    scenario.edits = scriptBetween(m_document->map(), trial);
    if (!put(scenario).ok())
        QMetaObject::invokeMethod(
            this, [this] { syncScenario(); }, Qt::QueuedConnection);
}

} // namespace baton
