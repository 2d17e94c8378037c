#include "app/actions/actions.h"
#include "app/actions/documentactions.h"
#include "app/session.h"
#include "app/window/lenshost.h"
#include "app/window/mainwindow.h"
#include "app/window/parts.h"
#include "app/window/stage.h"
#include "app/window/workspace.h"
#include "model/edit/intents.h"
#include "tests/app/stand.h"
#include "tests/support/registry.h"
#include "views/canvas/canvas.h"
#include "views/canvas/geometry/mapgeometry.h"
#include "views/charts/figuretable.h"
#include "views/panels/forms/stepform.h"
#include "views/panels/propertypanel.h"
#include "views/playback/playbackbar.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace baton;
using test::Stand;

class TestComparing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMapStaysWhereItIsInAScenario()
    {
        Stand stand("clinic");
        Canvas &canvas = stand.parts().canvas;
        QVERIFY(QTest::qWaitForWindowExposed(&stand.window));
        canvas.setZoom(1.37, QPointF(40, 40));
        intents::Selection coding;
        coding.steps = {"coding"};
        canvas.select(coding);
        const QRectF before = canvas.visibleArea();
        QVERIFY(stand.parts().stage.create(QStringLiteral("Trial"), {}).ok());
        QTest::qWait(50); // it is painted
        QCOMPARE(canvas.zoom(), 1.37);
        QCOMPARE(canvas.visibleArea().topLeft(), before.topLeft());
        QCOMPARE(canvas.selection().steps, coding.steps);
    }

    void thePanelKeepsWhatIsChosenInAScenarioAndBack()
    {
        Stand stand("clinic");
        intents::Selection coding;
        coding.steps = {"coding"};
        stand.canvas().select(coding);
        auto *panel = stand.window.findChild<PropertyPanel *>();
        QVERIFY(panel && panel->findChild<StepForm *>() && panel->findChild<StepForm *>()->isVisible());
        QVERIFY(stand.parts().stage.create(QStringLiteral("Trial"), {}).ok());
        QVERIFY(panel->findChild<StepForm *>()->isVisible());
        stand.parts().stage.showAsIs();
        QVERIFY(panel->findChild<StepForm *>()->isVisible());
    }

    void aScenarioStandsBesideTheMapAsItIs()
    {
        Stand stand("clinic");
        QVERIFY(!stand.action("scenario.compare").isEnabled());
        Stage &stage = stand.parts().stage;
        QVERIFY(stage
                    .create(QStringLiteral("Trial"),
                            {R"({"put":{"party":{"id":"records","people":2}}})", R"({"remove":{"step":"data-query"}})"})
                    .ok());
        QTRY_VERIFY(stand.action("scenario.compare").isEnabled());
        stand.action("scenario.compare").trigger();
        auto *table = stand.parts().lenses.strip()->findChild<FigureTable *>();
        QVERIFY(table && table->isVisible());
        QCOMPARE(table->rowCount(), 4); // as is, both together, each alone
        QTRY_VERIFY_WITH_TIMEOUT(table->item(3, 1)->text() != QStringLiteral("…"), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(table->item(1, 5)->text() != QStringLiteral("…"), 20'000);
        QVERIFY(table->item(2, 1)->text().contains(QChar(0x2713)));  // one more coder is quicker
        QVERIFY(stand.parts().canvas.geometry().step("data-query")); // gone, and still to be seen
        stage.showAsIs();
        QTRY_VERIFY(!stand.action("scenario.compare").isChecked());
        QVERIFY(!stand.parts().lenses.strip()->findChild<FigureTable *>() ||
                !stand.parts().lenses.strip()->findChild<FigureTable *>()->isVisible());
    }

    void anEditOfTheScenarioIsComparedAtOnce()
    {
        Stand stand("clinic");
        Stage &stage = stand.parts().stage;
        QVERIFY(stage.create(QStringLiteral("Trial")).ok());
        stand.action("scenario.compare").trigger();
        Document &trial = *stage.shown();
        QVERIFY(trial.perform(intents::remove(trial.map(), {{"triage"}, {}, {}})).ok());
        QTest::qWait(300);
        QVERIFY(stand.parts().canvas.geometry().step("triage"));
        stand.action("scenario.compare").trigger();
        QVERIFY(!stand.parts().canvas.geometry().step("triage"));
    }

    void closingTheMapEndsWhatIsBeingCompared()
    {
        Stand stand("clinic");
        QVERIFY(stand.parts().stage.create(QStringLiteral("Trial")).ok());
        stand.action("scenario.compare").trigger();
        QThread::msleep(500); // figures wait to be shown
        stand.action("map.close").trigger();
        QTRY_VERIFY(!stand.action("scenario.compare").isChecked());
        QVERIFY(!stand.parts().stage.document());
    }

    void casesAreWatchedAndTheMapStaysAsItIs()
    {
        Stand stand("clinic");
        stand.action("view.playback").trigger();
        QTRY_VERIFY_WITH_TIMEOUT(stand.window.findChild<PlaybackBar *>(), 5'000);
        auto *bar = stand.window.findChild<PlaybackBar *>();
        QVERIFY(bar->isVisible());
        const std::int64_t revision = stand.parts().stage.document()->revision();
        stand.parts().lenses.setLens(Lens::Delay); // the recording is made again, with the delay
        QVERIFY(bar->isVisible());
        QTest::keyClick(bar, Qt::Key_Escape);
        QTRY_VERIFY(!stand.action("view.playback").isChecked());
        QVERIFY(!stand.window.findChild<PlaybackBar *>());
        QCOMPARE(stand.parts().stage.document()->revision(), revision);
    }
};

BATON_TEST(TestComparing)
#include "tst_comparing.moc"
