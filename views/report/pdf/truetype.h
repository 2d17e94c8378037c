#pragma once

#include <QByteArray>
#include <QPainterPath>
#include <vector>

// Writes TrueType: glyphs from outlines in font units (y upwards), and a font of them.
namespace baton::report::truetype {

struct Glyph
{
    QPainterPath outline;
    int advance = 0;
};

QByteArray font(const std::vector<Glyph> &glyphs, int unitsPerEm, int ascent, int descent);

} // namespace baton::report::truetype
