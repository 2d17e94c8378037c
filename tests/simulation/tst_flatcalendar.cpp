#include "model/simulation/engine/network.h"
#include "tests/support/registry.h"

#include <QTest>

#include <random>

using namespace baton;
using namespace baton::sim;

namespace {

constexpr Micros minute = 60'000'000, day = 1440 * minute;
constexpr int days = 400;

// Office hours in Rome, and nights that meet the change of the clocks; closed on 1 May 2026.
CalendarSpec roman()
{
    CalendarSpec spec;
    spec.zone = "Europe/Rome";
    spec.weekly = {"Mon-Fri 09:00-17:00", "Sun 01:30-03:30", "Sat 22:00-24:00"};
    spec.closed = {"2026-05-01"};
    return spec;
}

// Minute by minute from simulated time 0, Monday 2026-01-05T00:00Z, without any of the calendar code: summer time from
// 29 March to 25 October at 01:00 UTC.
class Oracle
{
public:
    Oracle() : m_before(days * 1440 + 1)
    {
        for (std::size_t m = 0; m + 1 < m_before.size(); ++m)
            m_before[m + 1] = m_before[m] + (open(static_cast<std::int64_t>(m)) ? minute : 0);
    }
    Micros worked(Micros t) const
    {
        const auto m = static_cast<std::size_t>(t / minute);
        return m_before[m] + (m_before[m + 1] > m_before[m] ? t % minute : 0);
    }
    Micros add(Micros t, Micros work) const
    {
        if (work == 0)
            return t;
        const Micros target = worked(t) + work;
        const auto reached = std::lower_bound(m_before.begin(), m_before.end(), target) - m_before.begin() - 1;
        return reached * minute + target - m_before[static_cast<std::size_t>(reached)];
    }

private:
    static bool open(std::int64_t utc)
    {
        constexpr std::int64_t march = 83 * 1440 + 60, october = 293 * 1440 + 60; // minutes from 5 January
        const std::int64_t local = utc + (utc >= march && utc < october ? 120 : 60);
        const std::int64_t date = local / 1440, weekday = date % 7, time = local % 1440;
        if (date == 116) // 1 May
            return false;
        if (weekday == 5)
            return time >= 22 * 60;
        return weekday == 6 ? time >= 90 && time < 210 : time >= 9 * 60 && time < 17 * 60;
    }

    std::vector<Micros> m_before; // working time before each minute
};

} // namespace

class TestFlatCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textbookAdditions();
    void agreesWithCountingMinutes();
};

void TestFlatCalendar::textbookAdditions()
{
    CalendarSpec spec;
    spec.zone = "UTC";
    spec.weekly = {"Mon-Fri 09:00-17:00"};
    const FlatCalendar office(*WorkingCalendar::compile(spec), 30 * day);
    const Micros hour = 60 * minute;
    const auto add = [&](Micros t, Micros work) {
        std::size_t hint = 0;
        return office.add(t, work, hint);
    };
    QCOMPARE(add(4 * day + 16 * hour, 3 * hour), 7 * day + 11 * hour); // Friday 16:00: Monday 11:00
    QCOMPARE(add(4 * day + 17 * hour, 1 * hour), 7 * day + 10 * hour);
    QCOMPARE(add(5 * day + 12 * hour, 8 * hour), 7 * day + 17 * hour);
    QCOMPARE(add(9 * hour, 40 * hour), 4 * day + 17 * hour);
    QCOMPARE(add(2 * day + 10 * hour, 0), 2 * day + 10 * hour);
    QCOMPARE(add(5 * day + 10 * hour, 0), 5 * day + 10 * hour); // nothing to do never waits for opening
}

// A million random questions over more than a year, both changes of the clocks among them; the hint anywhere.
void TestFlatCalendar::agreesWithCountingMinutes()
{
    const Oracle oracle;
    const FlatCalendar calendar(*WorkingCalendar::compile(roman()), (days + 30) * day);
    std::mt19937_64 random(1);
    std::size_t hint = 0;
    for (int i = 0; i < 1'000'000; ++i) {
        const auto t = static_cast<Micros>(random() % static_cast<std::uint64_t>(350 * day));
        const auto length = static_cast<Micros>(random() % static_cast<std::uint64_t>(i % 2 ? 40 * day : 600 * minute));
        const Micros work = length % (150 * 60 * minute);
        if (random() % 4 == 0)
            hint = random() % 500;
        const Micros worked = calendar.work(t, t + length, hint), end = calendar.add(t, work, hint);
        const Micros opening = calendar.nextOpen(t, hint);
        const bool good = worked == oracle.worked(t + length) - oracle.worked(t) && end == oracle.add(t, work) &&
                          opening == oracle.add(t, 1) - 1 &&
                          (!calendar.openAllOf(t, t + work, hint) || end == t + work);
        if (!good)
            QFAIL(qPrintable(QStringLiteral("%1 + %2: %3 worked, ends %4, opens %5, wanted %6 %7 %8")
                                 .arg(t)
                                 .arg(length)
                                 .arg(worked)
                                 .arg(end)
                                 .arg(opening)
                                 .arg(oracle.worked(t + length) - oracle.worked(t))
                                 .arg(oracle.add(t, work))
                                 .arg(oracle.add(t, 1) - 1)));
    }
}

BATON_TEST(TestFlatCalendar)
#include "tst_flatcalendar.moc"
