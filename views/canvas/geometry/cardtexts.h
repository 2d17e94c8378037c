#pragma once

#include "views/canvas/painting/cardtext.h"

#include <unordered_map>

namespace baton {

// What stands on the cards, kept with what it was made from: measuring and breaking a name takes longer than all else
// about its card, and most edits, undone deletions and other ways of showing the map leave it as it was.
class CardTexts
{
public:
    struct Written
    {
        double width = 0; // of the card
        CardText text;
    };
    // Good until the next call.
    const Written &of(const ProcessMap &map, const SharedRow<Step> &step, const Placement *placement);
    // Forgets what belongs to none of so many steps, when that has become much.
    void tidy(std::size_t steps);

private:
    struct Known
    {
        SharedRow<Step> step;
        SharedRow<Party> party;
        double hoursPerDay = 0;
        double asked = 0; // width, by hand; 0 = the usual one
        Written written;
    };
    std::unordered_map<Id, Known> m_known;
};

} // namespace baton
