#pragma once

#include <QPointF>
#include <cmath>

// The lines that what is led by hand settles on; Alt ignores them.
namespace baton {

inline constexpr double gridStep = 10; // map units

inline double toGrid(double value)
{
    return std::round(value / gridStep) * gridStep;
}

inline QPointF toGrid(QPointF point)
{
    return {toGrid(point.x()), toGrid(point.y())};
}

} // namespace baton
