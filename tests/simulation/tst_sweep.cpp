#include "model/simulation/sweep.h"

#include "tests/support/near.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

#include <cmath>

using namespace baton;
using baton::test::nearRelative;
using baton::test::textMap;

namespace {

constexpr double hour = 3600, day = 24 * hour;

ProcessMap queue(const std::string &gap, const std::string &work, const std::string &second)
{
    return textMap("in -> desk -> second -> out\nstep in arrivals=" + gap + "\nstep desk work=" + work +
                   "\nstep second work=" + second);
}

// Registration hands on to billing; both are there from nine to five on weekdays.
ProcessMap office()
{
    return textMap("calendar office weekly=\"Mon-Fri 09:00-17:00\"\nreg -> bill -> paid\n"
                   "step reg work=10min arrivals=exp(1h) arrivals_calendar=office\nstep bill work=40min\n"
                   "party reg calendar=office\nparty bill calendar=office");
}

SweepAnswer swept(const ProcessMap &map, const SweepQuestion &question)
{
    const Result<SweepAnswer> answer = sweep(map, question);
    if (!answer)
        qFatal("sweep failed: %s", codeName(answer.error().code).c_str());
    return *answer;
}

} // namespace

class TestSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deterministicQueueAtEveryPointOfTheGrid();
    void aPointIsWhatTheDelayStudySays();
    void exactPartIsThereAtOnce();
    void theWorstMomentOfTheWeekIsBeforeWork();
    void partialAnswersComeWithAllPoints();
    void threadsDoNotChangeTheAnswer();
    void cancelIsHeard();
};

// D/D/1: arrivals each 1.25, work 1, blocked for D from an arrival on: cases late come in steps, the first D / 1.25 of
// them by D, D - 1.25, ..., then each 0.25 less than the one before (known answer 810 for 20).
void TestSweep::deterministicQueueAtEveryPointOfTheGrid()
{
    SweepQuestion question;
    question.question = {"in-desk", DelayKind::Blocked, 0, 100 * hour};
    question.to = 40 * hour;
    question.points = 9;
    const SweepAnswer answer = swept(queue("75min", "1h", "54min"), question);
    QVERIFY(answer.fixed && answer.whole);
    for (const SweepPoint &point : answer.points) {
        double total = 0, free = 0;
        const double D = point.by / hour;
        for (int n = 0; n < 1000; ++n) {
            const double due = 1.25 * n, arrived = due < D ? D : due;
            free = std::max(free, arrived) + 1;
            total += std::max(0.0, free - (due + 1));
        }
        QCOMPARE(point.runs, 1);
        QVERIFY2(std::abs(point.total.mean - total * hour) < 1e-3,
                 qPrintable(QStringLiteral("%1: %2 %3").arg(D).arg(point.total.mean / hour).arg(total)));
        QCOMPARE(point.largest.mean, D * hour);
        QCOMPARE(point.exactLate, D * hour);
    }
    QCOMPARE(answer.points[4].by, 20 * hour);
    QCOMPARE(answer.points[4].total.mean, 810 * hour);
    QCOMPARE(answer.worst(), std::optional<std::size_t>(8));
}

void TestSweep::aPointIsWhatTheDelayStudySays()
{
    const ProcessMap map = queue("exp(75min)", "exp(1h)", "exp(54min)");
    SweepQuestion question;
    question.question = {"in-desk", DelayKind::Blocked, 0, -1, 40, 3};
    question.from = question.to = 20 * hour; // the same observed time in both
    question.points = 2;
    const SweepAnswer answer = swept(map, question);
    DelayQuestion same = question.question;
    same.by = 20 * hour;
    const Result<DelayAnswer> one = delay(map, same);
    QVERIFY(one.ok());
    const Lateness &out = one->customers.at(0);
    for (const SweepPoint &point : answer.points) {
        QCOMPARE(point.runs, 40);
        QVERIFY(nearRelative(point.total.mean, out.total, 1e-9));
        QVERIFY(nearRelative(point.largest.mean, out.largest, 1e-9));
        QVERIFY(nearRelative(point.touched.mean, out.touchedCases, 1e-9));
        QCOMPARE(point.p90, out.p90);
        QCOMPARE(point.recoveryP90, one->recoveryP90);
        QCOMPARE(point.at, one->at);
    }
}

void TestSweep::exactPartIsThereAtOnce()
{
    const ProcessMap map = textMap("a -> long -> end\na -> short -> end\n"
                                   "step a work=1h split=all arrivals=exp(1d)\nstep long work=10h\n"
                                   "step short work=3h\nstep end work=1h join=all");
    SweepQuestion question;
    question.question.handoff = "a-short";
    question.to = 20 * hour;
    question.points = 21;
    const Result<SweepAnswer> answer = exactSweep(map, question);
    QVERIFY(answer.ok());
    for (const SweepPoint &point : answer->points) {
        QCOMPARE(point.exactLate, std::max(0.0, point.by - 7 * hour));
        QCOMPARE(point.exactAbsorbed, std::min(point.by, 7 * hour));
        QCOMPARE(point.runs, 0);
    }
    QVERIFY(!answer->worst());
}

// Twelve hours from Friday noon on cost an afternoon and are over on Monday; from Monday morning on they cost the day.
void TestSweep::theWorstMomentOfTheWeekIsBeforeWork()
{
    SweepQuestion question;
    question.question = {"reg-bill", DelayKind::Blocked, 12 * hour, -1, 30};
    question.over = SweepOver::Start;
    question.to = 6 * day;
    question.points = 25; // each six hours
    const SweepAnswer answer = swept(office(), question);
    for (const SweepPoint &point : answer.points)
        QCOMPARE((point.start / 1'000'000 - 1'767'571'200) % std::int64_t(6 * hour), std::int64_t{0});
    const auto total = [&](int d, int h) {
        return answer.points[std::size_t(d * 4 + h / 6)].total.mean;
    };
    QVERIFY(answer.worst().has_value());
    const SweepPoint &worst = answer.points[*answer.worst()];
    const int clock = int(worst.start / 1'000'000 / 3600 % 24);
    QVERIFY2(clock == 6, qPrintable(QString::number(clock)));
    QVERIFY(total(0, 6) > 2 * total(0, 12));
    QCOMPARE(total(4, 18), 0.0); // from Friday evening to Saturday morning nobody misses anything
    QCOMPARE(total(5, 6), 0.0);
    // The exact part: due at nine when blocked from six on, back at six in the evening, billed the next morning.
    QVERIFY(answer.points[1].exactLate > 0);
    QCOMPARE(answer.points[21].exactLate, 0.0); // Saturday at six in the morning
    QCOMPARE(answer.points[21].exactAbsorbed, 12 * hour);
}

void TestSweep::partialAnswersComeWithAllPoints()
{
    const ProcessMap map = queue("exp(75min)", "exp(1h)", "exp(54min)");
    SweepQuestion question;
    question.question = {"in-desk", DelayKind::Blocked, 0, -1, 20};
    question.points = 5;
    std::vector<int> seen;
    const Result<SweepAnswer> answer = sweep(map, question, {}, [&](const SweepAnswer &sofar) {
        QCOMPARE(sofar.points.size(), std::size_t{5});
        QVERIFY(!sofar.whole);
        for (const SweepPoint &point : sofar.points) {
            QCOMPARE(point.runs, sofar.points[0].runs);
            QCOMPARE(point.exactLate, point.by);
        }
        seen.push_back(sofar.points[0].runs);
    });
    QCOMPARE(seen, (std::vector<int>{0, 4, 8, 16}));
    QCOMPARE(writeJson(toJson(*answer)), writeJson(toJson(swept(map, question))));
    QCOMPARE(answer->points[0].total.mean, 0.0); // a delay of nothing
    for (std::size_t p = 1; p < 5; ++p)
        QVERIFY(answer->points[p].total.mean > answer->points[p - 1].total.mean);
}

void TestSweep::threadsDoNotChangeTheAnswer()
{
    SweepQuestion question;
    question.question = {"reg-bill", DelayKind::OneCase, 0, -1, 12, 5, 1};
    question.points = 4;
    const SweepAnswer one = swept(office(), question);
    question.question.threads = 3;
    QCOMPARE(writeJson(toJson(one)), writeJson(toJson(swept(office(), question))));
}

void TestSweep::cancelIsHeard()
{
    const std::atomic<bool> cancel = true;
    Progress progress;
    progress.cancel = &cancel;
    SweepQuestion question;
    question.question.handoff = "reg-bill";
    const Result<SweepAnswer> answer = sweep(office(), question, progress);
    QVERIFY(!answer.ok());
    QCOMPARE(answer.error().code, ErrorCode::Cancelled);
}

BATON_TEST(TestSweep)
#include "tst_sweep.moc"
