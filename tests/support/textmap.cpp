#include "tests/support/textmap.h"

#include "model/base/numbers.h"
#include "model/map/elementjson.h"
#include "model/map/integrity.h"

#include <QtGlobal>

#include <sstream>

namespace baton::test {

namespace {

[[noreturn]] void bad(const std::string &line, const std::string &why)
{
    qFatal("text map: %s: %s", why.c_str(), line.c_str());
}

// Words between blanks that are not inside brackets or quotes.
std::vector<std::string> words(const std::string &line)
{
    std::vector<std::string> found{""};
    int depth = 0;
    bool quoted = false;
    for (const char c : line) {
        quoted = c == '"' ? !quoted : quoted;
        depth += (c == '(' || c == '{' || c == '[') - (c == ')' || c == '}' || c == ']');
        if (c == ' ' && depth == 0 && !quoted)
            found.emplace_back();
        else
            found.back() += c;
    }
    std::erase(found, "");
    return found;
}

template <class T>
Id freeId(const Table<T> &table, std::string_view name)
{
    return makeId(name, [&](const Id &id) { return table.contains(id); });
}

Id idOf(const std::string &name)
{
    return makeId(name, [](const Id &) { return false; });
}

template <class T>
void append(Table<T> &table, T element)
{
    element.order = table.nextOrder();
    table.put(std::move(element));
}

void addParty(ProcessMap &map, const Id &id, const std::string &name)
{
    if (map.parties.contains(id))
        return;
    Party party;
    party.id = id;
    party.name = name;
    append(map.parties, std::move(party));
}

void addStep(ProcessMap &map, const std::string &name)
{
    const Id id = idOf(name);
    if (map.steps.contains(id))
        return;
    addParty(map, id, name);
    Step step;
    step.id = id;
    step.name = name;
    step.party = id;
    append(map.steps, std::move(step));
}

void addHandoff(ProcessMap &map, const Id &from, const Id &to, const std::string &deliverable)
{
    Handoff handoff;
    handoff.id = freeId(map.handoffs, from + "-" + to);
    handoff.from = from;
    handoff.to = to;
    handoff.deliverable = deliverable;
    append(map.handoffs, std::move(handoff));
}

void readChain(ProcessMap &map, const std::string &line)
{
    const std::size_t colon = line.find(':');
    std::string_view rest = std::string_view(line).substr(0, colon);
    const std::string deliverable =
        colon == std::string::npos ? "" : std::string(trimmed(std::string_view(line).substr(colon + 1)));
    Id previous;
    while (true) {
        const std::size_t arrow = rest.find("->");
        const std::string name(trimmed(rest.substr(0, arrow)));
        if (name.empty())
            bad(line, "a step without a name");
        addStep(map, name);
        if (!previous.empty())
            addHandoff(map, previous, idOf(name), deliverable);
        previous = idOf(name);
        if (arrow == std::string_view::npos)
            return;
        rest.remove_prefix(arrow + 2);
    }
}

JsonValue listOf(const std::string &text)
{
    JsonValue list = JsonValue::ofArray();
    std::stringstream stream(text);
    for (std::string item; std::getline(stream, item, ';');)
        list.push(JsonValue::ofText(std::string(trimmed(item))));
    return list;
}

JsonValue valueOf(const std::string &line, const std::string &key, const std::string &text)
{
    for (const char *law : {"work", "arrivals", "delay", "setup", "investigate", "fix", "batch_timeout", "name"})
        if (key == law && text != "null")
            return JsonValue::ofText(text.front() == '"' ? text.substr(1, text.size() - 2) : text);
    if (key == "standard" && text.front() != '{')
        return JsonValue::ofObject().add("within", JsonValue::ofText(text));
    if (Result<JsonValue> value = parseJson(text))
        return key == "weekly" || key == "closed" || key == "extra" ? listOf(value->text) : std::move(*value);
    if (text.front() == '"' || text.front() == '{' || text.front() == '[')
        bad(line, "no JSON: " + text);
    return key == "weekly" || key == "closed" || key == "extra" ? listOf(text) : JsonValue::ofText(text);
}

JsonValue fields(const std::string &line, const std::vector<std::string> &parts, std::size_t first)
{
    JsonValue object = JsonValue::ofObject();
    for (std::size_t i = first; i < parts.size(); ++i) {
        const std::size_t equal = parts[i].find('=');
        if (equal == std::string::npos || equal + 1 == parts[i].size())
            bad(line, "a field is FIELD=VALUE");
        const std::string key = parts[i].substr(0, equal);
        object.add(key, valueOf(line, key, parts[i].substr(equal + 1)));
    }
    return object;
}

template <class T>
void put(Table<T> &table, const std::string &line, const Id &id, bool create, const JsonValue &object)
{
    T element;
    if (const T *present = table.find(id))
        element = *present;
    else if (!create)
        bad(line, "there is no " + id);
    else
        element.order = table.nextOrder();
    element.id = id;
    if (const Status status = readElement(object, element); !status)
        bad(line, codeName(status.error().code) + " " + (status.error().args.empty() ? "" : status.error().args[0]));
    if (!element.unknown.empty())
        bad(line, "unknown field " + element.unknown.begin()->first);
    table.put(std::move(element));
}

bool isUsed(const ProcessMap &map, const Id &party)
{
    for (const Step &step : map.steps)
        if (step.party == party)
            return true;
    return false;
}

void putStep(ProcessMap &map, const std::string &line, const Id &id, const JsonValue &object)
{
    if (!map.steps.contains(id))
        addStep(map, id);
    const Id before = map.steps.find(id)->party;
    put(map.steps, line, id, false, object);
    const Id after = map.steps.find(id)->party;
    if (!after.empty())
        addParty(map, after, after);
    if (before != after && !isUsed(map, before))
        map.parties.remove(before);
    if (object.find("x")) {
        Placement placement;
        placement.id = id;
        placement.order = map.placements.nextOrder();
        if (!readElement(object, placement))
            bad(line, "no placement");
        map.placements.put(placement);
    }
}

void readStatement(ProcessMap &map, const std::string &line)
{
    if (line.find("->") != std::string::npos)
        return readChain(map, line);
    const std::vector<std::string> parts = words(line);
    if (parts[0] == "map") {
        if (!readElement(fields(line, parts, 1), map.info))
            bad(line, "not valid");
        return;
    }
    if (parts.size() < 2)
        bad(line, "no such statement");
    const JsonValue object = fields(line, parts, 2);
    if (parts[0] == "step")
        putStep(map, line, parts[1], object);
    else if (parts[0] == "handoff")
        put(map.handoffs, line, parts[1], false, object);
    else if (parts[0] == "party")
        put(map.parties, line, parts[1], true, object);
    else if (parts[0] == "calendar")
        put(map.calendars, line, parts[1], true, object);
    else
        bad(line, "no such statement");
}

} // namespace

ProcessMap textMap(std::string_view text)
{
    ProcessMap map;
    std::stringstream stream{std::string(text)};
    for (std::string line; std::getline(stream, line);)
        if (const std::string bare(trimmed(line)); !bare.empty() && bare.front() != '#')
            readStatement(map, bare);
    if (const Status status = checkIntegrity(map); !status)
        bad(std::string(text), codeName(status.error().code));
    return map;
}

} // namespace baton::test
