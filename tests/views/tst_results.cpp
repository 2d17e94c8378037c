#include "model/edit/intents.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"
#include "views/dialogs/resultsdialog.h"
#include "views/panels/table/resultrows.h"
#include "views/panels/table/rowsview.h"
#include "views/text/periods.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace baton;

class TestResults : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Document> m_document;

    const std::vector<PeriodResult> &results() const { return m_document->map().info.results; }
    std::size_t edits() const { return m_document->history().size(); }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        Theme::instance().apply();
        m_document = std::make_unique<Document>(test::textMap("a -> b"));
    }
    void cleanupTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void periodsAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("period");
        for (const char *typed : {"2026-01", "2026-1", "1/2026", "01.2026", "Jan 2026", "january 2026", "gen-26",
                                  "Gennaio 2026", "ene. 2026", "enero de 2026", "2026-01-31", "31/1/2026"})
            QTest::newRow(typed) << QStringLiteral("2026-01");
        for (const char *typed : {"2026-Q3", "Q3 2026", "T3 2026", "3T 2026", "q3-26", "2026T3"})
            QTest::newRow(typed) << QStringLiteral("2026-Q3");
        QTest::newRow("2026") << QStringLiteral("2026");
    }
    void periodsAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, period);
        const Result<std::string> read = text::parsePeriod(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(read.ok());
        QCOMPARE(QString::fromStdString(*read), period);
    }

    void whatIsNoPeriodIsRefused()
    {
        for (const char *typed : {"", "soon", "13/2026", "Q5 2026", "3.4", "ja 2026", "week 3"})
            QVERIFY2(!text::parsePeriod(QString::fromUtf8(typed)).ok(), typed);
    }

    void datesAreReadInTheOrderOfTheLanguage()
    {
        QCOMPARE(*text::parsePeriod(QStringLiteral("02/03/2026")), std::string("2026-02"));
        QLocale::setDefault(QLocale(QStringLiteral("it_IT")));
        QCOMPARE(*text::parsePeriod(QStringLiteral("02/03/2026")), std::string("2026-03"));
    }

    void aRangeWithDecimalCommasIsPastedAsOneEdit()
    {
        ResultRows rows(m_document.get());
        const Result<int> lines = rows.paste(0, 0,
                                             QStringLiteral("Mese\tInterna\tEsterna\tRicavi\r\n"
                                                            "gen 2026\t3,4\t-12\t€ 1.234\r\n"
                                                            "feb 2026\t\t7,85\t120.000,50 €\r\n"));
        QVERIFY(lines.ok());
        QCOMPARE(*lines, 2);
        QCOMPARE(results(),
                 (std::vector<PeriodResult>{{"2026-01", 3.4, -12, 1234, {}}, {"2026-02", {}, 7.85, 120000.5, {}}}));
        QCOMPARE(edits(), std::size_t(1));
        QVERIFY(m_document->undo().ok());
        QVERIFY(results().empty());
    }

    void aBlockOfCellsIsClearedAsOneEdit()
    {
        ResultsDialog dialog(*m_document);
        dialog.show();
        auto *view = dialog.findChild<RowsView *>();
        auto *rows = static_cast<ResultRows *>(view->model());
        QVERIFY(rows->paste(0, 0, QStringLiteral("2026-01\t3\t6\t10\n2026-02\t4\t7\t11")).ok());
        view->selectAll();
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(results(), (std::vector<PeriodResult>{{"2026-01", {}, {}, {}, {}}, {"2026-02", {}, {}, {}, {}}}));
        QCOMPARE(edits(), std::size_t(2));
        QVERIFY(m_document->undo().ok());
        QCOMPARE(results()[1], (PeriodResult{"2026-02", 4, 7, 11, {}}));
        QCOMPARE(rows->clear({rows->index(0, ResultRows::PeriodColumn)}).error().code, ErrorCode::BadPeriod);
        QVERIFY(rows->clear({rows->index(2, ResultRows::Money)}).ok()); // of the line that is not there yet
        QCOMPARE(results().size(), std::size_t(2));
    }

    void figuresAndHeadingsAreShownWhole()
    {
        QVERIFY(m_document->perform(intents::putResults(m_document->map(), {{"2026-01", 3.1 + 0.2, {}, {}, {}}})).ok());
        ResultsDialog dialog(*m_document);
        dialog.show();
        auto *view = dialog.findChild<RowsView *>();
        QCOMPARE(view->model()->index(0, ResultRows::Inside).data().toString(), QStringLiteral("3.3"));
        for (int i = 0; i < ResultRows::ColumnCount; ++i)
            QVERIFY(view->columnWidth(i) >= view->horizontalHeader()->sectionSizeHint(i));
        QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
    }

    void aPeriodThatIsThereGetsItsNewFigures()
    {
        ResultRows rows(m_document.get());
        QVERIFY(rows.paste(0, 0, QStringLiteral("2026-02\t3\t7\n2026-01\t2\t6")).ok());
        QVERIFY(rows.paste(2, 0, QStringLiteral("2026-01\t4")).ok());
        QCOMPARE(results().size(), std::size_t(2));
        QCOMPARE(results()[0], (PeriodResult{"2026-01", 4, 6, {}, {}})); // in the order of time, the other figure kept
    }

    void figuresWithoutPeriodsFillTheLinesFromThere()
    {
        ResultRows rows(m_document.get());
        QVERIFY(rows.paste(0, 0, QStringLiteral("2025-11\t3\n2025-12\t4")).ok());
        QVERIFY(rows.paste(1, ResultRows::Outside, QStringLiteral("7\n8\n9")).ok());
        QCOMPARE(results().size(), std::size_t(4));
        QVERIFY(!results()[0].external);
        QCOMPARE(results()[1].external, std::optional<double>(7));
        QCOMPARE(results()[3], (PeriodResult{"2026-02", {}, 9, {}, {}}));
    }

    void aPasteThatMeansNothingChangesNothingAndSaysWhere()
    {
        ResultRows rows(m_document.get());
        const Result<int> lines = rows.paste(0, 0, QStringLiteral("2026-01\t3\n2026-02\tgood"));
        QVERIFY(!lines.ok());
        QCOMPARE(lines.error().code, ErrorCode::BadNumber);
        QCOMPARE(lines.error().line, 2);
        QCOMPARE(rows.paste(0, 0, QStringLiteral("2026-01\t101")).error().code, ErrorCode::OutOfRange);
        QCOMPARE(rows.paste(0, 0, QStringLiteral("2026-01\t1\n2026\t1")).error().code, ErrorCode::BadPeriod);
        QCOMPARE(edits(), std::size_t(0));
    }

    void eachCellTypedIsAnEditAndTheLastLineGoesOn()
    {
        ResultsDialog dialog(*m_document);
        dialog.show();
        auto &view = *dialog.findChild<RowsView *>();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const auto target = [&]() -> QWidget * {
            for (QLineEdit *edit : view.findChildren<QLineEdit *>())
                if (edit->isVisible())
                    return edit;
            return &view;
        };
        const auto typeAndEnter = [&](int row, int column, const char *text) {
            view.setCurrentIndex(view.model()->index(row, column));
            for (const char *c = text; *c; ++c)
                QTest::keyClicks(target(), QString(QLatin1Char(*c))); // the first opens the editor
            QTest::keyClick(target(), Qt::Key_Return);
        };
        typeAndEnter(0, ResultRows::PeriodColumn, "Q4 2025");
        typeAndEnter(0, ResultRows::Inside, "3.4");
        typeAndEnter(1, ResultRows::Money, "1,200");
        QCOMPARE(results(), (std::vector<PeriodResult>{{"2025-Q4", 3.4, {}, {}, {}}, {"2026-Q1", {}, {}, 1200, {}}}));
        QCOMPARE(edits(), std::size_t(3));
        QCOMPARE(view.model()->rowCount(), 3);
        typeAndEnter(0, ResultRows::Inside, "soon");
        QCOMPARE(edits(), std::size_t(3));
        bool said = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said = said ||
                   (label->property("role") == QLatin1String("error") && label->text().contains(QLatin1String("soon")));
        QVERIFY(said);
        view.setCurrentIndex(view.model()->index(0, 0));
        QTest::keyClick(&view, Qt::Key_Delete, Qt::ShiftModifier);
        QCOMPARE(results().size(), std::size_t(1));
    }

    void theDialogFollowsUndoAndTellsWhatMovesTogether()
    {
        ResultsDialog dialog(*m_document);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QString text;
        for (int month = 1; month <= 9; ++month)
            text += QStringLiteral("2026-%1\t%2\t%3\n").arg(month).arg(month * month % 10).arg(month * month % 10 + 20);
        QApplication::clipboard()->setText(text);
        auto &view = *dialog.findChild<RowsView *>();
        QTest::keyClick(&view, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(results().size(), std::size_t(9));
        const auto says = [&](const char *words) {
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                if (label->text().contains(QLatin1String(words)))
                    return true;
            return false;
        };
        QTRY_VERIFY(says("Satisfaction inside moves together with satisfaction outside of the same period."));
        QVERIFY(!says("cause"));
        QTest::keyClick(&view, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(view.model()->rowCount(), 1);
        QTRY_VERIFY(!says("moves together with satisfaction"));
    }
};

BATON_TEST(TestResults)
#include "tst_results.moc"
