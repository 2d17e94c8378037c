#pragma once

#include "model/map/elements.h"

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace baton {

enum class ElementKind { Step, Handoff };

// A paint engine that writes text as text, and wants it before it is made into glyphs; it may want to know, too, which
// element of the map it is that is painted.
class TextWriter
{
public:
    virtual ~TextWriter() = default;
    virtual void writeLine(QPointF baseline, const QString &text, const QFont &font) = 0;
    virtual void beginElement(const Id &, ElementKind) {}
    virtual void endElement() {}
};

// What is painted while it lives is of this element.
class PaintedElement
{
public:
    PaintedElement(QPainter &painter, const Id &id, ElementKind kind);
    ~PaintedElement();
    PaintedElement(const PaintedElement &) = delete;

private:
    TextWriter *m_writer;
};

// One line of text in the painter's font and pen, half way up in `room`; at its left, or in its middle.
enum class LineFrom { Left, Middle };
void drawLine(QPainter &painter, const QRectF &room, LineFrom from, const QString &text);

} // namespace baton
