#include "model/edit/document.h"
#include "model/edit/rows.h"
#include "model/map/elementjson.h"
#include "tests/edit/maps.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace baton;
using namespace baton::test;

namespace {

ProcessMap after(ProcessMap map, const std::vector<HandoffRow> &rows, const ProcessMap *from = nullptr)
{
    const Result<Batch> batch = putRows(map, rows, {}, from);
    if (!batch || !apply(*batch, map))
        qFatal("the rows were refused");
    return map;
}

HandoffRow newRow(const char *supplier, const char *customer)
{
    return {{}, supplier, customer};
}

HandoffRow rowOf(const ProcessMap &map, const Id &handoff)
{
    return {*map.handoffs.find(handoff), {}, {}};
}

const Step *named(const ProcessMap &map, const std::string &name)
{
    for (const Step &step : map.steps)
        if (step.name == name)
            return &step;
    return nullptr;
}

} // namespace

class TestRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewLineMakesItsStepsWithPartiesOfTheirOwn()
    {
        const ProcessMap map = after({}, {newRow("Front desk", "Billing"), newRow("billing", "Insurer")});
        QCOMPARE(map.steps.size(), std::size_t(3));
        QCOMPARE(map.handoffs.size(), std::size_t(2));
        QCOMPARE(map.parties.size(), std::size_t(3));
        QCOMPARE(map.parties.find(named(map, "Insurer")->party)->name, std::string("Insurer"));
        QCOMPARE(map.handoffs[1].from, named(map, "Billing")->id);
    }

    void aLineWithoutOneOfItsEndsIsRefused()
    {
        const Result<Batch> batch = putRows({}, {newRow("Front desk", "")}, {});
        QVERIFY(!batch.ok());
        QCOMPARE(batch.error().code, ErrorCode::MissingField);
    }

    void anotherNameOfAStepLeadsToThatStep()
    {
        const ProcessMap before = clinic();
        HandoffRow row = rowOf(before, "registration-triage");
        row.customer = "BILLING";
        const ProcessMap map = after(before, {row});
        QCOMPARE(map.handoffs.find("registration-triage")->to, Id("billing"));
        QCOMPARE(map.steps.size(), before.steps.size());
    }

    void aNewNameRenamesAnEndThatNothingElseKnowsAndElseMakesAStep()
    {
        const ProcessMap one = after({}, {newRow("Registraton", "Billing"), newRow("Archive", "Billing")});
        HandoffRow typo = rowOf(one, one.handoffs[0].id);
        typo.supplier = "Registration";
        const ProcessMap renamed = after(one, {typo});
        QCOMPARE(renamed.steps.size(), one.steps.size());
        QVERIFY(named(renamed, "Registration") && !named(renamed, "Registraton"));
        HandoffRow shared = rowOf(one, one.handoffs[0].id);
        shared.customer = "Insurer";
        const ProcessMap made = after(one, {shared});
        QCOMPARE(made.steps.size(), one.steps.size() + 1);
        QVERIFY(named(made, "Billing"));
    }

    void stepsReadFromAListBringTheirOwnFacts()
    {
        ProcessMap list = after({}, {newRow("Front desk", "Billing")});
        Step work = *named(list, "Front desk");
        work.work = *Law::parse("8min");
        list.steps.put(work);
        Party party = *list.parties.find(work.party);
        party.people = 3;
        list.parties.put(party);
        const ProcessMap map = after(clinic(), rowsOf(list), &list);
        QCOMPARE(named(map, "Front desk")->work.text(), std::string("8min"));
        QCOMPARE(map.parties.find(named(map, "Front desk")->party)->people, std::optional<int>(3));
        QCOMPARE(map.steps.size(), clinic().steps.size() + 1); // billing was there
    }

    void howTheMapIsShownIsKeptInItsFile()
    {
        Party party;
        party.id = "front";
        party.laneHeight = 120;
        party.laneFolded = true;
        Placement placement;
        placement.id = "a";
        placement.locked = true;
        MapInfo info;
        info.phases = {{"Before", -10}, {"After", 300}};
        Party partyRead;
        Placement placementRead;
        MapInfo infoRead;
        QVERIFY(readElement(writeElement(party), partyRead).ok());
        QVERIFY(readElement(writeElement(placement), placementRead).ok());
        QVERIFY(readElement(writeElement(info), infoRead).ok());
        QVERIFY(partyRead == party);
        QVERIFY(placementRead == placement);
        QCOMPARE(infoRead.phases, info.phases);
    }

    void namesAreReplacedAsOneEdit()
    {
        Document document(clinic());
        const std::vector<intents::NewName> names{{intents::NewName::Of::Step, "triage", "Sorting"},
                                                  {intents::NewName::Of::Step, "gone", "Nobody"}};
        QVERIFY(document.perform(intents::renameAll(document.map(), names, "triage")).ok());
        QCOMPARE(document.map().steps.find("triage")->name, std::string("Sorting"));
        QCOMPARE(document.history().back().intent, Intent::Replace);
        QVERIFY(document.undo().ok());
        QVERIFY(document.map() == clinic());
    }
};

BATON_TEST(TestRows)
#include "tst_rows.moc"
