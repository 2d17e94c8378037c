#include "model/edit/intents.h"
#include "tests/app/stand.h"
#include "tests/support/registry.h"
#include "tests/views/told.h"

#include <QTest>

using namespace baton;
using test::Stand;

namespace {

QString lastTold(const Stand &stand)
{
    return test::toldIn(stand.window);
}

} // namespace

// What the window tells those who do not see it, without being asked.
class TestSpoken : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLensSaysFirstWhatItFound()
    {
        Stand stand("clinic");
        stand.action("lens.bottlenecks").trigger();
        QTRY_COMPARE(lastTold(stand), QStringLiteral("Bottlenecks: Coding holds up the chain."));
        stand.action("lens.draw").trigger();
        QTRY_COMPARE(lastTold(stand), QStringLiteral("Draw"));
    }

    void aLensSaysWhenItComesToFindSomethingElse()
    {
        Stand stand("clinic");
        stand.action("lens.bottlenecks").trigger();
        QTRY_COMPARE(lastTold(stand), QStringLiteral("Bottlenecks: Coding holds up the chain."));
        for (Party party : std::vector<Party>(stand.map().parties.begin(), stand.map().parties.end()))
            if (party.name == "Health records") {
                party.people = 5;
                QVERIFY(stand.document().perform(intents::put(stand.map(), party)).ok());
            }
        QTRY_COMPARE(lastTold(stand), QStringLiteral("Bottlenecks: Nobody is full; Revenue office is busiest."));
    }

    void undoSaysWhatItTookBack()
    {
        Stand stand("clinic");
        const Id first = stand.map().steps[0].id;
        QVERIFY(stand.document().perform(intents::rename(stand.map(), first, "Caller")).ok());
        QTRY_VERIFY(stand.action("edit.undo").isEnabled());
        stand.action("edit.undo").trigger();
        QTRY_COMPARE(lastTold(stand), QStringLiteral("Undone: Renamed Caller."));
        QTRY_VERIFY(stand.action("edit.redo").isEnabled());
        stand.action("edit.redo").trigger();
        QTRY_COMPARE(lastTold(stand), QStringLiteral("Done again: Renamed Caller."));
    }

    void aComparisonSaysHowMuchDiffersAndWhenItHasEnded()
    {
        useLanguage(QStringLiteral("en")); // its plurals
        Stand stand("clinic");
        QVERIFY(stand.parts().stage.create(QStringLiteral("Trial")).ok());
        QTRY_VERIFY(stand.action("scenario.compare").isEnabled());
        stand.action("scenario.compare").trigger();
        QTRY_COMPARE(lastTold(stand), QStringLiteral("Compared with as is: nothing differs on the map."));
        stand.action("scenario.compare").trigger();
        QTRY_COMPARE(lastTold(stand), QStringLiteral("The comparison with as is has ended."));
        Document &trial = *stand.parts().stage.shown();
        const Id coding = "coding";
        QVERIFY(trial.perform(intents::rename(trial.map(), coding, "Coders")).ok());
        stand.action("scenario.compare").trigger();
        QTRY_COMPARE(lastTold(stand), QStringLiteral("Compared with as is: 1 step or handoff differs."));
    }

    void everythingThatIsChosenAtOnceIsCounted()
    {
        useLanguage(QStringLiteral("en")); // its plurals
        Stand stand("clinic");
        stand.action("edit.selectAll").trigger();
        QTRY_COMPARE(lastTold(stand), QStringLiteral("Chosen: %1 steps and %2 handoffs.")
                                          .arg(stand.map().steps.size())
                                          .arg(stand.map().handoffs.size()));
    }

    void keysOfWhatCannotBeDoneNowSayWhatToDoFirst()
    {
        Stand stand("clinic");
        stand.canvas().setFocus();
        QTest::keyClick(&stand.canvas(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(lastTold(stand), QStringLiteral("Begin a scenario first."));
        QTest::keyClick(&stand.canvas(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(lastTold(stand), QStringLiteral("There is nothing to undo."));
    }

    void whatTheBannerSaysIsSpokenToo()
    {
        Stand stand("clinic");
        QVERIFY(!stand.window.documents().open(stand.folder.filePath(QStringLiteral("none.baton"))));
        QVERIFY(!stand.window.bannerSentence().isEmpty());
        QTRY_COMPARE(lastTold(stand), stand.window.bannerSentence());
    }
};

BATON_TEST(TestSpoken)
#include "tst_spoken.moc"
