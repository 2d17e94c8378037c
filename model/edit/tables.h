#pragma once

#include "model/edit/change.h"

#include <type_traits>

// The table of a map in which elements of a kind stand. MapInfo has none: there is exactly one.
namespace baton {

template <class T, class Map>
auto &tableOf(Map &map)
{
    if constexpr (std::is_same_v<T, Calendar>)
        return map.calendars;
    else if constexpr (std::is_same_v<T, Party>)
        return map.parties;
    else if constexpr (std::is_same_v<T, Step>)
        return map.steps;
    else if constexpr (std::is_same_v<T, Handoff>)
        return map.handoffs;
    else if constexpr (std::is_same_v<T, Scenario>)
        return map.scenarios;
    else if constexpr (std::is_same_v<T, Placement>)
        return map.placements;
    else if constexpr (std::is_same_v<T, Route>)
        return map.routes;
    else
        return map.notes;
}

template <class T>
const T *findElement(const ProcessMap &map, const Id &id)
{
    if constexpr (std::is_same_v<T, MapInfo>)
        return id == map.info.id ? &map.info : nullptr;
    else
        return tableOf<T>(map).find(id);
}

// The same to keep; none when there is none.
template <class T>
SharedRow<T> findRow(const ProcessMap &map, const Id &id)
{
    if constexpr (std::is_same_v<T, MapInfo>)
        return id == map.info.id ? SharedRow<T>(map.info) : SharedRow<T>();
    else
        return tableOf<T>(map).row(id);
}

template <class T>
void putElement(ProcessMap &map, SharedRow<T> row)
{
    if constexpr (std::is_same_v<T, MapInfo>)
        map.info = *row;
    else
        tableOf<T>(map).put(std::move(row));
}

template <class T>
void removeElement(ProcessMap &map, const Id &id)
{
    if constexpr (!std::is_same_v<T, MapInfo>)
        tableOf<T>(map).remove(id);
}

// Calls visit.template operator()<T>() for each kind that has a table, in an order in which each kind comes after
// those it refers to.
template <class Visit>
void forEachTable(Visit &&visit)
{
    visit.template operator()<Calendar>();
    visit.template operator()<Party>();
    visit.template operator()<Step>();
    visit.template operator()<Handoff>();
    visit.template operator()<Scenario>();
    visit.template operator()<Placement>();
    visit.template operator()<Route>();
    visit.template operator()<Note>();
}

} // namespace baton
