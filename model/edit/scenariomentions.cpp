#include "model/edit/scenariomentions.h"

#include "model/base/json.h"

#include <algorithm>

namespace baton::intents {

namespace {

using Member = std::pair<std::string, JsonValue>;

bool namedIn(const std::set<Id> &gone, const JsonValue *id)
{
    return id && gone.contains(id->text);
}

const std::set<Id> *goneOfKind(const Gone &gone, const std::string &kind)
{
    if (kind == "step")
        return &gone.steps;
    if (kind == "handoff")
        return &gone.handoffs;
    if (kind == "party")
        return &gone.parties;
    return kind == "calendar" ? &gone.calendars : nullptr;
}

// A member that names what goes is left out; what a step catches loses that origin alone.
void forgetMembers(JsonValue &element, const Gone &gone)
{
    std::erase_if(element.members, [&](Member &member) {
        auto &[key, value] = member;
        if (key == "party")
            return gone.parties.contains(value.text);
        if (key == "calendar" || key == "arrivals_calendar")
            return gone.calendars.contains(value.text);
        if (key != "catches" || value.kind != JsonValue::Kind::Object)
            return false;
        const auto lost =
            std::erase_if(value.members, [&](const Member &origin) { return gone.steps.contains(origin.first); });
        return lost > 0 && value.members.empty();
    });
}

// True when nothing is left of the operation. A handoff that the scenario would have drawn to a step that goes is
// gone as well, with all that follows of it.
bool forgetOperation(JsonValue &operation, Gone &gone)
{
    if (operation.members.size() != 1 || operation.members.front().second.members.size() != 1)
        return false;
    auto &[verb, what] = operation.members.front();
    auto &[kind, element] = what.members.front();
    const std::set<Id> *same = goneOfKind(gone, kind);
    if (!same)
        return false;
    if (verb == "remove")
        return same->contains(element.text);
    if (namedIn(*same, element.find("id")))
        return true;
    if (kind == "handoff" && (namedIn(gone.steps, element.find("from")) || namedIn(gone.steps, element.find("to")))) {
        if (const JsonValue *id = element.find("id"))
            gone.handoffs.insert(id->text);
        return true;
    }
    const std::size_t before = element.members.size();
    forgetMembers(element, gone);
    return element.members.size() < before && element.members.size() <= 1;
}

// The line without what goes; "" when nothing is left.
std::string remaining(const std::string &line, Gone &gone)
{
    Result<JsonValue> parsed = parseJson(line);
    if (!parsed)
        return line;
    JsonValue edit = std::move(parsed.value());
    bool empty = false;
    if (edit.kind == JsonValue::Kind::Array) {
        std::erase_if(edit.items, [&](JsonValue &operation) { return forgetOperation(operation, gone); });
        empty = edit.items.empty();
    } else {
        empty = forgetOperation(edit, gone);
    }
    if (empty)
        return {};
    const std::string left = writeJson(edit);
    return left == writeJson(parseJson(line).value()) ? line : left;
}

bool asksAbout(const std::string &member, const std::set<Id> &handoffs)
{
    const Result<JsonValue> kept = parseJson(member);
    return kept.ok() && namedIn(handoffs, kept->find("handoff"));
}

Scenario without(Scenario scenario, Gone gone)
{
    std::vector<std::string> edits;
    for (const std::string &line : scenario.edits)
        if (std::string left = remaining(line, gone); !left.empty())
            edits.push_back(std::move(left));
    scenario.edits = std::move(edits);
    std::erase_if(scenario.unknown, [&](const auto &member) { return asksAbout(member.second, gone.handoffs); });
    return scenario;
}

} // namespace

void forgetInScenarios(BatchBuilder &builder, const ProcessMap &map, Gone gone)
{
    for (const Scenario &scenario : map.scenarios)
        builder.put(without(scenario, gone)); // nothing when it is equal
}

} // namespace baton::intents
