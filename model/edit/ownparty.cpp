#include "model/edit/ownparty.h"

#include "model/edit/captureduration.h"

namespace baton {

// Of two that are called the same, the first.
std::map<std::string, Id> OwnParty::partiesOf(const ProcessMap &map)
{
    std::map<std::string, Id> named;
    for (const Party &party : map.parties)
        named.emplace(folded(party.name), party.id);
    return named;
}

Id OwnParty::named(const std::string &name, const Party *like)
{
    if (!m_named)
        m_named = partiesOf(m_map);
    const std::string wanted = folded(name);
    if (const auto known = m_named->find(wanted); known != m_named->end())
        return known->second;
    Party party = like ? *like : Party();
    party.calendar.clear();
    party.name = name;
    party.id = m_builder.freshId<Party>({}, name, "party");
    const Id id = party.id;
    m_named->emplace(wanted, id);
    m_builder.add(std::move(party));
    return id;
}

} // namespace baton
