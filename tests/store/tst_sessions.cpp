#include "model/store/rowcodec.h"
#include "tests/store/files.h"
#include "tests/support/registry.h"

#include <QCryptographicHash>
#include <QTest>
#include <random>

using namespace baton;
using namespace baton::test;

namespace {

QByteArray contentHash(const Document &document)
{
    const std::string map = store::writeWholeMap(document.map());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(map.data(), qsizetype(map.size())));
    const auto addEntries = [&hash](const auto &entries) {
        for (const auto &[batch, entry] : entries) {
            const std::string text = store::writeBatch(batch) + std::to_string(entry.revision);
            hash.addData(QByteArrayView(text.data(), qsizetype(text.size())));
        }
        hash.addData("|");
    };
    addEntries(document.past().done);
    addEntries(document.past().undone);
    return hash.result();
}

template <class T>
Id anyOf(const Table<T> &table, std::mt19937 &random)
{
    return table.empty() ? Id() : table[random() % table.size()].id;
}

Batch anyEdit(const ProcessMap &map, std::mt19937 &random, int number)
{
    const Id step = anyOf(map.steps, random);
    Placement place;
    place.id = step;
    place.x = double(random() % 1000) / 7;
    Step fresh;
    fresh.name = "Step " + std::to_string(number);
    Handoff handoff;
    handoff.from = step;
    handoff.to = anyOf(map.steps, random);
    switch (step.empty() ? 0 : random() % 9) {
    case 0:
        return intents::addStep(map, fresh, place);
    case 1:
        return intents::grow(map, step, random() % 2, fresh, place, {});
    case 2:
        return intents::remove(map, {{step}, {}, {}});
    case 3:
        return intents::addHandoff(map, handoff);
    case 4: {
        Batch batch = intents::move(map, {place});
        batch.gesture = "drag" + std::to_string(random() % 2);
        return batch;
    }
    case 5:
        return intents::removeParty(map, anyOf(map.parties, random));
    case 6:
        return intents::merge(map, smallMap(), 10, 10, Intent::Paste);
    case 7:
        return intents::insertStep(map, anyOf(map.handoffs, random), fresh, place, {});
    default:
        return intents::rename(map, step, fresh.name);
    }
}

// The same act on the document in the file and on one in memory.
bool actOnBoth(Document &kept, Document &remembered, std::mt19937 &random, int number)
{
    switch (random() % 8) {
    case 0:
    case 1:
        return kept.undo().ok() == remembered.undo().ok();
    case 2:
        return kept.redo().ok() == remembered.redo().ok();
    case 3: {
        const std::int64_t revision = kept.past().done.empty() ? 0 : kept.past().done.front().second.revision;
        return kept.goTo(revision).ok() == remembered.goTo(revision).ok();
    }
    default:
        const Batch batch = anyEdit(kept.map(), random, number);
        return kept.perform(batch).ok() == remembered.perform(batch).ok();
    }
}

} // namespace

class TestSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandSessionsEndAsTheyWouldInMemory();
};

void TestSessions::aThousandSessionsEndAsTheyWouldInMemory()
{
    std::mt19937 random(4);
    Scratch scratch;
    const std::string path = scratch.path("a.baton");
    int restarts = 0;
    for (int session = 0; session < 1000; ++session) {
        Result<std::unique_ptr<DocumentFile>> file = DocumentFile::create(path, smallMap(), true);
        QVERIFY(file.ok());
        // Gestures end with a restart: a document in memory that starts anew from the same past.
        auto remembered = std::make_unique<Document>(smallMap());
        for (int act = 0; act < 12; ++act) {
            QVERIFY(actOnBoth((*file)->document(), *remembered, random, session * 100 + act));
            if (random() % 8 != 0)
                continue;
            ++restarts;
            *file = nullptr;
            file = DocumentFile::open(path);
            QVERIFY(file.ok());
            remembered = std::make_unique<Document>(remembered->map(), remembered->revision(), remembered->past());
        }
        *file = nullptr;
        file = DocumentFile::open(path);
        QVERIFY(file.ok());
        QCOMPARE((*file)->document().revision(), remembered->revision());
        QVERIFY2(contentHash((*file)->document()) == contentHash(*remembered), std::to_string(session).c_str());
        *file = nullptr;
    }
    qInfo("1000 sessions with %d restarts", restarts);
}

BATON_TEST(TestSessions)
#include "tst_sessions.moc"
