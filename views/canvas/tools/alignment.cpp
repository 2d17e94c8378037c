#include "views/canvas/tools/alignment.h"

#include "views/canvas/geometry/grid.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <optional>

namespace baton {

namespace {

constexpr double nearby = 1200; // map units; what is further away is not aligned with
constexpr double same = 0.01;

struct Snap
{
    double shift = 0;
    double distance = 1e9;

    void offer(double from, double to)
    {
        if (std::abs(to - from) < distance) {
            shift = to - from;
            distance = std::abs(to - from);
        }
    }
};

// Columns are rows seen with the head on the side.
QRectF turned(const QRectF &rect, bool sideways)
{
    return sideways ? rect : QRectF(rect.y(), rect.x(), rect.height(), rect.width());
}

// The nearest neighbours in the row of a card, two to each side.
struct Row
{
    std::optional<QRectF> left, leftOfLeft, right, rightOfRight;

    Row(const QRectF &moved, const std::vector<QRectF> &others, bool sideways)
    {
        for (const QRectF &other : others)
            if (const QRectF rect = turned(other, sideways); rect.top() < moved.bottom() && rect.bottom() > moved.top())
                take(rect, moved);
    }

    void take(const QRectF &rect, const QRectF &moved)
    {
        if (rect.center().x() < moved.center().x())
            nearer(rect, left, leftOfLeft, [](const QRectF &a, const QRectF &b) { return a.right() > b.right(); });
        else
            nearer(rect, right, rightOfRight, [](const QRectF &a, const QRectF &b) { return a.left() < b.left(); });
    }

    template <class Nearer>
    static void nearer(const QRectF &rect, std::optional<QRectF> &first, std::optional<QRectF> &second,
                       const Nearer &isNearer)
    {
        if (!first || isNearer(rect, *first))
            second = std::exchange(first, rect);
        else if (!second || isNearer(rect, *second))
            second = rect;
    }
};

void offerGaps(const QRectF &moved, const Row &row, Snap &snap)
{
    if (row.left && row.right)
        snap.offer(moved.left(), (row.left->right() + row.right->left() - moved.width()) / 2);
    if (row.left && row.leftOfLeft && row.leftOfLeft->right() < row.left->left())
        snap.offer(moved.left(), row.left->right() + row.left->left() - row.leftOfLeft->right());
    if (row.right && row.rightOfRight && row.right->right() < row.rightOfRight->left())
        snap.offer(moved.right(), row.right->left() - (row.rightOfRight->left() - row.right->right()));
}

void paintGap(QPainter &painter, const QLineF &gap)
{
    constexpr double tick = 4;
    const QPointF across = gap.dx() != 0 ? QPointF(0, tick) : QPointF(tick, 0);
    painter.drawLine(gap);
    painter.drawLine(gap.p1() - across, gap.p1() + across);
    painter.drawLine(gap.p2() - across, gap.p2() + across);
}

} // namespace

void Alignment::clear()
{
    m_guides.clear();
    m_gaps.clear();
}

std::vector<QRectF> Alignment::near(const QRectF &moved) const
{
    std::vector<QRectF> others;
    for (int i : m_geometry.stepsIn(moved.adjusted(-nearby, -nearby, nearby, nearby)))
        if (!std::binary_search(m_moving.begin(), m_moving.end(), i))
            others.push_back(m_geometry.steps()[i].rect);
    return others;
}

QPointF Alignment::snap(const QRectF &moved, double reach)
{
    clear();
    const std::vector<QRectF> others = near(moved);
    Snap across, down;
    for (const QRectF &other : others) {
        across.offer(moved.left(), other.left());
        across.offer(moved.right(), other.right());
        across.offer(moved.center().x(), other.center().x());
        down.offer(moved.top(), other.top());
        down.offer(moved.bottom(), other.bottom());
        down.offer(moved.center().y(), other.center().y());
    }
    offerGaps(moved, Row(moved, others, true), across);
    offerGaps(turned(moved, false), Row(turned(moved, false), others, false), down);
    const QPointF by(across.distance <= reach ? across.shift : toGrid(moved.left()) - moved.left(),
                     down.distance <= reach ? down.shift : toGrid(moved.top()) - moved.top());
    const QRectF at = moved.translated(by);
    addGuides(at, others);
    addGaps(at, others, true);
    addGaps(at, others, false);
    return by;
}

QPointF Alignment::snapCorner(const QRectF &sized, const std::vector<QSizeF> &sizes, double reach)
{
    const std::vector<QRectF> others = near(sized);
    Snap across, down;
    for (const QSizeF &size : sizes) {
        across.offer(sized.width(), size.width());
        down.offer(sized.height(), size.height());
    }
    for (const QRectF &other : others) {
        across.offer(sized.right(), other.right());
        across.offer(sized.right(), other.left());
        down.offer(sized.bottom(), other.bottom());
        down.offer(sized.bottom(), other.top());
        across.offer(sized.width(), other.width());
        down.offer(sized.height(), other.height());
    }
    const QPointF by(across.distance <= reach ? across.shift : toGrid(sized.right()) - sized.right(),
                     down.distance <= reach ? down.shift : toGrid(sized.bottom()) - sized.bottom());
    return by;
}

void Alignment::showCorner(const QRectF &sized)
{
    clear();
    const double x = sized.right(), y = sized.bottom();
    for (const QRectF &other : near(sized)) {
        const QRectF both = sized.united(other);
        if (std::abs(other.right() - x) < same || std::abs(other.left() - x) < same)
            m_guides.push_back({x, both.top() - 12, x, both.bottom() + 12});
        if (std::abs(other.bottom() - y) < same || std::abs(other.top() - y) < same)
            m_guides.push_back({both.left() - 12, y, both.right() + 12, y});
    }
}

void Alignment::addGuides(const QRectF &moved, const std::vector<QRectF> &others)
{
    for (const QRectF &other : others) {
        const QRectF both = moved.united(other);
        const double xs[] = {moved.left() - other.left(), moved.center().x() - other.center().x(),
                             moved.right() - other.right()};
        const double ys[] = {moved.top() - other.top(), moved.center().y() - other.center().y(),
                             moved.bottom() - other.bottom()};
        const double atX[] = {moved.left(), moved.center().x(), moved.right()};
        const double atY[] = {moved.top(), moved.center().y(), moved.bottom()};
        for (int k : {1, 0, 2})
            if (std::abs(xs[k]) < same) {
                m_guides.push_back({atX[k], both.top() - 12, atX[k], both.bottom() + 12});
                break;
            }
        for (int k : {1, 0, 2})
            if (std::abs(ys[k]) < same) {
                m_guides.push_back({both.left() - 12, atY[k], both.right() + 12, atY[k]});
                break;
            }
    }
}

void Alignment::addGaps(const QRectF &card, const std::vector<QRectF> &others, bool sideways)
{
    const QRectF moved = turned(card, sideways);
    const Row row(moved, others, sideways);
    const double y = moved.bottom() + 10;
    const auto add = [&](double from, double to) {
        m_gaps.push_back(sideways ? QLineF(from, y, to, y) : QLineF(y, from, y, to));
    };
    const auto equal = [](double a, double b) {
        return a > same && std::abs(a - b) < same;
    };
    const double before = row.left ? moved.left() - row.left->right() : -1;
    const double behind = row.right ? row.right->left() - moved.right() : -1;
    const bool between = equal(before, behind);
    const bool onwards = row.leftOfLeft && equal(before, row.left->left() - row.leftOfLeft->right());
    const bool backwards = row.rightOfRight && equal(behind, row.rightOfRight->left() - row.right->right());
    if (between || onwards)
        add(row.left->right(), moved.left());
    if (between || backwards)
        add(moved.right(), row.right->left());
    if (onwards)
        add(row.leftOfLeft->right(), row.left->left());
    if (backwards)
        add(row.right->right(), row.rightOfRight->left());
}

void Alignment::paint(QPainter &painter, const Colours &colours) const
{
    QPen pen(colours.accent, 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLines(m_guides.data(), int(m_guides.size()));
    for (const QLineF &gap : m_gaps)
        paintGap(painter, gap);
}

} // namespace baton
