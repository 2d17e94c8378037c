#include "tests/pictures/comparing.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

namespace baton::test {

namespace {

constexpr int block = 6;         // px of the reduced picture
constexpr double tolerance = 10; // 255ths; a word of small grey letters that comes or goes makes 15 and more

using Means = std::array<double, 3>;

Means means(const QImage &picture, const QRect &part)
{
    Means sums{};
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x) {
            const QRgb colour = picture.pixel(x, y);
            sums[0] += qRed(colour);
            sums[1] += qGreen(colour);
            sums[2] += qBlue(colour);
        }
    for (double &sum : sums)
        sum /= part.width() * part.height();
    return sums;
}

double apart(const Means &a, const Means &b)
{
    double most = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        most = std::max(most, std::abs(a[i] - b[i]));
    return most;
}

QImage paled(const QImage &picture)
{
    QImage pale = picture.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&pale);
    painter.fillRect(pale.rect(), QColor(255, 255, 255, 150));
    return pale;
}

void mark(Difference &found, const QImage &picture, const QRect &part, double size)
{
    if (found.shown.isNull())
        found.shown = paled(picture);
    QPainter painter(&found.shown);
    painter.fillRect(part, QColor(220, 0, 0, std::clamp(static_cast<int>(60 + size * 3), 60, 255)));
    ++found.blocks;
    found.where |= part;
}

} // namespace

QImage reduced(const QImage &picture)
{
    return picture.convertToFormat(QImage::Format_RGB32)
        .scaledToWidth(referenceWidth, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB888);
}

Difference difference(const QImage &reference, const QImage &picture)
{
    Difference found;
    const QImage small = reduced(picture);
    if (small.size() != reference.size()) {
        mark(found, small, small.rect(), 255);
        found.largest = 255;
    } else {
        for (int y = 0; y < small.height(); y += block)
            for (int x = 0; x < small.width(); x += block) {
                const QRect part = QRect(x, y, block, block) & small.rect();
                const double size = apart(means(reference, part), means(small, part));
                found.largest = std::max(found.largest, size);
                if (size > tolerance)
                    mark(found, small, part, size);
            }
    }
    const double scale = double(picture.width()) / small.width();
    found.where = QRectF(found.where.topLeft() * scale, QSizeF(found.where.size()) * scale).toRect();
    return found;
}

QString sentence(const Difference &difference)
{
    const QRect &where = difference.where;
    return QStringLiteral("%1 blocks differ, by up to %2 of 255, within x %3..%4, y %5..%6")
        .arg(difference.blocks)
        .arg(difference.largest, 0, 'f', 0)
        .arg(where.left())
        .arg(where.right())
        .arg(where.top())
        .arg(where.bottom());
}

} // namespace baton::test
