#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace baton {

// Which part of the map stands in the viewport. Map units to logical pixels of the viewport and back. The origin
// falls on whole device pixels so that tiles and overlays agree and stay crisp.
class Camera
{
public:
    static constexpr double smallest = 0.02, largest = 4;

    double zoom() const { return m_zoom; }
    QPointF origin() const { return m_origin; } // of the map, in viewport pixels
    QPointF toMap(QPointF view) const { return (view - m_origin) / m_zoom; }
    QPointF toView(QPointF map) const { return map * m_zoom + m_origin; }
    QRectF toMap(const QRectF &view) const { return {toMap(view.topLeft()), view.size() / m_zoom}; }
    QRectF toView(const QRectF &map) const { return {toView(map.topLeft()), map.size() * m_zoom}; }

    void setDevicePixelRatio(double ratio) { m_ratio = ratio; }
    void panBy(QPointF pixels);
    void set(double zoom, QPointF origin);
    void zoomAt(double zoom, QPointF viewAnchor); // the map point under the anchor stays there
    // The region centred, as large as fits with a margin, at most `limit`.
    static Camera showing(const QRectF &region, QSizeF viewport, double limit, double ratio);
    // The least pan that brings the region into the viewport.
    QPointF panToReveal(const QRectF &region, QSizeF viewport) const;

private:
    double m_zoom = 1;
    QPointF m_origin;
    double m_ratio = 1;
};

} // namespace baton
