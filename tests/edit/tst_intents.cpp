#include "model/edit/capture.h"
#include "model/edit/script.h"
#include "tests/edit/maps.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace baton;
using namespace baton::test;

class TestIntents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreMadeFromNamesAndNeverTwice();
    void removingAStepRemovesItsHandoffsPlacementAndRoutes();
    void removingAStepIsUndoneAsAWhole();
    void aDepartmentThatWasNoMoreThanANameGoesWithItsStep();
    void aDepartmentNamedAfterItsOnlyStepIsCalledWhatTheStepIs();
    void scenariosForgetWhatIsRemoved();
    void growingMakesAStepItsHandoffAndRoom();
    void insertingAStepKeepsTheDataOnBothHalves();
    void puttingWhatIsThereIsNothing();
    void signingOffIsItsOwnIntent();
    void reorderingLanesKeepsTheRest();
    void removingAPartyLeavesItsSteps();
    void removingACalendarLeavesWhoUsedIt();
    void pastingAMapIntoItselfDoublesStepsNotDepartments();
    void mergingIntoAnEmptyMapGivesTheMap();
    void theDifferenceLeadsFromOneMapToTheOther();
};

void TestIntents::idsAreMadeFromNamesAndNeverTwice()
{
    ProcessMap map = clinic();
    Id id;
    const Batch batch = intents::addStep(map, namedStep("Triage"), std::nullopt, &id);
    QCOMPARE(id, std::string("triage-2"));
    QVERIFY(apply(batch, map).ok());
    QVERIFY(map.steps.find("triage-2")->order > map.steps.find("billing")->order);
}

void TestIntents::removingAStepRemovesItsHandoffsPlacementAndRoutes()
{
    ProcessMap map = clinic();
    Route route;
    route.id = "triage-billing";
    route.bends = {{1, 2}};
    QVERIFY(apply(intents::route(map, route), map).ok());
    Step billing = *map.steps.find("billing");
    billing.catches = {{"triage", 0.5}, {"*", 0.1}};
    QVERIFY(apply(intents::put(map, billing), map).ok());
    QVERIFY(apply(intents::remove(map, {{"triage"}, {}, {}}), map).ok());
    QCOMPARE(map.steps.size(), std::size_t(2));
    QVERIFY(map.handoffs.empty());
    QVERIFY(map.routes.empty());
    QCOMPARE(map.placements.size(), std::size_t(2));
    QCOMPARE(map.steps.find("billing")->catches, (std::map<std::string, double>{{"*", 0.1}}));
}

void TestIntents::removingAStepIsUndoneAsAWhole()
{
    ProcessMap map = clinic();
    const Batch batch = intents::remove(map, {{"triage", "billing"}, {"registration-triage"}, {}});
    QVERIFY(apply(batch, map).ok());
    QVERIFY(apply(batch.inverse(), map).ok());
    QVERIFY(map == clinic());
}

void TestIntents::aDepartmentThatWasNoMoreThanANameGoesWithItsStep()
{
    ProcessMap map;
    for (const char *name : {"Registration", "Billing", "Archive"}) {
        Party party;
        party.name = name;
        Id id;
        QVERIFY(apply(intents::addParty(map, party, &id), map).ok());
        QVERIFY(apply(intents::addStep(map, namedStep(name, id), std::nullopt), map).ok());
    }
    QVERIFY(apply(intents::addStep(map, namedStep("Reminder", "billing"), std::nullopt), map).ok());
    Party archive = *map.parties.find("archive");
    archive.people = 2;
    QVERIFY(apply(intents::put(map, archive), map).ok());
    const ProcessMap before = map;
    const intents::Selection all{{"registration", "billing", "archive"}, {}, {}};
    const Batch batch = intents::remove(map, all, intents::NameParties::Go);
    QVERIFY(apply(batch, map).ok());
    QVERIFY(!map.parties.contains("registration"));
    QVERIFY(map.parties.contains("billing")); // another step is its
    QVERIFY(map.parties.contains("archive")); // its people were counted
    QVERIFY(apply(batch.inverse(), map).ok());
    QVERIFY(map == before);
    QVERIFY(apply(intents::remove(map, all), map).ok());
    QVERIFY(map.parties.contains("registration"));
}

void TestIntents::aDepartmentNamedAfterItsOnlyStepIsCalledWhatTheStepIs()
{
    ProcessMap map;
    const auto said = readCapture("Registratoin -> Biling", map);
    QVERIFY(apply(toBatch(map, *said, {}), map).ok());
    const ProcessMap before = map;
    const Step first = map.steps[0], second = map.steps[1];
    const Batch batch = intents::rename(map, first.id, "Registration");
    QCOMPARE(batch.intent, Intent::Rename);
    QVERIFY(apply(batch, map).ok());
    QCOMPARE(map.parties.find(first.party)->name, std::string("Registration"));
    QCOMPARE(map.parties.find(second.party)->name, std::string("Biling"));

    map = before; // another step is with it: what it is called is its own matter
    Step third = second;
    third.party = first.party;
    QVERIFY(apply(intents::put(map, third), map).ok());
    QVERIFY(apply(intents::rename(map, first.id, "Registration"), map).ok());
    QCOMPARE(map.parties.find(first.party)->name, std::string("Registratoin"));

    map = before; // there is one of that name already
    QVERIFY(apply(intents::rename(map, first.id, "Biling"), map).ok());
    QCOMPARE(map.parties.find(first.party)->name, std::string("Registratoin"));
}

void TestIntents::scenariosForgetWhatIsRemoved()
{
    ProcessMap map = clinic();
    Scenario scenario;
    scenario.id = scenario.name = "trial";
    scenario.edits = {
        R"({"put":{"step":{"id":"triage","work":"5min"}}})",
        R"([{"put":{"party":{"id":"ward","people":3}}},{"put":{"handoff":{"id":"triage-billing","share":0.5}}}])",
        R"({"put":{"handoff":{"id":"short-cut","from":"registration","to":"triage"}}})",
        R"({"put":{"handoff":{"id":"short-cut","share":0.2}}})",
        R"({"put":{"step":{"id":"billing","catches":{"triage":0.5,"*":0.1}}}})",
        R"({"remove":{"handoff":"registration-triage"}})",
        R"({"put":{"step":{"id":"billing","party":"ward"}}})"};
    scenario.unknown["delay"] = R"({"handoff":"triage-billing","kind":"case","by_s":60})";
    QVERIFY(apply(intents::put(map, scenario), map).ok());
    const Batch batch = intents::remove(map, {{"triage"}, {}, {}});
    ProcessMap left = map;
    QVERIFY(apply(batch, left).ok());
    const Scenario &kept = *left.scenarios.find("trial");
    QCOMPARE(kept.edits, (std::vector<std::string>{R"([{"put":{"party":{"id":"ward","people":3}}}])",
                                                   R"({"put":{"step":{"id":"billing","catches":{"*":0.1}}}})",
                                                   R"({"put":{"step":{"id":"billing","party":"ward"}}})"}));
    QVERIFY(kept.unknown.empty());
    QVERIFY(withScenario(left, "trial").ok());
    QVERIFY(apply(batch.inverse(), left).ok());
    QVERIFY(left == map);
    QVERIFY(apply(intents::removeParty(map, "ward"), map).ok());
    QCOMPARE(map.scenarios.find("trial")->edits.back(), std::string(R"({"remove":{"handoff":"registration-triage"}})"));
}

void TestIntents::growingMakesAStepItsHandoffAndRoom()
{
    ProcessMap map = clinic();
    Placement moved = *map.placements.find("billing");
    moved.x = 900;
    Placement at;
    at.x = 600;
    Id step, handoff;
    const Batch up = intents::grow(map, "triage", false, namedStep("Lab"), at, {moved}, &step, &handoff);
    QVERIFY(apply(up, map).ok());
    QCOMPARE(map.handoffs.find(handoff)->from, step);
    QCOMPARE(map.handoffs.find(handoff)->to, std::string("triage"));
    QCOMPARE(map.placements.find(step)->x, 600.0);
    QCOMPARE(map.placements.find("billing")->x, 900.0);
    QVERIFY(apply(up.inverse(), map).ok());
    QVERIFY(map == clinic());
}

void TestIntents::insertingAStepKeepsTheDataOnBothHalves()
{
    ProcessMap map = clinic();
    Handoff whole = *map.handoffs.find("triage-billing");
    whole.share = 0.7;
    whole.goesWrong = 0.08;
    whole.agreedBySupplier = "2026-01-01";
    QVERIFY(apply(intents::put(map, whole), map).ok());
    Id coder;
    QVERIFY(apply(intents::insertStep(map, "triage-billing", namedStep("Coding"), {}, {}, &coder), map).ok());
    const Handoff *first = map.handoffs.find("triage-billing");
    QCOMPARE(first->to, coder);
    QCOMPARE(first->share, std::optional(0.7));
    const Handoff *second = map.handoffs.find("coding-billing");
    QVERIFY(second);
    QCOMPARE(second->deliverable, std::string("insurance data"));
    QCOMPARE(second->goesWrong, 0.08);
    QVERIFY(!second->share);
    QCOMPARE(second->agreedBySupplier, std::string());
}

void TestIntents::puttingWhatIsThereIsNothing()
{
    const ProcessMap map = clinic();
    Step step = *map.steps.find("triage");
    step.order = 0;
    QVERIFY(intents::put(map, step).empty());
    QVERIFY(intents::put(map, map.info).empty());
    QVERIFY(intents::move(map, {*map.placements.find("triage")}).empty());
    QVERIFY(intents::difference(map, map, Intent::Import).empty());
}

void TestIntents::signingOffIsItsOwnIntent()
{
    const ProcessMap map = clinic();
    Handoff handoff = *map.handoffs.find("triage-billing");
    handoff.agreedByCustomer = "2026-10-02";
    QCOMPARE(intents::put(map, handoff).intent, Intent::Agree);
    handoff.goesWrong = 0.1;
    QCOMPARE(intents::put(map, handoff).intent, Intent::EditHandoff);
    QCOMPARE(intents::put(map, handoff).subject, std::string("Triage \u2192 Billing"));
}

void TestIntents::reorderingLanesKeepsTheRest()
{
    ProcessMap map = clinic();
    QVERIFY(apply(intents::reorderParties(map, {"office", "front"}), map).ok());
    std::vector<Id> order;
    for (const Party &party : map.parties)
        order.push_back(party.id);
    QCOMPARE(order, (std::vector<Id>{"office", "front", "ward"}));
}

void TestIntents::removingAPartyLeavesItsSteps()
{
    ProcessMap map = clinic();
    QVERIFY(apply(intents::removeParty(map, "ward"), map).ok());
    QVERIFY(!map.parties.contains("ward"));
    QCOMPARE(map.steps.find("triage")->party, std::string());
}

void TestIntents::removingACalendarLeavesWhoUsedIt()
{
    ProcessMap map = clinic();
    QVERIFY(apply(intents::removeCalendar(map, "office"), map).ok());
    QVERIFY(map.calendars.empty());
    QCOMPARE(map.parties.find("front")->calendar, std::string());
}

void TestIntents::pastingAMapIntoItselfDoublesStepsNotDepartments()
{
    ProcessMap map = clinic();
    QVERIFY(apply(intents::merge(map, map, 40, 40, Intent::Paste), map).ok());
    QCOMPARE(map.steps.size(), std::size_t(6));
    QCOMPARE(map.handoffs.size(), std::size_t(4));
    QCOMPARE(map.parties.size(), std::size_t(3));
    QCOMPARE(map.calendars.size(), std::size_t(1));
    QCOMPARE(map.placements.find("triage-2")->x, 340.0);
    QCOMPARE(map.handoffs[3].from, std::string("triage-2"));
    QCOMPARE(map.handoffs[3].to, std::string("billing-2"));
}

void TestIntents::mergingIntoAnEmptyMapGivesTheMap()
{
    ProcessMap map;
    QVERIFY(apply(intents::merge(map, clinic(), 0, 0, Intent::Import), map).ok());
    QVERIFY(map == clinic());
}

void TestIntents::theDifferenceLeadsFromOneMapToTheOther()
{
    const ProcessMap from = clinic();
    ProcessMap to = from;
    QVERIFY(apply(intents::remove(to, {{"registration"}, {}, {}}), to).ok());
    QVERIFY(apply(intents::addStep(to, namedStep("Payment", "office"), std::nullopt), to).ok());
    QVERIFY(apply(intents::addHandoff(to, handoffBetween("billing", "payment")), to).ok());
    QVERIFY(apply(intents::removeCalendar(to, "office"), to).ok());
    to.info.title = "Other";
    ProcessMap there = from;
    QVERIFY(apply(intents::difference(from, to, Intent::RestoreVersion), there).ok());
    QVERIFY(there == to);
    QVERIFY(apply(intents::difference(to, from, Intent::RestoreVersion), there).ok());
    QVERIFY(there == from);
}

BATON_TEST(TestIntents)
#include "tst_intents.moc"
