#include "model/map/integrity.h"

#include <cmath>
#include <set>

namespace baton {

namespace {

Status checkShare(const char *field, double value, double low = 0, double high = 1)
{
    if (value >= low && value <= high)
        return Done{};
    return Error(ErrorCode::OutOfRange,
                 {field, std::to_string(value), std::to_string(int(low)), std::to_string(int(high))});
}

template <class T>
Status checkReference(const Table<T> &table, const Id &id, const char *field)
{
    if (id.empty() || table.contains(id))
        return Done{};
    return Error(ErrorCode::UnknownReference, {field, id});
}

template <class T>
Status checkIds(const Table<T> &table)
{
    std::set<Id> seen;
    for (const T &element : table) {
        if (!isValidId(element.id))
            return Error(ErrorCode::BadId, {element.id});
        if (!seen.insert(element.id).second)
            return Error(ErrorCode::DuplicateId, {element.id});
    }
    return Done{};
}

Status firstOf(std::initializer_list<Status> statuses)
{
    for (const Status &status : statuses)
        if (!status)
            return status;
    return Done{};
}

Status check(const ProcessMap &map, const Party &party)
{
    if (party.people && *party.people < 1)
        return Error(ErrorCode::OutOfRange, {"people", std::to_string(*party.people), "1", ""});
    return checkReference(map.calendars, party.calendar, "calendar");
}

Status check(const ProcessMap &map, const Step &step)
{
    if (step.peopleNeeded < 1)
        return Error(ErrorCode::OutOfRange, {"people_needed", std::to_string(step.peopleNeeded), "1", ""});
    if (step.arrivalsBatch < 1)
        return Error(ErrorCode::OutOfRange, {"arrivals_batch", std::to_string(step.arrivalsBatch), "1", ""});
    for (const auto &[maker, chance] : step.catches)
        if (const Status status = firstOf(
                {checkShare("catches", chance), maker == "*" ? Done{} : checkReference(map.steps, maker, "catches")});
            !status)
            return status;
    return firstOf({checkReference(map.parties, step.party, "party"),
                    checkReference(map.calendars, step.arrivalsCalendar, "arrivals_calendar"),
                    checkShare("introduces", step.introduces), checkShare("notices", step.notices.value_or(0))});
}

Status checkEnd(const ProcessMap &map, const Id &step, const char *field)
{
    if (step.empty())
        return Error(ErrorCode::MissingField, {field});
    return checkReference(map.steps, step, field);
}

Status check(const Scores &scores)
{
    for (const auto &[attribute, score] : scores.given)
        if (const Status status = firstOf(
                {checkShare("scores", score.score.value_or(0), 0, 10), checkShare("weight", score.weight, 0, 100)});
            !status)
            return status;
    return Done{};
}

Status check(const ProcessMap &map, const Handoff &handoff)
{
    if (handoff.batch < 1)
        return Error(ErrorCode::OutOfRange, {"batch", std::to_string(handoff.batch), "1", ""});
    return firstOf({checkEnd(map, handoff.from, "from"), checkEnd(map, handoff.to, "to"),
                    checkShare("share", handoff.share.value_or(0)), checkShare("goes_wrong", handoff.goesWrong),
                    checkShare("inspection", handoff.inspection),
                    checkShare("standard.share", handoff.standard ? handoff.standard->share : 0),
                    checkShare("importance", handoff.importance.value_or(1), 1, 5),
                    checkShare("rating", handoff.rating.value_or(0), 0, 10),
                    checkShare("self_rating", handoff.selfRating.value_or(0), 0, 10), check(handoff.scores)});
}

Status check(const ProcessMap &map, const Placement &placement)
{
    if (!std::isfinite(placement.x) || !std::isfinite(placement.y))
        return Error(ErrorCode::OutOfRange, {"x", "", "", ""});
    return checkReference(map.steps, placement.id, "placement");
}

Status check(const ProcessMap &map, const Route &route)
{
    return checkReference(map.handoffs, route.id, "route");
}

template <class T>
Status checkAll(const ProcessMap &map, const Table<T> &table)
{
    for (const T &element : table)
        if (const Status status = check(map, element); !status)
            return status;
    return Done{};
}

} // namespace

Status checkIntegrity(const ProcessMap &map)
{
    if (const Status ids =
            firstOf({checkIds(map.calendars), checkIds(map.parties), checkIds(map.steps), checkIds(map.handoffs),
                     checkIds(map.scenarios), checkIds(map.placements), checkIds(map.routes), checkIds(map.notes)});
        !ids)
        return ids;
    if (!(map.info.hoursPerDay > 0 && map.info.hoursPerDay <= 24))
        return checkShare("hours_per_day", map.info.hoursPerDay, 0, 24);
    return firstOf({checkAll(map, map.parties), checkAll(map, map.steps), checkAll(map, map.handoffs),
                    checkAll(map, map.placements), checkAll(map, map.routes)});
}

} // namespace baton
