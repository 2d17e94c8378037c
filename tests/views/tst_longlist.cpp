#include "tests/support/registry.h"
#include "views/charts/longlist.h"
#include "views/charts/refill.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

namespace baton::test {

namespace {

// A panel with a list of buttons that are numbered from 0.
struct Panel
{
    explicit Panel(std::size_t rows) : count(rows), layout(new QVBoxLayout(&widget))
    {
        fill();
        widget.show();
        QApplication::setActiveWindow(&widget);
    }
    void fill()
    {
        parts::refill(layout, &widget, [this] {
            parts::addLongList(layout, &widget, count, shown, [](QVBoxLayout *rows, std::size_t i) {
                rows->addWidget(new QPushButton(QString::number(i)));
            });
        });
    }
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *each : widget.findChildren<QPushButton *>())
            if (each->isVisible() && each->text() == words)
                return each;
        return nullptr;
    }
    bool shows(int row) const { return button(QString::number(row)) != nullptr; }

    std::size_t count;
    QWidget widget;
    QVBoxLayout *layout;
    parts::ShownRows shown = parts::firstRows();
};

} // namespace

class TestLongList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aShortListIsShownWhole()
    {
        const Panel panel(40);
        QVERIFY(panel.shows(39));
        QCOMPARE(panel.widget.findChildren<QPushButton *>().size(), 40);
    }

    void moreRowsComeWhenAskedFor()
    {
        const Panel panel(190);
        QVERIFY(panel.shows(39) && !panel.shows(40));
        QPushButton *more = panel.button(QStringLiteral("Show 100 more"));
        QVERIFY(more);
        QTest::mouseClick(more, Qt::LeftButton);
        QVERIFY(panel.shows(40) && panel.shows(139) && !panel.shows(140));
        QCOMPARE(QApplication::focusWidget(), panel.button(QStringLiteral("40"))); // the first that is new
        more = panel.button(QStringLiteral("Show 50 more"));
        QVERIFY(more);
        QTest::mouseClick(more, Qt::LeftButton);
        QVERIFY(panel.shows(189));
        QVERIFY(!more->isVisible());
    }

    void aListFilledAnewIsAsLongAsItWas()
    {
        Panel panel(300);
        QTest::mouseClick(panel.button(QStringLiteral("Show 100 more")), Qt::LeftButton);
        panel.fill();
        QVERIFY(panel.shows(139) && !panel.shows(140));
    }
};

} // namespace baton::test

using baton::test::TestLongList;
BATON_TEST(TestLongList)
#include "tst_longlist.moc"
