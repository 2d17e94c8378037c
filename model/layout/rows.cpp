#include "model/layout/rows.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace baton::layout {

namespace {

constexpr double worthwhile = 1.4; // so much larger rows must show it
constexpr double fullEnough = 0.7; // of a row, before it is broken where it is least tangled
constexpr double shortLast = 0.15; // what a last row with next to nothing in it costs
constexpr double ofWidest = 0.6;   // a page that shows the widest line small, but so that it can be read
constexpr double tangled = 0.15;   // what another line costs that goes from row to row

// Boxes one behind the other: no vertical line between two columns meets a box.
struct Column
{
    double left = 0, right = 0, top = 0, bottom = 0;
    int onward = 0, back = 0; // lines between what stands up to here and the rest

    bool mayBreak() const { return onward <= 2 && back <= 2; }
    int tangle() const { return 2 * std::max(0, onward - 1) + back; } // beside the one line that goes on
};

struct Columns
{
    std::vector<Column> all;
    std::vector<int> of; // box -> column
};

Columns columnsOf(const std::vector<Rect> &boxes)
{
    std::vector<int> order(boxes.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&](int a, int b) { return boxes[a].x != boxes[b].x ? boxes[a].x < boxes[b].x : a < b; });
    Columns columns;
    columns.of.resize(boxes.size());
    for (const int i : order) {
        const Rect &box = boxes[i];
        if (columns.all.empty() || box.x >= columns.all.back().right)
            columns.all.push_back({box.x, box.right(), box.y, box.bottom()});
        Column &column = columns.all.back();
        column.right = std::max(column.right, box.right());
        column.top = std::min(column.top, box.y);
        column.bottom = std::max(column.bottom, box.bottom());
        columns.of[i] = int(columns.all.size()) - 1;
    }
    return columns;
}

void countLines(Columns &columns, const std::vector<Line> &lines)
{
    for (const Line &line : lines) {
        const int from = columns.of[line.from], to = columns.of[line.to];
        for (int c = std::min(from, to); c < std::max(from, to); ++c)
            ++(from < to ? columns.all[c].onward : columns.all[c].back);
    }
}

// Where the rows end that are at most so wide (or cannot be narrower), as positions behind their last column.
std::vector<std::size_t> brokenAt(const std::vector<Column> &columns, double width)
{
    std::vector<std::size_t> ends;
    for (std::size_t begin = 0; begin < columns.size();) {
        std::size_t end = columns.size();
        int least = std::numeric_limits<int>::max();
        for (std::size_t c = begin; c < columns.size(); ++c) {
            const double now = columns[c].right - columns[begin].left;
            if (now > width && end < columns.size())
                break;
            if (c + 1 == columns.size() && now <= width) {
                end = columns.size();
                break;
            }
            if (columns[c].mayBreak() && (columns[c].tangle() <= least || now < fullEnough * width)) {
                least = columns[c].tangle();
                end = c + 1;
            }
        }
        ends.push_back(end);
        begin = end;
    }
    return ends;
}

struct Size
{
    double width = 0, height = 0, last = 0; // of all rows; how wide the last one is
    double tangle = 0;                      // of a break, in the mean
};

Size sizeOf(const std::vector<Column> &columns, const std::vector<std::size_t> &ends)
{
    Size size;
    std::size_t begin = 0;
    for (const std::size_t end : ends) {
        double top = columns[begin].top, bottom = columns[begin].bottom;
        for (std::size_t c = begin; c < end; ++c) {
            top = std::min(top, columns[c].top);
            bottom = std::max(bottom, columns[c].bottom);
        }
        size.last = columns[end - 1].right - columns[begin].left;
        size.width = std::max(size.width, size.last);
        size.height += bottom - top + (begin > 0 ? betweenRows : 0);
        size.tangle += double(columns[end - 1].tangle()) / double(ends.size());
        begin = end;
    }
    return size;
}

// How large a page so wide shows it: nobody needs it larger than it is.
double scaleOf(const Size &size, double page)
{
    return std::min({1.0, page / size.width, page / rowsAspect / size.height});
}

std::vector<std::size_t> bestBreaks(const std::vector<Column> &columns, double page)
{
    std::vector<std::size_t> best{columns.size()};
    const double whole = scaleOf(sizeOf(columns, best), page);
    double most = 0;
    for (const Column &column : columns) {
        const auto ends = brokenAt(columns, column.right - columns.front().left);
        const Size size = sizeOf(columns, ends);
        const double scale = scaleOf(size, page),
                     worth = scale * (1 - shortLast * (1 - size.last / size.width)) / (1 + tangled * size.tangle);
        if (scale >= worthwhile * whole && worth > most) {
            most = worth;
            best = ends;
        }
    }
    return best;
}

} // namespace

std::vector<int> rowsOf(const std::vector<Rect> &boxes, const std::vector<Line> &lines, double widest)
{
    std::vector<int> rows(boxes.size(), 0);
    Columns columns = columnsOf(boxes);
    if (columns.all.empty() || columns.all.back().right - columns.all.front().left <= widest)
        return rows;
    countLines(columns, lines);
    const std::vector<std::size_t> ends = bestBreaks(columns.all, ofWidest * widest);
    for (std::size_t i = 0; i < boxes.size(); ++i)
        rows[i] = int(std::upper_bound(ends.begin(), ends.end(), std::size_t(columns.of[i])) - ends.begin());
    return rows;
}

std::vector<Point> inRows(const std::vector<Rect> &boxes, const std::vector<int> &rows)
{
    struct Row
    {
        double left = 1e300, top = 1e300, bottom = -1e300, y = 0;
    };
    std::vector<Row> all(boxes.empty() ? 0 : std::size_t(*std::max_element(rows.begin(), rows.end())) + 1);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        Row &row = all[std::size_t(rows[i])];
        row.left = std::min(row.left, boxes[i].x);
        row.top = std::min(row.top, boxes[i].y);
        row.bottom = std::max(row.bottom, boxes[i].bottom());
    }
    for (std::size_t r = 1; r < all.size(); ++r)
        all[r].y = all[r - 1].y + all[r - 1].bottom - all[r - 1].top + betweenRows;
    std::vector<Point> corners;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const Row &row = all[std::size_t(rows[i])];
        corners.push_back({boxes[i].x - row.left, boxes[i].y - row.top + row.y});
    }
    return corners;
}

} // namespace baton::layout
