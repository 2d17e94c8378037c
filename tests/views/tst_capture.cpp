#include "tests/support/registry.h"
#include "tests/support/textmap.h"
#include "views/canvas/geometry/mapgeometry.h"
#include "views/panels/captureline.h"
#include "views/panels/findbar.h"
#include "views/panels/historypanel.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>
#include <QToolButton>
#include <memory>

using namespace baton;

namespace {

QString plain(QString text)
{
    return text.replace(QChar(0x00a0), u' ');
}

} // namespace

class TestCapture : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Document> m_document;

    void typeInto(QWidget &widget, const QString &text)
    {
        widget.show();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
        auto *edit = widget.findChild<QLineEdit *>();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        Theme::instance().apply();
    }
    void init()
    {
        m_document = std::make_unique<Document>(test::textMap("registration -> billing: insurance data\n"
                                                              "party registration name=\"Front desk\""));
    }

    void theEchoSaysOfEachHandoffWhatWasSaid()
    {
        CaptureLine line;
        line.setDocument(m_document.get());
        typeInto(line, QStringLiteral("billing: takes 9min -> Insurer: claim, 1% wrong -> Archive"));
        QCOMPARE(plain(line.echo()),
                 QStringLiteral("billing · takes 9 minutes → Insurer (new) · claim · 1 of 100 wrong → Archive (new)"));
    }

    void theEchoSaysWhatWouldBeAdded()
    {
        CaptureLine line;
        line.setDocument(m_document.get());
        typeInto(line, QStringLiteral("billing -> Insurer: claim, 1% wrong, within 3 wd"));
        QCOMPARE(plain(line.echo()), QStringLiteral("billing → Insurer (new) · claim · 1 of 100 wrong · standard: 95 % "
                                                    "within 3 working days"));
        QCOMPARE(m_document->history().size(), std::size_t(0));
    }

    void longNamesThatAreDictatedLieOnNothing()
    {
        CaptureLine line;
        line.setDocument(m_document.get());
        const QString name = QStringLiteral("check %1 of the insurance data against the register of the region");
        for (int i = 0; i < 3; ++i) {
            typeInto(line, QStringLiteral("start -> %1: data").arg(name.arg(i)));
            QTest::keyClick(line.findChild<QLineEdit *>(), Qt::Key_Return);
        }
        const ProcessMap &map = m_document->map();
        QCOMPARE(map.steps.size(), std::size_t(6));
        const MapGeometry geometry(map);
        for (const StepShape &step : geometry.steps()) {
            QVERIFY(!step.text.name.join(u' ').contains(QChar(0x2026)));
            for (const StepShape &other : geometry.steps())
                QVERIFY(&other == &step || !other.rect.adjusted(-8, -8, 8, 8).intersects(step.rect));
        }
    }

    void wordsOfTwoFitBetweenTheCardsThatWereDictated()
    {
        m_document = std::make_unique<Document>(ProcessMap());
        CaptureLine line;
        line.setDocument(m_document.get());
        typeInto(line, QStringLiteral("Purchasing -> Supplier: purchase order"));
        QTest::keyClick(line.findChild<QLineEdit *>(), Qt::Key_Return);
        const MapGeometry shown(m_document->map());
        QCOMPARE(shown.handoffs().size(), std::size_t(1));
        const QRectF label = shown.handoffs()[0].label;
        QCOMPARE(shown.handoffs()[0].text, QStringLiteral("purchase order"));
        const auto among = [&](const QRectF &card) {
            return label.top() >= card.top() && label.bottom() <= card.bottom();
        };
        QVERIFY(among(shown.steps()[0].rect) && among(shown.steps()[1].rect));
    }

    void tabTakesTheNameThatIsOffered()
    {
        CaptureLine line;
        line.setDocument(m_document.get());
        typeInto(line, QStringLiteral("Insurer -> bil"));
        auto *edit = line.findChild<QLineEdit *>();
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
        QCOMPARE(edit->text(), QStringLiteral("Insurer -> billing"));
        QVERIFY(edit->hasFocus());
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(line.echo(), QStringLiteral("Insurer (new) → billing"));
    }

    void tabTakesTheNameThatWasWalkedTo()
    {
        CaptureLine line;
        m_document = std::make_unique<Document>(test::textMap("billing -> bill check"));
        line.setDocument(m_document.get());
        typeInto(line, QStringLiteral("Insurer -> bil"));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        const QString second = line.findChild<NameOffer *>()->findChild<QStringListModel *>()->stringList().value(1);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
        QCOMPARE(line.text(), QStringLiteral("Insurer -> ") + second);
    }

    void enterTakesTheSentenceAsItStandsThoughNamesAreOffered()
    {
        CaptureLine line;
        line.setDocument(m_document.get());
        typeInto(line, QStringLiteral("registration -> bil"));
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QVERIFY(m_document->map().steps.contains("bil"));
        QCOMPARE(line.text(), QString());
    }

    void enterMakesOneEditAndClearsTheLine()
    {
        CaptureLine line;
        line.setDocument(m_document.get());
        QSignalSpy added(&line, &CaptureLine::added);
        typeInto(line, QStringLiteral("billing -> Insurer: claim"));
        QTest::keyClick(line.findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(m_document->history().size(), std::size_t(1));
        QVERIFY(m_document->map().steps.contains("insurer"));
        QCOMPARE(line.text(), QString());
        QCOMPARE(added.size(), 1);
        QVERIFY(m_document->map().placements.contains("insurer"));
        QVERIFY(m_document->undo());
        QVERIFY(!m_document->map().steps.contains("insurer"));
    }

    void aWrongTimeIsExplainedAndNothingDone()
    {
        CaptureLine line;
        line.setDocument(m_document.get());
        typeInto(line, QStringLiteral("billing -> Insurer: claim, within soon"));
        QTest::keyClick(line.findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(m_document->history().size(), std::size_t(0));
        QVERIFY(line.echo().contains(QStringLiteral("soon")));
        QVERIFY(!line.text().isEmpty());
    }

    void escapeClearsAndThenLeaves()
    {
        CaptureLine line;
        line.setDocument(m_document.get());
        QSignalSpy left(&line, &CaptureLine::left);
        typeInto(line, QStringLiteral("billing"));
        QTest::keyClick(line.findChild<QLineEdit *>(), Qt::Key_Escape);
        QCOMPARE(line.text(), QString());
        QCOMPARE(left.size(), 0);
        QTest::keyClick(line.findChild<QLineEdit *>(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void whatIsThereAlreadyIsSaid()
    {
        CaptureLine line;
        line.setDocument(m_document.get());
        typeInto(line, QStringLiteral("registration -> billing"));
        QTest::keyClick(line.findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(m_document->history().size(), std::size_t(0));
        QCOMPARE(line.echo(), QStringLiteral("All of this is on the map already."));
    }

    void severalLinesGoToTheMapAndOneStaysInTheLine()
    {
        CaptureLine line;
        line.setDocument(m_document.get());
        auto *edit = line.findChild<QLineEdit *>();
        QSignalSpy pasted(&line, &CaptureLine::linesPasted);
        QApplication::clipboard()->setText(QStringLiteral("billing -> insurer\n"));
        QTest::keySequence(edit, QKeySequence::Paste);
        QCOMPARE(pasted.size(), 0);
        QVERIFY(edit->text().startsWith(QStringLiteral("billing -> insurer")));
        edit->clear();
        QApplication::clipboard()->setText(QStringLiteral("billing -> insurer\ninsurer -> bank\n"));
        QTest::keySequence(edit, QKeySequence::Paste);
        QCOMPARE(pasted.size(), 1);
        QVERIFY(edit->text().isEmpty());
    }

    void findLooksAtNamesWithoutCaseAndAccents()
    {
        ProcessMap map = m_document->map();
        Step step = *map.steps.find("billing");
        step.name = "Facturación";
        map.steps.put(step);
        QCOMPARE(findInMap(map, QStringLiteral("FACTURACION")).size(), std::size_t(1));
        QCOMPARE(findInMap(map, QStringLiteral("insurance")).front().where.handoffs.front(),
                 std::string("registration-billing"));
        QCOMPARE(findInMap(map, QStringLiteral("front d")).front().where.steps.front(), std::string("registration"));
        QVERIFY(findInMap(map, QStringLiteral("  ")).empty());
    }

    void whatIsFoundByNameAndInItsNotesIsFoundOnce()
    {
        const ProcessMap map = test::textMap(R"(
            desk -> ward: desk form
            desk -> lab
            party front name="Front desk"
            party backs name="Back of the desk"
            step desk party=front notes="the desk downstairs"
            step ward party=backs notes="not the desk"
            step lab party=backs
        )");
        const auto found = findInMap(map, QStringLiteral("desk"));
        QStringList words;
        for (const Hit &hit : found)
            words << hit.words;
        // The party that has only this step is where the step is.
        QCOMPARE(words, (QStringList{QStringLiteral("desk"), QStringLiteral("desk → ward"),
                                     QStringLiteral("Back of the desk"), QStringLiteral("ward")}));
    }

    void findJumpsAsOneTypesAndEscapeRestores()
    {
        FindBar bar;
        bar.setDocument(m_document.get());
        QSignalSpy jumped(&bar, &FindBar::jumped), restored(&bar, &FindBar::restored);
        typeInto(bar, QStringLiteral("i"));
        QCOMPARE(jumped.size(), 1);
        QTest::keyClick(bar.findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(jumped.size(), 2);
        QVERIFY(jumped[0][0].value<intents::Selection>().steps != jumped[1][0].value<intents::Selection>().steps);
        QTest::keyClick(bar.findChild<QLineEdit *>(), Qt::Key_Escape);
        QCOMPARE(restored.size(), 1);
        for (QToolButton *button : bar.findChildren<QToolButton *>())
            QTest::keyClick(button, Qt::Key_Escape);
        QCOMPARE(restored.size(), 4);
    }

    void theBarShowsThatOneTypesInIt()
    {
        Theme::instance().apply();
        FindBar bar;
        bar.resize(370, 42);
        bar.setVisible(true);
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        const auto edge = [&] {
            return bar.grab().toImage().pixelColor(bar.width() / 2, 0);
        };
        bar.start();
        QCOMPARE(edge(), Theme::instance().colours().focus);
        bar.findChild<QToolButton *>()->setFocus();
        QVERIFY(edge() != Theme::instance().colours().focus);
    }

    void historyJumpsBackAndForth()
    {
        const std::string before = m_document->map().steps.find("billing")->name;
        for (const char *name : {"One", "Two", "Three"})
            QVERIFY(m_document->perform(intents::rename(m_document->map(), "billing", name)));
        HistoryPanel panel;
        panel.setDocument(m_document.get());
        panel.resize(328, 400);
        panel.show();
        auto *list = panel.findChild<QListWidget *>();
        QCOMPARE(list->count(), 4); // the last line leads to before all of them
        QVERIFY(list->item(0)->text().startsWith(QStringLiteral("Renamed Three")));
        Q_EMIT list->itemClicked(list->item(2));
        QCOMPARE(m_document->map().steps.find("billing")->name, std::string("One"));
        QCOMPARE(list->count(), 4); // the last line leads to before all of them
        QVERIFY(list->item(0)->text().startsWith(QStringLiteral("Renamed Three (undone)")));
        Q_EMIT list->itemClicked(list->item(0));
        QCOMPARE(m_document->map().steps.find("billing")->name, std::string("Three"));
        Q_EMIT list->itemClicked(list->item(3));
        QCOMPARE(m_document->map().steps.find("billing")->name, before);
    }
};

BATON_TEST(TestCapture)
#include "tst_capture.moc"
