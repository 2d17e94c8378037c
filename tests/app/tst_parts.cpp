#include "app/window/lenshost.h"
#include "app/window/sidepanel.h"
#include "app/window/statusline.h"
#include "tests/app/stand.h"
#include "tests/support/registry.h"

#include <QApplication>
#include <QTest>
#include <QToolButton>

using namespace baton;
using test::Stand;

namespace {

QWidget &panel(const MainWindow &window)
{
    return *window.findChild<SidePanel *>();
}

QWidget &strip(const Stand &stand)
{
    return *stand.parts().lenses.strip();
}

void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

} // namespace

// What stands round the map can be put away.
class TestParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { test::usualLook(); }

    void withoutThePanelTheMapHasTheWidthAndIsShownWhole()
    {
        Stand stand("clinic");
        settle();
        const double zoom = stand.canvas().zoom();
        const int width = stand.canvas().width(), side = panel(stand.window).width();
        stand.action("view.panel").trigger();
        stand.action("view.strip").trigger();
        settle();
        QVERIFY(panel(stand.window).isHidden());
        QVERIFY(strip(stand).isHidden());
        QCOMPARE(stand.canvas().width(), width + side);
        QVERIFY(stand.canvas().zoom() > zoom);
        stand.action("view.panel").trigger();
        stand.action("view.strip").trigger();
        settle();
        QVERIFY(panel(stand.window).isVisible());
        QVERIFY(strip(stand).isVisible());
        QCOMPARE(stand.canvas().width(), width);
    }

    void whatWasPutAwayStaysAwayInTheNextWindow()
    {
        Stand stand("clinic");
        stand.action("view.panel").trigger();
        MainWindow next(stand.session);
        QVERIFY(panel(next).isHidden());
        QVERIFY(!next.parts().actions["view.panel"]->isChecked());
        QVERIFY(next.parts().actions["view.strip"]->isChecked());
    }

    void askingForDetailsBringsThePanelBackWithTheKeyboardInIt()
    {
        Stand stand("clinic");
        stand.action("view.panel").trigger();
        stand.canvas().select({{"registration"}, {}, {}});
        stand.action("edit.details").trigger();
        settle();
        QVERIFY(panel(stand.window).isVisible());
        QVERIFY(panel(stand.window).isAncestorOf(stand.window.focusWidget()));
        QVERIFY(stand.action("view.panel").isChecked());
    }

    void theHistoryAndALateHandoffBringThePanelBack()
    {
        Stand stand("clinic");
        stand.action("view.panel").trigger();
        stand.action("edit.history").trigger();
        QVERIFY(panel(stand.window).isVisible());
        stand.action("view.panel").trigger();
        stand.canvas().select({{}, {"reg-bill"}, {}});
        stand.action("scenario.late").trigger();
        QVERIFY(panel(stand.window).isVisible());
        QCOMPARE(stand.parts().lenses.lens(), Lens::Delay);
    }

    void whatGoesOutOfSightGivesTheKeyboardToTheMap()
    {
        Stand stand("clinic");
        QVERIFY(QTest::qWaitForWindowActive(&stand.window));
        stand.canvas().setFocus();
        stand.action("edit.history").trigger();
        QTRY_VERIFY(QApplication::focusWidget() != &stand.canvas()); // in the list
        stand.action("edit.history").trigger();
        QCOMPARE(QApplication::focusWidget(), &stand.canvas());
        stand.canvas().select({{"triage"}, {}, {}});
        stand.action("edit.details").trigger();
        QTRY_VERIFY(QApplication::focusWidget() != &stand.canvas()); // in the name
        stand.action("view.panel").trigger();                        // put away
        QCOMPARE(QApplication::focusWidget(), &stand.canvas());
        stand.action("edit.details").trigger();
        QTRY_VERIFY(QApplication::focusWidget() != &stand.canvas());
        stand.action("scenario.new").trigger();
        QTRY_VERIFY(!stand.parts().stage.scenario().empty());
        QCOMPARE(QApplication::focusWidget(), &stand.canvas());
    }

    void aHiddenStripStaysHiddenThroughTheLensesButPlaybackIsShown()
    {
        Stand stand("clinic");
        stand.action("view.strip").trigger();
        for (const char *lens : {"lens.bottlenecks", "lens.errors", "lens.delay", "lens.draw"}) {
            stand.action(lens).trigger();
            QVERIFY2(strip(stand).isHidden(), lens);
        }
        stand.action("view.playback").trigger();
        QTRY_VERIFY(strip(stand).isVisible());
        stand.action("view.playback").trigger();
        QVERIFY(strip(stand).isHidden());
    }

    void presentingDoesNotBringBackWhatWasPutAway()
    {
        Stand stand("clinic");
        stand.action("view.panel").trigger();
        stand.action("view.strip").trigger();
        stand.action("view.present").trigger();
        stand.action("view.present").trigger();
        QVERIFY(panel(stand.window).isHidden());
        QVERIFY(strip(stand).isHidden());
    }

    void theStatusLineHasAButtonForEach()
    {
        Stand stand("clinic");
        auto *line = stand.window.findChild<StatusLine *>();
        for (const char *id : {"view.panel", "view.strip"}) {
            QToolButton *found = nullptr;
            for (QToolButton *button : line->findChildren<QToolButton *>())
                if (button->text() == stand.action(id).text())
                    found = button;
            QVERIFY(found);
            QVERIFY(found->isChecked() && !found->icon().isNull() && !found->toolTip().isEmpty());
            found->click();
            QVERIFY(!found->isChecked() && !stand.action(id).isChecked());
        }
    }
};

BATON_TEST(TestParts)
#include "tst_parts.moc"
