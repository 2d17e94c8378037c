#pragma once

#include "model/map/processmap.h"

#include <string>

namespace baton::test {

inline constexpr int rows = 20; // of a column

inline Id stepAt(int number)
{
    return "s" + std::to_string(number);
}

// Columns of steps; each hands on to one of the next column and to one further on.
inline ProcessMap largeMap(int count)
{
    ProcessMap map;
    map.placements.gather();
    for (int i = 0; i < count; ++i) {
        Step step;
        step.id = stepAt(i);
        step.name = "Check the paper " + std::to_string(i);
        step.order = i + 1;
        step.work = *Law::parse("5min");
        if (i < rows)
            step.arrivals = *Law::parse("exp(3h)");
        step.introduces = 0.03;
        step.catches["*"] = 0.3;
        step.fix = *Law::parse("6min");
        map.steps.put(step);
        Placement place;
        place.id = step.id;
        place.x = i / rows * 260.0;
        place.y = i % rows * 120.0;
        map.placements.put(place);
    }
    map.placements.order();
    for (int i = 0; i < 2 * (count - 2 * rows); ++i) {
        Handoff handoff;
        handoff.id = "h" + std::to_string(i);
        handoff.order = i + 1;
        handoff.from = stepAt(i / 2);
        handoff.to = stepAt(i / 2 + (i % 2 ? rows : rows + 1 + i % 7));
        map.handoffs.put(handoff);
    }
    return map;
}

} // namespace baton::test
