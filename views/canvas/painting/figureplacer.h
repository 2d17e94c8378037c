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
    struct Pill
    {
        QRectF rect;
        QFont font;
        QString text;
    };
    // Larger on a small map where there is room for it, the number alone where there is little. Nothing when there is
    // none at all: the figure is still in the tooltip and the spoken name.
    std::optional<Pill> pill(const HandoffShape &handoff) const;
    // Labels and figures, wherever they are painted, that may touch the region.
    std::vector<QRectF> textsIn(const QRectF &region) const;

    static constexpr double labelsFrom = 0.5; // scale: below it labels of handoffs cannot be read
    static constexpr double pillsFrom = 0.36;

private:
    double grown() const;
    double pillGrown() const;
    bool reachesName(const StepShape &step, double from) const;
    bool coversLabel(const QRectF &rect) const;
    bool coversHead(const QRectF &rect, const StepShape &card) const;
    bool coversOther(const QRectF &rect, const StepShape &own) const;
    bool coversCard(const QRectF &rect) const;
    bool coversPill(const QRectF &rect, const HandoffShape &own) const;
    QSizeF pillSize(const QString &text, double by) const;
    QRectF usualPill(const HandoffShape &handoff, QSizeF size) const;
    std::vector<QPointF> pillPlaces(const HandoffShape &handoff, QSizeF size) const;
    static std::vector<QPointF> placesBeside(const HandoffShape &handoff);
    std::optional<QRectF> firstFree(const std::vector<QPointF> &places, QSizeF size, const HandoffShape &handoff) const;
    std::optional<Pill> onArrow(const HandoffShape &handoff, const QString &text, double by) const;

    const MapPainter &m_map;
};

} // namespace baton
