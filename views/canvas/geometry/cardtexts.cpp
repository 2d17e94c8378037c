#include "views/canvas/geometry/cardtexts.h"

namespace baton {

namespace {

constexpr std::size_t spare = 20'000; // texts of cards that were deleted, for when that is undone

bool readAlike(const SharedRow<Step> &a, const SharedRow<Step> &b)
{
    if (a.get() == b.get())
        return true;
    return a && b && a->name == b->name && a->work == b->work && a->peopleNeeded == b->peopleNeeded &&
           a->introduces == b->introduces;
}

bool readAlike(const SharedRow<Party> &a, const SharedRow<Party> &b)
{
    if (a.get() == b.get())
        return true;
    return a && b && a->name == b->name && a->kind == b->kind && a->people == b->people;
}

} // namespace

const CardTexts::Written &CardTexts::of(const ProcessMap &map, const SharedRow<Step> &step, const Placement *placement)
{
    Known &known = m_known[step->id];
    SharedRow<Party> party = map.parties.row(step->party);
    const double asked = placement ? placement->width : 0;
    if (!readAlike(known.step, step) || !readAlike(known.party, party) || known.hoursPerDay != map.info.hoursPerDay ||
        known.asked != asked) {
        const double width = cardWidth(*step, placement);
        known = {step, std::move(party), map.info.hoursPerDay, asked, {width, cardText(map, *step, width)}};
    }
    return known.written;
}

void CardTexts::tidy(std::size_t steps)
{
    if (m_known.size() > 2 * steps + spare)
        m_known.clear();
}

} // namespace baton
