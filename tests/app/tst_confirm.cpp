#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

QByteArray run(const QStringList &arguments)
{
    QProcess process;
    process.start(qEnvironmentVariable("BATON_BINARY"), arguments);
    process.closeWriteChannel();
    return process.waitForFinished(120000) ? process.readAllStandardOutput() : QByteArray();
}

QJsonObject analysed(const QString &map, const QStringList &more = {})
{
    return QJsonDocument::fromJson(run(QStringList{QStringLiteral("analyze"), map, QStringLiteral("--json")} + more))
        .object();
}

// Cases go to one of two desks alike, and all of them over a slow one; two know who makes the errors of whom.
constexpr const char *desks = R"json({"format": "baton-map/1", "title": "Desks",
  "parties": [{"id": "in", "name": "In", "people": null}, {"id": "left", "name": "Left"},
              {"id": "right", "name": "Right"}, {"id": "end", "name": "End", "people": 2}],
  "steps": [{"id": "a", "party": "in", "arrivals": "exp(10min)"},
            {"id": "l", "party": "left", "work": "exp(15min)"}, {"id": "r", "party": "right", "work": "exp(15min)"},
            {"id": "e", "party": "end", "work": "exp(16min)"}],
  "handoffs": [{"id": "al", "from": "a", "to": "l"}, {"id": "ar", "from": "a", "to": "r"},
               {"id": "le", "from": "l", "to": "e"}, {"id": "re", "from": "r", "to": "e"}]
})json";

} // namespace

// `baton analyze` on what people are worth relieving, and on who works with whom.
class ConfirmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bottlenecksAreTriedOutWhenAsked();
    void theSmallestTeamIsNamed();

private:
    QTemporaryDir m_folder;
    QString m_map;
};

void ConfirmTest::initTestCase()
{
    m_map = m_folder.filePath(QStringLiteral("desks.json"));
    QFile file(m_map);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(desks);
}

void ConfirmTest::bottlenecksAreTriedOutWhenAsked()
{
    const QStringList confirm{QStringLiteral("--confirm")};
    const QJsonArray bottlenecks = analysed(m_map, confirm).value("bottlenecks").toArray();
    QCOMPARE(bottlenecks.size(), 3);
    for (const QJsonValue &value : bottlenecks) {
        const QJsonObject tried = value["confirmed"].toObject();
        const QJsonArray ci = tried["ci_s"].toArray();
        QVERIFY(ci[0].toDouble() < tried["mean_s"].toDouble() && tried["mean_s"].toDouble() < ci[1].toDouble());
        const QString party = value["party"].toString();
        QCOMPARE(tried["rank"].toInt(), party == QLatin1String("end") ? 1 : 2);
        const QString tie = value["tie_with"].toArray().first().toString();
        QCOMPARE(tie, party == QLatin1String("end")    ? QString()
                      : party == QLatin1String("left") ? QStringLiteral("right")
                                                       : QStringLiteral("left"));
    }
    QVERIFY(!analysed(m_map).value("bottlenecks").toArray().first().toObject().contains(QLatin1String("confirmed")));
    const QByteArray text =
        run({QStringLiteral("analyze"), m_map, QStringLiteral("--lang"), QStringLiteral("en"), confirm[0]});
    QVERIFY2(text.contains("1. End") && text.contains("A tie with Right."), text.constData());
}

void ConfirmTest::theSmallestTeamIsNamed()
{
    const QJsonObject team = analysed(m_map).value("people").toObject().value("team").toObject();
    QCOMPARE(team.value("parties").toArray(), (QJsonArray{QStringLiteral("in"), QStringLiteral("end")}));
    QCOMPARE(team.value("handoffs").toInt(), 4);
    QCOMPARE(team.value("label").toString(), QStringLiteral("exact"));
}

BATON_TEST(ConfirmTest)
#include "tst_confirm.moc"
