#pragma once

#include "views/canvas/camera.h"

#include <QHash>
#include <QImage>
#include <QPoint>
#include <functional>
#include <vector>

class QPainter;

namespace baton {

// The painted map in squares of 256 device pixels. What is not painted yet shows the last picture stretched, and
// fills up within a budget a frame, so that no frame waits for the map.
class TileCache
{
public:
    static constexpr int size = 256; // device pixels
    // Paints one tile: the painter stands in map units, `area` is what it covers.
    using Paint = std::function<void(QPainter &painter, const QRectF &area)>;

    // Shows what there is and paints missing tiles until `budget` ms are spent (at least one). True when complete.
    bool show(QPainter &painter, const Camera &camera, QSizeF viewport, double ratio, double budget, const Paint &paint,
              const QColor &blank);
    void invalidate(); // everything looks different; the old picture stays until it is painted again
    void invalidate(const std::vector<QRectF> &regions);
    void clear();

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
    void showStretched(QPainter &painter, const Camera &camera, QSizeF viewport) const;
    void showTiles(QPainter &painter, const QRect &wanted, QPointF origin, double ratio);
    bool fill(const QRect &wanted, double budget, const Paint &paint);
    void paintTile(QPoint at, const Paint &paint);
    QRectF areaOf(const Layer &layer, QPoint tile) const;
    void dropOld(qsizetype most); // tiles not shown lately, once there are more than `most`

    Layer m_current, m_previous;
    std::int64_t m_frame = 0;
    double m_ratio = 1;
};

} // namespace baton
