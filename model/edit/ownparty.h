#pragma once

#include "model/edit/batchbuilder.h"

namespace baton {

// The party of a step that is only known by its name: what people name is taken for a department, one of that name
// or a new one. Private to the edit room.
class OwnParty
{
public:
    OwnParty(intents::BatchBuilder &builder, const ProcessMap &map) : m_builder(builder), m_map(map) {}
    // The party called so (without regard to case), made where there is none: like `like`, or one person.
    Id named(const std::string &name, const Party *like = nullptr);

private:
    static std::map<std::string, Id> partiesOf(const ProcessMap &map);

    intents::BatchBuilder &m_builder;
    const ProcessMap &m_map;
    std::optional<std::map<std::string, Id>> m_named; // by folded name, those made here too; from the first question on
};

} // namespace baton
