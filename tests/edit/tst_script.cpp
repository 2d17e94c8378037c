#include "model/edit/script.h"
#include "tests/edit/maps.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace baton;
using namespace baton::test;

namespace {

Status run(const std::string &line, ProcessMap &map)
{
    const Result<ScriptLine> read = readScriptLine(line, map);
    if (!read)
        return read.error();
    return apply(read->batch, map);
}

ErrorCode refusal(const std::string &line)
{
    ProcessMap map = clinic();
    const Status status = run(line, map);
    return status || !(map == clinic()) ? ErrorCode::Internal : status.error().code;
}

} // namespace

class TestScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void puttingChangesJustTheFieldsGiven();
    void puttingANewElementAddsItAtTheEnd();
    void aStepMayCarryItsPlaceAndAHandoffItsBends();
    void removingTakesAlongWhatHangsOnIt();
    void anArrayIsOneEditWhateverItsOrder();
    void oneWrongOperationRefusesTheWholeArray();
    void refusals_data();
    void refusals();
    void undoAndRedoAreTold();
    void theMapItselfCanBePut();
    void whatCannotBeAnAnswerOrAResultIsNotPerformed();
    void scenariosAreFoundByName();
    void aScenarioIsAppliedOnTop();
    void aScenarioThatDoesNotHoldIsAnError();
    void theScriptBetweenTwoMapsLeadsThere();
    void theScriptNamesOnlyWhatChanges();
};

void TestScript::puttingChangesJustTheFieldsGiven()
{
    ProcessMap map = clinic();
    QVERIFY(run(R"({"put":{"handoff":{"id":"triage-billing","goes_wrong":0.08}}})", map).ok());
    QCOMPARE(map.handoffs.find("triage-billing")->goesWrong, 0.08);
    QCOMPARE(map.handoffs.find("triage-billing")->deliverable, std::string("insurance data"));
    QVERIFY(run(R"({"put":{"party":{"id":"ward","people":3}}})", map).ok());
    QCOMPARE(map.parties.find("ward")->people, std::optional(3));
    QCOMPARE(map.parties.find("ward")->name, std::string("Ward"));
}

void TestScript::puttingANewElementAddsItAtTheEnd()
{
    ProcessMap map = clinic();
    QVERIFY(run(R"({"put":{"step":{"id":"pay","name":"Payment","party":"office","work":"3min"}}})", map).ok());
    QCOMPARE(map.steps[3].id, std::string("pay"));
    QCOMPARE(map.steps[3].work.text(), std::string("3min"));
    QVERIFY(run(R"({"put":{"handoff":{"id":"b-p","from":"billing","to":"pay"}}})", map).ok());
    QCOMPARE(map.handoffs.size(), std::size_t(3));
}

void TestScript::aStepMayCarryItsPlaceAndAHandoffItsBends()
{
    ProcessMap map = clinic();
    QVERIFY(run(R"({"put":{"step":{"id":"triage","x":12,"y":34}}})", map).ok());
    QCOMPARE(map.placements.find("triage")->x, 12.0);
    QVERIFY(run(R"({"put":{"handoff":{"id":"triage-billing","bends":[[1,2]]}}})", map).ok());
    QCOMPARE(map.routes.find("triage-billing")->bends, (std::vector<Point>{{1, 2}}));
    QVERIFY(run(R"({"put":{"handoff":{"id":"triage-billing","bends":[]}}})", map).ok());
    QVERIFY(map.routes.empty());
}

void TestScript::removingTakesAlongWhatHangsOnIt()
{
    ProcessMap map = clinic();
    QVERIFY(run(R"({"remove":{"step":"triage"}})", map).ok());
    QVERIFY(map.handoffs.empty());
    QVERIFY(run(R"({"remove":{"party":"front"}})", map).ok());
    QCOMPARE(map.steps.find("registration")->party, std::string());
    QVERIFY(run(R"({"remove":{"calendar":"office"}})", map).ok());
}

void TestScript::anArrayIsOneEditWhateverItsOrder()
{
    ProcessMap map = clinic();
    QVERIFY(run(R"([{"put":{"handoff":{"id":"b-p","from":"billing","to":"pay"}}},{"put":{"step":{"id":"pay"}}}])", map)
                .ok());
    QVERIFY(map.steps.contains("pay"));
    const auto nothing = readScriptLine(R"([{"put":{"step":{"id":"x"}}},{"remove":{"step":"x"}}])", map);
    QVERIFY(nothing.ok());
    QVERIFY(nothing->batch.empty());
}

void TestScript::oneWrongOperationRefusesTheWholeArray()
{
    ProcessMap map = clinic();
    QVERIFY(!run(R"([{"put":{"step":{"id":"pay"}}},{"remove":{"step":"nobody"}}])", map).ok());
    QVERIFY(map == clinic());
}

void TestScript::refusals_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    const auto row = [](const char *line, ErrorCode code) {
        QTest::newRow(line) << QString(line) << int(code);
    };
    row(R"({"remove":{"step":"nobody"}})", ErrorCode::UnknownReference);
    row(R"({"remove":{"handoff":"nobody"}})", ErrorCode::UnknownReference);
    row(R"({"remove":{"map":"map"}})", ErrorCode::UnknownWord);
    row(R"({"put":{"handoff":{"id":"a","from":"triage","to":"nobody"}}})", ErrorCode::UnknownReference);
    row(R"({"put":{"handoff":{"id":"a","from":"triage"}}})", ErrorCode::MissingField);
    row(R"({"put":{"step":{"name":"no id"}}})", ErrorCode::MissingField);
    row(R"({"put":{"step":{"id":"a b"}}})", ErrorCode::BadId);
    row(R"({"put":{"step":{"id":"a","party":"nobody"}}})", ErrorCode::UnknownReference);
    row(R"({"put":{"step":{"id":"triage","work":"soon"}}})", ErrorCode::BadDuration);
    row(R"({"put":{"step":{"id":"triage","introduces":1.5}}})", ErrorCode::OutOfRange);
    row(R"({"put":{"step":{"id":"triage","people_needed":0}}})", ErrorCode::OutOfRange);
    row(R"({"put":{"step":{"id":"triage","arrivals_batch":0}}})", ErrorCode::OutOfRange);
    row(R"({"put":{"thing":{"id":"a"}}})", ErrorCode::UnknownWord);
    row(R"({"paint":{"step":"triage"}})", ErrorCode::UnknownWord);
    row(R"({"put":{"step":{"id":"a"}})", ErrorCode::BadSyntax);
    row(R"({"put":{"step":"a"}})", ErrorCode::WrongType);
    row(R"({"undo":false})", ErrorCode::WrongType);
    row(R"(7)", ErrorCode::WrongType);
    row(R"({"put":{"scenario":{"notes":"nameless"}}})", ErrorCode::MissingField);
}

void TestScript::refusals()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    QCOMPARE(QString::fromStdString(codeName(refusal(line.toStdString()))),
             QString::fromStdString(codeName(ErrorCode(code))));
}

void TestScript::undoAndRedoAreTold()
{
    QCOMPARE(readScriptLine(R"({"undo":true})", clinic())->kind, ScriptLine::Kind::Undo);
    QCOMPARE(readScriptLine(R"({"redo":true})", clinic())->kind, ScriptLine::Kind::Redo);
}

void TestScript::theMapItselfCanBePut()
{
    ProcessMap map = clinic();
    QVERIFY(run(R"({"put":{"map":{"title":"New","hours_per_day":7.5}}})", map).ok());
    QCOMPARE(map.info.title, std::string("New"));
    QCOMPARE(map.info.hoursPerDay, 7.5);
    QCOMPARE(map.info.currency, std::string("EUR"));
}

void TestScript::whatCannotBeAnAnswerOrAResultIsNotPerformed()
{
    Document document(clinic());
    Handoff handoff = document.map().handoffs[0];
    handoff.scores.given[Attribute::Timely].score = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(document.perform(intents::put(document.map(), handoff)).error().code, ErrorCode::OutOfRange);
    const auto refused = [&](std::vector<PeriodResult> results) {
        const Status status = document.perform(intents::putResults(document.map(), std::move(results)));
        return status ? ErrorCode::Internal : status.error().code;
    };
    QCOMPARE(refused({{"2026-01", std::numeric_limits<double>::infinity(), {}, {}, {}}}), ErrorCode::OutOfRange);
    QCOMPARE(refused({{"2026-01", {}, {}, {}, {}}, {"2026-01", {}, {}, {}, {}}}), ErrorCode::DuplicatePeriod);
    QCOMPARE(refused({{"January", {}, {}, {}, {}}}), ErrorCode::BadPeriod);
    QVERIFY(document.map() == clinic());
    QCOMPARE(refusal(R"({"put":{"handoff":{"id":"registration-triage","scores":{"timely":11}}}})"),
             ErrorCode::OutOfRange);
}

void TestScript::scenariosAreFoundByName()
{
    ProcessMap map = clinic();
    const std::string edit = R"([{"put":{"party":{"id":"ward","people":2}}}])";
    QVERIFY(run(R"({"put":{"scenario":{"name":"More nurses","edits":)" + edit + "}}}", map).ok());
    QVERIFY(map.scenarios.contains("more-nurses"));
    QVERIFY(run(R"({"put":{"scenario":{"name":"More nurses","notes":"agreed"}}})", map).ok());
    QCOMPARE(map.scenarios.size(), std::size_t(1));
    QCOMPARE(map.scenarios[0].notes, std::string("agreed"));
    QCOMPARE(map.scenarios[0].edits.size(), std::size_t(1));
    QVERIFY(run(R"({"remove":{"scenario":"More nurses"}})", map).ok());
    QVERIFY(map.scenarios.empty());
}

void TestScript::aScenarioIsAppliedOnTop()
{
    ProcessMap map = clinic();
    Scenario scenario;
    scenario.name = "More nurses";
    scenario.edits = {R"({"put":{"party":{"id":"ward","people":2}}})", R"({"remove":{"step":"billing"}})"};
    QVERIFY(apply(intents::put(map, scenario), map).ok());
    for (const char *name : {"More nurses", "more-nurses"}) {
        const Result<ProcessMap> changed = withScenario(map, name);
        QVERIFY(changed.ok());
        QCOMPARE(changed->parties.find("ward")->people, std::optional(2));
        QVERIFY(!changed->steps.contains("billing"));
    }
    QVERIFY(map.steps.contains("billing"));
    QCOMPARE(withScenario(map, "Less").error().code, ErrorCode::UnknownScenario);
}

void TestScript::aScenarioThatDoesNotHoldIsAnError()
{
    ProcessMap map = clinic();
    Scenario scenario;
    scenario.name = "Old";
    scenario.edits = {R"({"remove":{"step":"gone"}})"};
    QVERIFY(apply(intents::put(map, scenario), map).ok());
    QCOMPARE(withScenario(map, "Old").error().code, ErrorCode::UnknownReference);
}

void TestScript::theScriptBetweenTwoMapsLeadsThere()
{
    const ProcessMap from = clinic();
    ProcessMap to = from;
    const std::vector<std::string> edits{
        R"({"remove":{"step":"registration"}})", R"({"put":{"party":{"id":"ward","kind":"vendor","people":1}}})",
        R"([{"put":{"step":{"id":"late","x":5,"y":6}}},{"put":{"step":{"id":"early","catches":{"later":0.5}}}},
            {"put":{"step":{"id":"later"}}}])",
        R"({"put":{"handoff":{"id":"triage-billing","delay":"2d","bends":[[4,5]]}}})",
        R"({"put":{"map":{"title":"To be"}}})"};
    for (const std::string &edit : edits)
        QVERIFY2(run(edit, to).ok(), edit.c_str());
    for (const auto &[start, end] : {std::pair(from, to), std::pair(to, from)}) {
        ProcessMap there = start;
        for (const std::string &line : scriptBetween(start, end))
            QVERIFY2(run(line, there).ok(), line.c_str());
        QVERIFY(scriptBetween(there, end).empty());
    }
}

void TestScript::theScriptNamesOnlyWhatChanges()
{
    const ProcessMap from = clinic();
    ProcessMap to = from;
    QVERIFY(run(R"({"put":{"handoff":{"id":"triage-billing","delay":"2d"}}})", to).ok());
    QCOMPARE(scriptBetween(from, to),
             (std::vector<std::string>{R"({"put":{"handoff":{"id":"triage-billing","delay":"2d"}}})"}));
    QCOMPARE(scriptBetween(to, from),
             (std::vector<std::string>{R"({"put":{"handoff":{"id":"triage-billing","delay":"0"}}})"}));
    QVERIFY(scriptBetween(from, from).empty());
}

BATON_TEST(TestScript)
#include "tst_script.moc"
