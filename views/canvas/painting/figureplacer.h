#pragma once

#include "views/canvas/painting/mappainter.h"

#include <optional>

namespace baton {

// Where the figures of a lens stand so that they cover no card, no label and not each other. Depends on geometry and
// lens alone, so every tile of the picture agrees.
class FigurePlacer
{
public:
    explicit FigurePlacer(const MapPainter &map) : m_map(map) {}

    QFont badgeFont() const;
    QRectF badge(const StepShape &step) const;
    // Nothing when there is no room: the figure is still in the tooltip and the spoken name.
    std::optional<QRectF> pill(const HandoffShape &handoff) const;

private:
    double grown() const;
    bool coversLabel(const QRectF &rect) const;
    bool coversHead(const QRectF &rect, const StepShape &card) const;
    bool coversOther(const QRectF &rect, const StepShape &own) const;
    bool coversCard(const QRectF &rect) const;
    bool coversPill(const QRectF &rect, const HandoffShape &own) const;
    QRectF usualPill(const HandoffShape &handoff) const;
    std::vector<QPointF> pillPlaces(const HandoffShape &handoff) const;

    const MapPainter &m_map;
};

} // namespace baton
