#include "model/edit/intents.h"
#include "model/edit/script.h"
#include "model/edit/tables.h"
#include "model/map/elementjson.h"

#include <algorithm>

namespace baton {

namespace {

template <class T>
constexpr const char *scriptKind()
{
    if constexpr (std::is_same_v<T, MapInfo>)
        return "map";
    else if constexpr (std::is_same_v<T, Calendar>)
        return "calendar";
    else if constexpr (std::is_same_v<T, Party>)
        return "party";
    else if constexpr (std::is_same_v<T, Step> || std::is_same_v<T, Placement>)
        return "step";
    else if constexpr (std::is_same_v<T, Handoff> || std::is_same_v<T, Route>)
        return "handoff";
    else if constexpr (std::is_same_v<T, Scenario>)
        return "scenario";
    else
        return "note";
}

bool same(const JsonValue &a, const JsonValue *b)
{
    return b && writeJson(a) == writeJson(*b);
}

template <class T>
bool leadsTo(const T &before, const T &after, const JsonValue &members)
{
    T changed = before;
    changed.order = after.order;
    return readElement(members, changed).ok() && changed == after;
}

// Only the members that change, or all of them where members hang together (kind and people of a party).
template <class T>
JsonValue changedMembers(const T &before, const T &after)
{
    const JsonValue old = writeElement(before, Members::All);
    const JsonValue all = writeElement(after, Members::All);
    JsonValue few = JsonValue::ofObject();
    for (const auto &[key, value] : all.members)
        if (key == "id" || !same(value, old.find(key)))
            few.add(key, value);
    return leadsTo(before, after, few) ? few : all;
}

std::string line(const char *verb, const char *kind, JsonValue what)
{
    JsonValue inner = JsonValue::ofObject();
    inner.add(kind, std::move(what));
    JsonValue outer = JsonValue::ofObject();
    outer.add(verb, std::move(inner));
    return writeJson(outer);
}

template <class T>
void putLine(std::vector<std::string> &lines, const Change<T> &change)
{
    if (!change.after)
        return;
    JsonValue members = change.before ? changedMembers(*change.before, *change.after) : writeElement(*change.after);
    if (members.members.size() > 1 || !change.before || std::is_same_v<T, MapInfo>)
        lines.push_back(line("put", scriptKind<T>(), std::move(members)));
}

template <class T>
void removeLine(std::vector<std::string> &lines, const Change<T> &change)
{
    if (change.after)
        return;
    if constexpr (std::is_same_v<T, Route>) {
        JsonValue straight = JsonValue::ofObject();
        straight.add("id", JsonValue::ofText(change.id)).add("bends", JsonValue::ofArray());
        lines.push_back(line("put", "handoff", std::move(straight)));
    } else if constexpr (!std::is_same_v<T, Placement> && !std::is_same_v<T, MapInfo>) {
        lines.push_back(line("remove", scriptKind<T>(), JsonValue::ofText(change.id)));
    }
}

bool comesAlong(const AnyChange &any, const ProcessMap &to)
{
    if (const auto *route = std::get_if<Change<Route>>(&any))
        return !route->after && !to.handoffs.contains(route->id);
    return std::holds_alternative<Change<Scenario>>(any); // scenarios do not hold scenarios
}

bool applyInTurn(ProcessMap map, const std::vector<std::string> &lines)
{
    return std::all_of(lines.begin(), lines.end(), [&map](const std::string &text) {
        const Result<ScriptLine> read = readScriptLine(text, map);
        return read.ok() && apply(read->batch, map).ok();
    });
}

std::string asOneLine(const std::vector<std::string> &lines)
{
    std::string all = "[";
    for (const std::string &one : lines)
        all += (all.size() > 1 ? "," : "") + one;
    return all + "]";
}

} // namespace

std::vector<std::string> scriptBetween(const ProcessMap &from, const ProcessMap &to)
{
    const Batch difference = intents::difference(from, to, Intent::Script);
    std::vector<std::string> lines;
    // Handoffs go before the steps they join, so that no line takes away what a later one names.
    for (auto any = difference.changes.rbegin(); any != difference.changes.rend(); ++any)
        if (!comesAlong(*any, to))
            std::visit([&](const auto &change) { removeLine(lines, change); }, *any);
    for (const AnyChange &any : difference.changes)
        if (!comesAlong(any, to))
            std::visit([&](const auto &change) { putLine(lines, change); }, any);
    if (lines.size() > 1 && !applyInTurn(from, lines)) // lines that need one another
        return {asOneLine(lines)};
    return lines;
}

} // namespace baton
