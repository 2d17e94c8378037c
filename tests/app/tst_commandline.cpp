#include "tests/app/programrun.h"
#include "tests/support/registry.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

// The program as scripts see it: what it prints, what it writes.
using baton::test::Outcome;
using baton::test::read;
using baton::test::run;
using baton::test::write;

class CommandLineTest : public baton::test::ProgramTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeClinic(); }
    void everySampleCanBeMadeAndAnalysed_data();
    void everySampleCanBeMadeAndAnalysed();
    void aDocumentGoesToJsonAndBackUnchanged();
    void aPlainHandoffListIsImportedWithAReport();
    void notesWithArrowsAreImportedWithAReport();
    void longChainsAreLaidOutInOneLineOrInRows();
    void scriptedEditsAreAnsweredLineByLineAndKept();
    void aRefusedLineChangesNothing();
    void theAnalysisHasTheAgreedKeys();
    void whatIsNotKnownIsSaidInASentenceOfItsOwn();
    void impactNamesWhoFindsTheError();
    void simulationsAreTheSameForAnyNumberOfThreads();
    void theEventLogOfARunIsWrittenBesideTheAnswer();
    void scenariosApplyToEveryQuestion();
    void pictures_data();
    void pictures();
    void theSnapshotHasTheSizeAskedFor();
};

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

void CommandLineTest::notesWithArrowsAreImportedWithAReport()
{
    const QString notes = path(QStringLiteral("notes.txt")), made = path(QStringLiteral("notes.baton"));
    write(notes, "\xef\xbb\xbf"
                 "A -> B: form, 8% wrong\nOn Monday\n- b -> a\n- b -> C\n");
    const Outcome imported = run({"import", notes, "-o", made, "--json"});
    QVERIFY2(imported.status == 0, imported.err.constData());
    QCOMPARE(imported.json().value("steps").toInt(), 3);
    QCOMPARE(imported.json().value("handoffs").toInt(), 3);
    QCOMPARE(imported.json().value("findings").toArray().at(0).toObject().value("line").toInt(), 2);
    const QString json = path(QStringLiteral("notes.json"));
    QCOMPARE(run({"export", made, "-o", json}).status, 0);
    QVERIFY(!read(json).contains("\xef\xbb\xbf")); // the mark at the beginning is no letter of a name
    write(notes, "A -> B: form, 8% wrong\nB -> C: x, within 5 moons\n");
    const Outcome refused = run({"import", notes, "-o", path(QStringLiteral("none.baton"))});
    QVERIFY(refused.status != 0);
    QVERIFY2(refused.err.contains("notes.txt:2:"), refused.err.constData());
}

void CommandLineTest::longChainsAreLaidOutInOneLineOrInRows()
{
    QByteArray chain;
    for (int i = 0; i < 20; ++i)
        chain += "Step " + QByteArray::number(i) + " -> Step " + QByteArray::number(i + 1) + '\n';
    const QString notes = path(QStringLiteral("chain.txt")), out = path(QStringLiteral("chain.json"));
    write(notes, chain);
    const auto widest = [&] {
        double most = 0;
        const QJsonArray steps = QJsonDocument::fromJson(read(out)).object().value("steps").toArray();
        for (const QJsonValue &step : steps)
            most = std::max(most, step.toObject().value("x").toDouble());
        return most;
    };
    QCOMPARE(run({"layout", notes, "-o", out}).status, 0);
    QVERIFY(widest() > 3600);
    QCOMPARE(run({"layout", notes, "-o", out, "--rows"}).status, 0);
    QVERIFY(widest() > 0 && widest() < 1800);
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

void CommandLineTest::whatIsNotKnownIsSaidInASentenceOfItsOwn()
{
    const QString file = path(QStringLiteral("round.json"));
    write(file, R"({"format":"baton-map/1","steps":[{"id":"a","name":"A"},{"id":"b","name":"B"}],"handoffs":[
{"id":"ab","from":"a","to":"b","standard":{"within":"3wd"}},{"id":"ba","from":"b","to":"a"}]})");
    const QString said = QString::fromUtf8(run({"analyze", file}).out);
    QVERIFY2(said.contains(QStringLiteral("not known: Cases have no way to an end.\n")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("3 working days     –")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("  –: Cases have no way to an end.\n")), qPrintable(said));
    QVERIFY(!said.contains(QStringLiteral("Busy"))); // a table without a row
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
