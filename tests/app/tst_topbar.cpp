#include "app/language.h"
#include "app/window/foldingbutton.h"
#include "app/window/lensswitch.h"
#include "app/window/topbar.h"
#include "tests/app/stand.h"
#include "tests/support/registry.h"
#include "views/theme/theme.h"

#include <QMenu>
#include <QTest>

using namespace baton;
using test::Stand;

namespace {

QList<FoldingButton *> foldingButtons(Stand &stand)
{
    return stand.window.findChild<TopBar *>()->findChildren<FoldingButton *>();
}

} // namespace

class TestTopBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { test::usualLook(); }

    void whatIsFoldedSavesWhatItSays_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("near") << 1.0;
        QTest::newRow("room") << 1.5;
    }
    void whatIsFoldedSavesWhatItSays()
    {
        QFETCH(double, scale);
        Theme::instance().setTextScale(scale);
        Theme::instance().apply();
        Stand stand("clinic");
        stand.window.resize(2400, 800);
        QCoreApplication::processEvents();
        LensSwitch lenses(stand.parts().actions);
        lenses.show();
        const int row = lenses.minimumSizeHint().width(), less = lenses.saving();
        lenses.setFolded(true);
        QCOMPARE(row - lenses.minimumSizeHint().width(), less);
        for (FoldingButton *button : foldingButtons(stand)) {
            QVERIFY(!button->folded());
            const int words = button->sizeHint().width(), saving = button->saving();
            button->setFolded(true);
            QCOMPARE(words - button->sizeHint().width(), saving);
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(!button->toolTip().isEmpty());
        }
    }

    void aNarrowWindowFoldsWhatItCanAndAWideOneUnfoldsIt()
    {
        Theme::instance().setTextScale(1.5);
        Theme::instance().apply();
        useLanguage(QStringLiteral("es"));
        Stand stand("clinic");
        const auto settleAt = [&](int width) {
            stand.window.resize(width, 720);
            for (int i = 0; i < 10; ++i)
                QCoreApplication::processEvents();
        };
        settleAt(1000);
        QCOMPARE(stand.window.width(), 1000);
        auto *lenses = stand.window.findChild<LensSwitch *>();
        QVERIFY(lenses->folded());
        for (FoldingButton *button : foldingButtons(stand)) {
            QVERIFY(button->folded());
            QVERIFY(button->width() >= button->sizeHint().width());
        }
        QPushButton *one = nullptr;
        for (QPushButton *each : lenses->findChildren<QPushButton *>())
            if (each->isVisible())
                one = each;
        QCOMPARE(one->menu()->actions().size(), 5);
        stand.action("lens.errors").trigger();
        QCOMPARE(one->text(), stand.action("lens.errors").text());
        settleAt(2400);
        QVERIFY(!lenses->folded());
        for (FoldingButton *button : foldingButtons(stand))
            QVERIFY(!button->folded() && button->width() >= button->sizeHint().width());
    }

    void textForTheRoomAndBackLeavesTheBarAsItWas()
    {
        test::usualLook();
        useLanguage(QStringLiteral("es"));
        Stand stand("clinic");
        auto *top = stand.window.findChild<TopBar *>();
        auto *lenses = stand.window.findChild<LensSwitch *>();
        const auto settle = [] {
            for (int i = 0; i < 10; ++i)
                QCoreApplication::processEvents();
        };
        const auto folded = [&] {
            QList<bool> all{lenses->folded()};
            for (const FoldingButton *button : foldingButtons(stand))
                all << button->folded();
            return all;
        };
        top->setSaveState(QStringLiteral("Guardado · se conserva cada cambio"), false);
        stand.window.resize(1366, 768);
        QWidget unseen; // what is not seen is styled bit by bit, after what is
        for (int i = 0; i < 2000; ++i)
            (new QPushButton(QStringLiteral("later"), &unseen))->ensurePolished();
        settle();
        const QList<bool> before = folded();
        QVERIFY(!lenses->folded());
        stand.action("view.textRoom").trigger();
        settle();
        QVERIFY(folded() != before);
        stand.action("view.textRoom").trigger();
        QTRY_COMPARE(folded(), before);
    }
};

BATON_TEST(TestTopBar)
#include "tst_topbar.moc"
