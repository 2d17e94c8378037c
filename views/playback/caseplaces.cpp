#include "views/playback/caseplaces.h"

#include "views/canvas/geometry/mapgeometry.h"

#include <QLineF>
#include <algorithm>

namespace baton {

namespace {

constexpr double shareOfLine = 0.45; // for those who wait at one of its ends
constexpr double fromSupplier = 10, fromCustomer = 18;

double lengthOf(const QPolygonF &line)
{
    double length = 0;
    for (int i = 1; i < line.size(); ++i)
        length += QLineF(line[i - 1], line[i]).length();
    return length;
}

QPointF pointAt(const QPolygonF &line, double distance)
{
    for (int i = 1; i < line.size(); ++i) {
        const QLineF piece(line[i - 1], line[i]);
        if (distance <= piece.length() || i + 1 == line.size())
            return piece.length() > 0 ? piece.pointAt(std::clamp(distance / piece.length(), 0.0, 1.0)) : line[i];
        distance -= piece.length();
    }
    return line.isEmpty() ? QPointF() : line.first();
}

QRectF around(QPointF middle, QSizeF size)
{
    return {middle - QPointF(size.width() / 2, size.height() / 2), size};
}

QRectF around(QPointF middle, double side)
{
    return around(middle, QSizeF(side, side));
}

bool touches(const std::vector<QRectF> &texts, const QRectF &rect)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QRectF &text) { return text.intersects(rect); });
}

} // namespace

double CasePlaces::unit(double scale)
{
    return 1 / std::min(1.0, scale);
}

void CasePlaces::follow(const MapOverlay::Picture &picture)
{
    m_picture = &picture;
    if (m_version == picture.version && m_scale == picture.scale)
        return;
    m_version = picture.version;
    m_scale = picture.scale;
    m_unit = unit(picture.scale);
    m_lines.clear();
    m_places.clear();
}

std::vector<QRectF> CasePlaces::textsNear(const QRectF &region) const
{
    return m_picture->texts ? m_picture->texts(region) : std::vector<QRectF>();
}

const CasePlaces::Line &CasePlaces::lineOf(int handoff)
{
    const auto [known, fresh] = m_lines.try_emplace(handoff);
    Line &line = known->second;
    if (!fresh)
        return line;
    const HandoffShape &shape = m_picture->map.handoffs()[std::size_t(handoff)];
    line.points = shape.polyline();
    line.length = baton::lengthOf(line.points);
    line.texts = textsNear(shape.bounds());
    const double side = 2 * radius * m_unit, stride = side / 4;
    for (double at = 0; at <= line.length; at += stride) {
        if (touches(line.texts, around(pointAt(line.points, at), side)))
            continue;
        if (line.clear.empty() || at - line.clear.back().second > 1.5 * stride)
            line.clear.emplace_back(at, at);
        line.clear.back().second = std::min(at + stride, line.length);
    }
    if (line.clear.empty())
        line.clear.emplace_back(0, line.length);
    return line;
}

// Texts are passed in no time: nobody hides them, and nobody hides behind them.
QPointF CasePlaces::onTheWay(int handoff, double share)
{
    const Line &line = lineOf(handoff);
    double all = 0;
    for (const auto &[from, to] : line.clear)
        all += to - from;
    double left = std::clamp(share, 0.0, 1.0) * all;
    for (const auto &[from, to] : line.clear) {
        if (left <= to - from)
            return pointAt(line.points, from + left);
        left -= to - from;
    }
    return pointAt(line.points, line.clear.back().second);
}

QPointF CasePlaces::pointOf(Row row, double away)
{
    if (row.kind == Kind::HeldBack)
        return pointAt(lineOf(row.index).points, fromSupplier * m_unit + away);
    if (row.kind == Kind::AtJoin)
        return pointAt(lineOf(row.index).points, lineOf(row.index).length - fromCustomer * m_unit - away);
    const QRectF card = m_picture->map.steps()[std::size_t(row.index)].rect;
    return row.kind == Kind::AtWork ? QPointF(card.right() - 12 * m_unit - away, card.bottom())
                                    : QPointF(card.left() + 6 * m_unit + away, card.bottom() + 12 * m_unit);
}

double CasePlaces::lengthOf(Row row)
{
    if (isOnLine(row.kind))
        return lineOf(row.index).length * shareOfLine - fromCustomer * m_unit;
    const double width = m_picture->map.steps()[std::size_t(row.index)].rect.width();
    return (row.kind == Kind::AtWork ? 0.5 : 0.8) * width - pitch * m_unit;
}

std::vector<QRectF> CasePlaces::textsNear(Row row)
{
    if (isOnLine(row.kind))
        return lineOf(row.index).texts;
    const double below = 2 * pitch * m_unit;
    return textsNear(m_picture->map.steps()[std::size_t(row.index)].rect.adjusted(0, 0, below, below));
}

std::vector<QPointF> CasePlaces::laidOut(Row row)
{
    std::vector<QPointF> places;
    const std::vector<QRectF> texts = textsNear(row);
    const double step = pitch * m_unit, end = lengthOf(row);
    for (double away = 0; away <= end;) {
        const QPointF place = pointOf(row, away);
        const bool clear = !touches(texts, around(place, step));
        if (clear)
            places.push_back(place);
        away += clear ? step : step / 4;
    }
    if (places.empty())
        places.push_back(pointOf(row, 0));
    return places;
}

const std::vector<QPointF> &CasePlaces::places(Row row)
{
    const auto [known, fresh] = m_places.try_emplace(row);
    if (fresh)
        known->second = laidOut(row);
    return known->second;
}

// On from its last dot; on the edge of a card to the right of the first, where nothing is written.
QRectF CasePlaces::besideRow(Row row, QSizeF size)
{
    const std::vector<QPointF> &dots = places(row);
    const double step = pitch * m_unit;
    if (row.kind == Kind::AtWork)
        return around(dots.front() + QPointF(12 * m_unit + size.width() / 2 + 2 * m_unit, 0), size);
    const std::vector<QRectF> texts = textsNear(row);
    const auto clear = [&](const QRectF &rect) {
        return !touches(texts, rect) &&
               std::none_of(dots.begin(), dots.end(), [&](QPointF dot) { return around(dot, step).intersects(rect); });
    };
    for (double away = 0; away < lengthOf(row) + 8 * step; away += step / 4)
        if (const QRectF rect = around(pointOf(row, away), size); clear(rect))
            return rect;
    return around(dots.back() + QPointF(0, (step + size.height()) / 2), size);
}

} // namespace baton
