#include "tests/app/programrun.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QTest>

// Delays, as scripts ask about them.
using baton::test::Outcome;
using baton::test::run;
using baton::test::write;

namespace {

// Cases come to one person and go on to a second one.
QByteArray tandem(const QByteArray &gap, const QByteArray &work, const QByteArray &second)
{
    return R"({"format":"baton-map/1","title":"Tandem","parties":[{"id":"p1","name":"P1"},{"id":"p2","name":"P2"}],
"steps":[{"id":"in","name":"In","arrivals":")" +
           gap + R"("},{"id":"desk","name":"Desk","party":"p1","work":")" + work +
           R"("},{"id":"second","name":"Second","party":"p2","work":")" + second +
           R"("},{"id":"out","name":"Out"}],"handoffs":[{"id":"a","from":"in","to":"desk"},
{"id":"b","from":"desk","to":"second"},{"id":"c","from":"second","to":"out"}]})";
}

QJsonObject rowOf(const QJsonObject &answer, const char *list, const char *step)
{
    for (const QJsonValue &row : answer[QLatin1String(list)].toArray())
        if (row[QLatin1String("step")] == QLatin1String(step))
            return row.toObject();
    return {};
}

} // namespace

class CommandLineDelayTest : public baton::test::ProgramTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeClinic(); }
    void aDelayIsFeltDownstream();
    void theKnownDelayIsExactInAnyUnit_data();
    void theKnownDelayIsExactInAnyUnit();
    void theKnownRandomDelayAgrees();
    void aSweepComesBesideTheDelay();
    void theDelaySaysWhichAndWhen();
};

void CommandLineDelayTest::aDelayIsFeltDownstream()
{
    const Outcome outcome =
        run({"delay", m_clinic, "reg-bill", "--by", "2d", "--kind", "blocked", "--runs", "10", "--json"});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    // Upstream only the little that shared people pass on: the front desk also answers data queries.
    QStringList touched;
    for (const QJsonValue &step : outcome.json().value("steps").toArray())
        if (step.toObject().value("p50_s").toDouble() > 0.01 * 2 * 86400)
            touched << step.toObject().value("step").toString();
    QVERIFY(touched.contains(QStringLiteral("billing")));
    QVERIFY(!touched.contains(QStringLiteral("triage")));
    QCOMPARE(run({"delay", m_clinic, "nothing", "--by", "2d"}).status, 3);
    QCOMPARE(run({"delay", m_clinic, "reg-bill", "--by", "two days"}).status, 3);
    QCOMPARE(run({"delay", m_clinic, "reg-bill", "--by", "2d", "--kind", "odd"}).status, 2);
}

// Cases each 1.25, work 1, second 0.9, blocked for 20 from an arrival on: 80 late, 810 in all, over 80 after the
// release, 80.9 at the second.
void CommandLineDelayTest::theKnownDelayIsExactInAnyUnit_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<double>("seconds");
    QTest::newRow("hours") << QByteArray("h") << 3600.0;
    QTest::newRow("minutes") << QByteArray("min") << 60.0;
    QTest::newRow("seconds") << QByteArray("s") << 1.0;
}

void CommandLineDelayTest::theKnownDelayIsExactInAnyUnit()
{
    QFETCH(QByteArray, unit);
    QFETCH(double, seconds);
    const QString map = m_folder.filePath(QStringLiteral("dd1.json")), u = QString::fromLatin1(unit);
    write(map, tandem("1.25" + unit, "1" + unit, "0.9" + unit));
    const QJsonObject answer =
        run({"delay", map, "a", "--by", "20" + u, "--kind", "blocked", "--at", "100" + u, "--json"}).json();
    QCOMPARE(answer["label"].toString(), "exact");
    QCOMPARE(answer["runs"].toInt(), 1);
    QCOMPARE(answer["at_s"].toDouble(), 100 * seconds);
    for (const char *step : {"desk", "second"}) {
        QCOMPARE(rowOf(answer, "steps", step)["total_s"].toDouble(), 810 * seconds);
        QCOMPARE(rowOf(answer, "steps", step)["max_s"].toDouble(), 20 * seconds);
        if (seconds >= 60) // nobody is late by more than a minute in the map of seconds
            QCOMPARE(rowOf(answer, "steps", step)["touched_cases"].toDouble(), seconds > 60 ? 80.0 : 76.0);
    }
    if (seconds > 60)
        QCOMPARE(answer["recovery"]["p50_s"].toDouble(), 80.9 * seconds);
    QVERIFY(answer["observed_s"].toDouble() < 30'000 * seconds);
}

void CommandLineDelayTest::theKnownRandomDelayAgrees()
{
    const QString map = m_folder.filePath(QStringLiteral("mm1.json"));
    write(map, tandem("exp(1.25h)", "exp(1h)", "exp(0.9h)"));
    const QJsonObject answer =
        run({"delay", map, "a", "--by", "20h", "--kind", "blocked", "--runs", "4000", "--json"}).json();
    const auto near = [](double value, double wanted) {
        return std::abs(value / 3600 - wanted) <= 0.03 * wanted;
    };
    const QJsonObject desk = rowOf(answer, "steps", "desk"), second = rowOf(answer, "steps", "second");
    QVERIFY2(near(desk["total_s"].toDouble(), 733.3), qPrintable(QString::number(desk["total_s"].toDouble() / 3600)));
    QVERIFY(near(second["total_s"].toDouble(), 845.4));
    QVERIFY(near(desk["p50_s"].toDouble(), 9.18));
    QVERIFY(near(desk["p90_s"].toDouble(), 16.66));
    QVERIFY(near(desk["max_s"].toDouble(), 15.65));
    QCOMPARE(answer["label"].toString(), "approximation");
}

void CommandLineDelayTest::aSweepComesBesideTheDelay()
{
    const QString map = m_folder.filePath(QStringLiteral("sweep.json"));
    write(map, tandem("1.25h", "1h", "0.9h"));
    const QJsonObject answer =
        run({"delay", map, "a", "--by", "40h", "--at", "100h", "--sweep", "delay", "--waiting-cost", "2", "--json"})
            .json();
    const QJsonArray points = answer["sweep"]["points"].toArray();
    QCOMPARE(points.size(), 21);
    QCOMPARE(points[10]["total_s"]["mean"].toDouble(), 810 * 3600.0);
    QCOMPARE(points[10]["late_exact_s"].toDouble(), 20 * 3600.0);
    QCOMPARE(points[20]["max_s"]["mean"].toDouble(), rowOf(answer, "customers", "out")["max_s"].toDouble());
    const double late = rowOf(answer, "customers", "out")["total_s"].toDouble();
    QCOMPARE(rowOf(answer, "customers", "out")["cost"].toDouble(), late / 3600 * 2);
    QCOMPARE(answer["waiting_cost"]["mean"].toDouble(), late / 3600 * 2);
    QCOMPARE(answer["cost"]["mean"].toDouble(), late / 3600 * 2);
    QCOMPARE(run({"delay", map, "a", "--by", "40h", "--sweep", "odd"}).status, 2);
}

void CommandLineDelayTest::theDelaySaysWhichAndWhen()
{
    const auto said = [&](const char *kind) {
        return QString::fromUtf8(
                   run({"delay", m_clinic, "reg-bill", "--by", "2d", "--kind", kind, "--runs", "8", "--lang", "en"})
                       .out)
            .simplified(); // figures and units are joined by spaces that do not break
    };
    const QString blocked = said("blocked");
    QVERIFY2(blocked.contains(QStringLiteral("blocked for 2 d from Monday ")), qPrintable(blocked));
    QVERIFY2(blocked.contains(QStringLiteral("each with the delay and without.")), qPrintable(blocked));
    QVERIFY(said("case").contains(QStringLiteral("comes 2 d late")));
    QVERIFY(said("longer").contains(QStringLiteral("takes 2 d longer from Monday")));
    QVERIFY(said("slower").contains(QStringLiteral("its supplier takes 2 d longer")));
}

BATON_TEST(CommandLineDelayTest)
#include "tst_commandlinedelay.moc"
