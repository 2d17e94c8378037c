#include "views/report/papermap.h"

#include "views/canvas/painting/textline.h"
#include "views/canvas/painting/textwidths.h"
#include "views/theme/tokens.h"

#include <QPainter>
#include <algorithm>

namespace baton::report {

namespace {

constexpr double air = 24;
constexpr double phaseHeight = 28, phaseInset = 8, narrowest = 160;

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
    , m_phases(map.info.phases)
    , m_bounds(boundsWithTitles())
{
    m_painter.setGridVisible(false);
}

QRectF PaperMap::boundsWithTitles() const
{
    QRectF bounds = m_geometry.bounds().adjusted(-air, -air, air, air);
    if (!m_phases.empty()) {
        bounds.setTop(bounds.top() - phaseHeight);
        bounds.setLeft(std::min(bounds.left(), m_phases.front().x - air));
        bounds.setRight(std::max(bounds.right(), m_phases.back().x + narrowest));
    }
    if (!m_geometry.lanes().empty())
        bounds.setLeft(bounds.left() - MapPainter::laneTitleWidth);
    return bounds;
}

// As on the canvas: a dashed line where each begins, its name at the head.
void PaperMap::paintPhases(QPainter &painter) const
{
    const QFont &font = MapFonts::current().lane;
    painter.setFont(font);
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i < m_phases.size(); ++i) {
        const double left = m_phases[i].x, right = i + 1 < m_phases.size() ? m_phases[i + 1].x : m_bounds.right();
        painter.setPen(QPen(m_colours.handoff, 1, Qt::DashLine));
        painter.drawLine(QPointF(left, m_bounds.top()), QPointF(left, m_bounds.bottom()));
        const QRectF room(left + phaseInset, m_bounds.top(), right - left - 2 * phaseInset, phaseHeight);
        painter.setPen(m_colours.text);
        drawLine(painter, room, LineFrom::Left,
                 elidedText(QString::fromStdString(m_phases[i].name), font, room.width()));
    }
}

void PaperMap::paint(QPainter &painter, const QRectF &area, QPointF corner, double scale) const
{
    painter.save();
    painter.translate(corner);
    painter.scale(scale, scale);
    painter.translate(-area.topLeft());
    if (!m_geometry.lanes().empty())
        m_painter.paintBackground(painter, area);
    paintPhases(painter);
    m_painter.paintMap(painter, area);
    if (!m_geometry.lanes().empty())
        m_painter.paintLaneTitles(painter, m_bounds.left(), 1);
    painter.restore();
}

} // namespace baton::report
