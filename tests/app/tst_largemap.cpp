#include "tests/app/largemap.h"
#include "tests/app/stand.h"
#include "tests/support/registry.h"
#include "views/charts/heattable.h"
#include "views/lenses/answers.h"

#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace baton;
using namespace baton::test;

namespace {

constexpr int count = 1000;

// In an event of its own, so that the watch over the event loop has its eye on it.
template <class Act>
void inAnEvent(const Act &act)
{
    bool done = false;
    QTimer::singleShot(0, qApp, [&] {
        act();
        done = true;
    });
    QTRY_VERIFY(done);
}

} // namespace

// What people do with all of a large map at once. That the window does not stand still meanwhile is for the watch to
// say, under which every test of the window runs.
class TestLargeMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allOfItIsRemovedAndPutBack()
    {
        Stand stand;
        show(stand);
        inAnEvent([&] { stand.action("edit.selectAll").trigger(); });
        QCOMPARE(int(stand.canvas().selection().steps.size()), count);
        inAnEvent([&] { stand.action("edit.remove").trigger(); });
        QVERIFY(stand.map().steps.empty() && stand.map().handoffs.empty());
        inAnEvent([&] { stand.action("edit.undo").trigger(); });
        QVERIFY(stand.map() == m_map);
        inAnEvent([&] { (void)stand.document().redo(); });
        QVERIFY(stand.map().placements.empty());
    }

    void allOfItIsCopied()
    {
        Stand stand;
        show(stand);
        inAnEvent([&] { stand.action("edit.selectAll").trigger(); });
        inAnEvent([&] { stand.action("edit.copy").trigger(); });
        const QMimeData *copied = QApplication::clipboard()->mimeData();
        QVERIFY(copied->hasImage() && copied->hasText());
        QVERIFY(copied->text().contains(QStringLiteral("Check the paper 500")));
        QVERIFY(!copied->data(QStringLiteral("image/svg+xml")).isEmpty());
        QApplication::clipboard()->clear();
    }

    void itsLensesAreLookedAtWhileItChanges()
    {
        Stand stand;
        show(stand);
        for (const char *lens : {"lens.bottlenecks", "lens.errors"}) {
            inAnEvent([&] { stand.action(lens).trigger(); });
            QTRY_COMPARE_WITH_TIMEOUT(stand.parts().answers.state(), Answers::State::Fresh, 20000);
            QTRY_VERIFY_WITH_TIMEOUT(stand.canvas().pictureComplete(), 20000);
        }
        QTRY_VERIFY_WITH_TIMEOUT(stand.parts().answers.impact(), 20000);
        const auto *table = stand.window.findChild<HeatTable *>();
        QTRY_VERIFY(table && table->isVisible());
        const auto before = stand.parts().answers.analysis();
        inAnEvent([&] { (void)stand.document().perform(intents::rename(stand.map(), stepAt(8), "Another")); });
        QTRY_VERIFY_WITH_TIMEOUT(stand.parts().answers.analysis() != before, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(stand.parts().answers.state(), Answers::State::Fresh, 20000);
    }

    void aLongTableIsPasted()
    {
        Stand stand;
        show(stand);
        QString table = QStringLiteral("Supplier\tCustomer\tDeliverable\n");
        constexpr int lines = 700;
        for (int i = 0; i < lines; ++i)
            table += QStringLiteral("New %1\tNew %2\tform\n").arg(i).arg(i + 1);
        QApplication::clipboard()->setText(table);
        inAnEvent([&] { stand.action("edit.paste").trigger(); });
        QTRY_COMPARE(int(stand.map().steps.size()), count + lines + 1);
        QCOMPARE(int(stand.map().parties.size()), lines + 1);
        QTRY_COMPARE(int(stand.canvas().selection().steps.size()), lines + 1);
        QApplication::clipboard()->clear();
        inAnEvent([&] { stand.action("edit.undo").trigger(); });
        QVERIFY(stand.map() == m_map);
    }

    void allOfItIsPastedBesideItself()
    {
        Stand stand;
        show(stand);
        inAnEvent([&] { stand.action("edit.selectAll").trigger(); });
        inAnEvent([&] { stand.action("edit.copy").trigger(); });
        inAnEvent([&] { stand.action("edit.paste").trigger(); });
        QTRY_COMPARE(int(stand.map().steps.size()), 2 * count);
        QCOMPARE(stand.map().handoffs.size(), 2 * m_map.handoffs.size());
        QTRY_VERIFY(!m_map.steps.contains(stand.canvas().selection().steps.front()));
        QCOMPARE(int(stand.canvas().selection().steps.size()), count);
        QApplication::clipboard()->clear();
        inAnEvent([&] { stand.action("edit.undo").trigger(); });
        QVERIFY(stand.map() == m_map);
    }

    void whatIsPastedLeavesAMapAloneThatChangesMeanwhile()
    {
        Stand stand;
        show(stand);
        inAnEvent([&] { stand.action("edit.selectAll").trigger(); });
        inAnEvent([&] { stand.action("edit.copy").trigger(); });
        const QSignalSpy said(&stand.canvas(), &Canvas::message);
        inAnEvent([&] {
            stand.action("edit.paste").trigger();
            (void)stand.document().perform(intents::rename(stand.map(), stepAt(8), "Another"));
        });
        QTRY_COMPARE(said.count(), 1);
        QCOMPARE(said.front().front().toString(),
                 QStringLiteral("The map was changed meanwhile, so it was left as it is."));
        QCOMPARE(int(stand.map().steps.size()), count);
        QApplication::clipboard()->clear();
    }

    void allOfItIsArrangedAnew()
    {
        Stand stand;
        show(stand);
        std::vector<Placement> places;
        for (Placement place : stand.map().placements) {
            place.x = place.x * 1.1 + place.y * 0.1;
            places.push_back(place);
        }
        inAnEvent([&] { (void)stand.document().perform(intents::move(stand.map(), places, Intent::Layout)); });
        QCOMPARE(stand.map().placements.find(stepAt(rows + 1))->x, 298.0);
    }

private:
    void show(Stand &stand)
    {
        QVERIFY(stand.window.documents().startNew());
        Document &document = stand.document();
        QVERIFY(document.perform(intents::difference(document.map(), m_map, Intent::Import)).ok());
        QTRY_VERIFY_WITH_TIMEOUT(stand.canvas().pictureComplete(), 20000);
    }

    const ProcessMap m_map = largeMap(count);
};

BATON_TEST(TestLargeMap)
#include "tst_largemap.moc"
