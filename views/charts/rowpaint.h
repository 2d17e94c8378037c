#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRect;
class QWidget;

// How the rows and cards of a lens paint their words.
namespace baton::parts {

QFont bodyFont(bool strong = false);
void paintFocus(QPainter &painter, const QWidget *widget, int radius);
// One line, cut at the end.
void drawElided(QPainter &painter, const QRect &area, const QString &text, int flags);
// Up to `most` lines from the left, in the middle of the height; only what is beyond is cut.
void drawWrapped(QPainter &painter, const QRect &area, const QString &text, int most, bool top = false);
// The lines a text takes at this width, at most `most`.
QStringList wrappedLines(const QString &text, const QFont &font, int width, int most);

} // namespace baton::parts
