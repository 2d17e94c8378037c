#include "tests/support/registry.h"
#include "tests/support/watchedapplication.h"

#include <QDialog>
#include <QTest>
#include <QTimer>

using namespace baton;

namespace {

void work(double ms)
{
    const double end = test::cpuMs() + ms;
    while (test::cpuMs() < end) {
    }
}

// Does its work, and what is given beside it, in one event.
class Busy : public QObject
{
public:
    Busy(double ms, std::function<void()> beside = {}) : m_ms(ms), m_beside(std::move(beside)) {}

protected:
    void customEvent(QEvent *) override
    {
        if (m_beside)
            m_beside();
        work(m_ms);
    }

private:
    double m_ms;
    std::function<void()> m_beside;
};

constexpr double muchTooLong = test::mostBusyMs * 2.4; // on the slowest machine that is excused, too

// What the watch has to say of one event. What it saw in tests before stays, to be told at the end.
std::vector<std::string> seenOf(Busy &busy)
{
    auto *watch = static_cast<test::WatchedApplication *>(qApp);
    const std::vector<std::string> before = watch->slow();
    QCoreApplication::postEvent(&busy, new QEvent(QEvent::User));
    QCoreApplication::sendPostedEvents(&busy, QEvent::User);
    const std::vector<std::string> seen(watch->slow().begin() + long(before.size()), watch->slow().end());
    watch->forgetSlow(before.size());
    return seen;
}

} // namespace

// The watch over the event loop, which every test of the window runs under.
class TestWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEventThatTakesTooLongIsSeenAndNamed()
    {
        Busy busy(muchTooLong);
        const std::vector<std::string> seen = seenOf(busy);
        QCOMPARE(seen.size(), std::size_t(1));
        QVERIFY(seen.front().find("anEventThatTakesTooLongIsSeenAndNamed") == 0);
        QVERIFY(seen.front().find("event 1000 took") != std::string::npos);
    }

    void aShortOneIsNot()
    {
        Busy busy(test::mostBusyMs / 5);
        QVERIFY(seenOf(busy).empty());
    }

    void waitingIsNotWork()
    {
        Busy busy(0, [] { QThread::msleep(static_cast<unsigned long>(muchTooLong)); });
        QVERIFY(seenOf(busy).empty());
    }

    void whatAnotherThreadIsBusyWithIsNot()
    {
        auto *watch = static_cast<test::WatchedApplication *>(qApp);
        const std::size_t before = watch->slow().size();
        const std::unique_ptr<QThread> thread(QThread::create([] {
            Busy busy(muchTooLong);
            QEvent event(QEvent::User);
            QCoreApplication::sendEvent(&busy, &event);
        }));
        thread->start();
        thread->wait();
        const std::size_t seen = watch->slow().size() - before;
        watch->forgetSlow(before);
        QCOMPARE(seen, std::size_t(0));
    }

    void whatHappensInADialogCountsForItself()
    {
        // Three events of the dialog, none of them too long, while the event that opened it waits for them all.
        Busy busy(0, [] {
            QDialog dialog;
            for (int i = 0; i < 3; ++i)
                QTimer::singleShot(0, &dialog, [] { work(test::mostBusyMs * 0.5); });
            QTimer::singleShot(1, &dialog, &QDialog::accept);
            dialog.exec();
        });
        QVERIFY(seenOf(busy).empty());
    }

    void aSlowEventInADialogIsSeen()
    {
        Busy busy(0, [] {
            QDialog dialog;
            QTimer::singleShot(0, &dialog, [&dialog] {
                work(muchTooLong);
                dialog.accept();
            });
            dialog.exec();
        });
        QCOMPARE(seenOf(busy).size(), std::size_t(1));
    }
};

BATON_TEST(TestWatch)
#include "tst_watch.moc"
