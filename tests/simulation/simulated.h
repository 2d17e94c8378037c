#pragma once

#include "model/simulation/simulation.h"
#include "tests/support/near.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

// What tests of simulation ask again and again.
namespace baton::test {

constexpr double hour = 3600;

inline Simulation run(const ProcessMap &map, const SimulationSettings &settings)
{
    const Result<Simulation> result = simulate(map, settings);
    if (!result)
        qFatal("simulate failed: %s", codeName(result.error().code).c_str());
    return *result;
}

inline SimulationSettings cases(std::int64_t number, int runs = 1)
{
    SimulationSettings settings;
    settings.cases = number;
    settings.runs = runs;
    settings.warmup = 0;
    return settings;
}

inline std::string json(const Simulation &simulation)
{
    return writeJson(toJson(simulation, {}));
}

inline const SimulatedStep &step(const Simulation &s, const Id &id)
{
    for (const SimulatedStep &each : s.steps)
        if (each.step == id)
            return each;
    qFatal("no such step");
}

inline const SimulationRemark *remark(const Simulation &s, SimulationNote note)
{
    for (const SimulationRemark &each : s.remarks)
        if (each.note == note)
            return &each;
    return nullptr;
}

// The party works Mondays to Fridays from 9 to 17.
inline void addHours(ProcessMap &map, const Id &party)
{
    Calendar office;
    office.id = "office";
    office.spec.weekly = {"Mon-Fri 09:00-17:00"};
    map.calendars.put(office);
    Party changed = *map.parties.find(party);
    changed.calendar = "office";
    map.parties.put(changed);
}

} // namespace baton::test
