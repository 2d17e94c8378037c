#include "model/edit/touched.h"

#include "model/base/numbers.h"
#include "model/base/shares.h"
#include "model/edit/tables.h"
#include "model/map/elementjson.h"

#include <atomic>
#include <cmath>

namespace baton {

namespace {

// What a batch has taken away and not put back.
struct Removed
{
    std::set<Id> calendars, parties, steps, handoffs;
    bool any() const { return !calendars.empty() || !parties.empty() || !steps.empty() || !handoffs.empty(); }
};

// The first broken rule wins; the rest is not looked at.
class Checker
{
public:
    explicit Checker(const ProcessMap &map) : m_map(map) {}

    const std::optional<Error> &error() const { return m_error; }

    void check(const MapInfo &info)
    {
        within("hours_per_day", info.hoursPerDay, 1.0 / 60, 24);
        for (const Phase &phase : info.phases)
            position("phases", phase.x);
        for (const PeriodResult &result : info.results) {
            within("internal", result.internal.value_or(0), -100, 100);
            within("external", result.external.value_or(0), -100, 100);
            within("money", result.money.value_or(0), -1e12, 1e12);
        }
    }
    void check(const Calendar &) {}
    void check(const Party &party)
    {
        reference(m_map.calendars, "calendar", party.calendar);
        within("people", party.people.value_or(1), 1, 1e6);
        within("cost_per_hour", party.costPerHour, 0, 1e12);
        within("lane_height", party.laneHeight, 0, 1e7);
    }
    void check(const Step &step)
    {
        reference(m_map.parties, "party", step.party);
        reference(m_map.calendars, "arrivals_calendar", step.arrivalsCalendar);
        chance("introduces", step.introduces);
        chance("notices", step.notices.value_or(0));
        for (const auto &[origin, caught] : step.catches)
            checkCatch(origin, caught);
        within("people_needed", step.peopleNeeded, 1, 1e6);
        within("arrivals_batch", step.arrivalsBatch, 1, 1e6);
        within("priority", step.priority, -1000, 1000);
        within("cost_per_case", step.costPerCase, 0, 1e12);
        within("cost_noticed", step.costNoticed, 0, 1e12);
        within("cost_unnoticed", step.costUnnoticed, 0, 1e12);
    }
    void check(const Handoff &handoff)
    {
        required(m_map.steps, "from", handoff.from);
        required(m_map.steps, "to", handoff.to);
        chance("share", handoff.share.value_or(0));
        chance("goes_wrong", handoff.goesWrong);
        chance("inspection", handoff.inspection);
        chance("standard", handoff.standard ? handoff.standard->share : 0);
        within("batch", handoff.batch, 1, 1e6);
        within("importance", handoff.importance.value_or(1), 1, 5);
        within("rating", handoff.rating.value_or(0), 0, 10);
        within("self_rating", handoff.selfRating.value_or(0), 0, 10);
        for (const auto &[attribute, score] : handoff.scores.given) {
            within("scores", score.score.value_or(0), 0, 10);
            within("weight", score.weight, 0, 100);
        }
    }
    void check(const Scenario &) {}
    void check(const Placement &placement)
    {
        required(m_map.steps, "placement", placement.id);
        position("x", placement.x);
        position("y", placement.y);
        within("width", placement.width, 0, 1e7);
        within("height", placement.height, 0, 1e7);
    }
    void check(const Route &route)
    {
        required(m_map.handoffs, "route", route.id);
        for (const Point &bend : route.bends) {
            position("bends", bend.x);
            position("bends", bend.y);
        }
    }
    void check(const Note &note)
    {
        position("x", note.x);
        position("y", note.y);
        within("width", note.width, 0, 1e7);
        within("height", note.height, 0, 1e7);
    }

    void checkNothingRefersTo(const Removed &removed)
    {
        for (const Party &party : m_map.parties)
            gone(removed.calendars, "calendar", party.calendar);
        for (const Step &step : m_map.steps) {
            gone(removed.parties, "party", step.party);
            gone(removed.calendars, "arrivals_calendar", step.arrivalsCalendar);
            for (const auto &[origin, caught] : step.catches)
                gone(removed.steps, "catches", origin);
        }
        for (const Handoff &handoff : m_map.handoffs) {
            gone(removed.steps, "from", handoff.from);
            gone(removed.steps, "to", handoff.to);
        }
        for (const Placement &placement : m_map.placements)
            gone(removed.steps, "placement", placement.id);
        for (const Route &route : m_map.routes)
            gone(removed.handoffs, "route", route.id);
    }

private:
    void fail(ErrorCode code, std::vector<std::string> args)
    {
        if (!m_error)
            m_error = Error(code, std::move(args));
    }
    template <class T>
    void required(const Table<T> &table, const char *field, const Id &to)
    {
        if (!table.contains(to))
            fail(ErrorCode::UnknownReference, {field, to});
    }
    template <class T>
    void reference(const Table<T> &table, const char *field, const Id &to)
    {
        if (!to.empty())
            required(table, field, to);
    }
    void gone(const std::set<Id> &removed, const char *field, const Id &to)
    {
        if (removed.contains(to))
            fail(ErrorCode::UnknownReference, {field, to});
    }
    void within(const char *field, double value, double low, double high)
    {
        if (!(value >= low && value <= high)) // a NaN is out of range too
            fail(ErrorCode::OutOfRange, {field, writeNumber(value), writeNumber(low), writeNumber(high)});
    }
    void chance(const char *field, double value) { within(field, value, 0, 1); }
    void position(const char *field, double value) { within(field, value, -1e7, 1e7); }
    void checkCatch(const Id &origin, double caught)
    {
        if (origin != "*")
            required(m_map.steps, "catches", origin);
        chance("catches", caught);
    }

    const ProcessMap &m_map;
    std::optional<Error> m_error;
};

template <class T>
void note(std::set<Id> &removed, const Change<T> &change, const ProcessMap &map)
{
    if (!change.after && !tableOf<T>(map).contains(change.id))
        removed.insert(removed.end(), change.id);
}

Removed removedBy(const Batch &batch, const ProcessMap &map)
{
    Removed removed;
    for (const AnyChange &any : batch.changes) {
        if (const auto *calendar = std::get_if<Change<Calendar>>(&any))
            note(removed.calendars, *calendar, map);
        else if (const auto *party = std::get_if<Change<Party>>(&any))
            note(removed.parties, *party, map);
        else if (const auto *step = std::get_if<Change<Step>>(&any))
            note(removed.steps, *step, map);
        else if (const auto *handoff = std::get_if<Change<Handoff>>(&any))
            note(removed.handoffs, *handoff, map);
    }
    return removed;
}

// What cannot be read back from its written form must not get into a map: the document would not open again.
template <class T>
Status checkWritable(const T &element)
{
    const Result<JsonValue> json = parseJson(writeJson(writeElement(element)));
    if (!json)
        return Error(json.error().code, json.error().args);
    T again;
    again.id = element.id;
    again.order = element.order;
    if (const Status status = readElement(*json, again); !status)
        return Error(status.error().code, status.error().args);
    if (!(again == element))
        return Error(ErrorCode::BadEncoding, {element.id});
    return Done{};
}

// Numbers that are in their range can be.
template <class T>
bool isPlain(const T &element)
{
    if constexpr (std::is_same_v<T, Placement> || std::is_same_v<T, Route>)
        return element.unknown.empty() && element.sources.empty();
    else
        return false;
}

template <class T>
Status checkOne(const Change<T> &change, const ProcessMap &map)
{
    const T *present = change.after ? findElement<T>(map, change.id) : nullptr;
    return present && !isPlain(*present) ? checkWritable(*present) : Status(Done{});
}

template <class T>
void checkPut(Checker &checker, const Change<T> &change, const ProcessMap &map)
{
    if (const T *present = change.after ? findElement<T>(map, change.id) : nullptr)
        checker.check(*present);
}

// The first that is not, in the order of the batch.
Status checkAllWritable(const Batch &batch, const ProcessMap &map)
{
    constexpr std::size_t few = 1000; // on one thread in a few milliseconds
    const auto check = [&](std::size_t i) {
        return std::visit([&](const auto &change) { return checkOne(change, map); }, batch.changes[i]);
    };
    std::atomic<std::size_t> wrong = batch.changes.size();
    inShares(batch.changes.size(), few, [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < std::min<std::size_t>(to, wrong); ++i)
            if (!check(i)) {
                for (std::size_t least = wrong; i < least && !wrong.compare_exchange_weak(least, i);) {
                }
                return;
            }
    });
    return wrong < batch.changes.size() ? check(wrong) : Status(Done{});
}

} // namespace

Status checkTouched(const Batch &batch, const ProcessMap &map, Rows rows)
{
    Checker checker(map);
    for (const AnyChange &any : batch.changes)
        std::visit([&](const auto &change) { checkPut(checker, change, map); }, any);
    if (const Removed removed = removedBy(batch, map); removed.any())
        checker.checkNothingRefersTo(removed);
    if (checker.error())
        return *checker.error();
    if (rows == Rows::Restored)
        return Done{};
    return checkAllWritable(batch, map);
}

} // namespace baton
