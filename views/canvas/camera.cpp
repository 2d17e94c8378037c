#include "views/canvas/camera.h"

#include <algorithm>
#include <cmath>

namespace baton {

namespace {

// Round a map that is shown whole or revealed: little where there is little room.
double marginIn(double available)
{
    return std::clamp(0.06 * available, 20.0, 40.0);
}

double shift(double low, double high, double available)
{
    const double margin = marginIn(available);
    if (high - low > available - 2 * margin)
        return available / 2 - (low + high) / 2;
    if (low < margin)
        return margin - low;
    return high > available - margin ? available - margin - high : 0;
}

} // namespace

void Camera::set(double zoom, QPointF origin)
{
    m_zoom = std::clamp(zoom, smallest, largest);
    m_origin = {std::round(origin.x() * m_ratio) / m_ratio, std::round(origin.y() * m_ratio) / m_ratio};
}

void Camera::panBy(QPointF pixels)
{
    set(m_zoom, m_origin + pixels);
}

void Camera::zoomAt(double zoom, QPointF viewAnchor)
{
    const QPointF point = toMap(viewAnchor);
    const double bounded = std::clamp(zoom, smallest, largest);
    set(bounded, viewAnchor - point * bounded);
}

Camera Camera::showing(const QRectF &region, QSizeF viewport, double limit, double ratio)
{
    Camera camera;
    camera.m_ratio = ratio;
    const double across = (viewport.width() - 2 * marginIn(viewport.width())) / std::max(1.0, region.width());
    const double down = (viewport.height() - 2 * marginIn(viewport.height())) / std::max(1.0, region.height());
    const double zoom = std::clamp(std::min({across, down, limit}), smallest, largest);
    camera.set(zoom, QPointF(viewport.width(), viewport.height()) / 2 - region.center() * zoom);
    return camera;
}

QPointF Camera::panToReveal(const QRectF &region, QSizeF viewport) const
{
    const QRectF shown = toView(region);
    return {shift(shown.left(), shown.right(), viewport.width()),
            shift(shown.top(), shown.bottom(), viewport.height())};
}

} // namespace baton
