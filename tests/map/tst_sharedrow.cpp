#include "model/map/elements.h"
#include "model/map/sharedrow.h"
#include "model/map/table.h"
#include "tests/support/registry.h"

#include <QTest>
#include <atomic>
#include <optional>
#include <thread>

using namespace baton;

namespace {

Step named(const std::string &name)
{
    Step step;
    step.id = "s";
    step.name = name;
    return step;
}

} // namespace

class SharedRowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noneIsNoElement()
    {
        const SharedRow<Step> none, alsoNone(std::nullopt), one(named("A"));
        QVERIFY(!none && !none.has_value() && !none.get());
        QVERIFY(one && one.has_value());
        QVERIFY(none == alsoNone);
        QVERIFY(!(none == one) && !(one == none));
    }

    void theyAreEqualByWhatTheyHold()
    {
        const SharedRow<Step> one(named("A")), same(named("A")), other(named("B"));
        QVERIFY(one.get() != same.get());
        QVERIFY(one == same);
        QVERIFY(!(one == other));
    }

    void aCopyIsTheSameElementAndOutlivesTheFirst()
    {
        SharedRow<Step> one(named("A"));
        const SharedRow<Step> copy = one;
        QCOMPARE(copy.get(), one.get());
        one.reset();
        QVERIFY(!one);
        QCOMPARE(copy->name, std::string("A"));
    }

    void tablesShareThemUntilOneIsPutAnew()
    {
        Table<Step> table;
        table.put(named("A"));
        Table<Step> copy = table;
        QCOMPARE(copy.row("s").get(), table.row("s").get());
        copy.put(named("B"));
        QCOMPARE(table.find("s")->name, std::string("A"));
        QCOMPARE(copy.find("s")->name, std::string("B"));
        copy.put(table.row("s")); // as undo does
        QCOMPARE(copy.row("s").get(), table.row("s").get());
    }

    // What another thread read of a copy came before what is changed once it has let go of it. Without that only the
    // thread sanitizer complains: the flag does not order what the two do.
    void aTableGrowsAfterAnotherThreadReadItsCopy()
    {
        Table<Step> table;
        table.put(named("A"));
        std::atomic<bool> done = false;
        std::thread reader([&done, copy = std::optional<Table<Step>>(table)]() mutable {
            const bool found = copy->contains("s");
            copy.reset();
            done.store(found, std::memory_order_relaxed);
        });
        while (!done.load(std::memory_order_relaxed))
            std::this_thread::yield();
        Step next = named("B");
        next.id = "t";
        next.order = table.nextOrder();
        table.put(std::move(next));
        reader.join();
        QVERIFY(table.contains("s") && table.contains("t"));
    }
};

BATON_TEST(SharedRowTest)
#include "tst_sharedrow.moc"
