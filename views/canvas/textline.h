#pragma once

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace baton {

// A paint engine that writes text as text, and wants it before it is made into glyphs.
class TextWriter
{
public:
    virtual ~TextWriter() = default;
    virtual void writeLine(QPointF baseline, const QString &text, const QFont &font) = 0;
};

// One line of text in the painter's font and pen, half way up in `room`; at its left, or in its middle.
enum class LineFrom { Left, Middle };
void drawLine(QPainter &painter, const QRectF &room, LineFrom from, const QString &text);

} // namespace baton
