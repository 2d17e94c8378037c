#include "model/layout/routing.h"

#include <algorithm>
#include <cmath>

namespace baton::layout {

namespace {

constexpr double kHead = 14; // of an arrow, that its label leaves in sight
constexpr double kTail = 10; // of an arrow, where it leaves its box, the same
constexpr double kBadgeBeside = 9, kBadgeAbove = 12;

Rect around(Point middle, double width, double height)
{
    return {middle.x - width / 2, middle.y - height / 2, width, height};
}

Point between(Point a, Point b, double t)
{
    return {a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t};
}

// Places on the line to try, the best first: the middle of long segments, level ones before upright ones.
std::vector<Point> placesOn(const std::vector<Point> &points, double width, double height)
{
    std::vector<std::pair<double, std::size_t>> segments;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const double dx = std::abs(points[i].x - points[i - 1].x), dy = std::abs(points[i].y - points[i - 1].y);
        const double room = dx > dy ? dx - width - 16 : dy - height - 16;
        segments.emplace_back(room, i);
    }
    std::stable_sort(segments.begin(), segments.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<Point> places;
    for (const double t : {0.5, 0.42, 0.58, 0.35, 0.65, 0.27, 0.73, 0.2, 0.8, 0.48, 0.46})
        for (const auto &segment : segments)
            places.push_back(between(points[segment.second - 1], points[segment.second], t));
    return places;
}

std::vector<Point> placesOnCurve(const std::vector<Point> &curve)
{
    std::vector<Point> places;
    for (const double t :
         {0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.14, 0.86, 0.48, 0.46}) {
        const double at = t * static_cast<double>(curve.size() - 1);
        const auto before = static_cast<std::size_t>(at);
        places.push_back(between(curve[before], curve[before + 1], at - static_cast<double>(before)));
    }
    return places;
}

bool hidesAnEnd(const Rect &rect, const std::vector<Point> &line)
{
    return overlaps(rect, around(line.back(), 2 * kHead, 2 * kHead)) ||
           overlaps(rect, around(line.front(), 2 * kTail, 2 * kTail));
}

// Nearer to the line first.
template <class Good>
std::optional<Rect> beside(const std::vector<Point> &places, double width, double height, int rings, const Good &good)
{
    for (int ring = 1; ring <= rings; ++ring)
        for (const Point &place : places)
            for (const Point direction : {Point{0, -1}, Point{0, 1}, Point{1, 0}, Point{-1, 0}}) {
                const double by = (direction.x != 0 ? width : height) / 2 + 5 + (ring - 1) * height / 2;
                const Rect rect = around({place.x + direction.x * by, place.y + direction.y * by}, width, height);
                if (good(rect))
                    return rect;
            }
    return std::nullopt;
}

} // namespace

std::vector<Point> sampled(const Routed &routed)
{
    if (!routed.smooth)
        return routed.points;
    std::vector<Point> result;
    result.reserve(1 + routed.points.size() / 3 * 16);
    result.push_back(routed.points.front());
    for (std::size_t i = 0; i + 3 < routed.points.size(); i += 3)
        for (int k = 1; k <= 16; ++k) {
            const double t = k / 16.0, s = 1 - t;
            const double a = s * s * s, b = 3 * s * s * t, c = 3 * s * t * t, d = t * t * t;
            const Point *p = routed.points.data() + i;
            result.push_back(
                {a * p[0].x + b * p[1].x + c * p[2].x + d * p[3].x, a * p[0].y + b * p[1].y + c * p[2].y + d * p[3].y});
        }
    return result;
}

Labeller::Labeller(const RectIndex &boxes)
    : m_boxes(boxes)
    , m_taken(boxes)
    , m_figures(RectIndex::emptyLike(boxes))
    , m_lines(boxes)
    , m_coverage(boxes.area())
{
    for (const Rect &box : boxes.rects())
        m_coverage.markRect(box);
}

void Labeller::addLine(int line, const std::vector<Point> &points)
{
    m_lines.add(line, points);
    m_coverage.markLine(points);
}

void Labeller::addLabel(const Rect &label)
{
    m_taken.add(label);
    m_coverage.markRect(label);
}

struct Labeller::Company
{
    Rect label, figure;
};

// A badge may stand out from the upper right corner of a box.
bool Labeller::roomForFigure(const Rect &rect, int line) const
{
    if (line < 0 && m_coverage.isTaken(rect))
        return false;
    const Rect withBadges{rect.x - kBadgeBeside, rect.y, rect.w + kBadgeBeside, rect.h + kBadgeAbove};
    return m_boxes.hit(withBadges, 1) < 0 && m_taken.hit(rect, 0) < 0 && m_figures.hit(rect, 2) < 0 &&
           !m_lines.crossed(rect, line);
}

Rect Labeller::figureNear(int number, const Rect &label, const RouteRequest &request) const
{
    const double by = (label.h + request.figureHeight) / 2;
    const Point middle = centre(label);
    for (const double sign : {1.0, -1.0})
        if (const Rect rect = around({middle.x, middle.y + sign * by}, request.figureWidth, request.figureHeight);
            roomForFigure(rect, number))
            return rect;
    return {};
}

Rect Labeller::figureAlone(int number, const std::vector<Point> &places, const RouteRequest &request) const
{
    for (const Point &place : places)
        if (const Rect rect = around(place, request.figureWidth, request.figureHeight); roomForFigure(rect, number))
            return rect;
    const auto rect = beside(places, request.figureWidth, request.figureHeight, 4,
                             [&](const Rect &r) { return roomForFigure(r, -1); });
    return rect.value_or(Rect());
}

// A clear place for the label that has one for the figure under it or over it.
std::optional<Labeller::Company> Labeller::together(int number, const std::vector<Point> &line,
                                                    const std::vector<Point> &places, const RouteRequest &request) const
{
    Company company;
    const auto good = [&](const Rect &rect, int except) {
        if (hidesAnEnd(rect, line) || !clear(rect, except))
            return false;
        company = {rect, figureNear(number, rect, request)};
        return company.figure.w > 0;
    };
    for (const Point &place : places)
        if (good(around(place, request.labelWidth, request.labelHeight), number))
            return company;
    if (beside(places, request.labelWidth, request.labelHeight, 1, [&](const Rect &r) { return good(r, -1); }))
        return company;
    return std::nullopt;
}

void Labeller::place(int number, const RouteRequest &request, const std::vector<Point> &line, Routed &routed,
                     bool carefully)
{
    const bool labelled = request.labelWidth > 0, figured = carefully && request.figureWidth > 0;
    if (!labelled && !figured)
        return;
    const double width = labelled ? request.labelWidth : request.figureWidth;
    const double height = labelled ? request.labelHeight : request.figureHeight;
    const std::vector<Point> places = routed.smooth ? placesOnCurve(line) : placesOn(line, width, height);
    if (const auto both = labelled && figured ? together(number, line, places, request) : std::nullopt) {
        routed.label = both->label;
        routed.figure = both->figure;
    } else {
        if (labelled)
            routed.label = labelPlace(number, line, places, width, height);
        if (labelled && figured)
            routed.figure = figureNear(number, routed.label, request);
        if (figured && routed.figure.w <= 0)
            routed.figure = figureAlone(number, places, request);
    }
    if (labelled)
        addLabel(routed.label);
    if (routed.figure.w > 0)
        m_figures.add(routed.figure);
}

// On the line where nothing else runs and both its ends stay in sight; beside it where there is such a place; the same
// in place of another's figure; on the line across others; beside it anywhere.
Rect Labeller::labelPlace(int number, const std::vector<Point> &line, const std::vector<Point> &places, double width,
                          double height) const
{
    for (const bool figures : {true, false}) {
        if (figures && m_figures.rects().empty())
            continue;
        const auto good = [&](const Rect &rect, int own) {
            return figures ? clear(rect, own) : offLines(rect, own);
        };
        for (const Point &place : places)
            if (const Rect rect = around(place, width, height); !hidesAnEnd(rect, line) && good(rect, number))
                return rect;
        if (const auto rect = beside(places, width, height, 5, [&](const Rect &r) { return good(r, -1); }))
            return *rect;
    }
    for (const Point &place : places)
        if (const Rect rect = around(place, width, height); free(rect))
            return rect;
    if (const auto rect = beside(places, width, height, 12, [&](const Rect &r) { return free(r); }))
        return *rect;
    // Crowded: other labels may be touched, boxes never.
    for (int ring = 0; ring < 60; ++ring)
        for (const double sign : {-1.0, 1.0}) {
            const Rect rect = around({places.front().x, places.front().y + sign * ring * height / 2}, width, height);
            if (m_boxes.hit(rect, 0) < 0)
                return rect;
        }
    return {};
}

} // namespace baton::layout
