#include "views/text/people.h"

#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QCoreApplication>
#include <QStringList>

namespace baton::text {

namespace {

struct People
{
    Q_DECLARE_TR_FUNCTIONS(People)
};

QString listed(const std::vector<Id> &parties, const ProcessMap &map)
{
    QStringList names;
    for (const Id &party : parties)
        names << partyName(map, party);
    return names.join(People::tr(", ", "between names"));
}

} // namespace

QString triedRelief(const TriedRelief &relief, const ProcessMap &map)
{
    if (!relief.gain.known)
        return partyName(map, relief.party);
    return People::tr("%1. %2: %3 a case (%4 to %5)")
        .arg(QString::number(relief.rank), partyName(map, relief.party), durationSigned(-relief.gain.mean),
             durationSigned(-relief.gain.ci.high), durationSigned(-relief.gain.ci.low));
}

QString triedTie(const TriedRelief &relief, const ProcessMap &map)
{
    return relief.tieWith.empty() ? People::tr("Clearly apart from the others.")
                                  : People::tr("A tie with %1.").arg(listed(relief.tieWith, map));
}

QString swapName(const Swap &swap, const ProcessMap &map)
{
    return People::tr("%1 and %2").arg(partyName(map, swap.a), partyName(map, swap.b));
}

QString swapWorth(const Swap &swap)
{
    QStringList parts;
    if (swap.rework * 3600 >= 1)
        parts << People::tr("They make %1 of rework for each other in 100 cases.").arg(duration(swap.rework * 3600));
    if (swap.missed >= 0.5)
        parts << People::tr("In 100 cases %Ln delivery(ies) between them miss the agreed time.", "",
                            qRound(swap.missed));
    if (swap.gap > 0)
        parts << People::tr("Ratings of what they hand each other stay %1 points behind its importance.")
                     .arg(number(swap.gap, 1));
    return parts.join(u' ');
}

QString teamMembers(const Team &team, const ProcessMap &map)
{
    return listed(team.parties, map);
}

QString teamReach(const Team &team)
{
    const QString reach = People::tr("With somebody from each of them, one end of all %Ln handoff(s) is at the table.",
                                     "", team.handoffs);
    const QString sure = team.fewest ? People::tr("Fewer are not enough.")
                                     : People::tr("Fewer may do, but not fewer than %1.").arg(team.atLeast);
    return reach + u' ' + sure;
}

} // namespace baton::text
