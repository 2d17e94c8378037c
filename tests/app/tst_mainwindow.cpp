#include "app/scenarios/scenariopanel.h"
#include "app/welcome/samples.h"
#include "app/window/lenshost.h"
#include "model/edit/intents.h"
#include "tests/app/stand.h"
#include "tests/support/registry.h"
#include "views/lenses/answers.h"
#include "views/panels/captureline.h"
#include "views/panels/table/handofftable.h"
#include "views/text/format.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace baton;
using test::Stand;

namespace {

intents::Selection stepChosen(const char *id)
{
    return {{id}, {}, {}};
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyActionOfTheTableIsHandled()
    {
        Stand stand;
        QStringList without;
        for (const ActionRow &row : actionTable())
            if (!stand.parts().actions.handled(QString::fromLatin1(row.id)))
                without << QString::fromLatin1(row.id);
        QCOMPARE(without, QStringList());
    }

    void noTwoActionsListenToTheSameKeys()
    {
        QSet<QString> seen;
        for (const ActionRow &row : actionTable())
            for (const QString &keys : QString::fromLatin1(row.keys).split(u' ', Qt::SkipEmptyParts)) {
                QVERIFY2(!seen.contains(keys), qPrintable(keys));
                seen << keys;
            }
    }

    void theWelcomePageOffersOnlyWhatWorksWithoutADocument()
    {
        Stand stand;
        QVERIFY(stand.action("map.new").isEnabled());
        QVERIFY(stand.action("map.open").isEnabled());
        for (const char *id : {"edit.undo", "edit.paste", "map.pdf", "lens.errors", "scenario.new", "view.present"})
            QVERIFY2(!stand.action(id).isEnabled(), id);
    }

    void enterPressesTheButtonThatHasTheFocus()
    {
        Stand stand;
        QVERIFY(QTest::qWaitForWindowActive(&stand.window));
        QTRY_VERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(stand.files().size(), 1);
    }

    void aSentenceTypedOnAnEmptyMapIsRead()
    {
        Stand stand;
        stand.action("map.new").trigger();
        QVERIFY(QTest::qWaitForWindowActive(&stand.window));
        stand.canvas().setFocus();
        for (const QChar c : QStringLiteral("Patient -> Registration: visit -> Triage: data"))
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(stand.map().steps.size(), std::size_t(3));
        QCOMPARE(stand.map().handoffs.size(), std::size_t(2));
        QCOMPARE(stand.map().steps.begin()->name, std::string("Patient"));
        QVERIFY(stand.document().undo().ok());
        QVERIFY(stand.map().steps.empty());
    }

    void aSampleOpensInOneClickAsADocumentOfItsOwn()
    {
        Stand stand;
        QVERIFY(stand.window.documents().openSample(QStringLiteral("clinic")));
        QVERIFY(stand.map().steps.size() > 5);
        QCOMPARE(stand.files().size(), 1);
        QVERIFY(stand.action("view.present").isEnabled());
        QVERIFY(stand.action("lens.standards").isEnabled());
    }

    void nothingIsFittedUnderTheCaptureLine()
    {
        Stand stand("clinic");
        const CaptureLine &line = *stand.window.findChild<CaptureLine *>();
        QTRY_VERIFY(line.isVisible());
        stand.window.resize(1600, 560); // so that the height is what limits
        stand.action("view.fit").trigger();
        for (const Step &step : stand.map().steps) {
            const QRectF shown = stand.canvas().viewRect(stand.canvas().geometry().step(step.id)->rect);
            QVERIFY2(shown.bottom() <= line.y(), step.id.c_str());
        }
    }

    void theNamesOfferedHideNeitherTheLineNorWhatItSays()
    {
        Stand stand("clinic");
        const CaptureLine &line = *stand.window.findChild<CaptureLine *>();
        QTRY_VERIFY(line.isVisible());
        stand.action("draw.type").trigger();
        auto *edit = line.findChild<QLineEdit *>();
        QVERIFY(line.height() > edit->height());
        stand.window.resize(1600, 560); // so that the height is what limits
        stand.action("view.fit").trigger();
        const QRectF before = stand.canvas().visibleArea();
        const int width = line.width();
        QTest::keyClicks(edit, QStringLiteral("Triage -> Bil"));
        const QWidget *list = QApplication::activePopupWidget();
        QVERIFY(list);
        QVERIFY(list->geometry().bottom() < line.mapToGlobal(QPoint(0, 8)).y());
        QVERIFY(list->x() > edit->mapToGlobal(QPoint(20, 0)).x());
        QCOMPARE(line.width(), width);
        stand.action("view.fit").trigger();
        QCOMPARE(stand.canvas().visibleArea(), before); // the map does not jump because one types
        const QPoint corner = line.mapTo(&stand.canvas(), QPoint(line.width(), line.height()));
        QVERIFY(stand.canvas().rect().contains(corner));
    }

    void lanesHaveNoRows()
    {
        const QStringList steps = QStringLiteral("a b c d e f g h i j k l").split(u' ');
        QStringList lines;
        for (int i = 1; i < steps.size(); ++i)
            lines << steps[i - 1] + QStringLiteral("\t\t") + steps[i];
        for (const bool lanes : {false, true})
            for (const bool inTable : {false, true}) {
                Stand stand;
                stand.action("map.new").trigger();
                stand.action("view.lanes").setChecked(lanes);
                if (inTable) {
                    QVERIFY(stand.window.findChild<HandoffTable *>()->rows().paste(0, 0, lines.join(u'\n')));
                } else {
                    auto *edit = stand.window.findChild<CaptureLine *>()->findChild<QLineEdit *>();
                    edit->setText(steps.join(QStringLiteral(" -> ")));
                    QTest::keyClick(edit, Qt::Key_Return);
                }
                QCOMPARE(stand.map().handoffs.size(), std::size_t(11));
                bool back = false;
                for (const Handoff &handoff : stand.map().handoffs)
                    back |= stand.map().placements.find(handoff.to)->x < stand.map().placements.find(handoff.from)->x;
                QCOMPARE(back, !lanes);
            }
    }

    void aNewMapHasAFileAtOnceAndNothingAsks()
    {
        Stand stand;
        stand.action("map.new").trigger();
        QVERIFY(stand.parts().workspace.document());
        QCOMPARE(stand.files().size(), 1);
        stand.action("map.new").trigger();
        QCOMPARE(stand.files().size(), 2);
    }

    void undoByItsKeysTakesTheLastEditBack()
    {
        Stand stand;
        stand.window.documents().openSample(QStringLiteral("clinic"));
        Document &document = *stand.parts().stage.document();
        QVERIFY(!stand.action("edit.undo").isEnabled());
        QVERIFY(document.perform(intents::rename(document.map(), "triage", "Sorting")).ok());
        QTRY_VERIFY(stand.action("edit.undo").isEnabled());
        QCOMPARE(stand.action("edit.undo").shortcuts().first(), QKeySequence(QStringLiteral("Ctrl+Z")));
        stand.action("edit.undo").trigger();
        QCOMPARE(document.map().steps.find("triage")->name, std::string("Triage"));
        QTRY_VERIFY(stand.action("edit.redo").isEnabled());
    }

    void whatNeedsAChoiceFollowsTheSelection()
    {
        Stand stand;
        stand.window.documents().openSample(QStringLiteral("clinic"));
        QVERIFY(!stand.action("edit.rename").isEnabled());
        stand.parts().canvas.select(stepChosen("coding"));
        QVERIFY(stand.action("edit.rename").isEnabled());
        stand.parts().canvas.select({});
        QVERIFY(!stand.action("edit.rename").isEnabled());
    }

    void anotherLensLeavesTheMapWhereItIs()
    {
        Stand stand;
        stand.window.documents().openSample(QStringLiteral("clinic"));
        QTest::qWait(30);
        Canvas &canvas = stand.parts().canvas;
        canvas.setZoom(0.9, {300, 200});
        const QRectF before = canvas.viewRect({0, 0, 100, 100});
        for (const char *id : {"lens.bottlenecks", "lens.errors", "lens.delay", "lens.standards", "lens.draw"}) {
            stand.action(id).trigger();
            QTest::qWait(10);
            QVERIFY2(stand.action(id).isChecked(), id);
            QCOMPARE(canvas.zoom(), 0.9);
            QCOMPARE(canvas.viewRect({0, 0, 100, 100}), before);
        }
    }

    void aScenarioTakesTheEditsAndTheMapStaysAsItIs()
    {
        Stand stand;
        stand.window.documents().openSample(QStringLiteral("clinic"));
        const std::size_t scenarios = stand.map().scenarios.size();
        stand.action("scenario.new").trigger();
        Stage &stage = stand.parts().stage;
        QVERIFY(stage.showsScenario());
        Document &trial = *stage.shown();
        QVERIFY(trial.perform(intents::rename(trial.map(), "triage", "Sorting")).ok());
        QCOMPARE(stand.map().steps.find("triage")->name, std::string("Triage"));
        QCOMPARE(stage.shownScenario()->edits.size(), std::size_t(1));
        QCOMPARE(stand.map().scenarios.size(), scenarios + 1);

        stand.action("edit.undo").trigger();
        QVERIFY(stage.shownScenario()->edits.empty());
        QCOMPARE(stage.shown()->map().steps.find("triage")->name, std::string("Triage"));
        stand.action("edit.undo").trigger();
        QVERIFY(!stage.showsScenario());
        QCOMPARE(stand.map().scenarios.size(), scenarios);
    }

    void aScenarioOfAMapThatSaysNothingYetShowsNoFiguresOfNothing()
    {
        Stand stand;
        stand.action("map.new").trigger();
        Document &document = *stand.parts().stage.document();
        Step step;
        step.name = "Registration";
        QVERIFY(document.perform(intents::addStep(document.map(), step, std::nullopt)).ok());
        stand.action("scenario.new").trigger();
        const auto says = [&](const QString &words) {
            const auto labels = stand.window.findChild<ScenarioPanel *>()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->text().contains(words); });
        };
        QTRY_VERIFY(says(QStringLiteral("nothing to measure yet")));
        QVERIFY(!says(QStringLiteral("0 min")) && !says(text::number(0)));
        Document &trial = *stand.parts().stage.shown();
        step = trial.map().steps[0];
        step.work = *Law::parse("20min");
        QVERIFY(trial.perform(intents::put(trial.map(), step)).ok());
        QTRY_VERIFY(!says(QStringLiteral("nothing to measure yet")));
        QVERIFY(says(QStringLiteral("20")));
    }

    void aChangeCanBeTakenOutOfAScenarioAndTheRestMadeTheMap()
    {
        Stand stand;
        stand.window.documents().openSample(QStringLiteral("clinic"));
        Stage &stage = stand.parts().stage;
        QVERIFY(stage
                    .create(QStringLiteral("Trial"), {R"({"put":{"party":{"id":"records","people":2}}})",
                                                      R"({"put":{"step":{"id":"triage","name":"Sorting"}}})"})
                    .ok());
        QVERIFY(stage.removeEdit(1).ok());
        QCOMPARE(stage.shown()->map().steps.find("triage")->name, std::string("Triage"));
        stand.action("scenario.adopt").trigger();
        QVERIFY(!stage.showsScenario());
        QCOMPARE(stand.map().parties.find("records")->people.value(), 2);
    }

    void aFileThatCannotBeReadIsSaidAndTheOpenMapStays()
    {
        Stand stand;
        stand.window.documents().openSample(QStringLiteral("clinic"));
        const Document *before = stand.parts().workspace.document();
        QVERIFY(!stand.window.documents().open(QStringLiteral("/nowhere/at/all.baton")));
        QCOMPARE(stand.parts().workspace.document(), before);
        QVERIFY(!stand.window.bannerSentence().isEmpty());
    }

    void theAnalysisBecomesFreshWithoutBlockingTheWindow()
    {
        Stand stand;
        stand.window.documents().openSample(QStringLiteral("clinic"));
        QElapsedTimer since;
        qint64 longest = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
        since.start();
        beat.start(1);
        Document &document = *stand.parts().stage.document();
        QVERIFY(stand.parts().answers.settle(20'000));
        QVERIFY(document.perform(intents::rename(document.map(), "triage", "Sorting")).ok());
        QCOMPARE(stand.parts().answers.state(), Answers::State::Stale);
        QVERIFY(stand.parts().answers.settle(20'000));
        QCOMPARE(stand.parts().answers.state(), Answers::State::Fresh);
        QCOMPARE(stand.parts().answers.analysis()->revision, document.revision());
        QVERIFY2(longest < 500, qPrintable(QString::number(longest))); // generous: machines that run tests are busy
    }

    void presentingHidesTheRestAndEscapeBringsItBack()
    {
        Stand stand;
        stand.window.documents().openSample(QStringLiteral("clinic"));
        QWidget *switchOfLenses = stand.window.findChild<QWidget *>(QStringLiteral("lensSwitch"));
        QVERIFY(switchOfLenses && switchOfLenses->isVisible());
        stand.action("view.present").trigger();
        QVERIFY(!switchOfLenses->isVisible());
        QTest::keyClick(&stand.parts().canvas, Qt::Key_Right);
        QCOMPARE(stand.parts().canvas.selection().steps.size(), std::size_t(1));
        QTest::keyClick(&stand.parts().canvas, Qt::Key_Delete);
        QVERIFY(stand.map().steps.find("registration"));
        QTest::keyClick(&stand.parts().canvas, Qt::Key_Escape);
        QVERIFY(switchOfLenses->isVisible());
    }
};

BATON_TEST(TestMainWindow)
#include "tst_mainwindow.moc"
