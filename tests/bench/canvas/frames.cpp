// Frame times of the canvas: CPU milliseconds of the window's thread for each painted frame, while panning, while
// zooming, and while the picture fills in again after a zoom. 1920x1080, raster, offscreen.
//     bench_canvas [STEPS...]     (default 1000 10000; two handoffs a step)
#include "tests/bench/support/clocks.h"
#include "views/canvas/canvas.h"
#include "views/canvas/geometry/mapgeometry.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QWheelEvent>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <random>
#include <thread>

namespace {

using namespace baton;
using namespace baton::bench;

std::string numbered(const char *what, int number)
{
    return what + std::to_string(number);
}

ProcessMap layered(int steps)
{
    ProcessMap map;
    std::mt19937 random(42);
    const int column = int(std::ceil(std::sqrt(steps)));
    for (int i = 0; i < 12; ++i) {
        Party party;
        party.id = numbered("p", i);
        party.name = numbered("Department ", i);
        party.order = i;
        map.parties.put(party);
    }
    for (int i = 0; i < steps; ++i) {
        Step step;
        step.id = numbered("s", i);
        step.name = numbered("Step ", i);
        step.order = i;
        step.party = numbered("p", i % 12);
        step.work = *Law::parse("8min");
        map.steps.put(step);
        Placement place;
        place.id = step.id;
        place.x = i / column * 250.0;
        place.y = i % column * 120.0;
        map.placements.put(place);
    }
    for (int i = 0; i < 2 * steps; ++i) {
        Handoff handoff;
        handoff.id = numbered("h", i);
        handoff.order = i;
        const int from = int(random() % unsigned(steps));
        const int to = std::clamp(from + column * int(1 + random() % 3) + int(random() % 7) - 3, 0, steps - 1);
        handoff.from = numbered("s", random() % 25 == 0 ? to : from);
        handoff.to = numbered("s", handoff.from == numbered("s", to) ? from : to);
        handoff.deliverable = numbered("paper ", i);
        if (from != to)
            map.handoffs.put(handoff);
    }
    return map;
}

class Frames
{
public:
    explicit Frames(Canvas &canvas) : m_canvas(canvas) {}

    // One frame, and all that are needed until the picture is complete.
    template <class Act>
    void measure(const Act &act)
    {
        paint(act);
        for (int i = 0; i < 200 && !m_canvas.pictureComplete(); ++i)
            paint([] {});
    }
    template <class Act>
    void paint(const Act &act)
    {
        const auto next = std::chrono::steady_clock::now() + std::chrono::milliseconds(16);
        const double start = threadMs();
        act();
        m_canvas.viewport()->repaint();
        QApplication::sendPostedEvents();
        m_times.push_back(threadMs() - start);
        std::this_thread::sleep_until(next); // the screen is no faster
    }
    void report(const char *what)
    {
        std::sort(m_times.begin(), m_times.end());
        std::printf("  %-26s frames %4zu  median %6.2f  p95 %6.2f  worst %6.2f ms\n", what, m_times.size(),
                    m_times[m_times.size() / 2], m_times[m_times.size() * 95 / 100], m_times.back());
        m_times.clear();
    }

private:
    Canvas &m_canvas;
    std::vector<double> m_times;
};

void pan(Canvas &canvas, QPoint by)
{
    QWheelEvent wheel(QPointF(900, 500), canvas.viewport()->mapToGlobal(QPointF(900, 500)), by, by * 8, Qt::NoButton,
                      Qt::NoModifier, Qt::ScrollUpdate, false);
    QApplication::sendEvent(canvas.viewport(), &wheel);
}

void measureAt(Canvas &canvas, const char *name)
{
    Frames frames(canvas);
    const QPointF middle = QRectF(canvas.viewport()->rect()).center();
    Frames(canvas).measure([] {});
    for (int i = 0; i < 60; ++i)
        frames.paint([&] { pan(canvas, i < 30 ? QPoint(-17, -11) : QPoint(17, 11)); });
    frames.measure([] {});
    frames.report((std::string(name) + " pan").c_str());
    for (int i = 0; i < 30; ++i)
        frames.paint([&] { canvas.setZoom(canvas.zoom() * (i < 15 ? 1.02 : 1 / 1.02), middle); });
    frames.report((std::string(name) + " zoom").c_str());
    frames.measure([&] { canvas.setZoom(canvas.zoom() * 1.01, middle); });
    frames.report((std::string(name) + " refresh").c_str());
}

void send(Canvas &canvas, QEvent::Type type, QPointF at)
{
    QMouseEvent event(type, at, canvas.viewport()->mapToGlobal(at),
                      type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(canvas.viewport(), &event);
}

// With the hand on `from`, in 40 frames to `from` + `by`.
void lead(Canvas &canvas, const std::string &name, QPointF from, QPointF by)
{
    Frames frames(canvas);
    send(canvas, QEvent::MouseButtonPress, from);
    for (int i = 1; i <= 40; ++i)
        frames.paint([&] { send(canvas, QEvent::MouseMove, from + by * i / 40); });
    frames.report(name.c_str());
    const double start = threadMs();
    send(canvas, QEvent::MouseButtonRelease, from + by);
    std::printf("  let go (edit and geometry) %.1f ms\n", threadMs() - start);
}

QPointF middleStep(const Canvas &canvas)
{
    const std::vector<StepShape> &steps = canvas.geometry().steps();
    return canvas.viewRect(steps[steps.size() / 2].rect).center();
}

void drag(Canvas &canvas, const char *name)
{
    const std::vector<StepShape> &steps = canvas.geometry().steps();
    canvas.select({{steps[steps.size() / 2].id}, {}, {}}, true);
    lead(canvas, std::string(name) + " drag", middleStep(canvas), {200, 120});
}

// The longest turn of the event loop until the picture is whole.
void waitForRoutes(Canvas &canvas)
{
    QElapsedTimer clock;
    clock.start();
    double longest = 0;
    while (!canvas.pictureComplete()) {
        const double start = threadMs();
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        longest = std::max(longest, threadMs() - start);
    }
    std::printf("  all arrows routed after %6.1f ms (wall), longest turn %.1f ms\n", double(clock.nsecsElapsed()) / 1e6,
                longest);
}

template <class Act>
void edit(const char *name, Canvas &canvas, const Act &act)
{
    const double start = threadMs();
    act();
    const double edited = threadMs();
    canvas.viewport()->repaint();
    std::printf("  %-12s edit and geometry %6.1f ms, frame %5.1f ms\n", name, edited - start, threadMs() - edited);
}

void edits(Document &document, Canvas &canvas)
{
    const Id step = canvas.geometry().steps()[canvas.geometry().steps().size() / 3].id;
    edit("rename", canvas, [&] { (void)document.perform(intents::rename(document.map(), step, "Another name")); });
    edit("undo", canvas, [&] { (void)document.undo(); });
    edit("remove", canvas, [&] { (void)document.perform(intents::remove(document.map(), {{step}, {}, {}})); });
    edit("undo", canvas, [&] { (void)document.undo(); });
    edit("tidy all", canvas, [&] {
        std::vector<Placement> places;
        for (Placement place : document.map().placements) {
            place.x = place.x * 1.1 + place.y * 0.1;
            places.push_back(place);
        }
        (void)document.perform(intents::move(document.map(), places, Intent::Layout));
    });
    waitForRoutes(canvas);
}

void run(int steps)
{
    std::printf("%d steps, %d handoffs\n", steps, 2 * steps);
    Document document(layered(steps));
    Canvas canvas;
    canvas.resize(1920, 1080);
    double start = threadMs();
    canvas.setDocument(&document);
    std::printf("  geometry and routes    %6.1f ms\n", threadMs() - start);
    canvas.show();
    QApplication::processEvents();
    start = threadMs();
    canvas.viewport()->repaint();
    std::printf("  first frame            %6.1f ms\n", threadMs() - start);
    waitForRoutes(canvas);
    canvas.fit(false);
    measureAt(canvas, "fit");
    drag(canvas, "fit");
    canvas.setZoom(0.4, QPointF(960, 540));
    measureAt(canvas, "40 %");
    drag(canvas, "40 %");
    canvas.setZoom(1, QPointF(960, 540));
    measureAt(canvas, "100 %");
    drag(canvas, "100 %");
    canvas.selectAll();
    measureAt(canvas, "all chosen, 100 %");
    canvas.setZoom(0.4, QPointF(960, 540));
    measureAt(canvas, "all chosen, 40 %");
    canvas.fit(false);
    measureAt(canvas, "all chosen, fit");
    lead(canvas, "all chosen, drag", middleStep(canvas), {100, 60});
    (void)document.undo();
    waitForRoutes(canvas);
    canvas.setTool(Canvas::ToolKind::Space);
    lead(canvas, "space, drag", {300, 540}, {200, 10});
    canvas.setTool(Canvas::ToolKind::Select);
    (void)document.undo();
    waitForRoutes(canvas);
    canvas.select({}, false);
    lead(canvas, "band over all", {4, 4}, {1910, 1070});
    canvas.select({}, false);
    edits(document, canvas);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme::instance().setAnimations(false);
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(std::max(2, std::atoi(argv[i])));
    for (int steps : sizes.empty() ? std::vector<int>{1000, 10000} : sizes)
        run(steps);
}
