#pragma once

#include "model/layout/routing.h"

namespace baton::layout {

// Search for a way with few bends on the lines just outside the boxes (A*; a place is a crossing of two such lines
// and the direction in which it was entered).
class Maze
{
public:
    Maze(const std::vector<Rect> &boxes, double margin, double stub);
    // Empty when there is no way. `fromLevel`: the way starts level, so it may first turn upright at `from`.
    Path find(Point from, bool fromLevel, Point to, bool toLevel);

private:
    struct Node
    {
        double estimate;
        int place;
    };
    int column(int place) const { return (place >> 1) % m_columns; }
    int row(int place) const { return (place >> 1) / m_columns; }
    int placeAt(int column, int row, bool level) const { return ((row * m_columns + column) << 1) | (level ? 1 : 0); }
    bool blocked(int column, int row) const { return m_blocked[static_cast<std::size_t>(row) * m_columns + column]; }
    void block(const std::vector<Rect> &boxes, double margin);
    bool lineFree(Point a, Point b) const;
    std::vector<std::pair<int, double>> doors(Point p, bool level) const;
    Path search(Point from, bool fromLevel, Point to, bool toLevel, double air);
    Path trace(Point from, Point to, int place) const;
    double remaining(int place) const;
    void offer(int place, int previous, double cost);

    const std::vector<Rect> &m_boxes;
    RectIndex m_index;
    double m_margin;
    std::vector<double> m_xs, m_ys;
    int m_columns = 0, m_rows = 0;
    std::vector<char> m_blocked;
    std::vector<double> m_cost;
    std::vector<int> m_previous;
    std::vector<unsigned> m_stamp;
    unsigned m_round = 0;
    std::vector<Node> m_heap;
    Point m_goal;
};

} // namespace baton::layout
