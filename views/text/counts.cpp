#include "views/text/counts.h"

#include <QCoreApplication>

#include <algorithm>

namespace baton::text {

namespace {

struct Counts
{
    Q_DECLARE_TR_FUNCTIONS(Counts)
};

int ofKind(const ProcessMap &map, PartyKind kind)
{
    return static_cast<int>(std::count_if(map.parties.begin(), map.parties.end(),
                                          [kind](const Party &party) { return party.kind == kind; }));
}

} // namespace

QString steps(std::size_t count)
{
    return Counts::tr("%Ln step(s)", nullptr, static_cast<int>(count));
}

QString handoffs(std::size_t count)
{
    return Counts::tr("%Ln handoff(s)", nullptr, static_cast<int>(count));
}

QString notes(std::size_t count)
{
    return Counts::tr("%Ln note(s)", nullptr, static_cast<int>(count));
}

QStringList counts(const ProcessMap &map)
{
    QStringList told{steps(map.steps.size()), handoffs(map.handoffs.size())};
    if (const int departments = ofKind(map, PartyKind::Internal))
        told << Counts::tr("%Ln department(s)", nullptr, departments);
    if (const int vendors = ofKind(map, PartyKind::Vendor))
        told << Counts::tr("%Ln vendor(s)", nullptr, vendors);
    if (const int customers = ofKind(map, PartyKind::Customer))
        told << Counts::tr("%Ln external customer(s)", nullptr, customers);
    return told;
}

} // namespace baton::text
