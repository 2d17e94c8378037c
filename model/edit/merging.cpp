#include "model/edit/merging.h"

#include <map>

namespace baton {

namespace {

using Key = std::pair<std::size_t, Id>; // kind and id

Key keyOf(const AnyChange &any)
{
    return {any.index(), std::visit([](const auto &change) { return change.id; }, any)};
}

void fold(AnyChange &into, const AnyChange &later)
{
    std::visit([&](auto &change) { change.after = std::get<std::decay_t<decltype(change)>>(later).after; }, into);
}

bool isNothing(const AnyChange &any)
{
    return std::visit([](const auto &change) { return change.before == change.after; }, any);
}

} // namespace

Batch merged(const Batch &first, const Batch &second)
{
    Batch both{second.intent, second.subject, second.gesture, {}};
    std::map<Key, std::size_t> places;
    const auto take = [&](const AnyChange &change) {
        const auto [place, isNew] = places.try_emplace(keyOf(change), both.changes.size());
        if (isNew)
            both.changes.push_back(change);
        else
            fold(both.changes[place->second], change);
    };
    for (const AnyChange &change : first.changes)
        take(change);
    for (const AnyChange &change : second.changes)
        take(change);
    std::erase_if(both.changes, isNothing);
    return both;
}

} // namespace baton
