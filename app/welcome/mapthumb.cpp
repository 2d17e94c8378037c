#include "app/welcome/mapthumb.h"

#include "model/layout/layout.h"
#include "views/canvas/geometry/arrangement.h"
#include "views/canvas/geometry/mapgeometry.h"
#include "views/theme/partyplace.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <unordered_map>

namespace baton {

namespace {

constexpr double margin = 14;

struct Sketch
{
    std::vector<layout::Rect> boxes; // by step
    std::vector<layout::Routed> arrows;
    QRectF bounds;
};

std::vector<layout::Rect> boxesOf(const ProcessMap &map)
{
    std::vector<layout::Rect> boxes;
    for (const Step &step : map.steps) {
        const Placement *at = map.placements.find(step.id);
        const QSizeF size = MapGeometry::cardSize(map, step);
        boxes.push_back({at ? at->x : 0, at ? at->y : 0, size.width(), size.height()});
    }
    return boxes;
}

std::vector<layout::RouteRequest> arrowsOf(const ProcessMap &map)
{
    std::vector<layout::RouteRequest> arrows;
    for (const Handoff &handoff : map.handoffs) {
        layout::RouteRequest arrow;
        arrow.from = static_cast<int>(*map.steps.positionOf(handoff.from));
        arrow.to = static_cast<int>(*map.steps.positionOf(handoff.to));
        arrows.push_back(arrow);
    }
    return arrows;
}

Sketch sketchOf(const ProcessMap &map)
{
    Sketch sketch;
    sketch.boxes = boxesOf(map);
    sketch.arrows = layout::route(sketch.boxes, arrowsOf(map), layout::RouteStyle::Orthogonal);
    for (const layout::Rect &box : sketch.boxes)
        sketch.bounds |= QRectF(box.x, box.y, box.w, box.h);
    for (const layout::Routed &arrow : sketch.arrows)
        for (const layout::Point &point : arrow.points)
            sketch.bounds |= QRectF(point.x, point.y, 1, 1);
    return sketch;
}

void paintArrow(QPainter &painter, const layout::Routed &arrow)
{
    QPolygonF line;
    for (const layout::Point &point : arrow.points)
        line << QPointF(point.x, point.y);
    painter.drawPolyline(line);
}

void paintStep(QPainter &painter, const QRectF &card, const Party *party, double hairline)
{
    const Colours &colours = Theme::instance().colours();
    const bool external = party && party->kind != PartyKind::Internal;
    painter.setPen(QPen(colours.cardBorder, hairline, external ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(colours.card);
    painter.drawRoundedRect(card, 10, 10);
    painter.setPen(Qt::NoPen);
    if (party && !external) {
        painter.setBrush(partyColour(*party));
        painter.drawRoundedRect(QRectF(card.topLeft(), QSizeF(16, card.height())), 5, 5);
    }
    painter.setBrush(colours.chip);
    painter.drawRoundedRect(QRectF(card.left() + 30, card.top() + 18, card.width() * 0.5, 15), 6, 6);
}

void paintMap(QPainter &painter, const ProcessMap &map, const Sketch &sketch, double scale)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::instance().colours().handoff, 1.2 / scale));
    for (const layout::Routed &arrow : sketch.arrows)
        paintArrow(painter, arrow);
    for (std::size_t i = 0; i < sketch.boxes.size(); ++i) {
        const layout::Rect &box = sketch.boxes[i];
        paintStep(painter, QRectF(box.x, box.y, box.w, box.h), map.partyOf(map.steps[i]), 1.1 / scale);
    }
}

} // namespace

QPixmap mapThumb(const ProcessMap &map, QSize size, qreal devicePixelRatio)
{
    QPixmap picture(size * devicePixelRatio);
    picture.setDevicePixelRatio(devicePixelRatio);
    picture.fill(Theme::instance().colours().canvas);
    const ProcessMap placed = arranged(map, Arrange::OnlyMissing);
    const Sketch sketch = sketchOf(placed);
    if (sketch.bounds.isEmpty())
        return picture;
    const double scale = std::min({(size.width() - 2 * margin) / sketch.bounds.width(),
                                   (size.height() - 2 * margin) / sketch.bounds.height(), 0.5});
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(size.width() / 2.0, size.height() / 2.0);
    painter.scale(scale, scale);
    painter.translate(-sketch.bounds.center());
    paintMap(painter, placed, sketch, scale);
    return picture;
}

} // namespace baton
