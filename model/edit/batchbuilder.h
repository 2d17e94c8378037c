#pragma once

#include "model/edit/intents.h"
#include "model/edit/tables.h"

#include <map>
#include <set>

namespace baton::intents {

// Collects the changes of one intent against a map that stays as it is.
class BatchBuilder
{
public:
    BatchBuilder(const ProcessMap &map, Intent intent, std::string subject = {})
        : m_map(map)
        , m_batch{intent, std::move(subject), {}, {}}
    {}

    // A new element at the end of its table. `element.id` is already fresh.
    template <class T>
    void add(T element)
    {
        element.order = nextOrder<T>();
        m_taken[indexOf<T>()].insert(element.id);
        const Id id = element.id;
        m_batch.changes.push_back(Change<T>{id, std::nullopt, std::move(element)});
    }
    // Replaces what is there (an order of 0 means "where it is"), or adds what is not. Nothing when it is equal.
    template <class T>
    void put(T element)
    {
        const T *present = findElement<T>(m_map, element.id);
        if (element.order == 0)
            element.order = present ? present->order : nextOrder<T>();
        replace(std::move(element));
    }
    // The same with the order exactly as given.
    template <class T>
    void replace(T element)
    {
        const Id id = element.id;
        const T *present = findElement<T>(m_map, id);
        if (!present || !(*present == element))
            m_batch.changes.push_back(Change<T>{id, findRow<T>(m_map, id), std::move(element)});
    }
    template <class T>
    void remove(const Id &id)
    {
        if (SharedRow<T> present = findRow<T>(m_map, id))
            m_batch.changes.push_back(Change<T>{id, std::move(present), std::nullopt});
    }

    // An id that neither the map nor this batch has: `wanted` if it is valid, else one made from `name`.
    template <class T>
    Id freshId(const Id &wanted, std::string_view name, std::string_view lastResort)
    {
        const auto taken = [&](const Id &id) {
            return tableOf<T>(m_map).contains(id) || m_taken[indexOf<T>()].contains(id);
        };
        if (isValidId(wanted))
            return taken(wanted) ? makeId(wanted, taken) : wanted;
        return makeId(name.empty() ? lastResort : name, taken);
    }

    Batch take() { return std::move(m_batch); }

private:
    template <class T>
    static constexpr std::size_t indexOf()
    {
        return AnyChange(Change<T>{}).index();
    }
    template <class T>
    std::int64_t nextOrder()
    {
        if constexpr (std::is_same_v<T, MapInfo>) {
            return 0;
        } else {
            auto [next, first] = m_nextOrder.try_emplace(indexOf<T>(), 0);
            if (first)
                next->second = tableOf<T>(m_map).nextOrder();
            return next->second++;
        }
    }

    const ProcessMap &m_map;
    Batch m_batch;
    std::map<std::size_t, std::set<Id>> m_taken;
    std::map<std::size_t, std::int64_t> m_nextOrder;
};

// "Registration → Billing", as the history names a handoff.
std::string handoffSubject(const ProcessMap &map, const Handoff &handoff);
// What people see of an element: its name, or its id where it has none.
template <class T>
std::string shownName(const T &element)
{
    return element.name.empty() ? element.id : element.name;
}

} // namespace baton::intents
