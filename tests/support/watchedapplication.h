#pragma once

#include "tests/support/pace.h"

#include <QApplication>
#include <QTest>
#include <QThread>
#include <string>
#include <utility>
#include <vector>

namespace baton::test {

// Optimised code is what people wait for; other builds are many times slower.
#if defined(BATON_SANITIZED) || !defined(__OPTIMIZE__)
inline constexpr double mostBusyMs = 2000;
#else
inline constexpr double mostBusyMs = 100;
#endif

// Watches that no event keeps a window busy for longer than a person notices. Processor time, at the pace of the
// machine of the README's figures: other people's work on the machine does not count, nor do the events of a loop
// inside (a dialog), which count for themselves.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread()) // workers send events of their own
            return QApplication::notify(receiver, event);
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
        if (const double busy = whole - m_inside; busy > mostBusyMs && busy > mostBusyMs * slowness())
            m_slow.push_back(where() + ": " + what + " took " + std::to_string(int(busy)) + " ms");
        m_busy = outerBusy;
        m_level = outerLevel;
        m_inside = outerInside + whole;
        return done;
    }
    const std::vector<std::string> &slow() const { return m_slow; }
    // Forgets what was seen after the first so many: for the test of the watch.
    void forgetSlow(std::size_t first) { m_slow.resize(first); }

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
