#include "views/text/fill.h"
#include "views/text/sentences.h"

#include <QCoreApplication>

namespace baton::text {

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(Names)
};

} // namespace

QString stepName(const ProcessMap &map, const Id &step)
{
    const Step *found = map.steps.find(step);
    if (!found)
        return QString::fromStdString(step);
    return found->name.empty() ? Names::tr("Unnamed step") : QString::fromStdString(found->name);
}

QString handoffName(const ProcessMap &map, const Id &handoff)
{
    const Handoff *found = map.handoffs.find(handoff);
    if (!found)
        return QString::fromStdString(handoff);
    return fill(Names::tr("%1 → %2", "handoff from, to"), {stepName(map, found->from), stepName(map, found->to)});
}

QString partyName(const ProcessMap &map, const Id &party)
{
    if (party.empty())
        return Names::tr("Nobody named");
    const Party *found = map.parties.find(party);
    if (!found)
        return QString::fromStdString(party);
    return found->name.empty() ? Names::tr("Unnamed party") : QString::fromStdString(found->name);
}

} // namespace baton::text
