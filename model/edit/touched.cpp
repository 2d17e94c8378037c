#include "model/edit/touched.h"

#include "model/edit/tables.h"

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

    void check(const MapInfo &info) { within(info, "hours_per_day", info.hoursPerDay, 0.01, 24); }
    void check(const Calendar &) {}
    void check(const Party &party)
    {
        reference(party, m_map.calendars, party.calendar);
        within(party, "people", party.people.value_or(1), 1, 1e9);
        within(party, "cost_per_hour", party.costPerHour, 0, 1e15);
    }
    void check(const Step &step)
    {
        reference(step, m_map.parties, step.party);
        reference(step, m_map.calendars, step.arrivalsCalendar);
        chance(step, "introduces", step.introduces);
        chance(step, "notices", step.notices.value_or(0));
        for (const auto &[origin, caught] : step.catches)
            checkCatch(step, origin, caught);
        within(step, "cost_per_case", step.costPerCase, 0, 1e15);
        within(step, "cost_noticed", step.costNoticed, 0, 1e15);
        within(step, "cost_unnoticed", step.costUnnoticed, 0, 1e15);
    }
    void check(const Handoff &handoff)
    {
        required(handoff, m_map.steps, handoff.from);
        required(handoff, m_map.steps, handoff.to);
        chance(handoff, "share", handoff.share.value_or(0));
        chance(handoff, "goes_wrong", handoff.goesWrong);
        chance(handoff, "inspection", handoff.inspection);
        chance(handoff, "standard", handoff.standard ? handoff.standard->share : 0);
        within(handoff, "batch", handoff.batch, 1, 1e9);
        within(handoff, "importance", handoff.importance.value_or(1), 1, 5);
        within(handoff, "rating", handoff.rating.value_or(1), 1, 5);
        within(handoff, "self_rating", handoff.selfRating.value_or(1), 1, 5);
    }
    void check(const Scenario &) {}
    void check(const Placement &placement)
    {
        required(placement, m_map.steps, placement.id);
        position(placement, "x", placement.x);
        position(placement, "y", placement.y);
        within(placement, "width", placement.width, 0, 1e6);
        within(placement, "height", placement.height, 0, 1e6);
    }
    void check(const Route &route)
    {
        required(route, m_map.handoffs, route.id);
        for (const Point &bend : route.bends) {
            position(route, "bends", bend.x);
            position(route, "bends", bend.y);
        }
    }
    void check(const Note &note)
    {
        position(note, "x", note.x);
        position(note, "y", note.y);
        within(note, "width", note.width, 0, 1e6);
        within(note, "height", note.height, 0, 1e6);
    }

    void checkNothingRefersTo(const Removed &removed)
    {
        for (const Party &party : m_map.parties)
            gone(party, removed.calendars, party.calendar);
        for (const Step &step : m_map.steps) {
            gone(step, removed.parties, step.party);
            gone(step, removed.calendars, step.arrivalsCalendar);
            for (const auto &[origin, caught] : step.catches)
                gone(step, removed.steps, origin);
        }
        for (const Handoff &handoff : m_map.handoffs) {
            gone(handoff, removed.steps, handoff.from);
            gone(handoff, removed.steps, handoff.to);
        }
        for (const Placement &placement : m_map.placements)
            gone(placement, removed.steps, placement.id);
        for (const Route &route : m_map.routes)
            gone(route, removed.handoffs, route.id);
    }

private:
    void fail(ErrorCode code, const Id &element, const std::string &what)
    {
        if (!m_error)
            m_error = Error(code, {element, what});
    }
    template <class T>
    void required(const Element &from, const Table<T> &table, const Id &to)
    {
        if (!table.contains(to))
            fail(ErrorCode::UnknownReference, from.id, to);
    }
    template <class T>
    void reference(const Element &from, const Table<T> &table, const Id &to)
    {
        if (!to.empty())
            required(from, table, to);
    }
    void gone(const Element &from, const std::set<Id> &removed, const Id &to)
    {
        if (removed.contains(to))
            fail(ErrorCode::UnknownReference, from.id, to);
    }
    void within(const Element &element, const char *field, double value, double low, double high)
    {
        if (!(value >= low && value <= high)) // a NaN is out of range too
            fail(ErrorCode::OutOfRange, element.id, field);
    }
    void chance(const Element &element, const char *field, double value) { within(element, field, value, 0, 1); }
    void position(const Element &element, const char *field, double value) { within(element, field, value, -1e9, 1e9); }
    void checkCatch(const Step &step, const Id &origin, double caught)
    {
        if (origin != "*")
            required(step, m_map.steps, origin);
        chance(step, "catches", caught);
    }

    const ProcessMap &m_map;
    std::optional<Error> m_error;
};

template <class T>
void note(std::set<Id> &removed, const Change<T> &change, const ProcessMap &map)
{
    if (!change.after && !tableOf<T>(map).contains(change.id))
        removed.insert(change.id);
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

template <class T>
void checkPut(Checker &checker, const Change<T> &change, const ProcessMap &map)
{
    if (const T *present = change.after ? findElement<T>(map, change.id) : nullptr)
        checker.check(*present);
}

} // namespace

Status checkTouched(const Batch &batch, const ProcessMap &map)
{
    Checker checker(map);
    for (const AnyChange &any : batch.changes)
        std::visit([&](const auto &change) { checkPut(checker, change, map); }, any);
    if (const Removed removed = removedBy(batch, map); removed.any())
        checker.checkNothingRefersTo(removed);
    if (checker.error())
        return *checker.error();
    return Done{};
}

} // namespace baton
