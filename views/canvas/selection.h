#pragma once

#include "model/edit/intents.h"

#include <algorithm>

namespace baton {

inline bool has(const std::vector<Id> &ids, const Id &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

inline void addTo(std::vector<Id> &ids, const Id &id)
{
    if (!has(ids, id))
        ids.push_back(id);
}

inline void toggle(std::vector<Id> &ids, const Id &id)
{
    if (!std::erase(ids, id))
        ids.push_back(id);
}

inline bool sameSelection(const intents::Selection &a, const intents::Selection &b)
{
    return a.steps == b.steps && a.handoffs == b.handoffs && a.notes == b.notes;
}

// Whether everything of `part` is in it; nothing is in no selection.
inline bool holds(const intents::Selection &selection, const intents::Selection &part)
{
    const auto within = [](const std::vector<Id> &ids, const std::vector<Id> &all) {
        return std::all_of(ids.begin(), ids.end(), [&](const Id &id) { return has(all, id); });
    };
    return !part.empty() && within(part.steps, selection.steps) && within(part.handoffs, selection.handoffs) &&
           within(part.notes, selection.notes);
}

// Without what the map does not have any more.
inline intents::Selection present(intents::Selection selection, const ProcessMap &map)
{
    std::erase_if(selection.steps, [&](const Id &id) { return !map.steps.contains(id); });
    std::erase_if(selection.handoffs, [&](const Id &id) { return !map.handoffs.contains(id); });
    std::erase_if(selection.notes, [&](const Id &id) { return !map.notes.contains(id); });
    return selection;
}

} // namespace baton
