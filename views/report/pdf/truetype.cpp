#include "views/report/pdf/truetype.h"

#include <QtEndian>
#include <cmath>
#include <map>

namespace baton::report::truetype {

namespace {

void append16(QByteArray &data, int value)
{
    char bytes[2];
    qToBigEndian(quint16(value), bytes);
    data.append(bytes, 2);
}
void append32(QByteArray &data, quint32 value)
{
    char bytes[4];
    qToBigEndian(value, bytes);
    data.append(bytes, 4);
}
QByteArray padded(QByteArray data)
{
    data.append(QByteArray((4 - data.size() % 4) % 4, '\0'));
    return data;
}
quint32 checksum(const QByteArray &data)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i + 4 <= data.size(); i += 4)
        sum += qFromBigEndian<quint32>(data.constData() + i);
    return sum;
}

struct Spot
{
    int x, y;
    bool on; // on the curve; off = a quadratic control point
};
using Contour = std::vector<Spot>;

Spot spot(QPointF p, bool on)
{
    return {int(std::lround(p.x())), int(std::lround(p.y())), on};
}

// A cubic curve as two quadratic ones: halved, each half with the control point that keeps its ends' tangents best.
void addCubic(Contour &contour, QPointF a, QPointF b, QPointF c, QPointF d)
{
    const QPointF ab = (a + b) / 2, bc = (b + c) / 2, cd = (c + d) / 2;
    const QPointF abc = (ab + bc) / 2, bcd = (bc + cd) / 2, middle = (abc + bcd) / 2;
    contour.push_back(spot((3 * ab + 3 * abc - a - middle) / 4, false));
    contour.push_back(spot(middle, true));
    contour.push_back(spot((3 * bcd + 3 * cd - middle - d) / 4, false));
    contour.push_back(spot(d, true));
}

std::vector<Contour> contoursOf(const QPainterPath &path)
{
    std::vector<Contour> contours;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo())
            contours.push_back({spot(element, true)});
        else if (element.isLineTo())
            contours.back().push_back(spot(element, true));
        else {
            addCubic(contours.back(), path.elementAt(i - 1), element, path.elementAt(i + 1), path.elementAt(i + 2));
            i += 2;
        }
    }
    for (Contour &contour : contours) {
        const Spot first = contour.front(), last = contour.back();
        if (contour.size() > 1 && first.x == last.x && first.y == last.y && last.on)
            contour.pop_back(); // contours close by themselves
    }
    std::erase_if(contours, [](const Contour &contour) { return contour.size() < 2; });
    return contours;
}

// One coordinate as it differs from the last: nothing, a byte and a sign, or two bytes.
int delta(QByteArray &data, int by, int shortBit, int sameBit)
{
    if (by == 0)
        return sameBit;
    if (std::abs(by) < 256) {
        data.append(char(std::abs(by)));
        return shortBit | (by > 0 ? sameBit : 0);
    }
    append16(data, by);
    return 0;
}

QByteArray glyphData(const QPainterPath &outline)
{
    const std::vector<Contour> contours = contoursOf(outline);
    if (contours.empty())
        return {};
    QByteArray ends, flags, xs, ys, data;
    int count = 0, x = 0, y = 0, left = 32767, right = -32768, bottom = 32767, top = -32768;
    for (const Contour &contour : contours) {
        count += int(contour.size());
        append16(ends, count - 1);
        for (const Spot &s : contour) {
            flags.append(char((s.on ? 1 : 0) | delta(xs, s.x - x, 2, 16) | delta(ys, s.y - y, 4, 32)));
            x = s.x;
            y = s.y;
            left = std::min(left, x), right = std::max(right, x);
            bottom = std::min(bottom, y), top = std::max(top, y);
        }
    }
    append16(data, int(contours.size()));
    for (const int edge : {left, bottom, right, top})
        append16(data, edge);
    data += ends;
    append16(data, 0); // no instructions
    return padded(data + flags + xs + ys);
}

QByteArray headTable(int unitsPerEm, int ascent, int descent)
{
    QByteArray head;
    append32(head, 0x00010000);
    append32(head, 0x00010000);
    append32(head, 0); // checksum of the whole: readers of PDF do not look
    append32(head, 0x5F0F3CF5);
    append16(head, 3);
    append16(head, unitsPerEm);
    head.append(QByteArray(16, '\0')); // dates
    for (const int edge : {0, -descent, unitsPerEm, ascent})
        append16(head, edge);
    for (const int value : {0, 6, 2, 1, 0}) // style, least size, direction, long offsets, format
        append16(head, value);
    return head;
}

QByteArray hheaTable(int count, int ascent, int descent)
{
    QByteArray hhea;
    append32(hhea, 0x00010000);
    append16(hhea, ascent);
    append16(hhea, -descent);
    hhea.append(QByteArray(26, '\0'));
    append16(hhea, count);
    return hhea;
}

QByteArray maxpTable(int count)
{
    QByteArray maxp;
    append32(maxp, 0x00010000);
    append16(maxp, count);
    for (const int value : {4000, 400, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0}) // points, contours, ..., zones, ...
        append16(maxp, value);
    return maxp;
}

// A font file is a directory of tables, sorted by tag.
QByteArray assembled(const std::map<QByteArray, QByteArray> &tables)
{
    const int count = int(tables.size());
    int power = 1, log = 0;
    for (; power * 2 <= count; power *= 2)
        ++log;
    QByteArray file("\0\1\0\0", 4), body;
    for (const int value : {count, power * 16, log, count * 16 - power * 16})
        append16(file, value);
    for (const auto &[tag, data] : tables) {
        const QByteArray whole = padded(data);
        file.append(tag);
        append32(file, checksum(whole));
        append32(file, quint32(12 + 16 * count + body.size()));
        append32(file, quint32(data.size()));
        body.append(whole);
    }
    return file + body;
}

} // namespace

QByteArray font(const std::vector<Glyph> &glyphs, int unitsPerEm, int ascent, int descent)
{
    QByteArray loca, glyf, hmtx;
    for (const Glyph &glyph : glyphs) {
        append32(loca, quint32(glyf.size()));
        glyf += glyphData(glyph.outline);
        append16(hmtx, glyph.advance);
        append16(hmtx, int(std::lround(glyph.outline.controlPointRect().left())));
    }
    append32(loca, quint32(glyf.size()));
    const int count = int(glyphs.size());
    return assembled({{"head", headTable(unitsPerEm, ascent, descent)},
                      {"hhea", hheaTable(count, ascent, descent)},
                      {"maxp", maxpTable(count)},
                      {"hmtx", hmtx},
                      {"loca", loca},
                      {"glyf", glyf}});
}

} // namespace baton::report::truetype
