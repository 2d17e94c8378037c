#include "model/edit/change.h"

#include "model/edit/tables.h"
#include "model/edit/touched.h"

namespace baton {

namespace {

template <class T>
bool wellFormed(const Change<T> &change)
{
    if (std::is_same_v<T, MapInfo> && (!change.before || !change.after))
        return false;
    return (!change.before || change.before->id == change.id) && (!change.after || change.after->id == change.id);
}

template <class T>
bool matches(const Change<T> &change, const ProcessMap &map)
{
    return change.before == findRow<T>(map, change.id);
}

template <class T>
void applyUnchecked(const Change<T> &change, ProcessMap &map)
{
    if (change.after)
        putElement(map, change.after);
    else
        removeElement<T>(map, change.id);
}

template <class T>
Status applyOne(const Change<T> &change, ProcessMap &map)
{
    if (!isValidId(change.id))
        return Error(ErrorCode::BadId, {change.id});
    if (!wellFormed(change) || !matches(change, map))
        return Error(ErrorCode::StaleEdit, {change.id});
    applyUnchecked(change, map);
    return Done{};
}

// While it lives the tables of the map take rows as they come; afterwards they are in order.
class Gathering
{
public:
    explicit Gathering(ProcessMap &map) : m_map(map)
    {
        forEachTable([&]<class T>() { tableOf<T>(m_map).gather(); });
    }
    ~Gathering()
    {
        forEachTable([&]<class T>() { tableOf<T>(m_map).order(); });
    }
    Gathering(const Gathering &) = delete;

private:
    ProcessMap &m_map;
};

void takeBack(const Batch &batch, std::size_t applied, ProcessMap &map)
{
    const Gathering gathering(map);
    while (applied-- > 0)
        std::visit([&](const auto &change) { applyUnchecked(change.inverse(), map); }, batch.changes[applied]);
}

// The first that cannot be done, or as many as there are.
std::pair<std::size_t, Status> applyAll(const Batch &batch, ProcessMap &map)
{
    const Gathering gathering(map);
    for (std::size_t i = 0; i < batch.changes.size(); ++i)
        if (Status status = std::visit([&](const auto &one) { return applyOne(one, map); }, batch.changes[i]); !status)
            return {i, status};
    return {batch.changes.size(), Done{}};
}

template <class T>
std::set<Id> &touchedSet(ChangeSet &set)
{
    if constexpr (std::is_same_v<T, Calendar>)
        return set.calendars;
    else if constexpr (std::is_same_v<T, Party>)
        return set.parties;
    else if constexpr (std::is_same_v<T, Step>)
        return set.steps;
    else if constexpr (std::is_same_v<T, Handoff>)
        return set.handoffs;
    else if constexpr (std::is_same_v<T, Scenario>)
        return set.scenarios;
    else if constexpr (std::is_same_v<T, Placement>)
        return set.placements;
    else if constexpr (std::is_same_v<T, Route>)
        return set.routes;
    else
        return set.notes;
}

// Large batches come in the order of their ids, or, undone, in the opposite one: the place of the last one is a hint.
class Touching
{
public:
    explicit Touching(ChangeSet &set) : m_set(set) {}

    template <class T>
    void add(const Change<T> &change)
    {
        if constexpr (std::is_same_v<T, MapInfo>) {
            m_set.mapInfo = true;
        } else {
            std::set<Id> &touched = touchedSet<T>(m_set);
            if (std::exchange(m_last, &touched) != &touched)
                m_hint = touched.end();
            m_hint = touched.insert(m_hint, change.id);
        }
    }

private:
    ChangeSet &m_set;
    const std::set<Id> *m_last = nullptr;
    std::set<Id>::const_iterator m_hint; // in the last one
};

// Of the rows here, those that are others there, or not there at all.
template <class T>
void touchDifferent(std::set<Id> &touched, const Table<T> &here, const Table<T> &there)
{
    for (std::size_t i = 0; i < here.size(); ++i) {
        const SharedRow<T> &row = here.rowAt(i);
        const bool shared = i < there.size() && there.rowAt(i).get() == row.get();
        if (!shared && !(there.row(row->id) == row))
            touched.insert(row->id);
    }
}

} // namespace

Batch Batch::inverse() const
{
    Batch inverted{intent, subject, gesture, {}};
    inverted.changes.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        std::visit([&](const auto &one) { inverted.changes.push_back(one.inverse()); }, *change);
    return inverted;
}

bool ChangeSet::touchesModel() const
{
    return everything || mapInfo || !steps.empty() || !handoffs.empty() || !parties.empty() || !calendars.empty();
}

void ChangeSet::add(const Batch &batch)
{
    Touching touching(*this);
    for (const AnyChange &change : batch.changes)
        std::visit([&](const auto &one) { touching.add(one); }, change);
}

ChangeSet changesBetween(const ProcessMap &before, const ProcessMap &after)
{
    ChangeSet changes;
    changes.mapInfo = !(before.info == after.info);
    forEachTable([&]<class T>() {
        touchDifferent(touchedSet<T>(changes), tableOf<T>(after), tableOf<T>(before));
        touchDifferent(touchedSet<T>(changes), tableOf<T>(before), tableOf<T>(after));
    });
    return changes;
}

Status apply(const Batch &batch, ProcessMap &map, Rows rows)
{
    auto [applied, status] = applyAll(batch, map);
    if (status)
        status = checkTouched(batch, map, rows);
    if (!status)
        takeBack(batch, applied, map);
    return status;
}

} // namespace baton
