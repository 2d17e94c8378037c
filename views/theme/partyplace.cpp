#include "views/theme/partyplace.h"

#include "views/theme/theme.h"

namespace baton {

QColor partyColour(const Party &party)
{
    const QColor own(QString::fromStdString(party.colour));
    return own.isValid() ? own : Theme::instance().partyColour(colourPlace(party));
}

Batch reordered(const ProcessMap &map, const std::vector<Id> &parties)
{
    Batch batch = intents::reorderParties(map, parties);
    for (AnyChange &any : batch.changes)
        if (auto *change = std::get_if<Change<Party>>(&any); change && change->after && change->after->colour.empty()) {
            Party party = *change->after;
            party.colour = partyColour(*change->before).name().toStdString();
            change->after = std::move(party);
        }
    return batch;
}

} // namespace baton
