#pragma once

#include <QImage>
#include <QString>

namespace baton::test {

// References are kept this wide, whatever the size of the window.
inline constexpr int referenceWidth = 480; // px

QImage reduced(const QImage &picture); // to the width of a reference

struct Difference
{
    int blocks = 0;     // that differ by more than what letters smoothed in another way make
    double largest = 0; // of all, in 255ths of one of the three colours
    QRect where;        // around all that differ, in pixels of the full picture
    QImage shown;       // the picture pale, what differs in red; null where nothing does
};

// Compares means over blocks of the reduced picture, so that an antialiased edge that falls otherwise is nothing and a
// word, a border or a colour that is missing is something. Pictures of another shape differ as a whole.
Difference difference(const QImage &reference, const QImage &picture);

QString sentence(const Difference &difference);

} // namespace baton::test
