#include "views/canvas/painting/tilecache.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace baton {

namespace {

constexpr qsizetype spareTiles = 48; // 12 MB beyond what two viewports need
// An edit should show at once: so long a frame waits, without working, for the few tiles that it made stale.
constexpr std::chrono::milliseconds patience(6);

int squaredDistance(QPoint a, QPoint b)
{
    return (a.x() - b.x()) * (a.x() - b.x()) + (a.y() - b.y()) * (a.y() - b.y());
}

} // namespace

void TileCache::hold()
{
    m_worker.stop();
    take();
}

void TileCache::clear()
{
    ++m_changes;
    m_current = {};
    m_previous = {};
}

void TileCache::invalidate()
{
    ++m_changes;
    for (Tile &tile : m_current.tiles)
        tile.stale = true;
}

void TileCache::invalidate(const std::vector<QRectF> &regions)
{
    ++m_changes;
    for (auto tile = m_current.tiles.begin(); tile != m_current.tiles.end(); ++tile) {
        const QRectF area = TileWorker::areaOf(tile.key(), m_current.scale);
        if (std::any_of(regions.begin(), regions.end(), [&](const QRectF &r) { return r.intersects(area); }))
            tile->stale = true;
    }
}

QRect TileCache::wantedTiles(const Camera &camera, QSizeF viewport, double ratio) const
{
    constexpr double size = TileWorker::size;
    const QPointF first = -camera.origin() * ratio / size;
    const QPointF last = (QPointF(viewport.width(), viewport.height()) - camera.origin()) * ratio / size;
    return {QPoint(int(std::floor(first.x())), int(std::floor(first.y()))),
            QPoint(int(std::ceil(last.x())) - 1, int(std::ceil(last.y())) - 1)};
}

// While zooming, the last picture that covered the view is the one worth stretching.
void TileCache::followScale(double scale, const QRect &wanted)
{
    if (std::abs(m_current.scale - scale) < 1e-9)
        return;
    if (m_previous.tiles.isEmpty() || m_current.tiles.size() * 2 >= qsizetype(wanted.width()) * wanted.height())
        m_previous = std::move(m_current);
    m_current = {};
    m_current.scale = scale;
}

bool TileCache::isStale(QPoint tile) const
{
    const auto found = m_current.tiles.constFind(tile);
    return found != m_current.tiles.constEnd() && found->stale;
}

bool TileCache::show(QPainter &painter, const Camera &camera, QSizeF viewport, double ratio, const QColor &blank,
                     const TileWorker::Paint &paint)
{
    ++m_frame;
    const QRect wanted = wantedTiles(camera, viewport, ratio);
    followScale(camera.zoom() * ratio, wanted);
    take();
    std::vector<QPoint> tiles = missing(wanted);
    if (!tiles.empty()) {
        const bool edited = isStale(tiles.front()) || m_previous.tiles.isEmpty();
        m_worker.want({tiles, m_current.scale, ratio, paint});
        if (edited)
            m_worker.wait(patience);
        take();
        tiles = missing(wanted);
    }
    if (tiles.empty()) {
        m_previous = {};
    } else {
        painter.fillRect(QRectF(QPointF(), viewport), blank);
        showStretched(painter, camera, viewport, wanted);
    }
    showTiles(painter, wanted, camera.origin(), ratio);
    dropOld(2 * qsizetype(wanted.width()) * wanted.height() + spareTiles);
    return tiles.empty();
}

// What an edit changed comes first, then from the middle outwards.
std::vector<QPoint> TileCache::missing(const QRect &wanted) const
{
    std::vector<QPoint> tiles;
    for (int x = wanted.left(); x <= wanted.right(); ++x)
        for (int y = wanted.top(); y <= wanted.bottom(); ++y)
            if (!m_current.tiles.contains({x, y}) || isStale({x, y}))
                tiles.push_back({x, y});
    std::sort(tiles.begin(), tiles.end(), [this, middle = wanted.center()](QPoint a, QPoint b) {
        return std::pair(!isStale(a), squaredDistance(a, middle)) < std::pair(!isStale(b), squaredDistance(b, middle));
    });
    return tiles;
}

void TileCache::take()
{
    for (TileWorker::Painted &painted : m_worker.take())
        if (painted.scale == m_current.scale)
            m_current.tiles[painted.at] = {std::move(painted.image), false, m_frame};
}

// Only where there is nothing better.
void TileCache::showStretched(QPainter &painter, const Camera &camera, QSizeF viewport, const QRect &wanted) const
{
    QRegion bare;
    for (int x = wanted.left(); x <= wanted.right(); ++x)
        for (int y = wanted.top(); y <= wanted.bottom(); ++y)
            if (!m_current.tiles.contains({x, y}))
                bare += camera.toView(TileWorker::areaOf({x, y}, m_current.scale)).toAlignedRect();
    bare &= QRectF(QPointF(), viewport).toAlignedRect();
    painter.save();
    painter.setClipRegion(bare);
    for (auto tile = m_previous.tiles.begin(); tile != m_previous.tiles.end(); ++tile) {
        const QRectF target = camera.toView(TileWorker::areaOf(tile.key(), m_previous.scale));
        if (bare.intersects(target.toAlignedRect()))
            painter.drawImage(target, tile->image, QRectF(0, 0, TileWorker::size, TileWorker::size));
    }
    painter.restore();
}

void TileCache::showTiles(QPainter &painter, const QRect &wanted, QPointF origin, double ratio)
{
    for (int x = wanted.left(); x <= wanted.right(); ++x)
        for (int y = wanted.top(); y <= wanted.bottom(); ++y)
            if (const auto tile = m_current.tiles.find(QPoint(x, y)); tile != m_current.tiles.end()) {
                tile->used = m_frame;
                painter.drawImage(origin + QPointF(x, y) * TileWorker::size / ratio, tile->image);
            }
}

void TileCache::dropOld(qsizetype most)
{
    if (m_current.tiles.size() <= most)
        return;
    m_current.tiles.removeIf([frame = m_frame](auto tile) { return tile.value().used + 30 < frame; });
}

} // namespace baton
