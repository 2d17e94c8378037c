#include "model/edit/rows.h"

#include "model/edit/captureduration.h"
#include "model/edit/ownparty.h"

#include <algorithm>

namespace baton {

namespace {

class RowPutter
{
public:
    RowPutter(const ProcessMap &map, const CapturePlace &place, const ProcessMap *source, std::string subject)
        : m_map(map)
        , m_place(place)
        , m_source(source)
        , m_builder(map, Intent::EditRows, std::move(subject))
        , m_parties(m_builder, map)
    {
        for (const Step &step : map.steps)
            m_named.emplace(folded(intents::shownName(step)), step.id);
        for (const Handoff &handoff : map.handoffs) {
            ++m_uses[handoff.from];
            ++m_uses[handoff.to];
        }
        if (source)
            for (const Step &step : source->steps)
                m_sources.emplace(folded(intents::shownName(step)), &step);
    }

    Status put(const HandoffRow &row)
    {
        const Handoff *present = row.facts.id.empty() ? nullptr : m_map.handoffs.find(row.facts.id);
        if (!present && (row.supplier.empty() || row.customer.empty()))
            return Error(ErrorCode::MissingField, {"name"});
        Handoff wanted = row.facts;
        wanted.from = endFor(row.supplier, present ? present->from : Id(), {}, row.customer);
        wanted.to = endFor(row.customer, present ? present->to : Id(), wanted.from, {});
        if (present) {
            if (present->from != wanted.from || present->to != wanted.to)
                m_builder.remove<Route>(present->id);
            m_builder.put(std::move(wanted));
        } else {
            wanted.id = m_builder.freshId<Handoff>({}, wanted.from + "-" + wanted.to, "handoff");
            m_builder.add(std::move(wanted));
        }
        return Done{};
    }
    Batch take() { return m_builder.take(); }

private:
    // The step a name at one end stands for. `supplier` is the other end where that is known already, `customer` its
    // name where it is not.
    Id endFor(const std::string &name, const Id &present, const Id &supplier, const std::string &customer)
    {
        if (name.empty())
            return present;
        if (const auto known = m_named.find(folded(name)); known != m_named.end())
            return known->second;
        if (!present.empty() && m_uses[present] == 1)
            return renamed(present, name);
        const auto other = m_named.find(folded(customer));
        return made(name, placeOf(supplier), placeOf(other == m_named.end() ? Id() : other->second));
    }
    Id renamed(const Id &id, const std::string &name)
    {
        Step step = *m_map.steps.find(id);
        step.name = name;
        m_named.emplace(folded(name), id);
        m_builder.put(std::move(step));
        return id;
    }
    Id made(const std::string &name, const Placement *supplier, const Placement *customer)
    {
        Step step = sourceOf(name);
        const Party *like = m_source ? m_source->partyOf(step) : nullptr;
        step.name = name;
        step.party = m_parties.named(like ? intents::shownName(*like) : name, like);
        step.id = m_builder.freshId<Step>({}, name, "step");
        const Id id = step.id;
        m_named.emplace(folded(name), id);
        m_builder.add(std::move(step));
        if (auto place = m_place ? m_place(CaptureStep{name, {}, 1}, supplier, customer) : std::nullopt) {
            place->id = id;
            m_places.emplace(id, *place);
            m_builder.add(std::move(*place));
        }
        return id;
    }
    Step sourceOf(const std::string &name) const
    {
        const auto source = m_sources.find(folded(name));
        if (source == m_sources.end())
            return {};
        Step facts = *source->second;
        facts.arrivalsCalendar.clear();
        std::erase_if(facts.catches, [](const auto &entry) { return entry.first != "*"; });
        return facts;
    }
    const Placement *placeOf(const Id &step) const
    {
        const auto made = m_places.find(step);
        return made == m_places.end() ? m_map.placements.find(step) : &made->second;
    }

    const ProcessMap &m_map;
    const CapturePlace &m_place;
    const ProcessMap *m_source;
    intents::BatchBuilder m_builder;
    OwnParty m_parties;
    std::map<std::string, Id> m_named;             // steps by folded name, those made here too
    std::map<std::string, const Step *> m_sources; // steps of the source likewise
    std::map<Id, int> m_uses;                      // ends of handoffs that a step is
    std::map<Id, Placement> m_places;              // of steps made here
};

std::string subjectOf(const ProcessMap &map, const HandoffRow &row)
{
    const Handoff *present = map.handoffs.find(row.facts.id);
    return present ? intents::handoffSubject(map, *present) : row.supplier + " \u2192 " + row.customer;
}

} // namespace

Result<Batch> putRows(const ProcessMap &map, const std::vector<HandoffRow> &rows, const CapturePlace &place,
                      const ProcessMap *from)
{
    if (rows.empty())
        return Batch{};
    RowPutter putter(map, place, from, rows.size() == 1 ? subjectOf(map, rows.front()) : std::string());
    for (const HandoffRow &row : rows)
        if (const Status status = putter.put(row); !status)
            return status.error();
    return putter.take();
}

std::vector<HandoffRow> rowsOf(const ProcessMap &map)
{
    std::vector<HandoffRow> rows;
    for (const Handoff &handoff : map.handoffs) {
        HandoffRow row{handoff, intents::shownName(*map.steps.find(handoff.from)),
                       intents::shownName(*map.steps.find(handoff.to))};
        row.facts.id.clear();
        row.facts.order = 0;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace baton
