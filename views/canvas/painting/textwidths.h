#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

// How wide texts are. A map measures thousands of them, and shaping one takes longer than drawing its card: widths of
// words are remembered, by thread, and a text is as wide as its words and the blanks between them.
namespace baton {

double textWidth(const QString &text, const QFont &font);

// With an ellipsis at its end where it is wider.
QString elidedText(const QString &text, const QFont &font, double width);

// At most so many lines, broken where lines may break; what does not fit gives way to an ellipsis. A word that is
// wider than a line is shortened, or goes on in the next line.
enum class LongWords { Shortened, Broken };
QStringList wrappedText(const QString &text, const QFont &font, double width, int lines,
                        LongWords words = LongWords::Shortened);

// Of what must not be broken: the least width at which every word stands whole.
double widestWord(const QString &text, const QFont &font);

} // namespace baton
