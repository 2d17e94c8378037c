#pragma once

#include <QRectF>
#include <QString>
#include <vector>

class QWidget;

namespace baton::test {

struct PaintedText
{
    QString text; // one piece of one line, as it was painted
    QRectF rect;  // within the widget
    QRectF clip;  // what was let through, null for all of it
};

// What a widget writes on itself, without its children: asked of its own painting, so that what it elides, wraps or
// lets run over its edge is known as it is.
std::vector<PaintedText> paintedBy(QWidget &widget);

} // namespace baton::test
