#pragma once

#include <QPointF>
#include <QRectF>

class QPainter;

namespace baton {

class MapGeometry;

// Something that moves over the map: painted on top of the cached picture of it, which stays as it is.
class MapOverlay
{
public:
    virtual ~MapOverlay() = default;

    // The painter stands in map units; `scale` is pixels for a unit.
    virtual void paint(QPainter &painter, const MapGeometry &map, const QRectF &visible, double scale) = 0;
    // True when the press was for it.
    virtual bool press(QPointF point, const MapGeometry &map, double scale) = 0;
};

} // namespace baton
