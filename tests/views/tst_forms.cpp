#include "model/analysis/satisfaction.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"
#include "tests/views/paneltest.h"
#include "views/panels/fields/areafield.h"
#include "views/panels/fields/choicefield.h"
#include "views/panels/fields/echoedit.h"
#include "views/panels/fields/linkbutton.h"
#include "views/panels/fields/partyfield.h"
#include "views/panels/fields/ratingdots.h"
#include "views/panels/forms/handoffform.h"
#include "views/panels/forms/mapform.h"
#include "views/panels/forms/partyform.h"
#include "views/panels/forms/rowlist.h"
#include "views/panels/forms/scoreseditor.h"
#include "views/panels/forms/stepform.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace baton;

namespace {

ProcessMap smallMap()
{
    return test::textMap("registration -> billing: insurance data\n"
                         "registration -> triage: patient data\n"
                         "step registration work=8min introduces=0.06\n"
                         "handoff registration-billing delay=1h..3h goes_wrong=0.06 standard=4h");
}

void type(LineField *field, const QString &text)
{
    field->edit()->setFocus();
    field->edit()->selectAll();
    QTest::keyClicks(field->edit(), text);
}

QString visibleText(QWidget *in, const char *role)
{
    for (QLabel *label : in->findChildren<QLabel *>())
        if (label->property("role") == QLatin1String(role) && label->isVisible() && !label->text().isEmpty())
            return label->text();
    return {};
}

} // namespace

class TestForms : public test::PanelTest
{
    Q_OBJECT
private:
    const Handoff &handoff() const { return *m_document->map().handoffs.find("registration-billing"); }
    const Step &step() const { return *m_document->map().steps.find("registration"); }
    void selectHandoff() { m_panel->setSelection({{}, {"registration-billing"}, {}}); }
    void selectStep() { m_panel->setSelection({{"registration"}, {}, {}}); }

private Q_SLOTS:
    void init() { open(smallMap()); }
    void cleanup() { close(); }

    void enterCommitsOneEdit()
    {
        selectHandoff();
        LineField *what = field(QStringLiteral("What is handed over"));
        QVERIFY(what);
        type(what, QStringLiteral("policy number"));
        QCOMPARE(handoff().deliverable, std::string("insurance data"));
        QTest::keyClick(what->edit(), Qt::Key_Return);
        QCOMPARE(handoff().deliverable, std::string("policy number"));
        QCOMPARE(edits(), std::size_t(1));
        QTest::keyClick(what->edit(), Qt::Key_Return);
        QCOMPARE(edits(), std::size_t(1));
    }

    void leavingAFieldCommitsIt()
    {
        selectHandoff();
        LineField *what = field(QStringLiteral("What is handed over"));
        type(what, QStringLiteral("policy number"));
        QTest::keyClick(what->edit(), Qt::Key_Tab);
        QCOMPARE(handoff().deliverable, std::string("policy number"));
    }

    void timesSayWhatWasUnderstood()
    {
        selectHandoff();
        LineField *takes = field(QStringLiteral("Takes"));
        QCOMPARE(takes->text(), QStringLiteral("1h..3h"));
        QCOMPARE(takes->edit()->accessibleDescription(), QStringLiteral("between 1 and 3 hours"));
        type(takes, QStringLiteral("2 giorni"));
        QCOMPARE(takes->edit()->accessibleDescription(), QStringLiteral("2 days"));
        QTest::keyClick(takes->edit(), Qt::Key_Return);
        QCOMPARE(handoff().delay.resolve(8).mean(), 2 * 86400.0);
    }

    void wrongInputIsExplainedAndTheDocumentUntouched()
    {
        selectHandoff();
        LineField *takes = field(QStringLiteral("Takes"));
        type(takes, QStringLiteral("soon"));
        QTest::keyClick(takes->edit(), Qt::Key_Return);
        QVERIFY(takes->hasError());
        QVERIFY(visibleText(takes, "error").contains(QStringLiteral("“soon”")));
        QCOMPARE(handoff().delay.text(), std::string("1h..3h"));
        QCOMPARE(edits(), std::size_t(0));
        QCOMPARE(takes->text(), QStringLiteral("soon")); // kept for mending
        type(takes, QStringLiteral("2h"));
        QVERIFY(!takes->hasError());
        QTest::keyClick(takes->edit(), Qt::Key_Return);
        QCOMPARE(handoff().delay.text(), std::string("2h"));
    }

    void theExplanationIsShownInFullInANarrowPanel()
    {
        m_panel->resize(300, 900);
        selectHandoff();
        LineField *takes = field(QStringLiteral("Takes"));
        type(takes, QStringLiteral("about as soon as somebody has the time for it"));
        QTest::keyClick(takes->edit(), Qt::Key_Return);
        for (QLabel *label : takes->findChildren<QLabel *>())
            if (label->property("role") == QLatin1String("error"))
                QTRY_VERIFY_WITH_TIMEOUT(label->height() >= label->heightForWidth(label->width()), 1000);
    }

    void escapeTakesBackAndThenLeaves()
    {
        selectHandoff();
        QSignalSpy left(m_panel.get(), &PropertyPanel::left);
        LineField *takes = field(QStringLiteral("Takes"));
        type(takes, QStringLiteral("9h"));
        QTest::keyClick(takes->edit(), Qt::Key_Escape);
        QCOMPARE(takes->text(), QStringLiteral("1h..3h"));
        QCOMPARE(left.size(), 0);
        QTest::keyClick(takes->edit(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        QCOMPARE(edits(), std::size_t(0));
    }

    void editsFromElsewhereShowButNeverStompOnTyping()
    {
        selectHandoff();
        LineField *takes = field(QStringLiteral("Takes"));
        LineField *what = field(QStringLiteral("What is handed over"));
        type(takes, QStringLiteral("7h"));
        Handoff changed = handoff();
        changed.deliverable = "from elsewhere";
        changed.delay = *Law::parse("5min");
        QVERIFY(m_document->perform(intents::put(m_document->map(), changed)));
        QCOMPARE(what->text(), QStringLiteral("from elsewhere"));
        QCOMPARE(takes->text(), QStringLiteral("7h"));
    }

    void anotherSelectionCommitsWhatWasTyped()
    {
        selectHandoff();
        type(field(QStringLiteral("Takes")), QStringLiteral("7h"));
        selectStep();
        QCOMPARE(handoff().delay.text(), std::string("7h"));
        QCOMPARE(field(QStringLiteral("Takes"))->text(), QStringLiteral("8min"));
    }

    void theStandardIsMadeChangedAndDropped()
    {
        selectHandoff();
        LineField *standard = field(QStringLiteral("Agreed standard"));
        QCOMPARE(standard->edit()->accessibleDescription().replace(QChar(0x00a0), u' '),
                 QStringLiteral("95 % within 4 working hours"));
        type(standard, QStringLiteral("2wd"));
        QTest::keyClick(standard->edit(), Qt::Key_Return);
        QCOMPARE(handoff().standard->within.workingDays, 2.0);
        standard->edit()->setFocus();
        standard->edit()->selectAll();
        QTest::keyClick(standard->edit(), Qt::Key_Delete);
        QTest::keyClick(standard->edit(), Qt::Key_Return);
        QVERIFY(!handoff().standard);
    }

    void sourcesOfFiguresAreKept()
    {
        selectHandoff();
        LineField *takes = field(QStringLiteral("Takes"));
        Q_EMIT takes->sourceChosen(Provenance::Estimate);
        QCOMPARE(handoff().sources.at("delay"), Provenance::Estimate);
        Q_EMIT takes->sourceChosen(Provenance::Guess);
        QVERIFY(!handoff().sources.contains("delay"));
    }

    void dotsAreSetByDigitsAndTakenBackByDelete()
    {
        selectHandoff();
        RatingDots *rating = nullptr;
        for (RatingDots *found : m_panel->findChildren<RatingDots *>())
            if (found->accessibleName().startsWith(QStringLiteral("billing says")))
                rating = found;
        QVERIFY(rating);
        QTest::keyClick(rating, Qt::Key_3);
        QCOMPARE(handoff().rating, std::optional<double>(3));
        QTest::keyClick(rating, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(handoff().rating, std::optional<double>(3.1));
        QTest::keyClick(rating, Qt::Key_Delete);
        QVERIFY(!handoff().rating);
    }

    void aLongNameStandsAboveItsDots()
    {
        QWidget column;
        auto *layout = new QVBoxLayout(&column);
        auto *brief = new RatingDots(QStringLiteral("billing says"), RatingDots::Tone::Calm);
        auto *lengthy = new RatingDots(QStringLiteral("the office of medical accounts says"), RatingDots::Tone::Calm);
        layout->addWidget(brief);
        layout->addWidget(lengthy);
        layout->addStretch();
        column.resize(300, 400);
        column.show();
        QCOMPARE(brief->height(), brief->sizeHint().height());
        QCOMPARE(lengthy->height(), 2 * brief->height());
        auto *like = new RatingDots(QStringLiteral("ward thinks"), RatingDots::Tone::Calm);
        like->standLike(*lengthy);
        layout->insertWidget(2, like);
        QCoreApplication::sendPostedEvents();
        layout->activate();
        QCOMPARE(like->height(), lengthy->height());
        QSignalSpy chosen(lengthy, &RatingDots::chosen);
        for (int x = 0; x < lengthy->width(); x += 4)
            QTest::mouseClick(lengthy, Qt::LeftButton, {}, QPoint(x, lengthy->height() / 4)); // the name
        QCOMPARE(chosen.size(), 0);
        for (int x = 0; x < lengthy->width(); x += 4)
            QTest::mouseClick(lengthy, Qt::LeftButton, {}, QPoint(x, lengthy->height() * 3 / 4));
        QVERIFY(chosen.size() > 5);
    }

    void sidesAreAnsweredByKeysAndWeighted()
    {
        selectHandoff();
        auto *section = m_panel->findChild<ScoresEditor *>();
        QVERIFY(section);
        const auto dots = [&](const char *name) {
            for (RatingDots *found : section->findChildren<RatingDots *>())
                if (found->accessibleName().startsWith(QLatin1String(name)))
                    return found;
            return static_cast<RatingDots *>(nullptr);
        };
        QTest::keyClick(dots("On time"), Qt::Key_4);
        QTest::keyClick(dots("Complete"), Qt::Key_1);
        QCOMPARE(edits(), std::size_t(2));
        QCOMPARE(handoff().scores.given.at(Attribute::Timely), (Score{4, 1, {}}));
        for (QToolButton *button : section->findChildren<QToolButton *>())
            if (button->accessibleName().startsWith(QStringLiteral("Complete")))
                button->menu()->actions().at(2)->trigger();
        QCOMPARE(handoff().scores.given.at(Attribute::Complete), (Score{1, 2, {}}));
        QCOMPARE(satisfactionWith(handoff(), AnswerScale::OneToFive)->index, 2.0);
        QCOMPARE(edits(), std::size_t(3));
        QTest::keyClick(dots("On time"), Qt::Key_Delete);
        QVERIFY(!handoff().scores.given.contains(Attribute::Timely));
        QVERIFY(m_document->undo().ok());
        QVERIFY(dots("On time")->value() == std::optional<double>(4));
        QVERIFY(!handoff().rating); // the overall answer is another one
    }

    void aMapRatedFromZeroToTenIsAnsweredSo()
    {
        Handoff changed = handoff();
        changed.rating = 8;
        QVERIFY(m_document->perform(intents::put(m_document->map(), changed)));
        selectHandoff();
        RatingDots *rating = nullptr;
        for (RatingDots *found : m_panel->findChildren<RatingDots *>())
            if (found->accessibleName() == QStringLiteral("billing says: 8 of 10"))
                rating = found;
        QVERIFY(rating);
        QTest::keyClick(rating, Qt::Key_7);
        QCOMPARE(handoff().rating, std::optional<double>(7));
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(rating, Qt::Key_Right);
        QCOMPARE(handoff().rating, std::optional<double>(10));
    }

    void aSilentGapIsSaid()
    {
        Handoff changed = handoff();
        changed.rating = 3.4;
        changed.selfRating = 4.5;
        QVERIFY(m_document->perform(intents::put(m_document->map(), changed)));
        selectHandoff();
        QCOMPARE(visibleText(m_panel.get(), "warning"), QStringLiteral("A silent gap: the supplier does not know."));
    }

    void bothSidesSignOff()
    {
        selectHandoff();
        for (QPushButton *button : m_panel->findChildren<QPushButton *>())
            if (button->isVisible() && button->accessibleName() == QStringLiteral("billing agrees…"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(handoff().agreedByCustomer, QDate::currentDate().toString(Qt::ISODate).toStdString());
        QVERIFY(handoff().agreedBySupplier.empty());
        QCOMPARE(m_document->history().back().intent, Intent::Agree);
    }

    void aPersonOutOfRangeIsRefusedBesideTheField()
    {
        m_panel->showParty("registration");
        LineField *people = field(QStringLiteral("People"));
        QVERIFY(people);
        type(people, QStringLiteral("0"));
        QTest::keyClick(people->edit(), Qt::Key_Return);
        QVERIFY(people->hasError());
        QCOMPARE(m_document->map().parties.find("registration")->people, std::optional<int>(1));
    }

    void aNewPartyIsMadeAndGivenInOneEdit()
    {
        selectStep();
        auto *party = field<PartyField>(QStringLiteral("Who does it"));
        QVERIFY(party);
        Q_EMIT party->newPartyNamed(QStringLiteral("Front desk"));
        QCOMPARE(step().party, std::string("front-desk"));
        QCOMPARE(m_document->map().parties.find("front-desk")->name, std::string("Front desk"));
        QCOMPARE(edits(), std::size_t(1));
        QVERIFY(m_document->undo());
        QVERIFY(!m_document->map().parties.contains("front-desk"));
    }

    void severalStepsAreSetTogether()
    {
        m_panel->setSelection({{"registration", "billing"}, {}, {}});
        LineField *takes = field(QStringLiteral("Takes"));
        QVERIFY(takes);
        QCOMPARE(takes->edit()->placeholderText(), QStringLiteral("different values"));
        type(takes, QStringLiteral("11min"));
        QTest::keyClick(takes->edit(), Qt::Key_Return);
        QCOMPARE(step().work.text(), std::string("11min"));
        QCOMPARE(m_document->map().steps.find("billing")->work.text(), std::string("11min"));
        QCOMPARE(edits(), std::size_t(1));
    }

    void readOnlyChangesNothing()
    {
        m_panel->setReadOnly(true);
        selectHandoff();
        LineField *what = field(QStringLiteral("What is handed over"));
        type(what, QStringLiteral("x"));
        QTest::keyClick(what->edit(), Qt::Key_Return);
        QCOMPARE(edits(), std::size_t(0));
        QCOMPARE(what->text(), QStringLiteral("insurance data"));
    }

    void theMapFormListsPartiesAndReordersThem()
    {
        RowList *parties = m_panel->findChild<MapForm *>()->findChild<RowList *>();
        QCOMPARE(parties->count(), 3);
        const std::string first = m_document->map().parties[0].id;
        parties->setFocus();
        parties->setCurrentRow(0);
        QTest::keyClick(parties, Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(m_document->map().parties[1].id, first);
    }

    void everyFieldHasANameForAScreenReader()
    {
        for (const intents::Selection &selection : {intents::Selection{}, intents::Selection{{"registration"}, {}, {}},
                                                    intents::Selection{{}, {"registration-billing"}, {}}}) {
            m_panel->setSelection(selection);
            for (Field *found : m_panel->findChildren<Field *>())
                QVERIFY2(!found->editor()->accessibleName().isEmpty(), qPrintable(found->label()));
        }
    }

    void nothingIsWiderThanThePanel()
    {
        m_panel->resize(300, 900);
        for (const intents::Selection &selection : {intents::Selection{}, intents::Selection{{"registration"}, {}, {}},
                                                    intents::Selection{{}, {"registration-billing"}, {}}}) {
            m_panel->setSelection(selection);
            for (Form *form : m_panel->findChildren<Form *>())
                if (form->isVisible())
                    QVERIFY2(form->minimumSizeHint().width() <= 300, form->metaObject()->className());
        }
    }

    // Where it has what it asks for no word is cut, wherever the letters end; in a narrow place it gives way.
    void aLinkAsksForAllItsWordsAndGivesWay()
    {
        QWidget panel;
        QVBoxLayout column(&panel);
        LinkButton link;
        column.addWidget(&link, 0, Qt::AlignLeft);
        panel.resize(700, 60);
        panel.show();
        for (int length = 10; length < 50; ++length) {
            const QString words = QStringLiteral("Tantas personas como hagan falta, editar y más cosas").left(length);
            link.setWords(words);
            QCoreApplication::processEvents();
            QCOMPARE(link.text(), words);
        }
        QVERIFY(panel.minimumSizeHint().width() < 150);
        panel.resize(150, 60);
        QCoreApplication::processEvents();
        QCOMPARE(panel.width(), 150);
        QVERIFY(link.text().endsWith(u'…'));
        QVERIFY(!link.toolTip().isEmpty());
    }
};

BATON_TEST(TestForms)
#include "tst_forms.moc"
