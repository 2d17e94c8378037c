#include "app/language.h"
#include "tests/pictures/comparing.h"
#include "tests/pictures/states.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QPainter>
#include <QTest>
#include <algorithm>

// The main states of the window beside their references in tests/data/pictures.
//   BATON_REWRITE_PICTURES=1   writes the references anew (look at each one before it is kept)
//   BATON_PICTURES=FOLDER      writes every picture at full size; where it is not set, what differs goes to "pictures"
//                              in the current folder, as NAME-actual.png and NAME-difference.png
using namespace baton;

namespace {

QString referencePath(const QString &name)
{
    return QStringLiteral(BATON_TEST_DATA "/pictures/%1.png").arg(name);
}

QString folder()
{
    const QString path = qEnvironmentVariable("BATON_PICTURES", QStringLiteral("pictures"));
    QDir().mkpath(path);
    return path;
}

void keep(const QImage &picture, const QString &name)
{
    picture.save(QStringLiteral("%1/%2.png").arg(folder(), name));
}

// Something like a window: a bar, words, a button.
QImage somePicture(bool withButton, double shift = 0)
{
    QImage picture(1440, 900, QImage::Format_RGB32);
    picture.fill(QColor(250, 250, 248));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(shift, 0);
    painter.fillRect(QRectF(1100, 0, 340, 900), Qt::white);
    QFont font = painter.font();
    font.setPixelSize(13);
    painter.setFont(font);
    painter.setPen(QColor(0x66, 0x6f, 0x7d));
    painter.drawText(QPointF(1120, 200), QStringLiteral("nine times in ten within"));
    if (withButton)
        painter.drawText(QPointF(1120, 400), QStringLiteral("Try it"));
    return picture;
}

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanupTestCase()
    {
        Theme::instance().setTextScale(1);
        Theme::instance().setKind(ThemeKind::Light);
        useLanguage(QStringLiteral("en"));
    }

    void aWordThatIsMissingIsSeenAndWhereItWas()
    {
        const test::Difference found = test::difference(test::reduced(somePicture(true)), somePicture(false));
        QVERIFY2(found.blocks > 0, qPrintable(test::sentence(found)));
        QVERIFY(QRect(1100, 375, 80, 50).contains(found.where));
        QCOMPARE(found.shown.width(), test::referenceWidth);
    }

    void lettersSmoothedInAnotherWayAreNotADifference()
    {
        const QImage reference = test::reduced(somePicture(true));
        QCOMPARE(test::difference(reference, somePicture(true, 0.4)).blocks, 0);
        QVERIFY(test::difference(reference, somePicture(true, 12)).blocks > 0);
    }

    void anotherShapeDiffersAsAWhole()
    {
        QVERIFY(test::difference(test::reduced(somePicture(true)), QImage(1440, 800, QImage::Format_RGB32)).blocks > 0);
    }

    void whatGoesOnAndOnIsSaid()
    {
        const auto found = std::find_if(test::states().begin(), test::states().end(),
                                        [](const auto &state) { return state.name == u"bottlenecks"; });
        QVERIFY(found != test::states().end());
        const QStringList trouble = test::pictured(*found, 0).trouble;
        const bool said = trouble.contains(QStringLiteral("The trying out of reliefs has not ended.")) ||
                          trouble.contains(QStringLiteral("The analysis has not ended.")); // on a busy machine
        QVERIFY2(said, qPrintable(trouble.join(u' ')));
    }

    void theReferencesAreThoseOfTheStates()
    {
        if (qEnvironmentVariableIsSet("BATON_REWRITE_PICTURES"))
            QSKIP("being written");
        if (QDir(QStringLiteral(BATON_TEST_DATA "/pictures")).entryList({QStringLiteral("*.png")}).isEmpty())
            QSKIP("no references yet: BATON_REWRITE_PICTURES=1 writes them");
        QStringList wanted;
        for (const test::State &state : test::states())
            wanted << state.name + QStringLiteral(".png");
        wanted.sort();
        QDir kept(QStringLiteral(BATON_TEST_DATA "/pictures"));
        QCOMPARE(kept.entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name), wanted);
        qint64 bytes = 0;
        for (const QFileInfo &file : kept.entryInfoList(QDir::Files))
            bytes += file.size();
        QVERIFY(bytes < 1'500'000);
    }

    void theWindowLooksAsItShould_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < test::states().size(); ++i)
            QTest::newRow(qPrintable(test::states()[i].name)) << static_cast<int>(i);
    }
    void theWindowLooksAsItShould()
    {
        QFETCH(int, index);
        const test::State &state = test::states()[static_cast<std::size_t>(index)];
        const test::Pictured now = test::pictured(state);
        QCOMPARE(now.picture.size(), state.size);
        if (qEnvironmentVariableIsSet("BATON_PICTURES"))
            keep(now.picture, state.name);
        QVERIFY2(now.trouble.isEmpty(), qPrintable(now.trouble.join(u'\n')));
        if (qEnvironmentVariableIsSet("BATON_REWRITE_PICTURES"))
            QVERIFY(test::reduced(now.picture).save(referencePath(state.name), "PNG", 0));
        const QImage reference(referencePath(state.name));
        if (!QFile::exists(referencePath(state.name)))
            QSKIP("no reference yet: BATON_REWRITE_PICTURES=1 writes it");
        QVERIFY2(!reference.isNull(), qPrintable(referencePath(state.name)));
        const test::Difference found = test::difference(reference, now.picture);
        if (found.blocks == 0)
            return;
        keep(now.picture, state.name + QStringLiteral("-actual"));
        keep(found.shown, state.name + QStringLiteral("-difference"));
        QFAIL(qPrintable(test::sentence(found) + QStringLiteral("; see ") + QDir(folder()).absolutePath()));
    }
};

BATON_TEST(TestPictures)
#include "tst_pictures.moc"
