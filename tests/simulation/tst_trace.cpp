#include "model/simulation/trace.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QDateTime>
#include <QTest>
#include <QXmlStreamReader>

using namespace baton;
using baton::test::textMap;

namespace {

const char *const oddName = "Check, \"twice\" & <sign>\nbelow";

ProcessMap oddMap()
{
    ProcessMap map = textMap("a -> b -> a\nstep a work=exp(1h) arrivals=exp(2h)\nstep b work=exp(30min)\n"
                             "handoff b-a share=0.4");
    Step step = *map.steps.find("b");
    step.name = oddName;
    map.steps.put(step);
    Party party = *map.parties.find("a");
    party.name = "Front, desk";
    map.parties.put(party);
    return map;
}

sim::Trace traced(const ProcessMap &map, int cases)
{
    const Result<sim::Trace> trace = traceRun(map, cases, 4);
    if (!trace)
        qFatal("no trace");
    return *trace;
}

// RFC 4180.
QList<QStringList> rowsOf(const std::string &csv)
{
    QList<QStringList> rows;
    QStringList row;
    std::string field;
    bool quoted = false;
    for (std::size_t i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        if (quoted && c == '"' && i + 1 < csv.size() && csv[i + 1] == '"') {
            field += '"';
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && (c == ',' || c == '\r')) {
            row << QString::fromStdString(field);
            field.clear();
        } else if (!quoted && c == '\n') {
            rows << row;
            row.clear();
        } else {
            field += c;
        }
    }
    return rows;
}

} // namespace

class TestTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventLogsFollowTheRulesOfTheStandard();
    void tablesAreQuotedWhereTheyMustBe();
};

void TestTrace::eventLogsFollowTheRulesOfTheStandard()
{
    const ProcessMap map = oddMap();
    QXmlStreamReader xml(QByteArray::fromStdString(writeTraceXes(map, traced(map, 30))));
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name(), QStringLiteral("log"));
    QCOMPARE(xml.namespaceUri(), QStringLiteral("http://www.xes-standard.org/"));
    QVERIFY(xml.attributes().hasAttribute(QStringLiteral("xes.version")));
    QVERIFY(xml.attributes().hasAttribute(QStringLiteral("xes.features")));
    const QStringList order{QStringLiteral("extension"), QStringLiteral("global"), QStringLiteral("classifier"),
                            QStringLiteral("string"), QStringLiteral("trace")};
    qsizetype part = 0;
    QStringList prefixes, scopes, resources;
    int traces = 0, events = 0, odd = 0;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        QVERIFY2(order.indexOf(name) >= part, qPrintable(name));
        part = order.indexOf(name);
        if (name == QLatin1String("extension")) {
            prefixes << xml.attributes().value(QStringLiteral("prefix")).toString();
            QVERIFY(xml.attributes().value(QStringLiteral("uri")).endsWith(QLatin1String(".xesext")));
        }
        if (name == QLatin1String("global"))
            scopes << xml.attributes().value(QStringLiteral("scope")).toString();
        if (name != QLatin1String("trace")) {
            xml.skipCurrentElement();
            continue;
        }
        ++traces;
        QDateTime last;
        while (xml.readNextStartElement()) {
            if (xml.name() != QLatin1String("event")) { // the name of the case
                QCOMPARE(xml.attributes().value(QStringLiteral("value")).toInt(), traces);
                xml.skipCurrentElement();
                continue;
            }
            ++events;
            QMap<QString, QString> values;
            while (xml.readNextStartElement()) {
                const QString key = xml.attributes().value(QStringLiteral("key")).toString();
                QVERIFY(prefixes.contains(key.section(u':', 0, 0)));
                QCOMPARE(xml.name(),
                         key == QLatin1String("time:timestamp") ? QStringLiteral("date") : QStringLiteral("string"));
                values[key] = xml.attributes().value(QStringLiteral("value")).toString();
                xml.skipCurrentElement();
            }
            const QString &word = values[QStringLiteral("lifecycle:transition")];
            QVERIFY(word == QLatin1String("schedule") || word == QLatin1String("start") ||
                    word == QLatin1String("complete"));
            const QDateTime time = QDateTime::fromString(values[QStringLiteral("time:timestamp")], Qt::ISODateWithMs);
            QVERIFY(time.isValid() && (!last.isValid() || time >= last));
            last = time;
            odd += values[QStringLiteral("concept:name")] == QString::fromUtf8(oddName);
            resources << values[QStringLiteral("org:resource")];
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(traces, 30);
    QCOMPARE(scopes, (QStringList{QStringLiteral("trace"), QStringLiteral("event")}));
    QVERIFY(odd >= 90 && events > odd);
    QVERIFY(resources.contains(QStringLiteral("Front, desk")) && !resources.contains(QString()));
}

void TestTrace::tablesAreQuotedWhereTheyMustBe()
{
    const ProcessMap map = oddMap();
    const sim::Trace trace = traced(map, 30);
    const QList<QStringList> rows = rowsOf(writeTraceCsv(map, trace));
    int odd = 0;
    for (const QStringList &row : rows) {
        QCOMPARE(row.size(), 5);
        odd += row[1] == QString::fromUtf8(oddName) && row[4] == QLatin1String("b");
    }
    QVERIFY(odd >= 90);
    QCOMPARE(rows[1][4], QStringLiteral("Front, desk"));
}

BATON_TEST(TestTrace)
#include "tst_trace.moc"
