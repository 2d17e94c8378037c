#include "views/lenses/lasting.h"

#include "model/base/json.h"

namespace baton {

namespace {

std::string shifted(const Duration &time, double by)
{
    return writeDuration({time.seconds + by, time.workingDays});
}

// The law moved by a constant, where its family has a place for one.
std::optional<std::string> shiftedLaw(const Law &law, double by)
{
    const std::vector<Duration> &times = law.times();
    switch (law.kind()) {
    case LawKind::Fixed:
        return shifted(times[0], by);
    case LawKind::Uniform:
        return "uniform(" + shifted(times[0], by) + ", " + shifted(times[1], by) + ")";
    case LawKind::Triangular:
    case LawKind::Pert:
        return std::string(law.kind() == LawKind::Pert ? "pert(" : "tri(") + shifted(times[0], by) + ", " +
               shifted(times[1], by) + ", " + shifted(times[2], by) + ")";
    default:
        return std::nullopt;
    }
}

std::vector<std::string> put(const std::string &kind, const Id &id, const std::string &field,
                             const std::optional<std::string> &law)
{
    if (!law)
        return {};
    JsonValue element = JsonValue::ofObject();
    element.add("id", JsonValue::ofText(id)).add(field, JsonValue::ofText(*law));
    return {writeJson(JsonValue::ofObject().add("put", JsonValue::ofObject().add(kind, std::move(element))))};
}

const char *nameOf(DelayKind kind)
{
    switch (kind) {
    case DelayKind::OneCase:
        return "case";
    case DelayKind::Blocked:
        return "blocked";
    case DelayKind::Longer:
        return "longer";
    case DelayKind::Slower:
        break;
    }
    return "slower";
}

DelayKind kindOf(const std::string &name)
{
    for (const DelayKind kind : {DelayKind::OneCase, DelayKind::Blocked, DelayKind::Longer})
        if (name == nameOf(kind))
            return kind;
    return DelayKind::Slower;
}

} // namespace

std::vector<std::string> lastingEdits(const ProcessMap &map, const DelayQuestion &question)
{
    const Handoff *handoff = map.handoffs.find(question.handoff);
    if (!handoff)
        return {};
    if (question.kind == DelayKind::Longer)
        return put("handoff", handoff->id, "delay", shiftedLaw(handoff->delay, question.by));
    const Step *supplier = map.steps.find(handoff->from);
    if (question.kind == DelayKind::Slower && supplier)
        return put("step", supplier->id, "work", shiftedLaw(supplier->work, question.by));
    return {};
}

std::string writeQuestion(const DelayQuestion &question)
{
    return writeJson(JsonValue::ofObject()
                         .add("handoff", JsonValue::ofText(question.handoff))
                         .add("kind", JsonValue::ofText(nameOf(question.kind)))
                         .add("by", JsonValue::ofText(writeSeconds(question.by))));
}

std::optional<DelayQuestion> questionOf(const Scenario &scenario)
{
    const auto kept = scenario.unknown.find(questionKey);
    if (kept == scenario.unknown.end())
        return std::nullopt;
    const auto parsed = parseJson(kept->second);
    const JsonValue *handoff = parsed ? parsed->find("handoff") : nullptr;
    const JsonValue *kind = parsed ? parsed->find("kind") : nullptr;
    const JsonValue *by = parsed ? parsed->find("by") : nullptr;
    if (!handoff || !kind || !by)
        return std::nullopt;
    const auto duration = parseDuration(by->text);
    if (!duration)
        return std::nullopt;
    DelayQuestion question;
    question.handoff = handoff->text;
    question.kind = kindOf(kind->text);
    question.by = duration->seconds;
    return question;
}

} // namespace baton
