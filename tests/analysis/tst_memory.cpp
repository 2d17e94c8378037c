#include "model/analysis/analysis.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

#include <functional>
#include <random>

using namespace baton;
using Stage = AnalysisStage;
using Stages = std::vector<AnalysisStage>;

namespace {

Law law(const char *text)
{
    return Law::parse(text).value();
}

// A bit of everything that an analysis reads.
ProcessMap officeMap()
{
    return test::textMap(R"(
        order -> check: form
        check -> buy: form
        check -> order: question
        buy -> stock: goods
        buy -> pay: bill
        stock -> close: goods
        pay -> close: receipt
        close -> customer: answer
        calendar office zone=Europe/Rome weekly="Mon-Fri 09:00-17:00"
        step order arrivals=exp(30min) work=5min
        step check work=gamma(10min,0.5) catches={"order":0.4}
        step buy work=20min split=all introduces=0.05
        step stock work=exp(15min) fix=10min investigate=3min
        step pay work=8min catches={"*":0.3}
        step close join=all work=4min
        handoff check-buy share=0.9 delay=2h goes_wrong=0.02
        handoff check-order share=0.1 delay=20min
        party check people=2 cost_per_hour=30
        party buy calendar=office people=3 cost_per_hour=40
    )");
}

// What an analysis says, as it would be read.
std::string said(const Analysis &analysis)
{
    Sentences sentences;
    sentences.problem = [](const Problem &) {
        return std::string();
    };
    sentences.bottleneck = [](const Bottleneck &) {
        return std::string();
    };
    sentences.reason = [](Reason reason) {
        return std::to_string(static_cast<int>(reason));
    };
    return writeJson(toJson(analysis, sentences));
}

Analysis analysed(const ProcessMap &map, AnalysisMemory *memory)
{
    AnalysisOptions options;
    options.memory = memory;
    return analyze(map, options);
}

void editStep(ProcessMap &map, const char *id, const std::function<void(Step &)> &edit)
{
    Step step = *map.steps.find(id);
    edit(step);
    map.steps.put(step);
}

void editHandoff(ProcessMap &map, const char *id, const std::function<void(Handoff &)> &edit)
{
    Handoff handoff = *map.handoffs.find(id);
    edit(handoff);
    map.handoffs.put(handoff);
}

void editParty(ProcessMap &map, const char *id, const std::function<void(Party &)> &edit)
{
    Party party = *map.parties.find(id);
    edit(party);
    map.parties.put(party);
}

struct Edit
{
    const char *name;
    std::function<void(ProcessMap &)> make;
    Stages reads;
};

const Stages afterLoad{Stage::Load, Stage::Times, Stage::Standards, Stage::Errors, Stage::Structure, Stage::Ranking};

std::vector<Edit> edits()
{
    const auto step = [](const char *id, std::function<void(Step &)> edit) {
        return [=](ProcessMap &map) {
            editStep(map, id, edit);
        };
    };
    const auto handoff = [](const char *id, std::function<void(Handoff &)> edit) {
        return [=](ProcessMap &map) {
            editHandoff(map, id, edit);
        };
    };
    const auto party = [](const char *id, std::function<void(Party &)> edit) {
        return [=](ProcessMap &map) {
            editParty(map, id, edit);
        };
    };
    const Stages all{Stage::Chain, Stage::Soundness,  Stage::Mistakes, Stage::Load,
                     Stage::Times, Stage::Standards,  Stage::Errors,   Stage::Structure,
                     Stage::Ways,  Stage::Redundancy, Stage::Ranking};
    const Stages fromMistakes{Stage::Mistakes, Stage::Load,      Stage::Times,  Stage::Standards,
                              Stage::Errors,   Stage::Structure, Stage::Ranking};
    const Stages fromWork{Stage::Load,      Stage::Times,      Stage::Standards, Stage::Errors,
                          Stage::Structure, Stage::Redundancy, Stage::Ranking};
    return {
        {"a name", step("buy", [](Step &s) { s.name = "Purchase"; }), {}},
        {"the name of a party", party("buy", [](Party &p) { p.name = "Purchasing"; }), {}},
        {"a standard", handoff("check-buy", [](Handoff &h) { h.standard = Standard{}; }), {Stage::Standards}},
        {"a share", handoff("check-buy", [](Handoff &h) { h.share = 0.8; }), all},
        {"a join", step("close", [](Step &s) { s.join = Join::Any; }), all},
        {"a new step",
         [](ProcessMap &map) {
             Step fresh;
             fresh.id = "file";
             fresh.order = 99;
             map.steps.put(fresh);
         },
         all},
        {"an error rate", step("pay", [](Step &s) { s.introduces = 0.1; }), fromMistakes},
        {"a check", step("close", [](Step &s) { s.catches["buy"] = 0.5; }), fromMistakes},
        {"how often a handoff goes wrong", handoff("buy-pay", [](Handoff &h) { h.goesWrong = 0.1; }), fromMistakes},
        {"a time of work", step("pay", [](Step &s) { s.work = law("9min"); }), fromWork},
        {"a time to put right", step("pay", [](Step &s) { s.fix = law("9min"); }), afterLoad},
        {"arrivals", step("order", [](Step &s) { s.arrivals = law("exp(40min)"); }), afterLoad},
        {"people", party("buy", [](Party &p) { p.people = 2; }), afterLoad},
        {"a delay",
         handoff("pay-close", [](Handoff &h) { h.delay = law("1h"); }),
         {Stage::Load, Stage::Times, Stage::Standards, Stage::Structure, Stage::Redundancy, Stage::Ranking}},
        {"pay", party("buy", [](Party &p) { p.costPerHour = 50; }), {Stage::Errors, Stage::Ranking}},
        {"the cost of a case", step("pay", [](Step &s) { s.costPerCase = 3; }), {Stage::Errors, Stage::Ranking}},
        {"a deliverable",
         handoff("buy-pay", [](Handoff &h) { h.deliverable = "goods"; }),
         {Stage::Redundancy, Stage::Ranking}},
    };
}

void editSomething(ProcessMap &map, std::mt19937 &random)
{
    const auto u = [&] {
        return std::uniform_real_distribution<double>(0, 1)(random);
    };
    const auto pick = [&](const auto &table) {
        return table[static_cast<std::size_t>(u() * static_cast<double>(table.size()))];
    };
    const std::vector<Edit> known = edits();
    Step step = pick(map.steps);
    Handoff handoff = pick(map.handoffs);
    switch (static_cast<int>(u() * 8)) {
    case 0:
        step.work = law(u() < 0.5 ? "exp(7min)" : "12min");
        map.steps.put(step);
        break;
    case 1:
        step.introduces = 0.2 * u();
        map.steps.put(step);
        break;
    case 2:
        handoff.delay = law(u() < 0.5 ? "3h" : "0");
        map.handoffs.put(handoff);
        break;
    case 3:
        handoff.share = u() < 0.3 ? std::nullopt : std::optional<double>(0.3 * u());
        map.handoffs.put(handoff);
        break;
    case 4:
        handoff.id = "extra" + std::to_string(random() % 5);
        handoff.from = pick(map.steps).id;
        map.handoffs.put(handoff);
        break;
    case 5:
        map.handoffs.remove("extra" + std::to_string(random() % 5));
        break;
    case 6:
        step.party = pick(map.parties).id;
        map.steps.put(step);
        break;
    default:
        known[random() % known.size()].make(map);
    }
}

} // namespace

class TestMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void afterAnEditTheStagesRunThatReadIt_data()
    {
        QTest::addColumn<int>("number");
        const std::vector<Edit> all = edits();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << static_cast<int>(i);
    }
    void afterAnEditTheStagesRunThatReadIt()
    {
        QFETCH(int, number);
        const Edit edit = edits()[static_cast<std::size_t>(number)];
        ProcessMap map = officeMap();
        AnalysisMemory memory;
        analysed(map, &memory);
        QCOMPARE(memory.ran().size(), std::size_t(11));
        edit.make(map);
        const Analysis again = analysed(map, &memory);
        Stages expected = edit.reads, ran = memory.ran();
        std::sort(expected.begin(), expected.end());
        std::sort(ran.begin(), ran.end());
        QCOMPARE(ran, expected);
        QCOMPARE(said(again), said(analysed(map, nullptr)));
    }

    void nothingRunsWhereNothingHasChanged()
    {
        const ProcessMap map = officeMap();
        AnalysisMemory memory;
        const std::string first = said(analysed(map, &memory));
        QCOMPARE(said(analysed(map, &memory)), first);
        QVERIFY(memory.ran().empty());
    }

    void whatWasLeftOutIsAddedWhenItIsWanted()
    {
        const ProcessMap map = officeMap();
        AnalysisMemory memory;
        AnalysisOptions quick;
        quick.memory = &memory;
        quick.gains = quick.betweenness = false;
        QVERIFY(analyze(map, quick).structure.betweenness.empty());
        QCOMPARE(said(analysed(map, &memory)), said(analysed(map, nullptr)));
        QCOMPARE(memory.ran(), (Stages{Stage::Errors, Stage::Ways, Stage::Ranking}));
    }

    // The map that an answer was made of may be gone; and what a cancelled analysis leaves behind is not believed.
    void manyEditsGiveWhatAFreshAnalysisGives()
    {
        std::mt19937 random(7);
        AnalysisMemory memory;
        auto map = std::make_unique<ProcessMap>(officeMap());
        for (int round = 0; round < 300; ++round) {
            auto edited = std::make_unique<ProcessMap>(*map);
            editSomething(*edited, random);
            if (round % 30 == 18) { // before it is a jungle; and hours are the dearest thing to work out
                *edited = officeMap();
                editParty(*edited, "buy", [](Party &p) { p.calendar.clear(); });
            }
            map = std::move(edited);
            if (round % 7 == 3) {
                const std::atomic<bool> cancel = true;
                AnalysisOptions options;
                options.memory = &memory;
                options.cancel = &cancel;
                QVERIFY(analyze(*map, options).cancelled);
            } else {
                QCOMPARE(said(analysed(*map, &memory)), said(analysed(*map, nullptr)));
            }
        }
    }
};

BATON_TEST(TestMemory)
#include "tst_memory.moc"
