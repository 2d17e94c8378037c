#include "tests/support/registry.h"
#include "tests/support/textmap.h"
#include "views/panels/table/handofftable.h"
#include "views/panels/table/rowsview.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace baton;

namespace {

constexpr auto clinic = "registration -> triage: patient data\ntriage -> billing: insurance data";

} // namespace

class TestHandoffTable : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Document> m_document;
    std::unique_ptr<HandoffTable> m_table;

    const ProcessMap &map() const { return m_document->map(); }
    const Handoff &last() const { return map().handoffs[map().handoffs.size() - 1]; }
    std::string nameOf(const Id &step) const { return map().steps.find(step)->name; }
    RowsView &view() const { return m_table->view(); }
    // Whoever has the keyboard: the table, or the editor of a cell.
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClicks(target(), QString(c)); // the first opens the editor
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(target(), key, modifiers); }
    QWidget *target() const
    {
        for (QLineEdit *edit : view().findChildren<QLineEdit *>())
            if (edit->isVisible())
                return edit;
        return &view();
    }
    void cells(std::initializer_list<const char *> texts)
    {
        bool first = true;
        for (const char *text : texts) {
            if (!first)
                press(Qt::Key_Tab);
            first = false;
            type(QString::fromUtf8(text));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        Theme::instance().apply();
    }
    void init()
    {
        m_document = std::make_unique<Document>(test::textMap(clinic));
        m_table = std::make_unique<HandoffTable>();
        m_table->resize(1200, 400);
        m_table->setDocument(m_document.get());
        m_table->show();
        QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
        m_table->start();
    }
    void cleanup()
    {
        m_table.reset();
        m_document.reset();
    }

    void aLineTypedWithTabAndEnterIsOneEdit()
    {
        const ProcessMap before = map();
        cells({"billing", "claim", "Insurer", "2h", "8%", "4h"});
        press(Qt::Key_Return);
        QCOMPARE(map().handoffs.size(), std::size_t(3));
        QCOMPARE(nameOf(last().to), std::string("Insurer"));
        QCOMPARE(last().deliverable, std::string("claim"));
        QCOMPARE(last().goesWrong, 0.08);
        QCOMPARE(last().standard->within.seconds, 4 * 3600.0);
        QCOMPARE(m_document->history().size(), std::size_t(1));
        QVERIFY(m_document->undo().ok());
        QVERIFY(map() == before);
    }

    void anEmptySupplierIsTheCustomerOfTheLineAbove()
    {
        cells({"", "claim", "Insurer"});
        press(Qt::Key_Return);
        cells({"", "payment", "Bank"});
        press(Qt::Key_Return);
        QCOMPARE(map().handoffs.size(), std::size_t(4));
        QCOMPARE(nameOf(last().from), std::string("Insurer"));
        QCOMPARE(nameOf(last().to), std::string("Bank"));
        QCOMPARE(view().currentIndex().row(), 4);
        QCOMPARE(view().currentIndex().column(), int(cells::Supplier));
    }

    void tabPastTheLastCellFinishesTheLine()
    {
        cells({"billing", "claim", "Insurer", "", "", "", "", "complete"});
        press(Qt::Key_Tab);
        QCOMPARE(map().handoffs.size(), std::size_t(3));
        QCOMPARE(last().meansRight, std::string("complete"));
        QVERIFY(view().hasFocus());
    }

    void aLineWithoutACustomerWaitsAndSaysWhy()
    {
        cells({"billing", "claim"});
        press(Qt::Key_Return);
        QCOMPARE(map().handoffs.size(), std::size_t(2));
        QVERIFY(view().accessibleDescription().contains(QStringLiteral("customer")));
        QVERIFY(!m_table->rows().draftIsEmpty());
    }

    void aCellThatMeansNothingIsSaidAndTheMapStays()
    {
        const ProcessMap before = map();
        QSignalSpy refused(&m_table->rows(), &HandoffRows::refused);
        QVERIFY(!m_table->rows().setData(m_table->rows().index(0, cells::Takes), QStringLiteral("soon"), Qt::EditRole));
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.first().at(0).toString().contains(QStringLiteral("soon")));
        QVERIFY(map() == before);
        QVERIFY(m_table->rows().setData(m_table->rows().index(0, cells::Takes), QStringLiteral("2h"), Qt::EditRole));
        QCOMPARE(map().handoffs[0].delay.text(), std::string("2h"));
    }

    void aNameInACellLeadsToThatStep()
    {
        QVERIFY(m_table->rows().setData(m_table->rows().index(0, cells::Customer), QStringLiteral("BILLING"),
                                        Qt::EditRole));
        QCOMPARE(map().handoffs[0].to, Id("billing"));
        QVERIFY(!m_table->rows().setData(m_table->rows().index(0, cells::Customer), QString(), Qt::EditRole));
    }

    void editsFromElsewhereAreShown()
    {
        QVERIFY(m_document->perform(intents::rename(map(), "triage", "Sorting")).ok());
        QCOMPARE(m_table->rows().index(0, cells::Customer).data().toString(), QStringLiteral("Sorting"));
        QVERIFY(m_document->perform(intents::remove(map(), {{"billing"}, {}, {}})).ok());
        QCOMPARE(m_table->rows().rowCount(), 2); // one handoff and the line for a new one
    }

    void aRangeIsPutInFromTheCurrentCellOn()
    {
        QApplication::clipboard()->setText(QStringLiteral("5min\t3%\n10min\t4%\n"));
        view().setCurrentIndex(m_table->rows().index(0, cells::Takes));
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(map().handoffs[0].delay.text(), std::string("5min"));
        QCOMPARE(map().handoffs[1].goesWrong, 0.04);
        QCOMPARE(m_document->history().size(), std::size_t(1));
    }

    void aListWithHeadingsAddsToWhatIsThere()
    {
        QApplication::clipboard()->setText(
            QStringLiteral("Supplier\tCustomer\tDeliverable\nBilling\tInsurer\tclaim\nInsurer\tBilling\tpayment\n"));
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(map().handoffs.size(), std::size_t(4));
        QCOMPARE(map().steps.size(), std::size_t(4)); // billing was there
        QCOMPARE(map().handoffs[2].from, Id("billing"));
    }

    void cellsAreCopiedAsASpreadsheetTakesThem()
    {
        view().setCurrentIndex(m_table->rows().index(0, cells::Supplier));
        view().selectionModel()->select(
            QItemSelection(m_table->rows().index(0, cells::Supplier), m_table->rows().index(1, cells::Deliverable)),
            QItemSelectionModel::ClearAndSelect);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().toLower(),
                 QStringLiteral("registration\tpatient data\ntriage\tinsurance data"));
    }

    void goingToALineShowsItsHandoffOnTheMap()
    {
        QSignalSpy chosen(m_table.get(), &HandoffTable::chosen);
        view().setCurrentIndex(m_table->rows().index(1, cells::Deliverable));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(0).value<intents::Selection>().handoffs, std::vector<Id>{"triage-billing"});
        m_table->select({{}, {"registration-triage"}, {}});
        QCOMPARE(view().currentIndex().row(), 0);
    }

    void lettersBelongToTheTableAndNotToTheToolsOfTheWindow()
    {
        QKeyEvent letter(QEvent::ShortcutOverride, Qt::Key_S, Qt::NoModifier, QStringLiteral("s"));
        letter.ignore();
        QApplication::sendEvent(&view(), &letter);
        QVERIFY(letter.isAccepted());
        QSignalSpy left(m_table.get(), &HandoffTable::left);
        press(Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void shiftDelRemovesTheLine()
    {
        view().setCurrentIndex(m_table->rows().index(0, cells::Supplier));
        press(Qt::Key_Delete, Qt::ShiftModifier);
        QCOMPARE(map().handoffs.size(), std::size_t(1));
        QCOMPARE(map().steps.size(), std::size_t(3));
    }

    void aReadOnlyTableHasNoLineForANewHandoff()
    {
        m_table->setReadOnly(true);
        QCOMPARE(m_table->rows().rowCount(), 2);
        QVERIFY(!(m_table->rows().index(0, 0).flags() & Qt::ItemIsEditable));
    }

    void aBlockOfCellsIsClearedAsOneEdit()
    {
        const std::size_t before = m_document->history().size();
        view().selectAll();
        press(Qt::Key_Delete);
        QCOMPARE(m_document->history().size(), before + 1);
        for (const Handoff &handoff : map().handoffs)
            QVERIFY(handoff.deliverable.empty() && !handoff.from.empty() && !handoff.to.empty());
        QVERIFY(m_document->undo().ok());
        QCOMPARE(last().deliverable, std::string("insurance data"));
        view().setCurrentIndex(view().model()->index(0, cells::Supplier));
        press(Qt::Key_Backspace);
        QCOMPARE(map().steps.find(map().handoffs[0].from)->name, std::string("registration"));
        QVERIFY(!view().accessibleDescription().contains(QStringLiteral("Ctrl+V"))); // says why not
    }
};

BATON_TEST(TestHandoffTable)
#include "tst_handofftable.moc"
