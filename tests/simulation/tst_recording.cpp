#include "model/simulation/recording.h"

#include "model/simulation/trace.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace baton;
using baton::test::textMap;

namespace {

constexpr Micros hour = 3'600'000'000;
constexpr Micros begin = 1'767'571'200'000'000; // Monday 2026-01-05T00:00Z

Recording recorded(const ProcessMap &map, const RecordingSettings &settings)
{
    const Result<Recording> made = record(map, settings);
    if (!made)
        qFatal("record failed: %s", codeName(made.error().code).c_str());
    return *made;
}

RecordingSettings cases(std::int64_t count, std::uint64_t seed = 1)
{
    RecordingSettings settings;
    settings.cases = count;
    settings.seed = seed;
    return settings;
}

// Branches, joins, rework of both kinds, a loop and batches.
ProcessMap everything()
{
    return textMap("in -> a -> out\nin -> b -> out\nout -> check -> in\n"
                   "step in arrivals=exp(4h) split=all work=exp(20min)\nstep a work=exp(1h) introduces=0.3 fix=20min\n"
                   "step b work=exp(30min) introduces=0.2 repair=redo setup=10min\n"
                   "step out join=all work=exp(10min) catches=0.6 investigate=5min\n"
                   "step check catches=0.5 investigate=5min\nhandoff check-in share=0.2\nhandoff in-a delay=exp(1h)\n"
                   "handoff in-b batch=3 batch_timeout=5h");
}

std::vector<std::uint32_t> at(const Recording &recording, Micros instant)
{
    std::vector<std::uint32_t> found;
    recording.at(instant, found);
    return found;
}

QStringList storyOf(const Recording &recording, const ProcessMap &map, std::size_t who)
{
    QStringList lines;
    for (const Stay &stay : recording.story(who)) {
        static const char *const names[] = {"waits",      "works",         "gathers",         "travels",
                                            "is held",    "waits to join", "waits for check", "is checked",
                                            "waits mend", "is mended"};
        const Id &where = stay.stage == CaseStage::Gathering || stay.stage == CaseStage::Travelling ||
                                  stay.stage == CaseStage::HeldBack
                              ? map.handoffs[stay.handoff].id
                              : map.steps[stay.step].id;
        lines << QStringLiteral("%1 %2 %3-%4")
                     .arg(QString::fromLatin1(names[int(stay.stage)]), QString::fromStdString(where))
                     .arg(double(stay.from - begin) / hour)
                     .arg(double(stay.to - begin) / hour);
    }
    return lines;
}

} // namespace

class TestRecording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseTellsWhereItIsAndWhatIsDone();
    void whatIsHeldAtAJoinKnowsWhoCameLast();
    void reworkIsPartOfTheStory();
    void recordingAndEventLogAgree_data();
    void recordingAndEventLogAgree();
    void everyInstantIsFoundAsByLookingAtAllStays();
    void theWindowKeepsWholeStoriesOfTheCasesInIt();
    void aBlockedHandoffHoldsBackWhatArrives();
    void oneLateCaseIsNamedAndComesInBoth();
    void delayOfNothingRecordsTheSame();
    void starvingCasesStayAtTheirJoin();
    void workDoneAgainPassesTheJoinItHasPassedBefore();
    void tooLargeRecordingsStopWhereTheyAreComplete();
    void cancelIsHeard();
    void unknownHandoffIsRefused();
};

void TestRecording::aCaseTellsWhereItIsAndWhatIsDone()
{
    const ProcessMap map = textMap("a -> b\nstep a work=1h arrivals=30min\nstep b work=15min\nhandoff a-b delay=45min");
    const Recording recording = recorded(map, cases(2));
    QCOMPARE(recording.cases().size(), std::size_t{2});
    QCOMPARE(recording.cases()[1].number, 2U);
    QCOMPARE(recording.cases()[1].entered, begin + hour);
    QCOMPARE(recording.cases()[1].ended, begin + hour * 7 / 2);
    QCOMPARE(storyOf(recording, map, 0), (QStringList{"works a 0.5-1.5", "travels a-b 1.5-2.25", "works b 2.25-2.5"}));
    QCOMPARE(storyOf(recording, map, 1),
             (QStringList{"waits a 1-1.5", "works a 1.5-2.5", "travels a-b 2.5-3.25", "works b 3.25-3.5"}));
    const std::vector<std::uint32_t> now = at(recording, begin + hour * 15 / 8);
    QCOMPARE(now.size(), std::size_t{2});
    const Stay &moving = recording.stays()[now[0]];
    QVERIFY(moving.stage == CaseStage::Travelling && moving.who == 0);
    QCOMPARE(moving.behind(begin + hour * 15 / 8), 0.5);
    QVERIFY(at(recording, begin + hour * 7 / 2).empty());
}

void TestRecording::whatIsHeldAtAJoinKnowsWhoCameLast()
{
    const ProcessMap map = textMap("a -> long -> end\na -> short -> end\n"
                                   "step a work=1h split=all arrivals=1d\nstep long work=10h\n"
                                   "step short work=3h\nstep end work=1h join=all");
    const Recording recording = recorded(map, cases(1));
    const QStringList story = storyOf(recording, map, 0);
    QCOMPARE(story, (QStringList{"works a 24-25", "works long 25-35", "works short 25-28", "waits to join end 28-35",
                                 "works end 35-36"}));
    const auto all = recording.story(0);
    QCOMPARE(map.handoffs[all[3].handoff].id, Id("short-end"));
    QCOMPARE(map.handoffs[all[3].waitsFor].id, Id("long-end"));
}

void TestRecording::reworkIsPartOfTheStory()
{
    const ProcessMap map = textMap("a -> b\nstep a work=1h arrivals=1d introduces=1 fix=2h\n"
                                   "step b work=1h catches=1 investigate=30min");
    const Recording recording = recorded(map, cases(1));
    QCOMPARE(storyOf(recording, map, 0),
             (QStringList{"works a 24-25", "works b 25-26", "is checked b 26-26.5", "is mended a 26.5-28.5"}));
}

void TestRecording::recordingAndEventLogAgree_data()
{
    QTest::addColumn<QString>("map");
    QTest::newRow("everything") << QString();
    QTest::newRow("plain") << "in -> a -> b -> a\nstep in arrivals=exp(2h)\nstep a work=exp(1h)\nstep b work=exp(1h)\n"
                              "handoff b-a share=0.3";
    QTest::newRow("some") << "in -> a -> out\nin -> b -> out\nstep in arrivals=exp(2h) split=some work=1min\n"
                             "handoff in-a share=0.5 delay=exp(2h)\nhandoff in-b share=0.8\nstep a work=exp(1h)\n"
                             "step b work=exp(1h)\nstep out work=exp(20min)";
}

void TestRecording::recordingAndEventLogAgree()
{
    QFETCH(QString, map);
    const ProcessMap m = map.isEmpty() ? everything() : textMap(map.toStdString());
    const Recording recording = recorded(m, cases(300, 5));
    const Result<sim::Trace> trace = traceRun(m, 300, 5);
    QVERIFY(trace.ok());
    sim::Trace told;
    for (std::size_t c = 0; c < recording.cases().size(); ++c) {
        const auto story = recording.story(c);
        for (std::size_t i = 0; i < story.size(); ++i) {
            const Stay &stay = story[i];
            if (stay.stage != CaseStage::Working)
                continue;
            Micros queued = stay.from;
            for (const Stay &before : story.subspan(0, i))
                if (before.stage == CaseStage::Waiting && before.step == stay.step && before.visit == stay.visit)
                    queued = before.from;
            const auto add = [&](Micros time, sim::TraceKind kind) {
                told.push_back(
                    {time, time, recording.cases()[c].number - 1, 0, stay.step, sim::none, stay.visit, kind});
            };
            add(queued, sim::TraceKind::Enqueue);
            add(stay.from, sim::TraceKind::Start);
            add(stay.to, sim::TraceKind::Finish);
        }
    }
    const auto rows = [&](const sim::Trace &events) {
        QStringList lines = QString::fromStdString(writeTraceCsv(m, events)).split(QStringLiteral("\r\n"));
        lines.sort();
        return lines;
    };
    const QStringList log = rows(*trace), stories = rows(told);
    QCOMPARE(stories.size(), log.size());
    for (qsizetype i = 0; i < log.size(); ++i)
        QCOMPARE(stories[i], log[i]);
    QVERIFY(log.size() > 2000);
    for (const RecordedCase &one : recording.cases())
        QVERIFY(one.ended >= one.entered);
}

void TestRecording::everyInstantIsFoundAsByLookingAtAllStays()
{
    RecordingSettings settings;
    settings.from = 0;
    settings.length = 60 * 86400.0;
    const Recording recording = recorded(everything(), settings);
    QVERIFY(recording.stays().size() > 3000);
    std::mt19937_64 random(7);
    std::uniform_int_distribution<Micros> instants(recording.from(), recording.to());
    std::size_t seen = 0;
    for (int i = 0; i < 2000; ++i) {
        // Every other one on the very border of a stay.
        const Micros instant =
            i % 2 ? instants(random) : recording.stays()[std::size_t(instants(random)) % recording.stays().size()].from;
        std::vector<std::uint32_t> found = at(recording, instant), wanted;
        for (std::uint32_t s = 0; s < recording.stays().size(); ++s) {
            const Stay &stay = recording.stays()[s];
            if (stay.from <= instant && (instant < stay.to || stay.open))
                wanted.push_back(s);
        }
        std::sort(found.begin(), found.end());
        QCOMPARE(found, wanted);
        seen += found.size();
    }
    QVERIFY(seen > 2000);
}

void TestRecording::theWindowKeepsWholeStoriesOfTheCasesInIt()
{
    const ProcessMap map = everything();
    RecordingSettings whole, part;
    whole.from = 0;
    whole.length = 30 * 86400.0;
    part.from = 10 * 86400.0;
    part.length = 5 * 86400.0;
    const Recording all = recorded(map, whole), some = recorded(map, part);
    QCOMPARE(some.from(), begin + 240 * hour);
    QCOMPARE(some.to(), begin + 360 * hour);
    std::size_t there = 0;
    for (const RecordedCase &one : all.cases()) {
        const bool within = one.entered < some.to() && (one.ended < 0 || one.ended >= some.from());
        const auto found = std::find_if(some.cases().begin(), some.cases().end(),
                                        [&](const RecordedCase &c) { return c.number == one.number; });
        QCOMPARE(found != some.cases().end(), within);
        if (!within)
            continue;
        ++there;
        const auto full = all.story(std::size_t(&one - all.cases().data()));
        const auto kept = some.story(std::size_t(found - some.cases().begin()));
        for (std::size_t i = 0; i < kept.size(); ++i) {
            QCOMPARE(kept[i].from, full[i].from);
            QVERIFY(kept[i].stage == full[i].stage);
            if (!kept[i].open)
                QCOMPARE(kept[i].to, full[i].to);
        }
    }
    QVERIFY(there > 10);
}

void TestRecording::aBlockedHandoffHoldsBackWhatArrives()
{
    const ProcessMap map = textMap("in -> desk\nstep in arrivals=2h\nstep desk work=1h");
    RecordingSettings settings;
    settings.delay = DelayQuestion{"in-desk", DelayKind::Blocked, 10.0 * 3600};
    const Recording recording = recorded(map, settings);
    QVERIFY(recording.disturbed.has_value());
    QCOMPARE(recording.disturbed->until, recording.disturbed->from + 10 * hour);
    int held = 0;
    for (const Stay &stay : recording.stays())
        if (stay.stage == CaseStage::HeldBack) {
            ++held;
            QVERIFY(stay.from >= recording.disturbed->from);
            QCOMPARE(stay.to, recording.disturbed->until);
        }
    QCOMPARE(held, 5);
    QVERIFY(recording.from() < recording.disturbed->from);
    QVERIFY(recording.to() > recording.disturbed->until + 24 * hour);
}

void TestRecording::oneLateCaseIsNamedAndComesInBoth()
{
    const ProcessMap map = textMap("in -> desk -> out\nstep in arrivals=exp(2h)\nstep desk work=exp(1h)");
    RecordingSettings settings;
    settings.delay = DelayQuestion{"desk-out", DelayKind::OneCase, 30.0 * 3600};
    const Recording late = recorded(map, settings);
    QVERIFY(late.disturbed->who != nowhere);
    const RecordedCase &one = late.cases()[late.disturbed->who];
    settings.delay->by = 0;
    const Recording calm = recorded(map, settings);
    QVERIFY(calm.disturbed->who == nowhere);
    const auto same = std::find_if(calm.cases().begin(), calm.cases().end(),
                                   [&](const RecordedCase &c) { return c.number == one.number; });
    QVERIFY(same != calm.cases().end());
    QCOMPARE(same->entered, one.entered);
    QCOMPARE(one.ended - same->ended, 30 * hour);
}

void TestRecording::delayOfNothingRecordsTheSame()
{
    const ProcessMap map = everything();
    RecordingSettings settings;
    settings.delay = DelayQuestion{"in-a", DelayKind::Blocked, 0};
    const Recording nothing = recorded(map, settings);
    RecordingSettings plain;
    plain.from = double(nothing.from() - begin) * 1e-6;
    plain.length = double(nothing.to() - nothing.from()) * 1e-6;
    const Recording without = recorded(map, plain);
    QCOMPARE(nothing.stays().size(), without.stays().size());
    for (std::size_t i = 0; i < nothing.stays().size(); ++i) {
        QCOMPARE(nothing.stays()[i].from, without.stays()[i].from);
        QCOMPARE(nothing.stays()[i].to, without.stays()[i].to);
    }
}

void TestRecording::starvingCasesStayAtTheirJoin()
{
    const ProcessMap map = textMap("a -> b -> end\na -> c -> end\nstep a arrivals=1d\nstep end join=all\n"
                                   "handoff a-b share=0.5\nhandoff a-c share=0.5");
    RecordingSettings settings;
    settings.from = 0;
    settings.length = 10 * 86400.0;
    const Recording recording = recorded(map, settings);
    QCOMPARE(recording.cases().size(), std::size_t{9});
    for (std::size_t c = 0; c < recording.cases().size(); ++c) {
        QVERIFY(recording.cases()[c].starves);
        QCOMPARE(recording.cases()[c].ended, Micros(-1));
        const Stay &last = recording.story(c).back();
        QVERIFY(last.stage == CaseStage::WaitingForOthers && last.open);
        QCOMPARE(last.to, recording.to());
    }
    QCOMPARE(at(recording, recording.to() - 1).size(), std::size_t{9});
}

void TestRecording::workDoneAgainPassesTheJoinItHasPassedBefore()
{
    const ProcessMap map = textMap("a -> b -> j -> out\na -> c -> j\nstep a arrivals=10h split=all\n"
                                   "step b work=1h introduces=0.5 repair=redo\nstep c work=30min\n"
                                   "step j work=10min join=all catches=1");
    SimulationSettings settings;
    settings.cases = 4000;
    settings.warmup = 0;
    settings.runs = 1;
    const Result<Simulation> all = simulate(map, settings);
    QVERIFY(all.ok());
    QVERIFY(std::none_of(all->remarks.begin(), all->remarks.end(),
                         [](const SimulationRemark &remark) { return remark.note == SimulationNote::JoinStarves; }));
    QCOMPARE(all->steps[*map.steps.positionOf("c")].executions, 4000.0);
    QVERIFY(std::abs(all->steps[*map.steps.positionOf("b")].executions - 8000) < 400); // geometric, one in two
    QCOMPARE(all->steps[*map.steps.positionOf("j")].executions, all->steps[*map.steps.positionOf("b")].executions);
    QCOMPARE(all->steps[*map.steps.positionOf("out")].executions, 4000.0);
}

void TestRecording::tooLargeRecordingsStopWhereTheyAreComplete()
{
    const ProcessMap map = everything();
    RecordingSettings settings;
    settings.from = 0;
    settings.length = 60 * 86400.0;
    const Recording whole = recorded(map, settings);
    QVERIFY(whole.end() == RecordingEnd::Whole);
    settings.most = 500;
    const Recording part = recorded(map, settings);
    QVERIFY(part.end() == RecordingEnd::TooLarge);
    QVERIFY(part.to() < whole.to());
    QVERIFY(part.stays().size() <= 501);
    for (const Micros instant : {part.to() / 2 + part.from() / 2, part.to() - 1})
        QCOMPARE(at(part, instant).size(), at(whole, instant).size());
}

void TestRecording::cancelIsHeard()
{
    const std::atomic<bool> cancel = true;
    Progress progress;
    progress.cancel = &cancel;
    const Result<Recording> made = record(everything(), {}, progress);
    QVERIFY(!made.ok());
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
}

void TestRecording::unknownHandoffIsRefused()
{
    RecordingSettings settings;
    settings.delay = DelayQuestion{"nowhere"};
    const Result<Recording> made = record(everything(), settings);
    QVERIFY(!made.ok());
    QCOMPARE(made.error().code, ErrorCode::UnknownHandoff);
}

BATON_TEST(TestRecording)
#include "tst_recording.moc"
