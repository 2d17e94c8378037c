#include "app/present/presentedways.h"
#include "app/window/lenshost.h"
#include "model/edit/intents.h"
#include "tests/app/stand.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"
#include "views/theme/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QPointer>
#include <QTest>

using namespace baton;
using test::Stand;

namespace {

std::vector<std::string> names(const std::vector<Id> &ids)
{
    return {ids.begin(), ids.end()};
}

// Something is painted where a card stands, other than the ground around it.
bool seen(Stand &stand, const char *step)
{
    const StepShape *shape = stand.canvas().geometry().step(step);
    if (!shape)
        return false;
    const QRectF card = stand.canvas().viewRect(shape->rect);
    const QImage picture = stand.canvas().viewport()->grab().toImage();
    const QPoint border(qRound(card.left()), qRound(card.center().y()));
    const QColor ground = Theme::instance().colours().canvas;
    for (int x = -2; x <= 8; ++x)
        if (qAbs(picture.pixelColor(border.x() + x, border.y()).lightness() - ground.lightness()) > 8)
            return true;
    return false;
}

} // namespace

class TestPresenting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { Theme::instance().apply(); }

    void theChainIsToldFromTheSuppliersToTheCustomers()
    {
        const ProcessMap map = test::textMap("c -> d: x\na -> b: x\nb -> c: x\na -> c: x");
        const std::vector<std::string> expected{"a", "b", "c", "d"};
        QCOMPARE(names(chainOrder(map)), expected);
    }

    void whereNothingIsSaidOfWhatIsHandedOverTheSupplierIsNotTakenForIt()
    {
        const std::vector<LensPage::Stop> stops = stepByStep(test::textMap("a -> b"));
        QCOMPARE(stops.back().sentence, QStringLiteral("b gets a handoff from a"));
    }

    void theTextForTheRoomIsThereWhilePresentingToo()
    {
        Stand stand("clinic");
        stand.action("view.present").trigger();
        QTest::keyClick(&stand.canvas(), Qt::Key_F6);
        QVERIFY(stand.action("view.textRoom").isChecked());
        QCOMPARE(Theme::instance().textScale(), 1.5);
        QTest::keyClick(&stand.canvas(), Qt::Key_F6);
        QCOMPARE(Theme::instance().textScale(), 1.0);
        QTest::keyClick(&stand.canvas(), Qt::Key_Escape);
        QVERIFY(!stand.window.isFullScreen());
    }

    void aMaximisedWindowIsSoAgainAfterwards()
    {
        Stand stand("clinic");
        stand.window.showMaximized();
        stand.action("view.present").trigger();
        QVERIFY(stand.window.isFullScreen());
        stand.action("view.present").trigger();
        QVERIFY(!stand.window.isFullScreen());
        QVERIFY(stand.window.isMaximized());
    }

    void aSmallMapFillsTheScreenItIsPresentedOn()
    {
        Stand stand;
        stand.parts().workspace.showInMemory(test::textMap("a -> b: x"));
        stand.canvas().fit(false);
        const double before = stand.canvas().zoom();
        stand.action("view.present").trigger();
        stand.canvas().fit(false);
        QVERIFY(stand.canvas().zoom() > 1.5 * before);
        stand.action("view.present").trigger();
        stand.canvas().fit(false);
        QCOMPARE(stand.canvas().zoom(), before);
    }

    void inALoopWhoeverIsReachedGoesFirst()
    {
        const ProcessMap map = test::textMap("z -> y: x\na -> z: x\ny -> z: x\ny -> end: x");
        const std::vector<std::string> expected{"a", "z", "y", "end"};
        QCOMPARE(names(chainOrder(map)), expected);
        const ProcessMap circle = test::textMap("p -> q: x\nq -> p: x");
        QCOMPARE(chainOrder(circle).size(), std::size_t(2));
    }

    void ofWhatIsToldEachStepSaysWhatItGets()
    {
        const std::vector<LensPage::Stop> stops =
            stepByStep(test::textMap("a -> c: forms\nb -> c: money\nc -> d: result\nd -> c: questions"));
        QCOMPARE(stops.size(), std::size_t(4));
        QCOMPARE(stops[2].element.id, Id("c"));
        QVERIFY(stops[2].sentence.contains(QStringLiteral("forms from")));
        QVERIFY(stops[2].sentence.contains(QStringLiteral("money from")));
        QVERIFY(!stops[2].sentence.contains(QStringLiteral("questions")));
    }

    void oneCaseGoesTheWayMostGo()
    {
        ProcessMap map = test::textMap("a -> b: x\na -> c: x\nb -> d: x\nc -> d: x\nd -> a: back");
        Handoff often = *map.handoffs.find("a-c");
        often.share = 0.9;
        map.handoffs.put(often);
        std::vector<std::string> way;
        for (const LensPage::Stop &stop : oneCase(map))
            if (stop.element.kind == ElementRef::Kind::Step)
                way.push_back(stop.element.id);
        const std::vector<std::string> expected{"a", "c", "d"};
        QCOMPARE(way, expected);
    }

    void nextRevealsTheChainAndPreviousVeilsItAgain()
    {
        Stand stand("clinic");
        QTest::qWait(30);
        stand.action("view.present").trigger();
        QTest::qWait(30);
        QTRY_VERIFY(seen(stand, "billing"));
        const std::vector<Id> order = chainOrder(stand.map());
        QTest::keyClick(&stand.canvas(), Qt::Key_Right);
        QCOMPARE(stand.canvas().selection().steps.front(), order.front());
        QTRY_VERIFY(!seen(stand, order[3].c_str()));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&stand.canvas(), Qt::Key_Right);
        QTRY_VERIFY(seen(stand, order[3].c_str()));
        QTest::keyClick(&stand.canvas(), Qt::Key_Left);
        QTRY_VERIFY(!seen(stand, order[3].c_str()));
        QTest::keyClick(&stand.canvas(), Qt::Key_Escape);
        QTRY_VERIFY(seen(stand, order[3].c_str()));
    }

    void theBarStandsOverNothing()
    {
        Stand stand("clinic");
        Placement low = *stand.map().placements.find("claim");
        low.y += 2000; // higher than wide: it is the height that is short
        QVERIFY(stand.document().perform(intents::move(stand.map(), {low})).ok());
        QTest::qWait(30);
        stand.action("view.present").trigger();
        const auto *bar = stand.canvas().findChild<QWidget *>(QStringLiteral("presenterBar"));
        QVERIFY(bar);
        QTRY_VERIFY(bar->isVisible());
        const auto bottom = [&] {
            return stand.canvas().viewRect(stand.canvas().mapBounds()).bottom();
        };
        QTRY_VERIFY2(bottom() < bar->y(), qPrintable(QStringLiteral("%1 %2").arg(bottom()).arg(bar->y())));
        QTest::keyClick(&stand.canvas(), Qt::Key_Escape);
    }

    void anotherWayIsTakenByItsKey()
    {
        Stand stand("clinic");
        stand.action("view.present").trigger();
        QTest::keyClick(&stand.canvas(), Qt::Key_W);
        QTest::keyClick(&stand.canvas(), Qt::Key_Right);
        QTest::keyClick(&stand.canvas(), Qt::Key_Right);
        QCOMPARE(stand.canvas().selection().handoffs.size(), std::size_t(1)); // one case: a step, then its handoff
        QTest::keyClick(&stand.canvas(), Qt::Key_Escape);
    }

    void whereOneIsIsSaidWithTheSentence()
    {
        Stand stand("clinic");
        stand.action("view.present").trigger();
        QTest::keyClick(&stand.canvas(), Qt::Key_Right);
        QTest::keyClick(&stand.canvas(), Qt::Key_Right);
        const std::vector<LensPage::Stop> stops = stepByStep(stand.map());
        QStringList spoken;
        for (QLabel *label : stand.canvas().findChildren<QLabel *>())
            if (label->isVisible())
                spoken << QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name);
        QVERIFY2(spoken.contains(QStringLiteral("%1, 2 of %2").arg(stops[1].sentence).arg(stops.size())),
                 qPrintable(spoken.join(u'|')));
        QTest::keyClick(&stand.canvas(), Qt::Key_Escape);
    }
};

BATON_TEST(TestPresenting)
#include "tst_presenting.moc"
