#include "views/report/papermap.h"

#include "views/theme/tokens.h"

#include <QPainter>

namespace baton::report {

namespace {

constexpr double air = 24;

Colours paperColours()
{
    Colours colours = coloursOf(ThemeKind::Light);
    colours.canvas = Qt::white;
    colours.cardShadow = Qt::transparent;
    return colours;
}

} // namespace

PaperMap::PaperMap(const ProcessMap &map, const LensView &lens, const ReportOptions &options)
    : m_colours(paperColours())
    , m_lens(lens)
    , m_geometry(map, MapGeometry::Options{options.lanes})
    , m_painter(m_geometry, m_lens, m_colours)
    , m_bounds(m_geometry.bounds().adjusted(-air, -air, air, air))
{
    m_painter.setGridVisible(false);
    if (!m_geometry.lanes().empty())
        m_bounds.setLeft(m_bounds.left() - MapPainter::laneTitleWidth);
}

void PaperMap::paint(QPainter &painter, const QRectF &area, QPointF corner, double scale) const
{
    painter.save();
    painter.translate(corner);
    painter.scale(scale, scale);
    painter.translate(-area.topLeft());
    if (!m_geometry.lanes().empty())
        m_painter.paintBackground(painter, area);
    m_painter.paintMap(painter, area);
    if (!m_geometry.lanes().empty())
        m_painter.paintLaneTitles(painter, m_bounds.left(), 1);
    painter.restore();
}

} // namespace baton::report
