#include "model/layout/part.h"
#include "model/layout/rows.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace baton::layout {

namespace {

constexpr std::size_t mostInRows = 400; // boxes: beyond, no page shows what is written on them

bool isCancelled(const Options &options)
{
    return options.cancel && options.cancel->load(std::memory_order_relaxed);
}

struct Piece
{
    std::vector<int> members;
    std::vector<Point> corners;
    double width = 0, height = 0, oldTop = 0, oldLeft = 0;
    bool placed = false;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

std::vector<Rect> rectsAt(const std::vector<Point> &corners, const std::vector<Box> &boxes)
{
    std::vector<Rect> rects;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        rects.push_back({corners[i].x, corners[i].y, boxes[i].rect.w, boxes[i].rect.h});
    return rects;
}

// A person placed it in a line too wide for rows, and wants it so.
bool standsInLine(const std::vector<Box> &boxes, const Options &options)
{
    constexpr double clearly = 1.5;
    double left = 1e300, right = -1e300;
    for (const Box &box : boxes)
        if (options.stable && box.placed) {
            left = std::min(left, box.rect.x);
            right = std::max(right, box.rect.right());
        }
    return right - left > clearly * options.widest;
}

// What was placed differs from `rows` by so much, and as much from `line`.
std::vector<Box> broughtInLine(std::vector<Box> boxes, const std::vector<Point> &line, const std::vector<Point> &rows)
{
    std::vector<double> dx, dy;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (boxes[i].placed) {
            dx.push_back(boxes[i].rect.x - rows[i].x);
            dy.push_back(boxes[i].rect.y - rows[i].y);
        }
    const Point usual{median(dx), median(dy)};
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        boxes[i].rect.x += line[i].x - rows[i].x - usual.x;
        boxes[i].rect.y += line[i].y - rows[i].y - usual.y;
    }
    return boxes;
}

void moveToOrigin(Piece &piece, const std::vector<Box> &boxes)
{
    double left = 1e300, top = 1e300;
    for (const Point &corner : piece.corners) {
        left = std::min(left, corner.x);
        top = std::min(top, corner.y);
    }
    for (std::size_t i = 0; i < piece.members.size(); ++i) {
        Point &corner = piece.corners[i];
        corner.x -= left;
        corner.y -= top;
        piece.width = std::max(piece.width, corner.x + boxes[piece.members[i]].rect.w);
        piece.height = std::max(piece.height, corner.y + boxes[piece.members[i]].rect.h);
    }
}

class Arranger
{
public:
    Arranger(const std::vector<Box> &boxes, const std::vector<Line> &lines, int laneCount, const Options &options)
        : m_boxes(boxes)
        , m_lines(usable(lines))
        , m_laneCount(laneCount)
        , m_options(options)
    {
        m_options.lanes = options.lanes && laneCount > 0;
        m_result.boxes.resize(boxes.size());
    }

    Placed run()
    {
        if (m_boxes.empty())
            return m_result;
        if (m_options.lanes)
            arrangeLanes();
        else
            arrangeParts();
        anchor();
        if (!m_options.lanes)
            respectFixed();
        m_result.cancelled = isCancelled(m_options);
        return m_result;
    }

private:
    int count() const { return static_cast<int>(m_boxes.size()); }

    std::vector<Line> usable(const std::vector<Line> &lines) const
    {
        std::vector<Line> result;
        const auto known = [&](int box) {
            return box >= 0 && box < count();
        };
        for (const Line &line : lines)
            if (known(line.from) && known(line.to))
                result.push_back(line);
        return result;
    }

    void arrangeLanes()
    {
        Part part(m_boxes, m_lines, m_laneCount, m_options);
        part.run();
        m_result.boxes = part.corners;
        m_result.lanes = part.lanes;
        m_result.crossings = part.crossings;
    }

    void arrangeParts()
    {
        std::vector<Arc> arcs;
        for (const Line &line : m_lines)
            arcs.push_back({line.from, line.to});
        const auto parts = connectedParts(count(), arcs);
        std::vector<int> partOf(m_boxes.size()), local(m_boxes.size());
        std::vector<std::vector<Line>> lines(parts.size());
        for (std::size_t p = 0; p < parts.size(); ++p)
            for (std::size_t i = 0; i < parts[p].size(); ++i) {
                partOf[parts[p][i]] = static_cast<int>(p);
                local[parts[p][i]] = static_cast<int>(i);
            }
        for (const Line &line : m_lines)
            lines[partOf[line.from]].push_back({local[line.from], local[line.to], line.labelWidth});
        std::vector<Piece> pieces;
        for (std::size_t p = 0; p < parts.size(); ++p)
            pieces.push_back(arrangePart(parts[p], lines[p]));
        pack(pieces);
    }

    Piece arrangePart(const std::vector<int> &members, const std::vector<Line> &lines)
    {
        std::vector<Box> boxes;
        Piece piece;
        piece.members = members;
        for (const int member : members) {
            const Box &box = m_boxes[member];
            boxes.push_back(box);
            if (!box.placed)
                continue;
            piece.oldTop = piece.placed ? std::min(piece.oldTop, box.rect.y) : box.rect.y;
            piece.oldLeft = piece.placed ? std::min(piece.oldLeft, box.rect.x) : box.rect.x;
            piece.placed = true;
        }
        Arranged part = arrangedPart(boxes, lines, piece.placed && m_options.stable);
        piece.corners = std::move(part.corners);
        m_result.crossings += part.crossings;
        moveToOrigin(piece, m_boxes);
        return piece;
    }

    struct Arranged
    {
        std::vector<Point> corners;
        int crossings = 0;
    };
    Arranged inOneLine(const std::vector<Box> &boxes, const std::vector<Line> &lines) const
    {
        Part part(boxes, lines, 0, m_options);
        part.run();
        return {std::move(part.corners), part.crossings};
    }

    // Which rows there are is told by the line as if nothing were placed; what was placed is brought from its row into
    // that line, and back.
    Arranged arrangedPart(const std::vector<Box> &boxes, const std::vector<Line> &lines, bool placed) const
    {
        if (m_options.widest <= 0 || boxes.size() > mostInRows || standsInLine(boxes, m_options))
            return inOneLine(boxes, lines);
        std::vector<Box> fresh = boxes;
        for (Box &box : fresh)
            box.placed = false;
        const Arranged line = inOneLine(fresh, lines);
        const std::vector<int> rows = rowsOf(rectsAt(line.corners, boxes), lines, m_options.widest);
        if (std::all_of(rows.begin(), rows.end(), [](int row) { return row == 0; }))
            return placed ? inOneLine(boxes, lines) : line;
        const std::vector<Point> corners = inRows(rectsAt(line.corners, boxes), rows);
        if (!placed)
            return {corners, line.crossings};
        const Arranged again = inOneLine(broughtInLine(boxes, line.corners, corners), lines);
        return {inRows(rectsAt(again.corners, boxes), rows), again.crossings};
    }

    // Parts side by side in rows no wider than the widest, or than what makes the whole about as wide as a screen.
    void pack(std::vector<Piece> &pieces)
    {
        if (m_options.stable)
            std::stable_sort(pieces.begin(), pieces.end(), [](const Piece &a, const Piece &b) {
                return a.placed != b.placed ? a.placed : a.placed && a.oldTop < b.oldTop;
            });
        double widest = 0, area = 0;
        for (const Piece &piece : pieces) {
            widest = std::max(widest, piece.width);
            area += (piece.width + m_options.layerGap) * (piece.height + m_options.boxGap);
        }
        const double limit = std::max(widest, std::sqrt(area * 1.6));
        double x = 0, y = 0, rowHeight = 0;
        for (const Piece &piece : pieces) {
            if (x > 0 && x + piece.width > limit) {
                y += rowHeight + m_options.boxGap;
                x = rowHeight = 0;
            }
            for (std::size_t i = 0; i < piece.members.size(); ++i)
                m_result.boxes[piece.members[i]] = {x + piece.corners[i].x, y + piece.corners[i].y};
            x += piece.width + m_options.layerGap;
            rowHeight = std::max(rowHeight, piece.height);
        }
    }

    // The whole is moved so that what was placed (or is fixed) is, in the median, where it was.
    void anchor()
    {
        std::vector<double> dx, dy;
        for (const bool fixed : {true, false}) {
            for (int v = 0; v < count() && (fixed || m_options.stable); ++v)
                if (fixed ? m_boxes[v].fixed : m_boxes[v].placed) {
                    dx.push_back(m_boxes[v].rect.x - m_result.boxes[v].x);
                    dy.push_back(m_boxes[v].rect.y - m_result.boxes[v].y);
                }
            if (!dx.empty())
                break;
        }
        if (dx.empty())
            return;
        const Point move{std::round(median(dx)), std::round(median(dy))};
        for (Point &corner : m_result.boxes)
            corner = {corner.x + move.x, corner.y + move.y};
        for (Rect &lane : m_result.lanes) {
            lane.x += move.x;
            lane.y += move.y;
        }
    }

    // Fixed boxes go back to their place; what is under them, or under a box moved for them, moves down.
    void respectFixed()
    {
        std::vector<int> free, settled;
        for (int v = 0; v < count(); ++v) {
            if (m_boxes[v].fixed)
                m_result.boxes[v] = {m_boxes[v].rect.x, m_boxes[v].rect.y};
            (m_boxes[v].fixed ? settled : free).push_back(v);
        }
        if (settled.empty())
            return;
        std::stable_sort(free.begin(), free.end(),
                         [&](int a, int b) { return m_result.boxes[a].y < m_result.boxes[b].y; });
        for (const int v : free) {
            for (int other = hit(v, settled); other >= 0; other = hit(v, settled))
                m_result.boxes[v].y = m_result.boxes[other].y + m_boxes[other].rect.h + m_options.boxGap;
            settled.push_back(v);
        }
    }

    int hit(int v, const std::vector<int> &others) const
    {
        const Point &a = m_result.boxes[v];
        const double gap = m_options.boxGap * 0.999;
        for (const int other : others) {
            const Point &b = m_result.boxes[other];
            if (a.x < b.x + m_boxes[other].rect.w && b.x < a.x + m_boxes[v].rect.w &&
                a.y < b.y + m_boxes[other].rect.h + gap && b.y < a.y + m_boxes[v].rect.h + gap)
                return other;
        }
        return -1;
    }

    const std::vector<Box> &m_boxes;
    std::vector<Line> m_lines;
    int m_laneCount;
    Options m_options;
    Placed m_result;
};

} // namespace

Placed arrange(const std::vector<Box> &boxes, const std::vector<Line> &lines, int laneCount, const Options &options)
{
    return Arranger(boxes, lines, laneCount, options).run();
}

} // namespace baton::layout
