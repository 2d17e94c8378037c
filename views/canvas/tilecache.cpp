#include "views/canvas/tilecache.h"

#include <QElapsedTimer>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace baton {

namespace {

constexpr qsizetype spareTiles = 48; // 12 MB beyond what two viewports need

int squaredDistance(QPoint a, QPoint b)
{
    return (a.x() - b.x()) * (a.x() - b.x()) + (a.y() - b.y()) * (a.y() - b.y());
}

} // namespace

void TileCache::clear()
{
    m_current = {};
    m_previous = {};
}

void TileCache::invalidate()
{
    for (Tile &tile : m_current.tiles)
        tile.stale = true;
    m_previous = {};
}

void TileCache::invalidate(const std::vector<QRectF> &regions)
{
    for (auto tile = m_current.tiles.begin(); tile != m_current.tiles.end(); ++tile) {
        const QRectF area = areaOf(m_current, tile.key());
        if (std::any_of(regions.begin(), regions.end(), [&](const QRectF &r) { return r.intersects(area); }))
            tile->stale = true;
    }
    if (!regions.empty())
        m_previous = {};
}

QRectF TileCache::areaOf(const Layer &layer, QPoint tile) const
{
    const double side = size / layer.scale;
    return {tile.x() * side, tile.y() * side, side, side};
}

QRect TileCache::wantedTiles(const Camera &camera, QSizeF viewport, double ratio) const
{
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

bool TileCache::show(QPainter &painter, const Camera &camera, QSizeF viewport, double ratio, double budget,
                     const Paint &paint, const QColor &blank)
{
    ++m_frame;
    m_ratio = ratio;
    const QRect wanted = wantedTiles(camera, viewport, ratio);
    followScale(camera.zoom() * ratio, wanted);
    const bool complete = fill(wanted, budget, paint);
    if (!complete) {
        painter.fillRect(QRectF(QPointF(), viewport), blank);
        showStretched(painter, camera, viewport);
    } else {
        m_previous = {};
    }
    showTiles(painter, wanted, camera.origin(), ratio);
    dropOld(2 * qsizetype(wanted.width()) * wanted.height() + spareTiles);
    return complete;
}

void TileCache::showStretched(QPainter &painter, const Camera &camera, QSizeF viewport) const
{
    const QRectF view(QPointF(), viewport);
    for (auto tile = m_previous.tiles.begin(); tile != m_previous.tiles.end(); ++tile) {
        const QRectF target = camera.toView(areaOf(m_previous, tile.key()));
        if (target.intersects(view))
            painter.drawImage(target, tile->image, QRectF(0, 0, size, size));
    }
}

void TileCache::showTiles(QPainter &painter, const QRect &wanted, QPointF origin, double ratio)
{
    for (int x = wanted.left(); x <= wanted.right(); ++x)
        for (int y = wanted.top(); y <= wanted.bottom(); ++y)
            if (const auto tile = m_current.tiles.find(QPoint(x, y)); tile != m_current.tiles.end()) {
                tile->used = m_frame;
                painter.drawImage(origin + QPointF(x, y) * size / ratio, tile->image);
            }
}

// From the middle outwards.
bool TileCache::fill(const QRect &wanted, double budget, const Paint &paint)
{
    std::vector<QPoint> missing;
    for (int x = wanted.left(); x <= wanted.right(); ++x)
        for (int y = wanted.top(); y <= wanted.bottom(); ++y) {
            const auto tile = m_current.tiles.constFind(QPoint(x, y));
            if (tile == m_current.tiles.constEnd() || tile->stale)
                missing.push_back({x, y});
        }
    std::sort(missing.begin(), missing.end(), [middle = wanted.center()](QPoint a, QPoint b) {
        return squaredDistance(a, middle) < squaredDistance(b, middle);
    });
    QElapsedTimer clock;
    clock.start();
    for (std::size_t i = 0; i < missing.size(); ++i) {
        if (i > 0 && double(clock.nsecsElapsed()) / 1e6 > budget)
            return false;
        paintTile(missing[i], paint);
    }
    return true;
}

void TileCache::paintTile(QPoint at, const Paint &paint)
{
    Tile &tile = m_current.tiles[at];
    if (tile.image.isNull())
        tile.image = QImage(size, size, QImage::Format_RGB32);
    tile.stale = false;
    tile.image.setDevicePixelRatio(1);
    const QRectF area = areaOf(m_current, at);
    QPainter painter(&tile.image);
    painter.scale(m_current.scale, m_current.scale);
    painter.translate(-area.topLeft());
    paint(painter, area);
    painter.end();
    tile.image.setDevicePixelRatio(m_ratio);
}

void TileCache::dropOld(qsizetype most)
{
    if (m_current.tiles.size() <= most)
        return;
    m_current.tiles.removeIf([frame = m_frame](auto tile) { return tile.value().used + 30 < frame; });
}

} // namespace baton
