#include "tests/edit/maps.h"

namespace baton::test {

Step namedStep(const std::string &name, const Id &party)
{
    Step step;
    step.name = name;
    step.party = party;
    return step;
}

Handoff handoffBetween(const Id &from, const Id &to, const std::string &deliverable)
{
    Handoff handoff;
    handoff.from = from;
    handoff.to = to;
    handoff.deliverable = deliverable;
    return handoff;
}

namespace {

void addParty(ProcessMap &map, const std::string &name, const Id &calendar)
{
    Party party;
    party.name = name;
    party.calendar = calendar;
    apply(intents::addParty(map, party), map).ok();
}

void addStep(ProcessMap &map, const std::string &name, const Id &party, double x)
{
    Placement placement;
    placement.x = x;
    apply(intents::addStep(map, namedStep(name, party), placement), map).ok();
}

} // namespace

ProcessMap clinic()
{
    ProcessMap map;
    map.info.title = "Clinic";
    Calendar office;
    office.id = "office";
    office.spec.weekly = {"Mon-Fri 09:00-17:00"};
    apply(intents::put(map, office), map).ok();
    addParty(map, "Front", "office");
    addParty(map, "Ward", {});
    addParty(map, "Office", {});
    addStep(map, "Registration", "front", 0);
    addStep(map, "Triage", "ward", 300);
    addStep(map, "Billing", "office", 600);
    apply(intents::addHandoff(map, handoffBetween("registration", "triage", "patient")), map).ok();
    apply(intents::addHandoff(map, handoffBetween("triage", "billing", "insurance data")), map).ok();
    return map;
}

} // namespace baton::test
