#include "tests/support/registry.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// The program as scripts see it: what it prints, what it writes, how it ends.
namespace {

struct Outcome
{
    int status = -1;
    QByteArray out, err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Outcome run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("BATON_BINARY"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void versionAndHelpAlwaysWork();
    void wrongUsageIsStatusTwo_data();
    void wrongUsageIsStatusTwo();
    void unreadableInputIsStatusThreeWithThePlace_data();
    void unreadableInputIsStatusThreeWithThePlace();
    void unwritableOutputIsStatusFourAndLeavesNothing();
    void everySampleCanBeMadeAndAnalysed_data();
    void everySampleCanBeMadeAndAnalysed();
    void aDocumentGoesToJsonAndBackUnchanged();
    void aPlainHandoffListIsImportedWithAReport();
    void scriptedEditsAreAnsweredLineByLineAndKept();
    void aRefusedLineChangesNothing();
    void theAnalysisHasTheAgreedKeys();
    void impactNamesWhoFindsTheError();
    void simulationsAreTheSameForAnyNumberOfThreads();
    void theEventLogOfARunIsWrittenBesideTheAnswer();
    void aDelayIsFeltDownstream();
    void theKnownDelayIsExactInAnyUnit_data();
    void theKnownDelayIsExactInAnyUnit();
    void theKnownRandomDelayAgrees();
    void aSweepComesBesideTheDelay();
    void theDelaySaysWhichAndWhen();
    void wrongUsageSaysWhatIsWrong_data();
    void wrongUsageSaysWhatIsWrong();
    void scenariosApplyToEveryQuestion();
    void pictures_data();
    void pictures();
    void theSnapshotHasTheSizeAskedFor();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_clinic;
};

void CommandLineTest::initTestCase()
{
    m_clinic = path(QStringLiteral("clinic.baton"));
    const Outcome made = run({"new", m_clinic, "--sample", "clinic", "--lang", "en"});
    QCOMPARE(made.err, QByteArray());
    QCOMPARE(made.status, 0);
}

void CommandLineTest::versionAndHelpAlwaysWork()
{
    const Outcome version = run({"--version"});
    QCOMPARE(version.status, 0);
    QVERIFY(version.out.startsWith("baton 0."));
    const Outcome help = run({"--help"});
    QCOMPARE(help.status, 0);
    for (const char *command : {"new", "import", "export", "check", "analyze", "impact", "simulate", "delay", "apply",
                                "log", "layout", "snapshot"}) {
        QVERIFY2(help.out.contains(command), command);
        const Outcome own = run({command, "--help"});
        QCOMPARE(own.status, 0);
        QVERIFY2(own.out.contains("--json"), command);
    }
}

void CommandLineTest::wrongUsageIsStatusTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such command") << QStringList{"analyse", "x"};
    QTest::newRow("nothing to analyse") << QStringList{"analyze"};
    QTest::newRow("no such option") << QStringList{"analyze", "x", "--loud"};
    QTest::newRow("a number that is none") << QStringList{"simulate", "x", "--runs", "many"};
    QTest::newRow("no such sample") << QStringList{"new", "/tmp/never.baton", "--sample", "moon"};
    QTest::newRow("no such language") << QStringList{"new", "--sample", "list", "--lang", "tlh"};
    QTest::newRow("no display") << QStringList{};
}

void CommandLineTest::wrongUsageIsStatusTwo()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.startsWith("baton: "), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
}

void CommandLineTest::unreadableInputIsStatusThreeWithThePlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("noise") << QByteArray("\x7f\x45\x4c\x46\x02\x01\x00\x00", 8) << QByteArray();
    QTest::newRow("broken JSON") << QByteArray("{\"format\":\"baton-map/1\",\n \"steps\": [ }") << QByteArray(":2:");
    QTest::newRow("a law that cannot be")
        << QByteArray("{\"format\":\"baton-map/1\",\"steps\":[\n{\"id\":\"a\",\"name\":\"A\",\"work\":\"exp(-2h)\"}]}")
        << QByteArray(":2:");
    QTest::newRow("unknown reference")
        << QByteArray("{\"format\":\"baton-map/"
                      "1\",\"steps\":[{\"id\":\"a\"}],\n\"handoffs\":[{\"id\":\"h\",\"from\":\"a\",\"to\":\"b\"}]}")
        << QByteArray();
    QTest::newRow("not our database") << QByteArray("SQLite format 3\0 and nothing else", 34) << QByteArray();
    QTest::newRow("deep") << QByteArray("{\"format\":\"baton-map/1\",\"x\":") + QByteArray(100000, '[')
                          << QByteArray(":1:");
}

void CommandLineTest::unreadableInputIsStatusThreeWithThePlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, place);
    const QString file = path(QStringLiteral("broken.json"));
    write(file, bytes);
    const Outcome plain = run({"check", file});
    QCOMPARE(plain.status, 3);
    QVERIFY2(plain.err.startsWith("baton: " + file.toUtf8() + place), plain.err.constData());
    const Outcome json = run({"check", file, "--json"});
    QCOMPARE(json.status, 3);
    const QJsonObject error = json.json().value(QStringLiteral("error")).toObject();
    QVERIFY(!error.value(QStringLiteral("code")).toString().isEmpty());
    QVERIFY(!error.value(QStringLiteral("text")).toString().isEmpty());
    QCOMPARE(run({"analyze", path(QStringLiteral("not-there.json"))}).status, 3);
}

void CommandLineTest::unwritableOutputIsStatusFourAndLeavesNothing()
{
    for (const char *name : {"no/such/folder/out.json", "no/such/folder/out.pdf", "no/such/folder/out.baton"})
        QCOMPARE(run({"export", m_clinic, "-o", path(QString::fromLatin1(name))}).status, 4);
    QCOMPARE(run({"export", m_clinic, "-o", path(QStringLiteral("out.wat"))}).status, 2);
    QVERIFY(!QFile::exists(path(QStringLiteral("out.wat"))));
    // A document is never replaced by a new one.
    QCOMPARE(run({"new", m_clinic}).status, 4);
    QVERIFY(read(m_clinic).size() > 4096);
}

void CommandLineTest::everySampleCanBeMadeAndAnalysed_data()
{
    QTest::addColumn<QString>("language");
    for (const char *sample : {"clinic", "hiring", "purchase", "it-request", "release", "hospital"})
        for (const char *language : {"en", "it", "es"})
            QTest::addRow("%s/%s", sample, language) << QString::fromLatin1(language);
}

void CommandLineTest::everySampleCanBeMadeAndAnalysed()
{
    QFETCH(QString, language);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const QString file = path(QString(tag).replace(u'/', u'-') + QStringLiteral(".baton"));
    QCOMPARE(run({"new", file, "--sample", tag.section(u'/', 0, 0), "--lang", language}).status, 0);
    const Outcome analysed = run({"analyze", file, "--json"});
    QVERIFY2(analysed.status == 0, analysed.err.constData());
    const QJsonObject answer = analysed.json();
    QVERIFY(answer.value("load").toObject().value("cases_per_h").toDouble() > 0);
    QVERIFY(answer.value("lead_time").toObject().value("mean_s").toDouble() > 0);
    QVERIFY(!answer.value("bottlenecks").toArray().isEmpty());
}

void CommandLineTest::aDocumentGoesToJsonAndBackUnchanged()
{
    const QString first = path(QStringLiteral("a.json")), second = path(QStringLiteral("b.json"));
    QCOMPARE(run({"export", m_clinic, "-o", first}).status, 0);
    QCOMPARE(run({"import", first, "-o", path(QStringLiteral("again.baton"))}).status, 0);
    QCOMPARE(run({"export", path(QStringLiteral("again.baton")), "-o", second}).status, 0);
    QVERIFY(read(first).size() > 1000);
    QCOMPARE(read(second), read(first));
}

void CommandLineTest::aPlainHandoffListIsImportedWithAReport()
{
    const QString list = path(QStringLiteral("list.csv"));
    write(list, "Fornitore;Cliente;Oggetto;Tempo di lavoro;Errori %\nAccettazione;Triage;scheda;8 "
                "min;6,0\nTriage;Visita;paziente;12 min;1,5\n");
    const Outcome imported = run({"import", list, "-o", path(QStringLiteral("list.baton")), "--json"});
    QVERIFY2(imported.status == 0, imported.err.constData());
    QCOMPARE(imported.json().value("steps").toInt(), 3);
    QCOMPARE(imported.json().value("handoffs").toInt(), 2);
    QVERIFY(!imported.json().value("findings").toArray().isEmpty());
    const QJsonObject map =
        (run({"export", path(QStringLiteral("list.baton")), "-o", path(QStringLiteral("list.json"))}),
         QJsonDocument::fromJson(read(path(QStringLiteral("list.json")))).object());
    QCOMPARE(map.value("handoffs").toArray().first().toObject().value("goes_wrong").toDouble(), 0.06);
    QVERIFY(map.value("steps").toArray().first().toObject().contains("x"));
}

void CommandLineTest::scriptedEditsAreAnsweredLineByLineAndKept()
{
    const QString file = path(QStringLiteral("script.baton"));
    QCOMPARE(run({"new", file}).status, 0);
    const Outcome applied = run({"apply", file}, R"({"put":{"step":{"id":"a","name":"A"}}}
[{"put":{"step":{"id":"b","name":"B"}}},{"put":{"handoff":{"id":"ab","from":"a","to":"b","deliverable":"x"}}}]
{"remove":{"step":"a"}}
{"undo":true}
)");
    QCOMPARE(applied.status, 0);
    const QList<QByteArray> lines = applied.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    int last = 0;
    for (const QByteArray &line : lines) {
        const QJsonObject answer = QJsonDocument::fromJson(line).object();
        QVERIFY2(answer.value("ok").toBool(), line.constData());
        QVERIFY(answer.value("revision").toInt() > last);
        last = answer.value("revision").toInt();
    }
    QCOMPARE(run({"export", file, "-o", path(QStringLiteral("script.json"))}).status, 0);
    const QJsonObject map = QJsonDocument::fromJson(read(path(QStringLiteral("script.json")))).object();
    QCOMPARE(map.value("steps").toArray().size(), 2);
    QCOMPARE(map.value("handoffs").toArray().size(), 1);
    const Outcome log = run({"log", file, "--json"});
    QCOMPARE(log.status, 0);
    QVERIFY(log.json().value("entries").toArray().size() >= 3);
}

void CommandLineTest::aRefusedLineChangesNothing()
{
    const QString file = path(QStringLiteral("refused.baton"));
    QCOMPARE(run({"new", file}).status, 0);
    const Outcome applied = run({"apply", file}, R"({"put":{"step":{"id":"a","name":"A"}}}
{"put":{"handoff":{"id":"h","from":"a","to":"nowhere"}}}
[{"put":{"step":{"id":"c"}}},{"remove":{"step":"zzz"}}]
not json
{"put":{"step":{"id":"b","work":"2h"}}}
)");
    const QList<QByteArray> lines = applied.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 5);
    const QList<bool> expected{true, false, false, false, true};
    for (int i = 0; i < 5; ++i)
        QCOMPARE(QJsonDocument::fromJson(lines[i]).object().value("ok").toBool(), expected[i]);
    QCOMPARE(applied.status, 3);
    run({"export", file, "-o", path(QStringLiteral("refused.json"))});
    const QJsonObject map = QJsonDocument::fromJson(read(path(QStringLiteral("refused.json")))).object();
    QCOMPARE(map.value("steps").toArray().size(), 2);
    QCOMPARE(map.value("handoffs").toArray().size(), 0);
}

void CommandLineTest::theAnalysisHasTheAgreedKeys()
{
    const QJsonObject answer = run({"analyze", m_clinic, "--json"}).json();
    for (const char *key : {"problems", "load", "lead_time", "critical_path", "bottlenecks", "structure", "errors"})
        QVERIFY2(answer.contains(QLatin1String(key)), key);
    const QJsonObject pool = answer.value("load").toObject().value("pools").toArray().first().toObject();
    for (const char *key : {"party", "utilisation", "busy_people", "arrivals_per_h", "wait_mean_s", "queue_mean",
                            "backlog_growth_per_h", "people_needed", "label", "reason"})
        QVERIFY2(pool.contains(QLatin1String(key)), key);
    for (const char *key : {"introduced_per_case", "escape_probability", "first_pass_yield", "rolled_yield",
                            "rework_s_per_case", "cost_per_case", "blame", "found", "best_check"})
        QVERIFY2(answer.value("errors").toObject().contains(QLatin1String(key)), key);
    QCOMPARE(answer.value("bottlenecks").toArray().first().toObject().value("party").toString(),
             QStringLiteral("records"));
}

void CommandLineTest::impactNamesWhoFindsTheError()
{
    const Outcome outcome = run({"impact", m_clinic, "registration", "--json"});
    QCOMPARE(outcome.status, 0);
    double found = 0;
    for (const QJsonValue &reached : outcome.json().value("reached").toArray())
        found += reached.toObject().value("found_here").toDouble();
    QVERIFY(qAbs(found + outcome.json().value("escape_probability").toDouble() - 1) < 1e-9);
    QCOMPARE(run({"impact", m_clinic, "nobody"}).status, 3);
    QCOMPARE(run({"impact", m_clinic, "reg-bill"}).status, 0);
}

void CommandLineTest::simulationsAreTheSameForAnyNumberOfThreads()
{
    const QStringList base{"simulate", m_clinic, "--json", "--runs", "4", "--horizon", "20d", "--seed", "7"};
    const Outcome one = run(base + QStringList{"--threads", "1"});
    const Outcome three = run(base + QStringList{"--threads", "3"});
    QCOMPARE(one.status, 0);
    QCOMPARE(three.out, one.out);
    QCOMPARE(one.json().value("runs").toInt(), 4);
    QVERIFY(one.json().value("lead_time").toObject().value("mean_s").toDouble() > 0);
}

void CommandLineTest::theEventLogOfARunIsWrittenBesideTheAnswer()
{
    const QStringList base{"simulate", m_clinic, "--json", "--runs", "1", "--cases", "50", "--trace"};
    const Outcome csv = run(base + QStringList{path(QStringLiteral("run.csv"))});
    QVERIFY2(csv.status == 0, csv.err.constData());
    QFile table(path(QStringLiteral("run.csv")));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QCOMPARE(table.readLine(), QByteArray("case,activity,lifecycle,timestamp,resource\r\n"));
    QCOMPARE(table.readAll().count(",Registration,complete,"), 50);
    QCOMPARE(run(base + QStringList{path(QStringLiteral("run.xes"))}).status, 0);
    QFile log(path(QStringLiteral("run.xes")));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QCOMPARE(log.readAll().count("<trace>"), 50);
    QCOMPARE(run(base + QStringList{path(QStringLiteral("run.doc"))}).status, 2);
    QVERIFY(!QFile::exists(path(QStringLiteral("run.doc"))));
}

void CommandLineTest::aDelayIsFeltDownstream()
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

// Cases each 1.25, work 1, second 0.9, blocked for 20 from an arrival on: 80 late, 810 in all, over 80 after the
// release, 80.9 at the second.
void CommandLineTest::theKnownDelayIsExactInAnyUnit_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<double>("seconds");
    QTest::newRow("hours") << QByteArray("h") << 3600.0;
    QTest::newRow("minutes") << QByteArray("min") << 60.0;
    QTest::newRow("seconds") << QByteArray("s") << 1.0;
}

void CommandLineTest::theKnownDelayIsExactInAnyUnit()
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

void CommandLineTest::theKnownRandomDelayAgrees()
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

void CommandLineTest::aSweepComesBesideTheDelay()
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

void CommandLineTest::theDelaySaysWhichAndWhen()
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

void CommandLineTest::wrongUsageSaysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("missing") << QStringList{"delay", "x.json", "a", "--json"} << "“--by” is missing.";
    QTest::newRow("surplus") << QStringList{"check", "x.json", "--odd", "--json"}
                             << "Baton does not know what to do with “--odd” here.";
    QTest::newRow("no value") << QStringList{"delay", "x.json", "a", "--json", "--by"}
                              << "“--by” needs exactly one value.";
    QTest::newRow("no number") << QStringList{"simulate", "x.json", "--json", "--seed", "many"}
                               << "“--seed = many” is not a number that can stand here.";
    QTest::newRow("out of range") << QStringList{"simulate", "x.json", "--json", "--runs", "0"}
                                  << "The value of “--runs” is out of range.";
}

void CommandLineTest::wrongUsageSaysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.json().value("error").toObject().value("text").toString(),
             sentence + QStringLiteral(" See baton --help."));
    QVERIFY(outcome.err.contains(sentence.toUtf8()));
}

void CommandLineTest::scenariosApplyToEveryQuestion()
{
    const double before =
        run({"analyze", m_clinic, "--json"}).json().value("lead_time").toObject().value("mean_s").toDouble();
    const double after = run({"analyze", m_clinic, "--json", "--scenario", "One more coder"})
                             .json()
                             .value("lead_time")
                             .toObject()
                             .value("mean_s")
                             .toDouble();
    QVERIFY(after < before);
    QCOMPARE(run({"analyze", m_clinic, "--scenario", "Never heard of"}).status, 3);
}

void CommandLineTest::pictures_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("map.pdf") << QByteArray("%PDF-");
    QTest::newRow("map.svg") << QByteArray("<?xml");
    QTest::newRow("map.png") << QByteArray("\x89PNG");
}

void CommandLineTest::pictures()
{
    QFETCH(QByteArray, start);
    const QString file = path(QString::fromLatin1(QTest::currentDataTag()));
    for (const char *lens : {"draw", "bottlenecks", "errors", "delay", "standards"}) {
        const Outcome outcome = run({"export", m_clinic, "-o", file, "--lens", lens});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        QVERIFY(read(file).startsWith(start));
    }
}

void CommandLineTest::theSnapshotHasTheSizeAskedFor()
{
    const QString file = path(QStringLiteral("window.png"));
    const Outcome outcome =
        run({"snapshot", m_clinic, "-o", file, "--size", "1024x700", "--scale", "2", "--lens", "errors"});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    const QImage image(file);
    QCOMPARE(image.size(), QSize(2048, 1400));
}

BATON_TEST(CommandLineTest)
#include "tst_commandline.moc"
