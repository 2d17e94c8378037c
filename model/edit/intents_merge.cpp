#include "model/edit/batchbuilder.h"

namespace baton::intents {

namespace {

// Adds another map's elements under ids that are free here, and carries the references along.
class Merger
{
public:
    Merger(const ProcessMap &map, const ProcessMap &other, Intent intent)
        : m_map(map)
        , m_other(other)
        , m_builder(map, intent, other.info.title)
    {}

    Batch merge(double dx, double dy)
    {
        takeInfo();
        addCalendars();
        addParties();
        nameSteps();
        addSteps();
        addHandoffs();
        addPlaces(dx, dy);
        addScenarios();
        return m_builder.take();
    }

private:
    using Names = std::map<Id, Id>;

    static Id renamed(const Names &names, const Id &id)
    {
        const auto found = names.find(id);
        return found == names.end() ? id : found->second;
    }
    Id note(Names &names, const Id &old, const Id &fresh)
    {
        m_sameIds = m_sameIds && old == fresh;
        return names[old] = fresh;
    }
    bool intoEmpty() const { return m_map.steps.empty() && m_map.parties.empty() && m_map.info.title.empty(); }

    void takeInfo()
    {
        if (!intoEmpty())
            return;
        MapInfo info = m_other.info;
        info.id = m_map.info.id;
        m_builder.put(std::move(info));
    }
    // A calendar or party that is there already under the same name is that one: pasting part of a map into itself
    // doubles steps, not departments.
    template <class T>
    bool isHere(const T &element)
    {
        const T *present = tableOf<T>(m_map).find(element.id);
        return present && present->name == element.name;
    }
    void addCalendars()
    {
        for (Calendar calendar : m_other.calendars) {
            if (isHere(calendar) && m_map.calendars.find(calendar.id)->spec == calendar.spec)
                continue;
            calendar.id =
                note(m_calendars, calendar.id, m_builder.freshId<Calendar>(calendar.id, calendar.name, "calendar"));
            m_builder.add(std::move(calendar));
        }
    }
    void addParties()
    {
        for (Party party : m_other.parties) {
            if (isHere(party))
                continue;
            party.id = note(m_parties, party.id, m_builder.freshId<Party>(party.id, party.name, "party"));
            party.calendar = renamed(m_calendars, party.calendar);
            m_builder.add(std::move(party));
        }
    }
    // Before any step is added: a step may speak of the errors of a later one.
    void nameSteps()
    {
        BatchBuilder names(m_map, Intent::Paste);
        for (Step step : m_other.steps) {
            const Id fresh = note(m_steps, step.id, names.freshId<Step>(step.id, step.name, "step"));
            step.id = fresh;
            names.add(std::move(step));
        }
    }
    void addSteps()
    {
        for (Step step : m_other.steps) {
            step.id = renamed(m_steps, step.id);
            step.party = renamed(m_parties, step.party);
            step.arrivalsCalendar = renamed(m_calendars, step.arrivalsCalendar);
            std::map<std::string, double> catches;
            for (const auto &[origin, caught] : step.catches)
                catches[renamed(m_steps, origin)] = caught;
            step.catches = std::move(catches);
            m_builder.add(std::move(step));
        }
    }
    void addHandoffs()
    {
        for (Handoff handoff : m_other.handoffs) {
            const Id old = handoff.id;
            handoff.from = renamed(m_steps, handoff.from);
            handoff.to = renamed(m_steps, handoff.to);
            handoff.id =
                note(m_handoffs, old, m_builder.freshId<Handoff>(old, handoff.from + "-" + handoff.to, "handoff"));
            m_builder.add(std::move(handoff));
        }
    }
    void addPlaces(double dx, double dy)
    {
        for (Placement placement : m_other.placements) {
            placement.id = renamed(m_steps, placement.id);
            placement.x += dx;
            placement.y += dy;
            m_builder.add(std::move(placement));
        }
        for (Route route : m_other.routes) {
            route.id = renamed(m_handoffs, route.id);
            for (Point &bend : route.bends)
                bend = {bend.x + dx, bend.y + dy};
            m_builder.add(std::move(route));
        }
        for (Note note : m_other.notes) {
            note.id = m_builder.freshId<Note>(note.id, "", "note");
            note.x += dx;
            note.y += dy;
            m_builder.add(std::move(note));
        }
    }
    // A scenario names elements by id in text: it holds only where every id stayed the same.
    void addScenarios()
    {
        if (!m_sameIds)
            return;
        for (Scenario scenario : m_other.scenarios) {
            scenario.id = m_builder.freshId<Scenario>(scenario.id, scenario.name, "scenario");
            m_builder.add(std::move(scenario));
        }
    }

    const ProcessMap &m_map;
    const ProcessMap &m_other;
    BatchBuilder m_builder;
    Names m_calendars, m_parties, m_steps, m_handoffs;
    bool m_sameIds = true;
};

template <class T>
void removeMissing(BatchBuilder &builder, const ProcessMap &from, const ProcessMap &to)
{
    for (const T &element : tableOf<T>(from))
        if (!tableOf<T>(to).contains(element.id))
            builder.remove<T>(element.id);
}

} // namespace

Batch merge(const ProcessMap &map, const ProcessMap &other, double dx, double dy, Intent intent)
{
    return Merger(map, other, intent).merge(dx, dy);
}

Batch difference(const ProcessMap &from, const ProcessMap &to, Intent intent)
{
    BatchBuilder builder(from, intent, to.info.title);
    forEachTable([&]<class T>() { removeMissing<T>(builder, from, to); });
    builder.replace(to.info);
    forEachTable([&]<class T>() {
        for (const T &element : tableOf<T>(to))
            builder.replace(element);
    });
    return builder.take();
}

} // namespace baton::intents
