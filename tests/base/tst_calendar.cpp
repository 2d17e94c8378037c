#include "model/base/calendar.h"
#include "tests/support/registry.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace baton;

namespace {

constexpr Micros minute = 60 * microsPerSecond;
constexpr Micros hour = 60 * minute;
constexpr Micros day = 24 * hour;

Micros at(const char *isoUtc)
{
    return QDateTime::fromString(QString::fromLatin1(isoUtc) + QStringLiteral("Z"), Qt::ISODate).toMSecsSinceEpoch() *
           1000;
}

WorkingCalendar calendar(CalendarSpec spec)
{
    const Result<WorkingCalendar> compiled = WorkingCalendar::compile(spec);
    if (!compiled)
        qFatal("%s %s", compiled.error().args.at(0).c_str(), compiled.error().args.at(1).c_str());
    return *compiled;
}

// A plan as plain minutes of the day, and the text that says the same.
struct Plan
{
    struct Shift
    {
        int weekday; // 1 = Monday
        int from;    // minutes
        int to;      // may be past 24 h
    };
    std::vector<Shift> shifts;
    std::vector<QDate> closed;
    std::vector<std::pair<QDate, Shift>> extra;
    QTimeZone zone;

    bool covers(const Shift &shift, QDate begin, QDate date, int minuteOfDay) const
    {
        const int since = int(begin.daysTo(date)) * 1440 + minuteOfDay;
        return since >= shift.from && since < shift.to;
    }

    bool isOpen(const QDateTime &instant) const
    {
        const QDateTime wall = instant.toTimeZone(zone);
        const QDate date = wall.date();
        const int minuteOfDay = wall.time().hour() * 60 + wall.time().minute();
        for (const auto &[begin, shift] : extra)
            if (covers(shift, begin, date, minuteOfDay))
                return true;
        if (std::find(closed.begin(), closed.end(), date) != closed.end())
            return false;
        for (const Shift &shift : shifts)
            for (const QDate begin : {date, date.addDays(-1)})
                if (begin.dayOfWeek() == shift.weekday && covers(shift, begin, date, minuteOfDay))
                    return true;
        return false;
    }

    static std::string times(const Shift &shift)
    {
        const auto clock = [](int m) {
            return QStringLiteral("%1:%2").arg(m / 60, 2, 10, QChar(u'0')).arg(m % 60, 2, 10, QChar(u'0'));
        };
        const int to = shift.to > 1440 ? shift.to - 1440 : shift.to;
        return (clock(shift.from) + u'-' + clock(to)).toStdString();
    }

    CalendarSpec spec() const
    {
        static const char *names[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
        CalendarSpec spec;
        spec.zone = zone.id().toStdString();
        for (const Shift &shift : shifts)
            spec.weekly.push_back(std::string(names[shift.weekday - 1]) + " " + times(shift));
        for (const QDate date : closed)
            spec.closed.push_back(date.toString(Qt::ISODate).toStdString());
        for (const auto &[date, shift] : extra)
            spec.extra.push_back(date.toString(Qt::ISODate).toStdString() + " " + times(shift));
        return spec;
    }
};

Plan randomPlan(QRandomGenerator &random, QDate begin, int days, const char *zone)
{
    Plan plan;
    plan.zone = QTimeZone(zone);
    const auto shift = [&] {
        const int from = random.bounded(1440);
        return Plan::Shift{random.bounded(1, 8), from, from + random.bounded(1, std::min(1439, 2880 - from))};
    };
    for (int n = random.bounded(1, 8); n > 0; --n)
        plan.shifts.push_back(shift());
    for (int n = random.bounded(3); n > 0; --n)
        plan.closed.push_back(begin.addDays(random.bounded(days)));
    for (int n = random.bounded(3); n > 0; --n)
        plan.extra.emplace_back(begin.addDays(random.bounded(days)), shift());
    return plan;
}

// Every minute of a stretch of time, asked one by one.
struct Minutes
{
    Micros begin;
    std::vector<char> open;
    std::vector<int> workBefore{0};

    Minutes(const Plan &plan, QDate first, int days)
        : begin(QDateTime(first, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() * 1000)
    {
        for (int i = 0; i < days * 1440; ++i) {
            open.push_back(plan.isOpen(QDateTime::fromMSecsSinceEpoch((begin + i * minute) / 1000, Qt::UTC)));
            workBefore.push_back(workBefore.back() + open.back());
        }
    }
    int size() const { return int(open.size()); }
    Micros instant(int i) const { return begin + i * minute; }
    // Index of the first minute from i on at whose end `work` minutes are done, plus one; -1 beyond the stretch.
    int add(int i, int work) const
    {
        if (work == 0)
            return i;
        const auto found = std::lower_bound(workBefore.begin() + i, workBefore.end(), workBefore[i] + work);
        return found == workBefore.end() ? -1 : int(found - workBefore.begin());
    }
    int nextChange(int i) const
    {
        const auto found = std::find(open.begin() + i, open.end(), char(!open[i]));
        return found == open.end() ? -1 : int(found - open.begin());
    }
};

} // namespace

class CalendarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void officeHoursAreCountedAsKnown()
    {
        const WorkingCalendar office = calendar({"", {"Mon-Fri 09:00-17:00"}, {}, {}});
        QCOMPARE(office.add(at("2026-11-20T16:00:00"), 3 * hour), at("2026-11-23T11:00:00"));
        QCOMPARE(office.add(at("2026-11-20T17:00:00"), 1 * hour), at("2026-11-23T10:00:00"));
        QCOMPARE(office.add(at("2026-11-21T12:00:00"), 8 * hour), at("2026-11-23T17:00:00"));
        QCOMPARE(office.add(at("2026-11-23T09:00:00"), 40 * hour), at("2026-11-27T17:00:00"));
        QCOMPARE(office.add(at("2026-11-25T10:00:00"), 0), at("2026-11-25T10:00:00"));
        QCOMPARE(office.add(at("2026-11-21T10:00:00"), 0), at("2026-11-21T10:00:00"));
        QCOMPARE(office.availability(), 40.0 / 168);
        QCOMPARE(office.nextOpen(at("2026-11-20T17:00:00")), at("2026-11-23T09:00:00"));
        QCOMPARE(office.nextChange(at("2026-11-20T16:59:59")), at("2026-11-20T17:00:00"));
        QVERIFY(!office.isOpen(at("2026-11-20T17:00:00")));
        QVERIFY(office.isOpen(at("2026-11-20T09:00:00")));
    }

    void theHourThatDoesNotExistHasNoLengthAndTheOneThatRepeatsHasTwo()
    {
        const WorkingCalendar night = calendar({"Europe/Rome", {"Sun 02:00-03:00"}, {}, {}});
        const Micros spring = at("2026-03-28T12:00:00");
        const Micros autumn = at("2026-10-24T12:00:00");
        QCOMPARE(night.workBetween(spring, spring + day), Micros(0));
        QCOMPARE(night.workBetween(autumn, autumn + day), 2 * hour);
        QCOMPARE(night.workBetween(autumn + 7 * day, autumn + 8 * day), hour);
        const WorkingCalendar shift = calendar({"Europe/Rome", {"Sat 22:00-06:00"}, {}, {}});
        QCOMPARE(shift.workBetween(spring, spring + day), 7 * hour);
        QCOMPARE(shift.workBetween(autumn, autumn + day), 9 * hour);
        QCOMPARE(shift.add(autumn, 9 * hour), at("2026-10-25T05:00:00"));
    }

    void daylightSavingGoesOnInLaterYears()
    {
        const WorkingCalendar office = calendar({"Europe/Rome", {"Mon-Sun 09:00-17:00"}, {}, {}});
        QCOMPARE(office.nextOpen(at("2045-07-03T00:00:00")), at("2045-07-03T07:00:00"));
        QCOMPARE(office.nextOpen(at("2100-01-03T00:00:00")), at("2100-01-03T08:00:00"));
    }

    void aSecondBeforeMidnightIsNoGap()
    {
        QVERIFY(calendar({"", {"Mon-Sun 00:00-23:59:59"}, {}, {}}).alwaysOpen());
        QVERIFY(calendar({"Europe/Rome", {"Mon-Sun 00:00-24:00"}, {}, {}}).alwaysOpen());
        QVERIFY(!calendar({"", {"Mon-Sun 00:00-23:59:58"}, {}, {}}).alwaysOpen());
        QCOMPARE(calendar({"", {"Mon-Sun 00:00-23:59:59"}, {}, {}}).availability(), 1.0);
    }

    void closedDaysAndExtraShiftsCount()
    {
        const WorkingCalendar office = calendar({"",
                                                 {"Mon-Fri 09:00-13:00,14:00-18:00"},
                                                 {"2026-12-24..2026-12-26", "2027-01-01"},
                                                 {"2026-12-26 10:00-12:00"}});
        QCOMPARE(office.workBetween(at("2026-12-23T00:00:00"), at("2026-12-28T00:00:00")), 10 * hour);
        QCOMPARE(office.add(at("2026-12-23T17:00:00"), 2 * hour), at("2026-12-26T11:00:00"));
        QCOMPARE(office.availability(), 40.0 / 168);
    }

    void overlappingHoursCountOnce()
    {
        const WorkingCalendar office = calendar({"", {"Mon 09:00-12:00", "Mon-Tue 11:00-14:00"}, {}, {}});
        QCOMPARE(office.availability(), 8.0 / 168);
        QCOMPARE(office.nextChange(at("2026-11-23T10:00:00")), at("2026-11-23T14:00:00"));
    }

    void whoNeverOpensAgainSaysSo()
    {
        const WorkingCalendar office = calendar({"", {"Mon 09:00-12:00"}, {}, {}});
        QCOMPARE(office.nextOpen(at("2300-01-01T00:00:00")), WorkingCalendar::never);
        QCOMPARE(office.add(at("2026-01-01T00:00:00"), 100'000 * day), WorkingCalendar::never);
        QCOMPARE(office.add(at("2026-01-01T00:00:00"), WorkingCalendar::never), WorkingCalendar::never);
        QCOMPARE(office.nextOpen(INT64_MIN), at("1969-01-06T09:00:00"));
        QCOMPARE(WorkingCalendar().add(10, WorkingCalendar::never), WorkingCalendar::never);
    }

    void everyAnswerAgreesWithCountingMinutes_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("first");
        QTest::newRow("Rome, spring") << QByteArray("Europe/Rome") << QDate(2026, 3, 24);
        QTest::newRow("Rome, autumn") << QByteArray("Europe/Rome") << QDate(2026, 10, 20);
        QTest::newRow("Lord Howe: half an hour") << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 1);
        QTest::newRow("New York, 2037") << QByteArray("America/New_York") << QDate(2037, 10, 28);
        QTest::newRow("Rome, when no list of changes goes that far") << QByteArray("Europe/Rome") << QDate(2061, 3, 22);
        QTest::newRow("Samoa skips a day") << QByteArray("Pacific/Apia") << QDate(2011, 12, 27);
        QTest::newRow("UTC") << QByteArray("UTC") << QDate(2026, 12, 27);
        QTest::newRow("Nepal") << QByteArray("Asia/Kathmandu") << QDate(2026, 6, 1);
    }
    void everyAnswerAgreesWithCountingMinutes()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, first);
        constexpr int days = 9;
        QRandomGenerator random(42);
        for (int round = 0; round < 6; ++round) {
            const Plan plan = randomPlan(random, first, days, zone.constData());
            const Minutes minutes(plan, first, days);
            const WorkingCalendar compiled = calendar(plan.spec());
            for (int query = 0; query < 3000; ++query) {
                const int i = random.bounded(minutes.size());
                const int j = random.bounded(i, minutes.size());
                const Micros t = minutes.instant(i);
                QCOMPARE(compiled.isOpen(t), bool(minutes.open[i]));
                QCOMPARE(compiled.workBetween(t, minutes.instant(j)),
                         Micros(minutes.workBefore[j] - minutes.workBefore[i]) * minute);
                if (const int change = minutes.nextChange(i); change >= 0)
                    QCOMPARE(compiled.nextChange(t), minutes.instant(change));
                if (const int done = minutes.add(i, j - i); done >= 0)
                    QCOMPARE(compiled.add(t, Micros(j - i) * minute), minutes.instant(done));
            }
        }
    }

    void compilingTakesMilliseconds()
    {
        QBENCHMARK
        {
            calendar({"Europe/Rome", {"Mon-Fri 09:00-13:00,14:00-18:00"}, {}, {}});
        }
    }

    void workAddedIsTheWorkBetween()
    {
        const WorkingCalendar office =
            calendar({"Europe/Rome", {"Mon-Fri 09:00-13:00,14:00-18:00", "Sat 22:00-06:00"}, {"2026-12-25"}, {}});
        QRandomGenerator random(7);
        for (int i = 0; i < 20'000; ++i) {
            const Micros t = at("2025-01-01T00:00:00") + Micros(random.bounded(1e15));
            const Micros work = Micros(random.bounded(i % 2 ? 1e8 : 1e14));
            const Micros end = office.add(t, work);
            QCOMPARE(office.workBetween(t, end), work);
            QVERIFY(work == 0 || office.isOpen(end - 1));
        }
    }

    void wrongCalendarsAreRefusedWithTheText_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("weekly");
        QTest::addColumn<QString>("closed");
        QTest::addColumn<QString>("extra");
        QTest::addColumn<QString>("rule");
        const QString office = QStringLiteral("Mon 09:00-17:00");
        QTest::newRow("zone") << "Mars/Base" << office << ""
                              << ""
                              << "unknown_zone";
        QTest::newRow("no hours") << ""
                                  << ""
                                  << ""
                                  << ""
                                  << "no_hours";
        for (const char *text :
             {"Mon", "09:00-17:00", "Mon 9-17", "Mon 09:00", "Mon 09:00-09:00", "Mon 09:60-10:00", "Mon 25:00-26:00",
              "Mon 24:00-10:00", "Mon- 09:00-17:00", "Lun 09:00-17:00", "Mon 09:00-17:00,", "Mon,, 09:00-17:00",
              "Mon 09:00-17:00 x", "Mon 09:00-24:01", "Mon -1:00-10:00"})
            QTest::newRow(text) << "" << text << ""
                                << ""
                                << "bad_hours";
        for (const char *text : {"2026-02-30", "25.12.2026", "2026-12-25..2026-12-24", "2026-12-25..", "tomorrow"})
            QTest::newRow(text) << "" << office << text << ""
                                << "bad_date";
        for (const char *text : {"2026-12-19", "2026-12-19 ", "2026-12-19 9-13", "2026-13-19 09:00-13:00"})
            QTest::newRow(text) << "" << office << "" << text << "bad_extra";
    }
    void wrongCalendarsAreRefusedWithTheText()
    {
        QFETCH(QString, zone);
        QFETCH(QString, weekly);
        QFETCH(QString, closed);
        QFETCH(QString, extra);
        CalendarSpec spec{zone.toStdString(), {}, {}, {}};
        const auto add = [](const QString &text, std::vector<std::string> &into) {
            if (!text.isEmpty())
                into.push_back(text.toStdString());
        };
        add(weekly, spec.weekly);
        add(closed, spec.closed);
        add(extra, spec.extra);
        const Result<WorkingCalendar> compiled = WorkingCalendar::compile(spec);
        QVERIFY(!compiled.ok());
        QCOMPARE(compiled.error().code, ErrorCode::BadCalendar);
        QTEST(QString::fromStdString(compiled.error().args.at(1)), "rule");
    }
};

BATON_TEST(CalendarTest)
#include "tst_calendar.moc"
