#pragma once

#include <QImage>
#include <QPoint>
#include <QRectF>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

class QPainter;

namespace baton {

// Paints tiles on a thread of its own, so that no frame of the window waits for the map. What it reads must not change
// while it works: call stop() first.
class TileWorker
{
public:
    static constexpr int size = 256; // device pixels
    // Paints one tile, on the worker's thread: the painter stands in map units, `area` is what the tile covers.
    using Paint = std::function<void(QPainter &painter, const QRectF &area)>;

    struct Order
    {
        std::vector<QPoint> tiles; // the first is painted first
        double scale = 0;          // device pixels a map unit
        double ratio = 1;          // device pixels a pixel of the widget
        Paint paint;
    };
    struct Painted
    {
        QPoint at;
        double scale = 0;
        QImage image;
    };

    // `onPainted` is called on the worker's thread after each tile.
    explicit TileWorker(std::function<void()> onPainted) : m_onPainted(std::move(onPainted)) {}
    ~TileWorker();

    void want(Order order); // replaces what was wanted before
    // Nothing more is painted until want() is called. Waits for the tile under the brush.
    void stop();
    // Until everything wanted is painted, at most so long.
    void wait(std::chrono::milliseconds patience);
    bool idle();
    std::vector<Painted> take();

    static QRectF areaOf(QPoint tile, double scale);

private:
    void run();
    void removeKnown(Order &order) const;
    static QImage painted(QPoint tile, const Order &order);

    std::function<void()> m_onPainted;
    std::mutex m_mutex;
    std::condition_variable m_wanted, m_done;
    Order m_order;
    bool m_painting = false;
    bool m_ending = false;
    QPoint m_current; // under the brush
    double m_currentScale = 0;
    std::vector<Painted> m_painted;
    std::thread m_thread; // from the first want() on
};

} // namespace baton
