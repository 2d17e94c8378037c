#include "views/canvas/painting/textline.h"

#include "views/canvas/painting/textwidths.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>

namespace baton {

PaintedElement::PaintedElement(QPainter &painter, const Id &id, ElementKind kind)
    : m_writer(dynamic_cast<TextWriter *>(painter.paintEngine()))
{
    if (m_writer)
        m_writer->beginElement(id, kind);
}

PaintedElement::~PaintedElement()
{
    if (m_writer)
        m_writer->endElement();
}

void drawLine(QPainter &painter, const QRectF &room, LineFrom from, const QString &text)
{
    const QFont font = painter.font();
    const QFontMetricsF metrics(font);
    const double spare = from == LineFrom::Middle ? (room.width() - textWidth(text, font)) / 2 : 0;
    const QPointF baseline(room.left() + spare, room.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    QPaintEngine *engine = painter.paintEngine();
    if (auto *writer = dynamic_cast<TextWriter *>(engine)) {
        engine->syncState();
        writer->writeLine(baseline, text, font);
    } else {
        painter.drawText(baseline, text);
    }
}

} // namespace baton
