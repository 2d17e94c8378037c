#include "model/analysis/analysis.h"
#include "tests/analysis/lookups.h"
#include "tests/support/near.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

#include <cmath>

using namespace baton;
using baton::test::near;
using baton::test::stepOf;
using baton::test::textMap;

namespace {

const Blame *blame(const Errors &errors, const Id &supplier, const Id &customer)
{
    for (const Blame &cell : errors.blame)
        if (cell.supplier == supplier && cell.customer == customer)
            return &cell;
    return nullptr;
}

double found(const Errors &errors, const Id &madeAt, const Id &foundAt)
{
    for (const Found &cell : errors.found)
        if (cell.madeAt == madeAt && cell.foundAt == foundAt)
            return cell.probability;
    return 0;
}

// Registration, verification, coding, billing, payer; the payer sends back what it finds, which costs 1.5 h.
ProcessMap hospital()
{
    return textMap(R"(
        r -> v -> c -> b -> payer
        party payer kind=customer
        step r introduces=0.08 fix=15min
        step v introduces=0.02 fix=12min investigate=6min catches={"r":0.5}
        step c introduces=0.05 fix=24min investigate=12min catches={"r":0.1}
        step b investigate=30min catches={"r":0.7,"v":0.6,"c":0.5}
        step payer investigate=90min catches={"*":1}
        handoff r-v inspection=0.1
    )");
}

} // namespace

class TestErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hospitalChainIsExact();
    void redoOnceAndTwice();
    void copiesInParallelBranchesAreOneError();
    void aYieldOfEveryStepMultipliesUpToThatOfTheChain();
    void jsonSaysNullAndWhyWhereNothingIsKnown();
};

void TestErrors::hospitalChainIsExact()
{
    ProcessMap map = hospital();
    const Analysis analysis = analyze(map);
    const Errors &errors = analysis.errors;
    QCOMPARE(errors.label, Label::Exact);
    QVERIFY(near(found(errors, "r", "v"), 0.55));
    QVERIFY(near(found(errors, "r", "c"), 0.045));
    QVERIFY(near(found(errors, "r", "b"), 0.2835));
    QVERIFY(near(found(errors, "r", "payer"), 0.1215));
    QVERIFY(near(blame(errors, "r", "v")->secondsPerCase / 3600, 0.0044));
    QVERIFY(near(blame(errors, "r", "r")->secondsPerCase / 3600, 0.02));
    QVERIFY(near(blame(errors, "c", "b")->secondsPerCase / 3600, 0.0125));
    QVERIFY(near(errors.reworkPerCase.value / 3600, 0.14304));
    double billing = 0, registration = 0;
    for (const Blame &cell : errors.blame)
        if (cell.customer == "b" || cell.customer == "payer") {
            billing += cell.secondsPerCase / 3600;
            registration += cell.supplier == "r" ? cell.secondsPerCase / 3600 : 0;
        }
    QVERIFY(near(billing, 0.09392));
    QVERIFY(near(registration / billing, 0.27597955706984667));
    QVERIFY(near(errors.rolledYield.value, 0.85652));
}

void TestErrors::redoOnceAndTwice()
{
    Analysis one = analyze(textMap(R"(
        a -> b -> customer
        step a introduces=0.1
        step b catches={"a":0.8} repair=redo
    )"));
    QVERIFY(near(stepOf(one, "a").visits, 1 / 0.92));
    QVERIFY(near(one.errors.introducedPerCase * one.errors.escapeProbability.value, 0.021739130434782608));
    QCOMPARE(one.errors.label, Label::Exact);

    Analysis two = analyze(textMap(R"(
        r -> v -> b -> customer
        step r introduces=0.1
        step v catches={"r":0.5} repair=redo
        step b catches={"r":0.8} repair=redo
    )"));
    QVERIFY(near(stepOf(two, "r").visits, 1.098901098901099));
    QVERIFY(near(stepOf(two, "b").visits, 1.043956043956044));
    QVERIFY(near(two.errors.introducedPerCase * found(two.errors, "r", "v"), 0.054945054945054944));
    QVERIFY(near(two.errors.introducedPerCase * two.errors.escapeProbability.value, 0.01098901098901099));
}

void TestErrors::copiesInParallelBranchesAreOneError()
{
    const std::string both = R"(
        a -> p -> b -> customer
        a -> q -> b
        step a introduces=0.5 split=%
        step p catches={"a":0.5}
        step q catches={"a":0.4}
        step b catches={"a":0.8} join=$
    )";
    const auto with = [&](std::string split, std::string join, std::string more) {
        std::string text = both;
        text.replace(text.find('%'), 1, split);
        text.replace(text.find('$'), 1, join);
        return analyze(textMap(text + more)).errors;
    };
    const Errors all = with("all", "all", "");
    QVERIFY(near(found(all, "a", "p") + found(all, "a", "q"), 0.7));
    QVERIFY(near(found(all, "a", "p") / found(all, "a", "q"), 0.5 / 0.4));
    QVERIFY(near(found(all, "a", "b"), 0.24));
    QVERIFY(near(all.escapeProbability.value, 0.06));
    QCOMPARE(all.label, Label::Approximation);
    const Errors one = with("one", "any", "");
    QVERIFY(near(found(one, "a", "b"), 0.44));
    QVERIFY(near(one.escapeProbability.value, 0.11));
    const Errors some = with("some", "any", "handoff a-p share=0.6\nhandoff a-q share=0.7\n");
    QVERIFY(near(some.escapeProbability.value / 0.2, 0.43636363636363634));
}

// The customer's step is none of them.
void TestErrors::aYieldOfEveryStepMultipliesUpToThatOfTheChain()
{
    const Errors line = analyze(textMap(R"(
        a -> b -> c -> customer
        party customer kind=customer
        step a introduces=0.1
        step b introduces=0.1
        step c introduces=0.1
    )"))
                            .errors;
    QVERIFY(near(line.normalisedYield.value, 0.9));
    const Errors choice = analyze(textMap(R"(
        a -> b -> customer
        a -> customer
        party customer kind=customer
        step a introduces=0.19
        handoff a-b share=0.5
        handoff a-customer share=0.5
    )"))
                              .errors;
    QVERIFY(near(choice.normalisedYield.value, std::pow(0.81, 1 / 1.5)));
    const Errors redone = analyze(textMap(R"(
        a -> b -> customer
        party customer kind=customer
        step a introduces=0.19
        step b catches={"a":0.8} repair=redo
    )"))
                              .errors;
    QVERIFY(near(redone.normalisedYield.value, 0.9)); // what is done again is no further chance
}

// Two steps that hand an error to each other for ever.
void TestErrors::jsonSaysNullAndWhyWhereNothingIsKnown()
{
    const ProcessMap map = textMap(R"(
        a -> b -> c -> b
        step a introduces=0.1
    )");
    Sentences sentences;
    sentences.reason = [](Reason why) {
        return why == Reason::EndlessLoop ? std::string("endless") : std::string("other");
    };
    const JsonValue impact = toJson(*impactOfStep(map, "a"), sentences);
    QCOMPARE(impact.find("label")->text, std::string("unavailable"));
    QCOMPARE(impact.find("reason")->text, std::string("endless"));
    for (const char *figure : {"escape_probability", "rework_s", "cost", "per_case"})
        QVERIFY2(impact.find(figure)->kind == JsonValue::Kind::Null, figure);
    QVERIFY(impact.find("reached")->items.front().find("found_here")->kind == JsonValue::Kind::Null);

    Analysis analysis;
    analysis.leadTime.mean = Figure::exact(std::numeric_limits<double>::infinity());
    const JsonValue json = toJson(analysis, sentences);
    const JsonValue *leadTime = json.find("lead_time");
    QVERIFY(leadTime->find("mean_s")->kind == JsonValue::Kind::Null);
    QCOMPARE(leadTime->find("label")->text, std::string("unavailable"));
    QCOMPARE(leadTime->find("reason")->text, std::string("other"));
}

BATON_TEST(TestErrors)
#include "tst_errors.moc"
