#include "tests/edit/maps.h"
#include "tests/support/registry.h"

#include <QSignalSpy>
#include <QTest>

using namespace baton;
using namespace baton::test;

namespace {

class FakeStore : public DocumentStore
{
public:
    void write(StoredEdit edit) override { edits.push_back(std::move(edit)); }
    Status flush() override { return Done{}; }
    bool readOnly() const override { return locked; }

    std::vector<StoredEdit> edits;
    bool locked = false;
};

Batch moveTo(const Document &document, const Id &step, double x, const std::string &gesture = {})
{
    Placement placement = *document.map().placements.find(step);
    placement.x = x;
    Batch batch = intents::move(document.map(), {placement});
    batch.gesture = gesture;
    return batch;
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void performingChangesTheMapAndSaysWhatWasTouched();
    void whatDiffersBetweenTwoMapsIsWhatTheEditTouched();
    void anEmptyBatchIsDoneWithoutEffect();
    void aStaleEditIsRefusedAndNothingChanges();
    void aHandoffToNowhereIsRefusedAsAWhole();
    void rowsComeAndGoInAnyOrder();
    void aReferencedPartyCannotBeTakenAway();
    void numbersOutOfRangeAreRefused();
    void textThatCannotBeWrittenIsRefusedHoweverMuchComesWithIt();
    void undoAndRedoWalkTheSameSteps();
    void performingAfterAnUndoForgetsWhatWasUndone();
    void batchesOfOneGestureAreOneEntry();
    void aGestureThatCameToNothingLeavesNoEntry();
    void anUndoEndsTheGesture();
    void goToJumpsBackAndForth();
    void theSnapshotStaysAsItWas();
    void whatIsTakenAwayAndPutBackIsSharedAndNotCopied();
    void aReadOnlyStoreRefusesEdits();
    void savingIsSaidOnlyWhenItIsTrue();
    void aFailedSaveStaysSaid();
};

void TestDocument::performingChangesTheMapAndSaysWhatWasTouched()
{
    Document document(clinic(), 7);
    ChangeSet seen;
    connect(&document, &Document::changed, this, [&seen](const ChangeSet &what) { seen = what; });
    QVERIFY(document.perform(intents::rename(document.map(), "triage", "Nurse")).ok());
    QCOMPARE(document.map().steps.find("triage")->name, std::string("Nurse"));
    QCOMPARE(document.revision(), 8);
    QCOMPARE(seen.revision, 8);
    QCOMPARE(seen.steps, (std::set<Id>{"triage"}));
    QVERIFY(seen.handoffs.empty());
    QVERIFY(seen.touchesModel());
    QVERIFY(document.perform(moveTo(document, "triage", 1)).ok());
    QVERIFY(!seen.touchesModel());
}

void TestDocument::whatDiffersBetweenTwoMapsIsWhatTheEditTouched()
{
    const ProcessMap before = clinic();
    const auto same = [](const ChangeSet &a, const ChangeSet &b) {
        return a.steps == b.steps && a.handoffs == b.handoffs && a.parties == b.parties && a.calendars == b.calendars &&
               a.scenarios == b.scenarios && a.placements == b.placements && a.routes == b.routes &&
               a.notes == b.notes && a.mapInfo == b.mapInfo && a.everything == b.everything;
    };
    QVERIFY(same(changesBetween(before, clinic()), ChangeSet())); // equal, though no row is shared
    MapInfo other = before.info;
    other.title = "Another title";
    for (const Batch &batch :
         {intents::rename(before, "triage", "Nurse"),
          intents::remove(before, {{"triage"}, {}, {}}, intents::NameParties::Go),
          intents::addStep(before, namedStep("Extra"), std::nullopt),
          intents::addHandoff(before, handoffBetween("triage", "triage")), intents::put(before, other)}) {
        QVERIFY(!batch.empty());
        ProcessMap after = before;
        QVERIFY(apply(batch, after).ok());
        ChangeSet touched;
        touched.add(batch);
        QVERIFY(same(changesBetween(before, after), touched));
        QVERIFY(same(changesBetween(after, before), touched));
    }
}

void TestDocument::anEmptyBatchIsDoneWithoutEffect()
{
    Document document(clinic());
    QSignalSpy changed(&document, &Document::changed);
    QVERIFY(document.perform(intents::rename(document.map(), "triage", "Triage")).ok());
    QCOMPARE(changed.count(), 0);
    QCOMPARE(document.revision(), 0);
    QVERIFY(!document.canUndo());
}

void TestDocument::aStaleEditIsRefusedAndNothingChanges()
{
    Document document(clinic());
    Batch stale = intents::rename(document.map(), "triage", "Nurse");
    Batch first = intents::addStep(document.map(), namedStep("Extra"), std::nullopt);
    stale.changes.insert(stale.changes.begin(), first.changes.begin(), first.changes.end());
    QVERIFY(document.perform(intents::rename(document.map(), "triage", "Doctor")).ok());
    const ProcessMap before = document.map();
    const Status status = document.perform(stale);
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, ErrorCode::StaleEdit);
    QVERIFY(document.map() == before);
    QCOMPARE(document.revision(), 1);
}

void TestDocument::aHandoffToNowhereIsRefusedAsAWhole()
{
    Document document(clinic());
    const ProcessMap before = document.map();
    Batch batch = intents::addStep(document.map(), namedStep("Extra"), std::nullopt);
    const Batch broken = intents::addHandoff(document.map(), handoffBetween("triage", "nowhere"));
    batch.changes.insert(batch.changes.end(), broken.changes.begin(), broken.changes.end());
    const Status status = document.perform(batch);
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, ErrorCode::UnknownReference);
    QCOMPARE(status.error().args, (std::vector<std::string>{"to", "nowhere"}));
    QVERIFY(document.map() == before);
}

void TestDocument::aReferencedPartyCannotBeTakenAway()
{
    Document document(clinic());
    Batch batch;
    batch.changes.push_back(Change<Party>{"ward", *document.map().parties.find("ward"), std::nullopt});
    const Status status = document.perform(batch);
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, ErrorCode::UnknownReference);
    QVERIFY(document.map() == clinic());
}

void TestDocument::numbersOutOfRangeAreRefused()
{
    Document document(clinic());
    Handoff handoff = *document.map().handoffs.find("triage-billing");
    for (const double wrong : {-0.1, 1.1, std::nan("")}) {
        handoff.goesWrong = wrong;
        const Status status = document.perform(intents::put(document.map(), handoff));
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::OutOfRange);
    }
    QVERIFY(document.map() == clinic());
}

void TestDocument::textThatCannotBeWrittenIsRefusedHoweverMuchComesWithIt()
{
    for (const int count : {3, 4000}) {
        Batch batch;
        for (int i = 0; i < count; ++i) {
            Change<Step> change;
            change.id = "fresh" + std::to_string(i);
            Step step;
            step.id = change.id;
            step.name = i == 1 ? "first \xff" : i == count - 1 ? "last" : "good";
            step.order = 100 + i;
            change.after = step;
            batch.changes.emplace_back(change);
        }
        Document document(clinic());
        const Status status = document.perform(batch);
        QVERIFY(!status);
        const ProcessMap before = clinic();
        QVERIFY(document.map() == before);
        const auto rename = [](AnyChange &change, const char *name) {
            Step step = *std::get<Change<Step>>(change).after;
            step.name = name;
            std::get<Change<Step>>(change).after = step;
        };
        rename(batch.changes[1], "good");
        rename(batch.changes.back(), "last \xff");
        QVERIFY(!document.perform(batch));
        QVERIFY(document.map() == before);
        rename(batch.changes.back(), "last");
        QVERIFY(document.perform(batch));
    }
}

void TestDocument::undoAndRedoWalkTheSameSteps()
{
    Document document(clinic());
    std::vector<ProcessMap> past{document.map()};
    for (const char *name : {"A", "B", "C"}) {
        QVERIFY(document.perform(intents::rename(document.map(), "triage", name)).ok());
        past.push_back(document.map());
    }
    for (int i = 2; i >= 0; --i) {
        QVERIFY(document.undo().ok());
        QVERIFY(document.map() == past[static_cast<std::size_t>(i)]);
    }
    QCOMPARE(document.undo().error().code, ErrorCode::NothingToUndo);
    for (std::size_t i = 1; i <= 3; ++i) {
        QVERIFY(document.redo().ok());
        QVERIFY(document.map() == past[i]);
    }
    QCOMPARE(document.redo().error().code, ErrorCode::NothingToRedo);
    QCOMPARE(document.revision(), 9);
}

void TestDocument::performingAfterAnUndoForgetsWhatWasUndone()
{
    Document document(clinic());
    QVERIFY(document.perform(intents::rename(document.map(), "triage", "A")).ok());
    QVERIFY(document.undo().ok());
    QVERIFY(document.canRedo());
    QVERIFY(document.perform(intents::rename(document.map(), "triage", "B")).ok());
    QVERIFY(!document.canRedo());
    QCOMPARE(document.history().size(), std::size_t(1));
}

void TestDocument::batchesOfOneGestureAreOneEntry()
{
    FakeStore store;
    Document document(clinic());
    document.setStore(&store);
    for (const double x : {10.0, 20.0, 30.0})
        QVERIFY(document.perform(moveTo(document, "triage", x, "drag-1")).ok());
    QVERIFY(document.perform(moveTo(document, "triage", 40, "drag-2")).ok());
    QCOMPARE(document.history().size(), std::size_t(2));
    QCOMPARE(document.history().front().revision, 3);
    QCOMPARE(store.edits[1].kind, StoredEdit::Kind::Merge);
    QCOMPARE(store.edits[2].whole.changes.size(), std::size_t(1));
    QVERIFY(document.undo().ok());
    QCOMPARE(document.map().placements.find("triage")->x, 30.0);
    QVERIFY(document.undo().ok());
    QVERIFY(document.map() == clinic());
}

void TestDocument::aGestureThatCameToNothingLeavesNoEntry()
{
    FakeStore store;
    Document document(clinic());
    document.setStore(&store);
    QVERIFY(document.perform(moveTo(document, "triage", 10, "drag")).ok());
    QVERIFY(document.perform(moveTo(document, "triage", 300, "drag")).ok());
    QVERIFY(document.map() == clinic());
    QVERIFY(!document.canUndo());
    QCOMPARE(store.edits.back().kind, StoredEdit::Kind::Withdraw);
}

void TestDocument::anUndoEndsTheGesture()
{
    Document document(clinic());
    QVERIFY(document.perform(moveTo(document, "triage", 10, "drag")).ok());
    QVERIFY(document.perform(intents::rename(document.map(), "triage", "A")).ok());
    QVERIFY(document.undo().ok());
    QVERIFY(document.perform(moveTo(document, "triage", 20, "drag")).ok());
    QCOMPARE(document.history().size(), std::size_t(2));
}

void TestDocument::goToJumpsBackAndForth()
{
    Document document(clinic());
    for (const char *name : {"A", "B", "C"})
        QVERIFY(document.perform(intents::rename(document.map(), "triage", name)).ok());
    QVERIFY(document.goTo(1).ok());
    QCOMPARE(document.map().steps.find("triage")->name, std::string("A"));
    QVERIFY(document.goTo(3).ok());
    QCOMPARE(document.map().steps.find("triage")->name, std::string("C"));
    QVERIFY(document.goTo(0).ok());
    QVERIFY(document.map() == clinic());
    QCOMPARE(document.goTo(99).error().code, ErrorCode::NothingToUndo);
    const std::vector<HistoryEntry> history = document.history();
    QCOMPARE(history.size(), std::size_t(3));
    QCOMPARE(history.front().revision, 1);
    QVERIFY(history.front().undone);
}

void TestDocument::theSnapshotStaysAsItWas()
{
    Document document(clinic());
    const Snapshot old = document.snapshot();
    QCOMPARE(document.snapshot().map.get(), old.map.get());
    QVERIFY(document.perform(intents::remove(document.map(), {{"triage"}, {}, {}})).ok());
    QVERIFY(*old == clinic());
    QCOMPARE(old.revision, 0);
    QCOMPARE(document.snapshot().revision, 1);
    QVERIFY(!document.snapshot()->steps.contains("triage"));
}

// A gesture over a whole map costs pointers: the rows in the history are those that were on the map.
void TestDocument::whatIsTakenAwayAndPutBackIsSharedAndNotCopied()
{
    Document document(clinic());
    const Step *row = document.map().steps.find("triage");
    QVERIFY(row);
    QVERIFY(document.perform(intents::remove(document.map(), {{"triage"}, {}, {}})).ok());
    QVERIFY(!document.map().steps.contains("triage"));
    QVERIFY(document.undo().ok());
    QCOMPARE(document.map().steps.find("triage"), row);
    QVERIFY(document.map() == clinic());
}

void TestDocument::aReadOnlyStoreRefusesEdits()
{
    FakeStore store;
    store.locked = true;
    Document document(clinic());
    document.setStore(&store);
    QCOMPARE(document.saveState(), SaveState::ReadOnly);
    QCOMPARE(document.perform(intents::rename(document.map(), "triage", "A")).error().code, ErrorCode::ReadOnly);
    QVERIFY(document.map() == clinic());
}

void TestDocument::savingIsSaidOnlyWhenItIsTrue()
{
    FakeStore store;
    Document document(clinic());
    document.setStore(&store);
    QVERIFY(document.perform(intents::rename(document.map(), "triage", "A")).ok());
    QVERIFY(document.perform(intents::rename(document.map(), "triage", "B")).ok());
    QCOMPARE(document.saveState(), SaveState::Saving);
    document.stored(1);
    QCOMPARE(document.saveState(), SaveState::Saving);
    document.stored(2);
    QCOMPARE(document.saveState(), SaveState::Saved);
    QCOMPARE(document.savedRevision(), 2);
}

// Tables take the rows of a batch as they come; the outcome is that of one edit after the other.
void TestDocument::rowsComeAndGoInAnyOrder()
{
    const ProcessMap before = clinic();
    ProcessMap oneByOne = before;
    Batch batch;
    const auto add = [&](const Id &id, std::optional<std::int64_t> order) {
        Change<Step> change{id, oneByOne.steps.row(id), std::nullopt};
        if (order) {
            Step step = change.before ? *change.before : Step();
            step.id = id;
            step.order = *order;
            oneByOne.steps.put(step);
            change.after = std::move(step);
        } else {
            oneByOne.steps.remove(id);
        }
        batch.changes.push_back(change);
    };
    for (const int order : {7, 3, 90, -4, 3, 50})
        add("new" + std::to_string(batch.changes.size()), order);
    add("new0", std::nullopt);
    add("new2", 1);
    add("triage", 60);
    add("new3", std::nullopt);
    add("new3", 2);
    ProcessMap together = before;
    QVERIFY(apply(batch, together).ok());
    QVERIFY(together == oneByOne);
    for (std::size_t i = 0; i < together.steps.size(); ++i)
        QCOMPARE(together.steps.positionOf(together.steps[i].id).value(), i);
    QVERIFY(apply(batch.inverse(), together).ok());
    QVERIFY(together == before);
    batch.changes.push_back(Change<Step>{"nobody", Step(), std::nullopt});
    QVERIFY(!apply(batch, together).ok());
    QVERIFY(together == before);
}

void TestDocument::aFailedSaveStaysSaid()
{
    FakeStore store;
    Document document(clinic());
    document.setStore(&store);
    QSignalSpy told(&document, &Document::saveStateChanged);
    QVERIFY(document.perform(intents::rename(document.map(), "triage", "A")).ok());
    document.storeFailed(Error(ErrorCode::DiskFull));
    QVERIFY(document.perform(intents::rename(document.map(), "triage", "B")).ok());
    document.stored(1);
    QCOMPARE(document.saveState(), SaveState::NotSaved);
    QCOMPARE(document.saveError().code, ErrorCode::DiskFull);
    QCOMPARE(told.count(), 2);
}

BATON_TEST(TestDocument)
#include "tst_document.moc"
