#pragma once

#include "model/simulation/recording.h"
#include "views/canvas/painting/mapoverlay.h"

#include <QPolygonF>
#include <map>

namespace baton {

// Where cases stand on the map, clear of the labels and figures of the picture under them: on their way along an
// arrow, all others in rows at a handoff or a step. Places that are asked for again and again, in every frame, are
// worked out once for a picture.
class CasePlaces
{
public:
    static constexpr double radius = 5; // of a dot, pixels
    static constexpr double pitch = 12; // from dot to dot

    enum class Kind { HeldBack, AtJoin, AtWork, InQueue }; // at the supplier, at the customer, on and below a card
    struct Row
    {
        int index = -1; // of the handoff or step in the geometry
        Kind kind = Kind::InQueue;
        auto operator<=>(const Row &) const = default;
    };

    static double unit(double scale); // map units for a pixel of a dot: dots keep their size on a small map

    void follow(const MapOverlay::Picture &picture); // which must live as long as places are asked for
    QPointF onTheWay(int handoff, double share);     // of the way that lies behind
    const std::vector<QPointF> &places(Row row);     // at least one
    QRectF besideRow(Row row, QSizeF size);          // clear of its dots

private:
    struct Line
    {
        QPolygonF points;
        double length = 0;
        std::vector<QRectF> texts;                    // on it or near
        std::vector<std::pair<double, double>> clear; // distances from its beginning
    };

    static bool isOnLine(Kind kind) { return kind <= Kind::AtJoin; }
    const Line &lineOf(int handoff);
    QPointF pointOf(Row row, double away);
    double lengthOf(Row row);
    std::vector<QRectF> textsNear(const QRectF &region) const;
    std::vector<QRectF> textsNear(Row row);
    std::vector<QPointF> laidOut(Row row);

    const MapOverlay::Picture *m_picture = nullptr;
    std::uint64_t m_version = 0;
    double m_scale = 0, m_unit = 1;
    std::map<int, Line> m_lines;
    std::map<Row, std::vector<QPointF>> m_places;
};

} // namespace baton
