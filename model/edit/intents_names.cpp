#include "model/edit/batchbuilder.h"

#include <algorithm>

namespace baton::intents {

namespace {

template <class T>
void rename(BatchBuilder &builder, const Table<T> &table, const NewName &name, std::string T::*text)
{
    const T *present = table.find(name.id);
    if (!present)
        return;
    T renamed = *present;
    renamed.*text = name.text;
    builder.put(std::move(renamed));
}

} // namespace

Batch renameAll(const ProcessMap &map, const std::vector<NewName> &names, const std::string &subject)
{
    BatchBuilder builder(map, Intent::Replace, subject);
    for (const NewName &name : names)
        switch (name.of) {
        case NewName::Of::Step:
            rename(builder, map.steps, name, &Step::name);
            break;
        case NewName::Of::Handoff:
            rename(builder, map.handoffs, name, &Handoff::deliverable);
            break;
        case NewName::Of::Party:
            rename(builder, map.parties, name, &Party::name);
            break;
        case NewName::Of::Note:
            rename(builder, map.notes, name, &Note::text);
            break;
        }
    return builder.take();
}

Batch putLane(const ProcessMap &map, const Id &party, double height, bool folded)
{
    const Party *present = map.parties.find(party);
    if (!present)
        return {};
    BatchBuilder builder(map, Intent::EditLane, shownName(*present));
    Party changed = *present;
    changed.laneHeight = height;
    changed.laneFolded = folded;
    builder.put(std::move(changed));
    return builder.take();
}

Batch putPhases(const ProcessMap &map, std::vector<Phase> phases)
{
    std::stable_sort(phases.begin(), phases.end(), [](const Phase &a, const Phase &b) { return a.x < b.x; });
    BatchBuilder builder(map, Intent::EditPhases);
    MapInfo info = map.info;
    info.phases = std::move(phases);
    builder.put(std::move(info));
    return builder.take();
}

Batch putResults(const ProcessMap &map, std::vector<PeriodResult> results)
{
    std::stable_sort(results.begin(), results.end(),
                     [](const PeriodResult &a, const PeriodResult &b) { return a.period < b.period; });
    BatchBuilder builder(map, Intent::EditResults);
    MapInfo info = map.info;
    info.results = std::move(results);
    builder.put(std::move(info));
    return builder.take();
}

} // namespace baton::intents
