#include "model/edit/ownparty.h"

#include "model/edit/captureduration.h"

namespace baton {

Id OwnParty::named(const std::string &name, const Party *like)
{
    const std::string wanted = folded(name);
    if (const auto made = m_made.find(wanted); made != m_made.end())
        return made->second;
    for (const Party &party : m_map.parties)
        if (folded(party.name) == wanted)
            return party.id;
    Party party = like ? *like : Party();
    party.calendar.clear();
    party.name = name;
    party.id = m_builder.freshId<Party>({}, name, "party");
    const Id id = party.id;
    m_made.emplace(wanted, id);
    m_builder.add(std::move(party));
    return id;
}

} // namespace baton
