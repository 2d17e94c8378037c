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

// What the watch has to say of one event.
std::vector<std::string> seenOf(Busy &busy)
{
    auto *watch = static_cast<test::WatchedApplication *>(qApp);
    const std::vector<std::string> before = watch->takeSlow();
    if (!before.empty())
        return before;
    QCoreApplication::postEvent(&busy, new QEvent(QEvent::User));
    QCoreApplication::sendPostedEvents(&busy, QEvent::User);
    return watch->takeSlow();
}

} // namespace

// The watch over the event loop, which every test of the window runs under.
class TestWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEventThatTakesTooLongIsSeenAndNamed()
    {
        Busy busy(test::mostBusyMs * 1.2);
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
        Busy busy(0, [] { QThread::msleep(static_cast<unsigned long>(test::mostBusyMs * 1.2)); });
        QVERIFY(seenOf(busy).empty());
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
                work(test::mostBusyMs * 1.2);
                dialog.accept();
            });
            dialog.exec();
        });
        QCOMPARE(seenOf(busy).size(), std::size_t(1));
    }
};

BATON_TEST(TestWatch)
#include "tst_watch.moc"
