#include "model/simulation/agreements.h"

#include "model/simulation/hoursbounds.h"
#include "model/simulation/temporal.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

#include <bit>
#include <random>
#include <set>

using namespace baton;
using namespace baton::sim;
using baton::test::textMap;

namespace {

constexpr Micros hour = 3'600'000'000;

struct RandomBound
{
    Index from, to;
    Micros bound;
    bool agreed;
};

// By Floyd and Warshall on all pairs: another way than the one that is tested. `moved` gives one agreed bound more
// room.
bool holds(std::size_t instants, const std::vector<RandomBound> &bounds, unsigned agreed, std::size_t moved = 99,
           Micros by = 0)
{
    constexpr Micros far = Micros(1) << 50;
    std::vector<std::vector<Micros>> d(instants, std::vector<Micros>(instants, far));
    for (std::size_t i = 0; i < instants; ++i)
        d[i][i] = 0;
    for (std::size_t b = 0; b < bounds.size(); ++b)
        if (!bounds[b].agreed || (agreed >> b & 1U))
            d[bounds[b].from][bounds[b].to] =
                std::min(d[bounds[b].from][bounds[b].to], bounds[b].bound + (b == moved ? by : 0));
    for (std::size_t k = 0; k < instants; ++k)
        for (std::size_t i = 0; i < instants; ++i)
            for (std::size_t j = 0; j < instants; ++j)
                d[i][j] = std::min(d[i][j], d[i][k] + d[k][j]);
    for (std::size_t i = 0; i < instants; ++i)
        if (d[i][i] < 0)
            return false;
    return true;
}

// Facts that one drawn schedule fulfils, and agreed bounds that may ask for more.
std::vector<RandomBound> randomBounds(std::mt19937 &random, Index instants)
{
    const auto draw = [&](int from, int to) {
        return std::uniform_int_distribution<int>(from, to)(random);
    };
    std::vector<Micros> schedule;
    for (Index i = 0; i < instants; ++i)
        schedule.push_back(draw(0, 40));
    std::vector<RandomBound> bounds;
    for (int b = 0; b < 14; ++b) {
        const Index from = Index(draw(0, int(instants) - 1)),
                    to = (from + Index(draw(1, int(instants) - 1))) % instants;
        const bool agreed = b < 7;
        const Micros apart = schedule[to] - schedule[from];
        bounds.push_back({from, to, apart + (agreed ? draw(-9, 4) : draw(0, 6)), agreed});
    }
    return bounds;
}

ProcessMap office(const std::string &statements)
{
    return textMap("calendar office weekly=\"Mon-Fri 09:00-17:00\"\n" + statements);
}

WorkingCalendar nineToFive()
{
    CalendarSpec spec;
    spec.weekly = {"Mon-Fri 09:00-17:00"};
    return *WorkingCalendar::compile(spec);
}

} // namespace

class TestAgreements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallestConflictAgreesWithTryingAllSets();
    void factsThatContradictEachOtherAreTold();
    void hoursAndSpansBoundEachOther();
    void aStandardShorterThanTheWorkCannotHoldAlone();
    void twoStandardsCanContradictEachOther();
    void theCheapestToMoveIsTheLeastImportantByShare();
    void whatIsMovedMakesTheRestHold();
    void workingHoursAreCountedByTheirOwnClock();
    void mapsWithoutConflictSayNone();
};

void TestAgreements::smallestConflictAgreesWithTryingAllSets()
{
    std::mt19937 random(11);
    int conflicts = 0, larger = 0;
    for (int trial = 0; trial < 3000; ++trial) {
        const Index instants = 6;
        const std::vector<RandomBound> bounds = randomBounds(random, instants);
        TemporalNetwork network(instants);
        for (Index b = 0; b < bounds.size(); ++b)
            network.atMost(bounds[b].from, bounds[b].to, bounds[b].bound, bounds[b].agreed ? b : none);
        unsigned smallest = 0;
        for (unsigned set = 1; set < 128; ++set)
            if (!holds(instants, bounds, set) && (!smallest || std::popcount(set) < std::popcount(smallest)))
                smallest = set;
        const auto found = network.smallestConflict();
        QCOMPARE(found.has_value(), smallest != 0);
        QCOMPARE(network.holds(), smallest == 0);
        if (!found)
            continue;
        ++conflicts;
        larger += std::popcount(smallest) > 1;
        QCOMPARE(int(found->tags.size()), std::popcount(smallest));
        unsigned set = 0;
        for (const Index tag : found->tags)
            set |= 1U << tag;
        QCOMPARE(std::popcount(set), std::popcount(smallest));
        QVERIFY(!holds(instants, bounds, set));
        for (const Index tag : found->tags) {
            QVERIFY(holds(instants, bounds, set, tag, found->excess));
            QVERIFY(!holds(instants, bounds, set, tag, found->excess - 1));
        }
    }
    QVERIFY(conflicts > 300);
    QVERIFY(larger > 50);
}

void TestAgreements::factsThatContradictEachOtherAreTold()
{
    TemporalNetwork network(2);
    network.exactly(0, 1, 5);
    network.atMost(0, 1, 4);
    const auto found = network.smallestConflict();
    QVERIFY(found.has_value());
    QVERIFY(found->tags.empty());
}

void TestAgreements::hoursAndSpansBoundEachOther()
{
    const WorkingCalendar hours = nineToFive();
    QCOMPARE(leastWork(hours, 64 * hour), Micros(0)); // over the weekend
    QCOMPARE(leastWork(hours, 66 * hour), 2 * hour);
    QCOMPARE(mostWork(hours, 10 * hour), 8 * hour);
    QCOMPARE(mostWork(hours, 25 * hour), 9 * hour);
    QCOMPARE(longestSpan(hours, 0), 64 * hour);
    QCOMPARE(longestSpan(hours, 4 * hour), 68 * hour);
    QCOMPARE(longestSpan(hours, 8 * hour), 88 * hour); // from Friday five over Monday to Tuesday nine
    // Against looking at every quarter of an hour.
    std::mt19937 random(3);
    for (int trial = 0; trial < 20; ++trial) {
        const Micros span = std::uniform_int_distribution<int>(1, 120)(random) * hour;
        Micros least = span, most = 0, longest = 0;
        for (Micros t = epochStart + 4 * 168 * hour; t < epochStart + 5 * 168 * hour; t += hour / 4) {
            least = std::min(least, hours.workBetween(t, t + span));
            most = std::max(most, hours.workBetween(t, t + span));
            longest = std::max(longest, hours.nextOpen(hours.add(t, span / 8)) - t);
        }
        QCOMPARE(leastWork(hours, span), least);
        QCOMPARE(mostWork(hours, span), most);
        QCOMPARE(longestSpan(hours, span / 8), longest);
    }
}

void TestAgreements::aStandardShorterThanTheWorkCannotHoldAlone()
{
    const ProcessMap map = textMap("a -> b -> c\nstep a work=6h arrivals=1d\nstep b work=1h\n"
                                   "handoff a-b standard=4h delay=30min\nhandoff b-c standard=2h");
    const Agreements answer = checkAgreements(map);
    QCOMPARE(answer.standards, 2);
    QCOMPARE(answer.conflicts.size(), std::size_t{1});
    QCOMPARE(answer.conflicts[0].handoffs, std::vector<Id>{"a-b"});
    QCOMPARE(answer.conflicts[0].excess, 2.5 * 3600);
    QCOMPARE(answer.conflicts[0].movedTo, 6.5 * 3600);
}

// The last step may begin ten hours after the first is done; what comes out of the short branch was promised to be
// worked on within an hour of its coming, and to be fetched from there within two.
namespace {

const char *const branches = "a -> long -> end\na -> short -> end\nstep a work=1h split=all arrivals=1d\n"
                             "step long work=10h\nstep short work=1h\nstep end work=1h join=all\n"
                             "handoff a-short standard={\"within\":\"1h\",\"from\":\"finished\",\"to\":\"started\"}\n"
                             "handoff short-end standard={\"within\":\"3h\",\"from\":\"started\",\"to\":\"started\"}\n";

} // namespace

void TestAgreements::twoStandardsCanContradictEachOther()
{
    ProcessMap map = textMap(branches);
    Handoff in = *map.handoffs.find("a-short"), out = *map.handoffs.find("short-end");
    in.standard->to = out.standard->to = StandardEvent::CustomerStarted;
    map.handoffs.put(in);
    map.handoffs.put(out);
    const Agreements answer = checkAgreements(map);
    QCOMPARE(answer.conflicts.size(), std::size_t{1});
    const std::vector<Id> &both = answer.conflicts[0].handoffs;
    QCOMPARE(std::set<Id>(both.begin(), both.end()), (std::set<Id>{"a-short", "short-end"}));
    QCOMPARE(answer.conflicts[0].excess, 6.0 * 3600); // 1 + 3 of 10 hours
    QCOMPARE(answer.conflicts[0].cheapest, Id("short-end"));
    QCOMPARE(answer.conflicts[0].movedTo, 9.0 * 3600);
}

void TestAgreements::theCheapestToMoveIsTheLeastImportantByShare()
{
    ProcessMap map = textMap(branches);
    Handoff in = *map.handoffs.find("a-short"), out = *map.handoffs.find("short-end");
    in.standard->to = out.standard->to = StandardEvent::CustomerStarted;
    in.importance = 1; // 6 of 1 hour, once; the other 6 of 3 hours, four times
    out.importance = 4;
    map.handoffs.put(in);
    map.handoffs.put(out);
    const Agreements answer = checkAgreements(map);
    QCOMPARE(answer.conflicts.size(), std::size_t{1});
    QCOMPARE(answer.conflicts[0].cheapest, Id("a-short"));
    QCOMPARE(answer.conflicts[0].movedTo, 7.0 * 3600);
    in.importance.reset(); // as if three: eighteen against eight
    map.handoffs.put(in);
    QCOMPARE(checkAgreements(map).conflicts[0].cheapest, Id("short-end"));
}

void TestAgreements::whatIsMovedMakesTheRestHold()
{
    ProcessMap map = textMap("a -> b -> c -> d\nstep a work=6h arrivals=1d\nstep b work=5h\nstep c work=4h\n"
                             "handoff a-b standard=4h\nhandoff b-c standard=1h\nhandoff c-d standard=2h");
    const Agreements answer = checkAgreements(map);
    QCOMPARE(answer.conflicts.size(), std::size_t{3});
    for (const StandardConflict &conflict : answer.conflicts) {
        Handoff moved = *map.handoffs.find(conflict.cheapest);
        moved.standard->within = *parseDuration(std::to_string(int(conflict.movedTo)) + "s");
        map.handoffs.put(moved);
    }
    QVERIFY(checkAgreements(map).conflicts.empty());
}

void TestAgreements::workingHoursAreCountedByTheirOwnClock()
{
    const ProcessMap map = office("a -> b\nstep a work=6h arrivals=1d\nparty a calendar=office\n"
                                  "handoff a-b standard=4h");
    const Agreements answer = checkAgreements(map);
    QCOMPARE(answer.conflicts.size(), std::size_t{1});
    QCOMPARE(answer.conflicts[0].calendar, Id("office"));
    QCOMPARE(answer.conflicts[0].excess, 2.0 * 3600);
    // The same in elapsed time: six hours of work fit into no six hours that hold a night.
    const ProcessMap elapsed = office("a -> b\nstep a work=6h arrivals=1d\nparty a calendar=office\n"
                                      "handoff a-b standard={\"within\":\"4h\",\"clock\":\"elapsed\"}");
    QCOMPARE(checkAgreements(elapsed).conflicts.size(), std::size_t{1});
    const ProcessMap enough = office("a -> b\nstep a work=6h arrivals=1d\nparty a calendar=office\n"
                                     "handoff a-b standard=6h");
    QVERIFY(checkAgreements(enough).conflicts.empty());
    // Work that is finished after hours takes none of them.
    const ProcessMap finishing = office("a -> b\nstep a work=6h arrivals=1d closing=finish\n"
                                        "party a calendar=office\nhandoff a-b standard=4h");
    QVERIFY(checkAgreements(finishing).conflicts.empty());
}

void TestAgreements::mapsWithoutConflictSayNone()
{
    const Agreements answer = checkAgreements(textMap("a -> b -> a\nb -> c\nstep a work=1h arrivals=1d\n"
                                                      "handoff a-b standard=2h\nhandoff b-a share=0.2 standard=1h"));
    QVERIFY(answer.conflicts.empty());
    QCOMPARE(answer.standards, 2);
    QVERIFY(checkAgreements(textMap("a -> b")).standards == 0);
}

BATON_TEST(TestAgreements)
#include "tst_agreements.moc"
