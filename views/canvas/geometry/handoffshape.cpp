#include "views/canvas/geometry/mapgeometry.h"

#include <QLineF>
#include <algorithm>
#include <cmath>

namespace baton {

namespace {

constexpr double cornerRadius = 8;

QPointF along(QPointF from, QPointF to, double distance)
{
    const QLineF line(from, to);
    return line.length() < 0.01 ? from : line.pointAt(std::min(1.0, distance / line.length()));
}

QPainterPath roundedPolyline(const QPolygonF &points)
{
    QPainterPath path(points.first());
    for (int i = 1; i + 1 < points.size(); ++i) {
        const double before = QLineF(points[i - 1], points[i]).length() / 2;
        const double after = QLineF(points[i], points[i + 1]).length() / 2;
        const double radius = std::min({cornerRadius, before, after});
        path.lineTo(along(points[i], points[i - 1], radius));
        path.quadTo(points[i], along(points[i], points[i + 1], radius));
    }
    path.lineTo(points.last());
    return path;
}

double distanceToSegment(QPointF point, QPointF a, QPointF b)
{
    const QPointF ab = b - a, ap = point - a;
    const double length = QPointF::dotProduct(ab, ab);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(ap, ab) / length, 0.0, 1.0) : 0;
    return QLineF(point, a + t * ab).length();
}

QPointF bezier(const QPointF *c, double t)
{
    const double s = 1 - t;
    return s * s * s * c[0] + 3 * s * s * t * c[1] + 3 * s * t * t * c[2] + t * t * t * c[3];
}

// From lowest to highest of one coordinate along a cubic Bezier curve.
struct Span
{
    double low, high;

    void add(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    void addCurve(double a, double b, double c, double d)
    {
        add(d);
        if (std::min(b, c) >= std::min(a, d) && std::max(b, c) <= std::max(a, d))
            return;
        const double square = d - a + 3 * (b - c), linear = 2 * (a - 2 * b + c), constant = b - a;
        const double root = linear * linear - 4 * square * constant;
        if (std::abs(square) < 1e-9)
            addAt(a, b, c, d, linear == 0 ? 0 : -constant / linear);
        else if (root >= 0)
            for (const double sign : {-1.0, 1.0})
                addAt(a, b, c, d, (-linear + sign * std::sqrt(root)) / (2 * square));
    }
    void addAt(double a, double b, double c, double d, double t)
    {
        const double s = 1 - t;
        if (t > 0 && t < 1)
            add(s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d);
    }
};

QRectF curveBounds(const QPolygonF &p)
{
    if (p.isEmpty())
        return {};
    Span x{p[0].x(), p[0].x()}, y{p[0].y(), p[0].y()};
    for (int i = 0; i + 3 < p.size(); i += 3) {
        x.addCurve(p[i].x(), p[i + 1].x(), p[i + 2].x(), p[i + 3].x());
        y.addCurve(p[i].y(), p[i + 1].y(), p[i + 2].y(), p[i + 3].y());
    }
    return {x.low, y.low, x.high - x.low, y.high - y.low};
}

} // namespace

QPolygonF HandoffShape::polyline() const
{
    if (!smooth)
        return points;
    constexpr int pieces = 12;
    QPolygonF line{points.first()};
    for (int i = 0; i + 3 < points.size(); i += 3)
        for (int k = 1; k <= pieces; ++k)
            line << bezier(points.constData() + i, double(k) / pieces);
    return line;
}

QPainterPath HandoffShape::path() const
{
    if (points.size() < 2)
        return {};
    if (!smooth)
        return roundedPolyline(points);
    QPainterPath path(points.first());
    for (int i = 1; i + 2 < points.size(); i += 3)
        path.cubicTo(points[i], points[i + 1], points[i + 2]);
    return path;
}

QPointF HandoffShape::pointAt(double share) const
{
    const QPolygonF line = polyline();
    double left = 0;
    for (int i = 1; i < line.size(); ++i)
        left += QLineF(line[i - 1], line[i]).length() * share;
    for (int i = 1; i < line.size(); ++i) {
        const double length = QLineF(line[i - 1], line[i]).length();
        if (length >= left)
            return along(line[i - 1], line[i], left);
        left -= length;
    }
    return line.isEmpty() ? QPointF() : line.last();
}

QPointF HandoffShape::middle() const
{
    return label.isEmpty() ? pointAt(0.5) : label.center();
}

QRectF HandoffShape::bounds() const
{
    constexpr double head = 14;
    return (smooth ? curveBounds(points) : points.boundingRect())
        .adjusted(-head, -head, head, head)
        .united(label)
        .united(room);
}

bool HandoffShape::runsThrough(const QRectF &rect) const
{
    const QPolygonF line = polyline();
    const auto crosses = [&](const QLineF &piece) {
        const QLineF diagonals[] = {{rect.topLeft(), rect.bottomRight()}, {rect.topRight(), rect.bottomLeft()}};
        return rect.contains(piece.p1()) || rect.contains(piece.p2()) ||
               std::any_of(std::begin(diagonals), std::end(diagonals), [&](const QLineF &diagonal) {
                   return piece.intersects(diagonal, nullptr) == QLineF::BoundedIntersection;
               });
    };
    for (int i = 1; i < line.size(); ++i)
        if (crosses({line[i - 1], line[i]}))
            return true;
    return false;
}

double HandoffShape::distanceTo(QPointF point) const
{
    if (label.contains(point))
        return 0;
    const QPolygonF line = polyline();
    double nearest = 1e9;
    for (int i = 1; i < line.size(); ++i)
        nearest = std::min(nearest, distanceToSegment(point, line[i - 1], line[i]));
    return nearest;
}

} // namespace baton
