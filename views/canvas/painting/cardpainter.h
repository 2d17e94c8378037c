#pragma once

#include "views/canvas/painting/mappainter.h"

namespace baton {

// The card of a step: body, party band, texts, chips, the figure of the lens, the ring of the selection.
class CardPainter
{
public:
    CardPainter(const MapPainter &map, QPainter &painter) : m_map(map), m_colours(map.m_colours), m_painter(painter) {}

    void paint(const StepShape &step, MapPainter::Emphasis emphasis) const;
    void paintEmphasis(const StepShape &step, MapPainter::Emphasis emphasis) const; // round what is painted
    void paintRing(const QRectF &card, MapPainter::Emphasis emphasis) const;

private:
    void paintBody(const StepShape &step, const StepMark &mark) const;
    void paintBand(const StepShape &step) const;
    void paintNameOnly(const StepShape &step) const;
    void paintTexts(const StepShape &step, const StepMark &mark) const;
    void paintChips(const QStringList &chips, QPointF at, double right, const QColor &fill) const;
    void paintFigure(const StepShape &step, const StepMark &mark) const;
    QStringList chipsOf(const StepShape &step, const StepMark &mark) const;

    const MapPainter &m_map;
    const Colours &m_colours;
    QPainter &m_painter;
};

struct PillColours
{
    QColor fill, text;
};
PillColours pillColours(Grade grade, const Colours &colours);

} // namespace baton
