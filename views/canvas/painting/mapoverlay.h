#pragma once

#include <QPointF>
#include <QRectF>
#include <cstdint>
#include <functional>
#include <vector>

class QPainter;

namespace baton {

class MapGeometry;

// Something that moves over the map: painted on top of the cached picture of it, which stays as it is.
class MapOverlay
{
public:
    virtual ~MapOverlay() = default;

    // What it lies over, in map units.
    struct Picture
    {
        const MapGeometry &map;
        double scale = 1; // pixels for a unit
        QRectF visible = {};
        std::uint64_t version = 0; // another one whenever something stands elsewhere
        // Where labels and figures stand that touch a region. Empty = there are none.
        std::function<std::vector<QRectF>(const QRectF &region)> texts = {};
    };

    // The painter stands in map units.
    virtual void paint(QPainter &painter, const Picture &picture) = 0;
    // True when the press was for it.
    virtual bool press(QPointF point, const Picture &picture) = 0;
};

} // namespace baton
