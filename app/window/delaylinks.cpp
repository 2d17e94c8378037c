#include "app/window/delaylinks.h"

#include "app/window/lenshost.h"
#include "app/window/stage.h"
#include "model/base/json.h"
#include "views/canvas/canvas.h"
#include "views/lenses/delaypage.h"
#include "views/text/sentences.h"

namespace baton {

namespace {

constexpr double twoDays = 2 * 24 * 3600.0;
constexpr auto member = "delay"; // of a scenario, beside its edits
constexpr const char *kinds[] = {"case", "blocked", "longer", "slower"};

std::string written(const DelayQuestion &question)
{
    JsonValue json = JsonValue::ofObject();
    json.add("handoff", JsonValue::ofText(question.handoff));
    json.add("kind", JsonValue::ofText(kinds[static_cast<int>(question.kind)]));
    json.add("by_s", JsonValue::ofNumber(question.by));
    return writeJson(json);
}

std::optional<DelayQuestion> read(const Scenario &scenario, const ProcessMap &map)
{
    const auto kept = scenario.unknown.find(member);
    if (kept == scenario.unknown.end())
        return std::nullopt;
    const Result<JsonValue> json = parseJson(kept->second);
    const JsonValue *handoff = json.ok() ? json->find("handoff") : nullptr;
    const JsonValue *kind = json.ok() ? json->find("kind") : nullptr;
    const JsonValue *by = json.ok() ? json->find("by_s") : nullptr;
    if (!handoff || !kind || !by || !map.handoffs.contains(handoff->text))
        return std::nullopt;
    DelayQuestion question;
    question.handoff = handoff->text;
    question.by = by->number;
    for (int i = 0; i < 4; ++i)
        if (kind->text == kinds[i])
            question.kind = static_cast<DelayKind>(i);
    return question;
}

} // namespace

DelayLinks::DelayLinks(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(qobject_cast<DelayPage *>(parts.lenses.page(Lens::Delay)))
{
    connect(&parts.canvas, &Canvas::handoffPulled, this,
            [this](const QString &handoff, double seconds) { ask(handoff.toStdString(), seconds); });
    connect(&parts.canvas, &Canvas::delayWanted, this,
            [this](const QString &handoff) { ask(handoff.toStdString(), twoDays); });
    connect(m_page, &DelayPage::keepQuestion, this, &DelayLinks::keep);
    connect(&parts.stage, &Stage::shownChanged, this, &DelayLinks::recall);
}

void DelayLinks::ask(const Id &handoff, double seconds)
{
    m_parts.lenses.setLens(Lens::Delay);
    m_page->setLateness(handoff, seconds);
}

void DelayLinks::keep(const QString &name, const DelayQuestion &question, const std::vector<std::string> &edits)
{
    // A lasting disturbance is in the edits already: asking for it again on top would count it twice.
    const std::map<std::string, std::string> beside =
        edits.empty() ? std::map<std::string, std::string>{{member, written(question)}}
                      : std::map<std::string, std::string>{};
    const Status done = m_parts.stage.create(name, edits, beside);
    if (done.ok())
        Q_EMIT told(tr("Kept as a scenario: %1").arg(name));
    else
        Q_EMIT refused(text::error(done.error()));
}

void DelayLinks::recall()
{
    const Scenario *scenario = m_parts.stage.shownScenario();
    if (!scenario)
        return;
    if (const auto question = read(*scenario, m_parts.stage.shown()->map())) {
        m_parts.lenses.setLens(Lens::Delay);
        m_page->ask(*question);
    }
}

} // namespace baton
