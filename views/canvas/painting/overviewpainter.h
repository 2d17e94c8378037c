#pragma once

#include "views/canvas/painting/mappainter.h"

#include <QLineF>
#include <QList>
#include <map>

namespace baton {

// The map from far away: rectangles and straight lines, one call for each colour.
class OverviewPainter
{
public:
    OverviewPainter(const MapPainter &map, QPainter &painter) : m_map(map), m_painter(painter) {}

    void paint(const std::vector<int> &steps, const std::vector<int> &handoffs, const QRectF &area) const;
    // What is chosen among them, once more: a frame round each step.
    void paintChosen(const std::vector<int> &steps, const std::vector<int> &handoffs, const QRectF &area) const;

private:
    void paintLines(const std::vector<int> &handoffs, const QRectF &area) const;
    void paintCards(const std::vector<int> &steps) const;

    const MapPainter &m_map;
    QPainter &m_painter;
};

} // namespace baton
