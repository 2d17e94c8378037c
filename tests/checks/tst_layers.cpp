#include "tests/support/registry.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

// The rules of the house that the linker cannot enforce, read from the #include lines.
namespace {

struct Include
{
    QString file; // relative to the project
    QString target;
};

QStringList sourcesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator walk(QStringLiteral(BATON_SOURCE "/") + folder, {"*.cpp", "*.h"}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        files << walk.next();
    files.sort();
    return files;
}

QList<Include> includesBelow(const QString &folder)
{
    static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                         QRegularExpression::MultilineOption);
    QList<Include> found;
    const QStringList files = sourcesBelow(folder);
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto match = line.globalMatch(QString::fromUtf8(file.readAll()));
        while (match.hasNext())
            found << Include{path.mid(int(qstrlen(BATON_SOURCE)) + 1), match.next().captured(1)};
    }
    return found;
}

QStringList holding(const QRegularExpression &what, const QStringList &folders)
{
    QStringList found;
    for (const QString &folder : folders)
        for (const QString &path : sourcesBelow(folder)) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly) || what.match(QString::fromUtf8(file.readAll())).hasMatch())
                found << path;
        }
    return found;
}

QString describe(const Include &include)
{
    return include.file + QStringLiteral(" includes ") + include.target;
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roomsOfModelLeanOnlyOnLowerRooms_data();
    void roomsOfModelLeanOnlyOnLowerRooms();
    void modelNeverSeesTheWindow();
    void viewsNeverIncludeApp();
    void onlyTheStoreSeesSqlite();
    void heavyLibrariesStayOutOfHeaders();
    void everyHeaderIsGuarded();
    void nobodyGuessesRichText();
    void countsAreWrittenByLocale();
};

void LayersTest::roomsOfModelLeanOnlyOnLowerRooms_data()
{
    QTest::addColumn<QStringList>("allowed");
    QTest::newRow("base") << QStringList{"base"};
    QTest::newRow("map") << QStringList{"base", "map"};
    QTest::newRow("edit") << QStringList{"base", "map", "edit"};
    QTest::newRow("store") << QStringList{"base", "map", "edit", "store"};
    QTest::newRow("analysis") << QStringList{"base", "map", "analysis"};
    QTest::newRow("simulation") << QStringList{"base", "map", "simulation"};
    QTest::newRow("exchange") << QStringList{"base", "map", "exchange"};
    QTest::newRow("layout") << QStringList{"base", "layout"};
}

void LayersTest::roomsOfModelLeanOnlyOnLowerRooms()
{
    QFETCH(QStringList, allowed);
    const QString room = QString::fromLatin1(QTest::currentDataTag());
    const auto includes = includesBelow(QStringLiteral("model/") + room);
    QVERIFY2(!includes.isEmpty(), "the room is empty: was it renamed?");
    for (const Include &include : includes)
        if (include.target.startsWith(QLatin1String("model/")))
            QVERIFY2(allowed.contains(include.target.section(u'/', 1, 1)), qPrintable(describe(include)));
}

void LayersTest::modelNeverSeesTheWindow()
{
    static const QRegularExpression window(
        QStringLiteral("^(views/|app/|QtGui|QtWidgets|QWidget|QPainter|QColor|QFont|QImage|QPixmap|QApplication)"));
    for (const Include &include : includesBelow(QStringLiteral("model")))
        QVERIFY2(!window.match(include.target).hasMatch(), qPrintable(describe(include)));
}

void LayersTest::viewsNeverIncludeApp()
{
    for (const Include &include : includesBelow(QStringLiteral("views")))
        QVERIFY2(!include.target.startsWith(QLatin1String("app/")), qPrintable(describe(include)));
}

void LayersTest::onlyTheStoreSeesSqlite()
{
    for (const QString folder : {"app", "views", "model"})
        for (const Include &include : includesBelow(folder))
            if (include.target.startsWith(QLatin1String("sqlite3")))
                QVERIFY2(include.file.startsWith(QLatin1String("model/store/")), qPrintable(describe(include)));
}

void LayersTest::heavyLibrariesStayOutOfHeaders()
{
    static const QRegularExpression heavy(QStringLiteral("^(boost/|Eigen/|nlohmann/|CLI/)"));
    for (const QString folder : {"app", "views", "model"})
        for (const Include &include : includesBelow(folder))
            if (include.file.endsWith(QLatin1String(".h")))
                QVERIFY2(!heavy.match(include.target).hasMatch(), qPrintable(describe(include)));
}

void LayersTest::everyHeaderIsGuarded()
{
    for (const QString folder : {"app", "views", "model", "tests"})
        for (const QString &path : sourcesBelow(folder)) {
            if (!path.endsWith(QLatin1String(".h")))
                continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().contains("#pragma once"), qPrintable(path));
        }
}

void LayersTest::nobodyGuessesRichText()
{
    const QRegularExpression rich(QStringLiteral("Qt::(RichText|AutoText)|setHtml\\("));
    QStringList guessing = holding(rich, {"app", "views"});
    guessing.removeIf([](const QString &path) { // documents that Baton writes itself, with every text escaped
        return path.contains(QLatin1String("/report/"));
    });
    QCOMPARE(guessing, QStringList());
}

void LayersTest::countsAreWrittenByLocale()
{
    const QRegularExpression ungrouped(QStringLiteral("\"[^\"\\n]*%n")); // %Ln groups the digits of a large count
    QCOMPARE(holding(ungrouped, {"app", "views"}), QStringList());
}

BATON_TEST(LayersTest)
#include "tst_layers.moc"
