#include "app/window/firstpaint.h"

#include "app/window/mainwindow.h"
#include "app/window/parts.h"
#include "app/window/workspace.h"
#include "views/canvas/canvas.h"

#include <QEvent>
#include <QTimer>
#include <chrono>
#include <cstdio>
#include <ctime>

namespace baton {

namespace {

void say(const char *what)
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    const double cpu = 1e3 * double(std::clock()) / CLOCKS_PER_SEC;
    std::fprintf(stderr, "%s %.3f %.3f\n", what, std::chrono::duration<double, std::milli>(now).count(), cpu);
    std::fflush(stderr);
}

class FirstPaint : public QObject
{
public:
    explicit FirstPaint(MainWindow &window) : QObject(&window), m_window(window)
    {
        window.centralWidget()->installEventFilter(this);
    }

protected:
    // What is painted reaches the screen before the next event.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] { painted(); });
        }
        return false;
    }

private:
    void painted()
    {
        say("first paint");
        if (m_window.parts().workspace.document())
            waitForPicture();
    }
    void waitForPicture()
    {
        if (m_window.parts().canvas.pictureComplete())
            say("picture complete");
        else
            QTimer::singleShot(0, this, [this] { waitForPicture(); });
    }

    MainWindow &m_window;
};

} // namespace

void reportFirstPaint(MainWindow &window)
{
    if (qEnvironmentVariableIsSet("BATON_FIRST_PAINT"))
        new FirstPaint(window);
}

} // namespace baton
