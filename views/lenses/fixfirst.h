#pragma once

#include "model/analysis/answer.h"
#include "model/map/processmap.h"
#include "views/lenses/lensview.h"

#include <QString>
#include <vector>

namespace baton {

// One thing worth fixing: what it is, what it costs, where it stands on the map.
struct FixFirst
{
    Grade grade = Grade::Warm;
    QString title;
    QString sentence;
    ElementRef element;
};

// The gravest of each kind (problems of the map, a full pool, errors, a loop, a single point of failure), gravest
// first.
std::vector<FixFirst> fixFirst(const ProcessMap &map, const Analysis &analysis);

// Why the first bottleneck holds up the chain, as short sentences built from its figures.
QStringList whyBottleneck(const ProcessMap &map, const Analysis &analysis, const Bottleneck &bottleneck);

// "Coding" when the party works on one step only, else the party's name.
QString poolName(const ProcessMap &map, const Id &party);
// The step to show for a party: its first one with work.
ElementRef poolElement(const ProcessMap &map, const Id &party);

} // namespace baton
