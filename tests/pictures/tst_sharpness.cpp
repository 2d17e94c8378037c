#include "model/edit/intents.h"
#include "tests/app/stand.h"
#include "tests/pictures/comparing.h"
#include "tests/support/registry.h"
#include "views/panels/forms/moresection.h"
#include "views/panels/propertypanel.h"
#include "views/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// The forms on a screen of two pixels a unit: as they stand on one of one pixel, and sharper. How many there are is
// asked when an application begins, so a process of its own writes the others.
using namespace baton;
using test::Stand;

namespace {

const char *const folderVariable = "BATON_FORMS_TO";

struct FormCase
{
    const char *name;
    void (*show)(Stand &, PropertyPanel &);
};

const FormCase forms[] = {
    {"step",
     [](Stand &stand, PropertyPanel &) {
         stand.canvas().select({{"registration"}, {}, {}});
     }},
    {"handoff",
     [](Stand &stand, PropertyPanel &) {
         stand.canvas().select({{}, {"reg-bill"}, {}});
     }},
    {"party",
     [](Stand &stand, PropertyPanel &panel) {
         panel.showParty(stand.map().parties.begin()->id);
     }},
    {"calendar",
     [](Stand &stand, PropertyPanel &panel) {
         panel.showCalendar(stand.map().calendars.begin()->id);
     }},
    {"note",
     [](Stand &stand, PropertyPanel &) {
         Note note;
         note.id = "n1";
         note.text = "Ask the laboratory how long it takes";
         QVERIFY(stand.document().perform(intents::put(stand.map(), note)).ok());
         stand.canvas().select({{}, {}, {"n1"}});
     }},
};

// What carries words or takes them: kind and place, a line each.
QByteArray places(const QWidget &panel)
{
    QByteArray lines;
    for (const QWidget *widget : panel.findChildren<QWidget *>()) {
        const bool counts = widget->inherits("QLabel") || widget->inherits("QLineEdit") ||
                            widget->inherits("QAbstractButton") || widget->inherits("QPlainTextEdit");
        if (!widget->isVisible() || !counts)
            continue;
        const QPoint at = widget->mapTo(&panel, QPoint());
        lines += QByteArray(widget->metaObject()->className()) + ' ' + QByteArray::number(at.x()) + ' ' +
                 QByteArray::number(at.y()) + ' ' + QByteArray::number(widget->width()) + ' ' +
                 QByteArray::number(widget->height()) + '\n';
    }
    return lines;
}

void writeForms(const QString &folder)
{
    Theme::instance().setAnimations(false);
    Theme::instance().setKind(ThemeKind::Light);
    Theme::instance().apply();
    Stand stand("clinic");
    stand.window.resize(1366, 1000);
    auto *panel = stand.window.findChild<PropertyPanel *>();
    for (const FormCase &form : forms) {
        stand.canvas().select({});
        form.show(stand, *panel);
        for (MoreSection *section : panel->findChildren<MoreSection *>())
            section->setOpen(true);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        QVERIFY(panel->grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(form.name))));
        QFile list(QStringLiteral("%1/%2.txt").arg(folder, QLatin1String(form.name)));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(places(*panel));
    }
}

QList<QByteArray> lines(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QList<QByteArray>();
}

// How much neighbouring pixels differ, over the whole picture.
double edges(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    double sum = 0;
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *row = grey.constScanLine(y);
        for (int x = 1; x < grey.width(); ++x)
            sum += (row[x] - row[x - 1]) * (row[x] - row[x - 1]);
    }
    return sum;
}

} // namespace

class TestSharpness : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_one, m_two;

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsSet(folderVariable))
            return;
        writeForms(m_one.path());
        QProcess other;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
        environment.insert(QString::fromLatin1(folderVariable), m_two.path());
        other.setProcessEnvironment(environment);
        other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("theFormsAreWrittenAtAnotherScale")});
        QVERIFY(other.waitForFinished(60'000));
        QVERIFY2(other.exitCode() == 0, other.readAllStandardOutput().constData());
    }

    void theFormsAreWrittenAtAnotherScale()
    {
        if (!qEnvironmentVariableIsSet(folderVariable))
            QSKIP("done by a process of its own");
        QCOMPARE(qApp->devicePixelRatio(), 2.0);
        writeForms(qEnvironmentVariable(folderVariable));
    }

    void everyFormStandsAsAtOnePixelAUnit_data()
    {
        QTest::addColumn<QString>("form");
        for (const FormCase &form : forms)
            QTest::newRow(form.name) << QString::fromLatin1(form.name);
    }
    void everyFormStandsAsAtOnePixelAUnit()
    {
        QFETCH(QString, form);
        if (qEnvironmentVariableIsSet(folderVariable))
            return;
        const QList<QByteArray> one = lines(m_one.filePath(form + QStringLiteral(".txt")));
        const QList<QByteArray> two = lines(m_two.filePath(form + QStringLiteral(".txt")));
        QVERIFY(one.size() > 2);
        QCOMPARE(two.size(), one.size());
        for (qsizetype i = 0; i < one.size(); ++i) {
            const QList<QByteArray> here = one[i].split(' '), there = two[i].split(' ');
            QCOMPARE(there[0], here[0]);
            for (int k = 1; k <= 4; ++k)
                QVERIFY2(qAbs(there[k].toInt() - here[k].toInt()) <= 6, (one[i] + " | " + two[i]).constData());
        }
    }

    void everyFormIsSharpAtTwoPixelsAUnit_data() { everyFormStandsAsAtOnePixelAUnit_data(); }
    void everyFormIsSharpAtTwoPixelsAUnit()
    {
        QFETCH(QString, form);
        if (qEnvironmentVariableIsSet(folderVariable))
            return;
        const QImage one(m_one.filePath(form + QStringLiteral(".png")));
        const QImage two(m_two.filePath(form + QStringLiteral(".png")));
        QCOMPARE(two.size(), one.size() * 2);
        const double blown = edges(one.scaled(two.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        QVERIFY2(edges(two) > 1.5 * blown, qPrintable(QString::number(edges(two) / blown)));
    }
};

BATON_TEST(TestSharpness)
#include "tst_sharpness.moc"
