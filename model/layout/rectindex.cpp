#include "model/layout/routing.h"

#include <algorithm>
#include <cmath>

namespace baton::layout {

RectIndex::RectIndex(const std::vector<Rect> &rects, double cell) : m_rects(rects), m_cell(cell), m_cells(1)
{
    m_perUnit = 1 / m_cell;
    if (rects.empty())
        return;
    Rect all = rects.front();
    for (const Rect &rect : rects) {
        const double right = std::max(all.right(), rect.right()), bottom = std::max(all.bottom(), rect.bottom());
        all.x = std::min(all.x, rect.x);
        all.y = std::min(all.y, rect.y);
        all.w = right - all.x;
        all.h = bottom - all.y;
    }
    m_origin = {all.x, all.y};
    // A map spread very wide must not need a cell for every bit of emptiness.
    m_cell = std::max(m_cell, std::sqrt(all.w * all.h / (16.0 * static_cast<double>(rects.size()) + 64)));
    m_perUnit = 1 / m_cell;
    m_columns = std::clamp(static_cast<int>(all.w / m_cell) + 1, 1, 4096);
    m_rows = std::clamp(static_cast<int>(all.h / m_cell) + 1, 1, 4096);
    m_cells.resize(static_cast<std::size_t>(m_columns) * m_rows);
    for (int i = 0; i < static_cast<int>(rects.size()); ++i)
        enter(i);
}

RectIndex RectIndex::emptyLike(const RectIndex &other)
{
    RectIndex result = other;
    result.m_rects.clear();
    for (auto &cell : result.m_cells)
        cell.clear();
    return result;
}

Rect RectIndex::area() const
{
    return {m_origin.x, m_origin.y, m_cell * m_columns, m_cell * m_rows};
}

void RectIndex::enter(int index)
{
    const Cells cells = cellsOf(m_rects[index]);
    for (int y = cells.top; y <= cells.bottom; ++y)
        for (int x = cells.left; x <= cells.right; ++x)
            m_cells[static_cast<std::size_t>(y) * m_columns + x].push_back({m_rects[index], index});
}

int RectIndex::add(const Rect &rect)
{
    m_rects.push_back(rect);
    enter(static_cast<int>(m_rects.size()) - 1);
    return static_cast<int>(m_rects.size()) - 1;
}

int RectIndex::hit(const Rect &area, double margin, int except, int exceptToo) const
{
    const Rect grown{area.x - margin, area.y - margin, area.w + 2 * margin, area.h + 2 * margin};
    const Cells cells = cellsOf(grown);
    for (int y = cells.top; y <= cells.bottom; ++y)
        for (int x = cells.left; x <= cells.right; ++x)
            for (const Entry &entry : m_cells[static_cast<std::size_t>(y) * m_columns + x])
                if (overlaps(entry.rect, grown) && entry.index != except && entry.index != exceptToo)
                    return entry.index;
    return -1;
}

bool RectIndex::isHit(const Rect &area, double margin, Recent &recent) const
{
    const Rect grown{area.x - margin, area.y - margin, area.w + 2 * margin, area.h + 2 * margin};
    for (std::size_t i = 0; i < std::min(recent.next, recent.rects.size()); ++i)
        if (overlaps(recent.rects[i], grown))
            return true;
    const int found = hit(area, margin);
    if (found >= 0)
        recent.rects[recent.next++ % recent.rects.size()] = m_rects[found];
    return found >= 0;
}

namespace {

constexpr double kApart = 7; // closer than this, two parallel segments read as one

struct Segment
{
    bool horizontal;
    double at, low, high;
};
Segment segment(Point a, Point b)
{
    if (std::abs(a.y - b.y) <= std::abs(a.x - b.x))
        return {true, a.y, std::min(a.x, b.x), std::max(a.x, b.x)};
    return {false, a.x, std::min(a.y, b.y), std::max(a.y, b.y)};
}

} // namespace

double Tracks::shared(Point a, Point b) const
{
    const Segment s = segment(a, b);
    double sum = 0;
    for (long i = std::lround(std::floor((s.at - kApart) / kBucket));
         i <= std::lround(std::floor((s.at + kApart) / kBucket)); ++i)
        for (const Run &run : m_runs[s.horizontal][bucket(i)])
            if (std::abs(run.at - s.at) < kApart)
                sum += std::max(0.0, std::min(run.high, s.high) - std::max(run.low, s.low));
    return sum;
}

void Tracks::add(Point a, Point b)
{
    const Segment s = segment(a, b);
    m_runs[s.horizontal][bucket(std::lround(std::floor(s.at / kBucket)))].push_back({s.at, s.low, s.high});
}

int Tracks::crossed(Point a, Point b) const
{
    const Segment s = segment(a, b);
    const long first = std::lround(std::floor(s.low / kBucket));
    const long last = std::min(std::lround(std::floor(s.high / kBucket)), first + static_cast<long>(kBuckets) - 1);
    int count = 0;
    for (long i = first; i <= last; ++i)
        for (const Run &run : m_runs[!s.horizontal][bucket(i)])
            count += run.at > s.low && run.at < s.high && run.low < s.at && run.high > s.at;
    return count;
}

void Tracks::remove(Point a, Point b)
{
    const Segment s = segment(a, b);
    auto &runs = m_runs[s.horizontal][bucket(std::lround(std::floor(s.at / kBucket)))];
    const auto same = [&](const Run &run) {
        return run.at == s.at && run.low == s.low && run.high == s.high;
    };
    if (const auto run = std::find_if(runs.begin(), runs.end(), same); run != runs.end())
        runs.erase(run);
}

} // namespace baton::layout
