#pragma once

#include <QApplication>
#include <QTest>
#include <QThread>
#include <ctime>
#include <string>
#include <utility>
#include <vector>

namespace baton::test {

// Optimised code is what people wait for; other builds are many times slower.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(__OPTIMIZE__)
inline constexpr double mostBusyMs = 2000;
#else
inline constexpr double mostBusyMs = 100;
#endif

// Of the calling thread.
inline double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

// Watches that no event keeps a window busy for longer than a person notices. Processor time: other people's work on
// the machine does not count, nor do the events of a loop inside (a dialog), which count for themselves.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const int level = QThread::currentThread()->loopLevel();
        if (m_busy && level <= m_level)
            return QApplication::notify(receiver, event);
        const bool outerBusy = std::exchange(m_busy, true);
        const int outerLevel = std::exchange(m_level, level);
        const double outerInside = std::exchange(m_inside, 0);
        const std::string what =
            std::string(receiver->metaObject()->className()) + ", event " + std::to_string(event->type());
        const double start = cpuMs();
        const bool done = QApplication::notify(receiver, event);
        const double whole = cpuMs() - start;
        if (whole - m_inside > mostBusyMs)
            m_slow.push_back(where() + ": " + what + " took " + std::to_string(int(whole - m_inside)) + " ms");
        m_busy = outerBusy;
        m_level = outerLevel;
        m_inside = outerInside + whole;
        return done;
    }
    const std::vector<std::string> &slow() const { return m_slow; }
    // What was seen so far, forgotten then: for the test of the watch.
    std::vector<std::string> takeSlow() { return std::exchange(m_slow, {}); }

private:
    static std::string where()
    {
        const char *function = QTest::currentTestFunction();
        return function ? function : "between tests";
    }

    bool m_busy = false;
    int m_level = 0;
    double m_inside = 0; // ms of events in a loop inside the one at hand
    std::vector<std::string> m_slow;
};

} // namespace baton::test
