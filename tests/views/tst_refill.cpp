#include "tests/support/registry.h"
#include "views/charts/parts.h"
#include "views/charts/refill.h"

#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

namespace baton::test {

namespace {

// A panel that scrolls, with rows that wrap and a button after each.
struct Pane
{
    Pane()
    {
        area.setWidgetResizable(true);
        area.setWidget(panel);
        rows = new QVBoxLayout(panel);
        area.resize(260, 300);
        area.show();
    }
    void fill(int count)
    {
        parts::refill(rows, panel, [this, count] {
            for (int i = 0; i < count; ++i) {
                rows->addWidget(parts::sentence(
                    QStringLiteral("A sentence of some length that has to be wrapped, number %1.").arg(i)));
                rows->addWidget(new QPushButton(QStringLiteral("Try %1").arg(i)));
            }
        });
    }
    QPushButton *button(int i) const { return qobject_cast<QPushButton *>(rows->itemAt(2 * i + 1)->widget()); }

    QScrollArea area;
    QWidget *panel = new QWidget;
    QVBoxLayout *rows = nullptr;
};

} // namespace

class RefillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingHasItsPlaceAtOnce()
    {
        Pane pane;
        QVERIFY(QTest::qWaitForWindowExposed(&pane.area));
        pane.fill(3);
        pane.fill(12);
        int bottom = 0;
        for (int i = 0; i < pane.rows->count(); ++i) {
            QWidget *row = pane.rows->itemAt(i)->widget();
            QVERIFY(row->isVisible());
            QVERIFY(row->y() >= bottom);
            QVERIFY(row->height() >=
                    (row->hasHeightForWidth() ? row->heightForWidth(row->width()) : row->sizeHint().height()));
            bottom = row->geometry().bottom() + 1;
        }
        QVERIFY(pane.panel->height() >= bottom);
    }

    void theKeyboardStaysOnWhatHasTheSameName()
    {
        Pane pane;
        QVERIFY(QTest::qWaitForWindowExposed(&pane.area));
        pane.fill(4);
        pane.area.activateWindow();
        pane.button(2)->setFocus();
        QTRY_VERIFY(pane.button(2)->hasFocus());
        pane.fill(5);
        QVERIFY(pane.button(2)->hasFocus());
    }

    void aButtonThatIsHeldDownIsNotTakenAway()
    {
        Pane pane;
        QVERIFY(QTest::qWaitForWindowExposed(&pane.area));
        pane.fill(2);
        QPushButton *held = pane.button(0);
        QSignalSpy clicked(held, &QPushButton::clicked);
        QTest::mousePress(held, Qt::LeftButton);
        pane.fill(4);
        QTest::qWait(100);
        QTest::mouseRelease(held, Qt::LeftButton);
        QCOMPARE(clicked.size(), 1);
        QTRY_COMPARE(pane.rows->count(), 8);
    }

    void whatWasAskedForLastStays()
    {
        Pane pane;
        QVERIFY(QTest::qWaitForWindowExposed(&pane.area));
        pane.fill(2);
        QPushButton *held = pane.button(0);
        QTest::mousePress(held, Qt::LeftButton);
        pane.fill(4);
        QTest::qWait(10); // so that the older filling looks again before the newer one
        pane.fill(6);
        QTest::mouseRelease(held, Qt::LeftButton);
        pane.fill(3);
        QTest::qWait(150);
        QCOMPARE(pane.rows->count(), 6);
    }
};

} // namespace baton::test

using baton::test::RefillTest;
BATON_TEST(RefillTest)
#include "tst_refill.moc"
