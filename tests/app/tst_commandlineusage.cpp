#include "tests/app/programrun.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QTest>

// How the program ends and what it says when it is called wrongly.
using baton::test::Outcome;
using baton::test::read;
using baton::test::run;
using baton::test::write;

class CommandLineUsageTest : public baton::test::ProgramTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeClinic(); }
    void versionAndHelpAlwaysWork();
    void wrongUsageIsStatusTwo_data();
    void wrongUsageIsStatusTwo();
    void unreadableInputIsStatusThreeWithThePlace_data();
    void unreadableInputIsStatusThreeWithThePlace();
    void unwritableOutputIsStatusFourAndLeavesNothing();
    void wrongUsageSaysWhatIsWrong_data();
    void wrongUsageSaysWhatIsWrong();
};

void CommandLineUsageTest::versionAndHelpAlwaysWork()
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

void CommandLineUsageTest::wrongUsageIsStatusTwo_data()
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

void CommandLineUsageTest::wrongUsageIsStatusTwo()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.startsWith("baton: "), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
}

void CommandLineUsageTest::unreadableInputIsStatusThreeWithThePlace_data()
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

void CommandLineUsageTest::unreadableInputIsStatusThreeWithThePlace()
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

void CommandLineUsageTest::unwritableOutputIsStatusFourAndLeavesNothing()
{
    for (const char *name : {"no/such/folder/out.json", "no/such/folder/out.pdf", "no/such/folder/out.baton"})
        QCOMPARE(run({"export", m_clinic, "-o", path(QString::fromLatin1(name))}).status, 4);
    QCOMPARE(run({"export", m_clinic, "-o", path(QStringLiteral("out.wat"))}).status, 2);
    QVERIFY(!QFile::exists(path(QStringLiteral("out.wat"))));
    // A document is never replaced by a new one.
    QCOMPARE(run({"new", m_clinic}).status, 4);
    QVERIFY(read(m_clinic).size() > 4096);
}

void CommandLineUsageTest::wrongUsageSaysWhatIsWrong_data()
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

void CommandLineUsageTest::wrongUsageSaysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.json().value("error").toObject().value("text").toString(),
             sentence + QStringLiteral(" See baton --help."));
    QVERIFY(outcome.err.contains(sentence.toUtf8()));
}

BATON_TEST(CommandLineUsageTest)
#include "tst_commandlineusage.moc"
