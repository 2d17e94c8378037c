#include "tests/bench/support/generated.h"

#include <algorithm>
#include <cmath>

namespace baton::bench {

namespace {

constexpr int layer = 20;

std::string numbered(const char *what, int number)
{
    return what + std::to_string(number);
}

Law law(const char *text)
{
    return Law::parse(text).value();
}

void addParties(ProcessMap &map, int parties)
{
    for (int p = 0; p < parties; ++p) {
        Party party;
        party.id = numbered("p", p);
        party.name = numbered("Department ", p);
        party.order = p + 1;
        party.people = 3;
        party.costPerHour = 30;
        map.parties.put(party);
    }
}

Step stepOf(int number, int party, bool errors)
{
    Step step;
    step.id = numbered("s", number);
    step.name = numbered("Check the paper ", number);
    step.order = number + 1;
    step.party = numbered("p", party);
    step.work = law("gamma(5min, 0.7)");
    if (number < 5)
        step.arrivals = law("exp(3h)");
    if (errors) {
        step.introduces = 0.03;
        step.catches["*"] = 0.3;
        step.investigate = law("3min");
        step.fix = law("6min");
    }
    return step;
}

Placement placementOf(int number)
{
    Placement place;
    place.id = numbered("s", number);
    place.x = number / layer * 260.0;
    place.y = number % layer * 120.0;
    return place;
}

void mix(ProcessMap &map)
{
    Calendar office;
    office.id = "office";
    office.spec.zone = "Europe/Rome";
    office.spec.weekly = {"Mon-Fri 09:00-17:00"};
    map.calendars.put(office);
    for (std::size_t p = 0; p < map.parties.size(); p += 2) {
        Party party = map.parties[p];
        party.calendar = "office";
        map.parties.put(party);
    }
    for (std::size_t i = 0; i < map.steps.size(); ++i) {
        Step step = map.steps[i];
        step.split = i % 11 == 0 ? Split::All : i % 13 == 0 ? Split::Some : Split::One;
        step.join = i % 17 == 0 ? Join::All : Join::Any;
        if (i % 5 == 0 && i > 20 && !step.catches.empty())
            step.catches[map.steps[i - 20].id] = 0.8;
        map.steps.put(step);
    }
    for (std::size_t h = 0; h < map.handoffs.size(); h += 19) {
        Handoff handoff = map.handoffs[h];
        handoff.batch = 4;
        map.handoffs.put(handoff);
    }
}

void addHandoffs(ProcessMap &map, const Pairs &pairs, int steps)
{
    std::vector<int> out(static_cast<std::size_t>(steps), 0);
    for (const auto &pair : pairs)
        ++out[static_cast<std::size_t>(pair.first)];
    int number = 0;
    for (const auto &[a, b] : pairs) {
        Handoff handoff;
        handoff.id = numbered("h", ++number);
        handoff.order = number;
        handoff.from = numbered("s", a);
        handoff.to = numbered("s", b);
        handoff.deliverable = numbered("paper ", number % 300);
        handoff.share = 0.98 / out[static_cast<std::size_t>(a)];
        handoff.delay = law("20min");
        map.handoffs.put(handoff);
    }
}

} // namespace

Pairs layered(int nodes, int edges, std::mt19937 &random, double backward)
{
    std::uniform_real_distribution<double> u(0, 1);
    Pairs pairs;
    while (static_cast<int>(pairs.size()) < edges) {
        const int a = static_cast<int>(u(random) * nodes);
        const int b = std::min(nodes - 1, (a / layer + 1) * layer + static_cast<int>(u(random) * layer * 3));
        if (a == b)
            continue;
        pairs.push_back(u(random) < backward ? std::pair{b, a} : std::pair{a, b});
    }
    return pairs;
}

ProcessMap generated(int steps, int handoffs, const MapOptions &options)
{
    std::mt19937 random(42);
    std::uniform_real_distribution<double> u(0, 1);
    const Pairs pairs = layered(steps, handoffs, random);
    ProcessMap map;
    map.info.title = "Generated";
    const int parties = std::max(3, steps / 5);
    addParties(map, parties);
    map.placements.gather(); // they stand in the order of their ids
    for (int i = 0; i < steps; ++i) {
        map.steps.put(stepOf(i, static_cast<int>(u(random) * parties), options.errors));
        if (options.placements)
            map.placements.put(placementOf(i));
    }
    map.placements.order();
    addHandoffs(map, pairs, steps);
    if (options.mixed)
        mix(map);
    return map;
}

} // namespace baton::bench
