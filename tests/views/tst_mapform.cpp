#include "tests/support/registry.h"
#include "tests/support/textmap.h"
#include "tests/views/paneltest.h"
#include "views/panels/forms/mapform.h"
#include "views/panels/forms/rowlist.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace baton;

namespace {

// Where nothing can be kept every edit is refused.
class NothingKept : public DocumentStore
{
public:
    void write(StoredEdit) override {}
    Status flush() override { return Done{}; }
    bool readOnly() const override { return true; }
};

ProcessMap manyParties()
{
    ProcessMap map = test::textMap("a -> b");
    for (int i = 1; i <= 40; ++i) {
        Party party;
        party.id = party.name = "p" + std::to_string(i);
        party.order = i;
        map.parties.put(party);
    }
    Calendar calendar;
    calendar.id = calendar.name = "office";
    calendar.spec.weekly = {"Mon-Fri 09:00-17:00"};
    map.calendars.put(calendar);
    return map;
}

} // namespace

// The lists of the map's form are filled anew when they would show something else, and only then.
class TestMapForm : public test::PanelTest
{
    Q_OBJECT
private:
    RowList *list(const char *name) const
    {
        for (RowList *found : m_panel->findChildren<RowList *>())
            if (found->accessibleName() == QLatin1String(name))
                return found;
        return nullptr;
    }
    RowList *parties() const { return list("Parties"); }
    QStringList shownParties() const
    {
        QStringList names;
        for (int i = 0; i < parties()->count(); ++i)
            names << parties()->item(i)->text();
        return names;
    }
    QStringList storedParties() const
    {
        QStringList names;
        for (const Party &party : m_document->map().parties)
            names << QString::fromStdString(party.name);
        return names;
    }
    // As a drag within the list does.
    void dragFirstTo(int row)
    {
        parties()->insertItem(row, parties()->takeItem(0));
        QStringList order = storedParties();
        order.move(0, row);
        Q_EMIT parties()->reordered(order);
    }

private Q_SLOTS:
    void init() { open(manyParties()); }
    void cleanup()
    {
        close();
        Theme::instance().setTextScale(1);
    }

    void aDraggedPartyStaysWhereItIsPut()
    {
        const QString first = storedParties().first();
        dragFirstTo(3);
        QTRY_COMPARE(edits(), std::size_t(1));
        QCOMPARE(storedParties()[3], first);
        QCOMPARE(shownParties(), storedParties());
    }

    void anOrderThatIsRefusedGoesBack()
    {
        NothingKept nothing;
        m_document->setStore(&nothing);
        const QStringList before = storedParties();
        dragFirstTo(3);
        QCOMPARE(shownParties()[3], before.first());
        QTRY_COMPARE(shownParties(), before);
        QCOMPARE(edits(), std::size_t(0));
        m_document->setStore(nullptr);
    }

    void anOrderTakenBackIsShown()
    {
        const QStringList before = storedParties();
        dragFirstTo(3);
        QTRY_COMPARE(edits(), std::size_t(1));
        QVERIFY(m_document->undo().ok());
        QCOMPARE(shownParties(), before);
        QVERIFY(m_document->redo().ok());
        QCOMPARE(shownParties()[3], before.first());
    }

    void whatIsSaidOfThemIsShown()
    {
        Calendar calendar = m_document->map().calendars[0];
        calendar.name = "Night";
        QVERIFY(m_document->perform(intents::put(m_document->map(), calendar)).ok());
        QCOMPARE(list("Calendars")->item(0)->text(), QStringLiteral("Night"));
        Party party = m_document->map().parties[1];
        party.kind = PartyKind::Vendor;
        QVERIFY(m_document->perform(intents::put(m_document->map(), party)).ok());
        QVERIFY(parties()->item(1)->data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("vendor")));
    }

    void anEditOfSomethingElseLeavesThemAlone()
    {
        auto *area = m_panel->findChild<MapForm *>()->parentWidget()->parentWidget();
        QScrollBar *scroll = qobject_cast<QScrollArea *>(area)->verticalScrollBar();
        parties()->setFocus();
        parties()->setCurrentRow(7);
        scroll->setValue(scroll->maximum() / 2);
        const int at = scroll->value();
        const QListWidgetItem *row = parties()->item(7);
        int filled = 0;
        connect(parties()->model(), &QAbstractItemModel::rowsInserted, this, [&] { ++filled; });
        Step step = *m_document->map().steps.find("a");
        step.notes = "Ask for the card first";
        QVERIFY(m_document->perform(intents::put(m_document->map(), step)).ok());
        QCOMPARE(filled, 0);
        QCOMPARE(parties()->currentItem(), row);
        QVERIFY(row->isSelected() && parties()->hasFocus());
        QVERIFY(at > 0);
        QCOMPARE(scroll->value(), at);
    }

    void largerTextMakesRoomAtOnce()
    {
        const int before = parties()->height();
        Theme::instance().setTextScale(2);
        QVERIFY2(parties()->height() > before * 1.3, qPrintable(QString::number(parties()->height())));
        QCOMPARE(parties()->height(), parties()->sizeHint().height());
    }

    void anotherLookIsShownAtOnce()
    {
        int filled = 0;
        connect(parties()->model(), &QAbstractItemModel::rowsInserted, this, [&] { ++filled; });
        const ThemeKind before = Theme::instance().kind();
        Theme::instance().setKind(ThemeKind::Dark);
        QCOMPARE(filled, parties()->count());
        QCOMPARE(shownParties(), storedParties());
        Theme::instance().setKind(before);
    }
};

BATON_TEST(TestMapForm)
#include "tst_mapform.moc"
