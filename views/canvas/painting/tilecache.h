#pragma once

#include "views/canvas/camera.h"
#include "views/canvas/painting/tileworker.h"

#include <QHash>

namespace baton {

// The painted map in squares. What is not painted yet shows the last picture stretched.
class TileCache
{
public:
    // `onPainted` is called, on another thread, when there is something new to show.
    explicit TileCache(std::function<void()> onPainted) : m_worker(std::move(onPainted)) {}

    // Shows what there is and asks for the rest. True when nothing is missing.
    bool show(QPainter &painter, const Camera &camera, QSizeF viewport, double ratio, const QColor &blank,
              const TileWorker::Paint &paint);
    // To be called before anything changes that the paint function reads. Nothing is painted until the next show().
    void hold();
    void invalidate(); // everything looks different; the old picture stays until it is painted again
    void invalidate(const std::vector<QRectF> &regions);
    void clear();
    std::uint64_t changes() const { return m_changes; } // so often something looked different
    bool filling() { return !m_worker.idle(); }

private:
    struct Tile
    {
        QImage image;
        bool stale = false;
        std::int64_t used = 0;
    };
    struct Layer
    {
        double scale = 0; // device pixels a map unit
        QHash<QPoint, Tile> tiles;
    };

    void followScale(double scale, const QRect &wanted);
    QRect wantedTiles(const Camera &camera, QSizeF viewport, double ratio) const;
    std::vector<QPoint> missing(const QRect &wanted) const;
    bool isStale(QPoint tile) const;
    void take();
    void showStretched(QPainter &painter, const Camera &camera, QSizeF viewport, const QRect &wanted) const;
    void showTiles(QPainter &painter, const QRect &wanted, QPointF origin, double ratio);
    void dropOld(qsizetype most); // tiles not shown lately, once there are more than `most`

    Layer m_current, m_previous;
    std::int64_t m_frame = 0;
    std::uint64_t m_changes = 0;
    TileWorker m_worker;
};

} // namespace baton
