#include "views/report/pdf/pdffont.h"

#include "views/report/pdf/truetype.h"

#include <cmath>

namespace baton::report {

namespace {

constexpr int unitsPerEm = 2048;

QByteArray hex16(quint32 value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0');
}

QByteArray thousandths(double units)
{
    return QByteArray::number(qRound(units * 1000 / unitsPerEm));
}

} // namespace

PdfFont::PdfFont(const QRawFont &font) : m_font(font), m_head(font.fontTable("head"))
{
    m_font.setPixelSize(unitsPerEm);
    for (const QChar c : QString(font.familyName() + u'-' + font.styleName()))
        if (c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-'))
            m_name.append(c.toLatin1());
    m_name.prepend("BATONS+");
    use(0, QString());
}

bool PdfFont::same(const QRawFont &font) const
{
    return font.familyName() == m_font.familyName() && font.styleName() == m_font.styleName() &&
           font.weight() == m_font.weight() && font.style() == m_font.style() && font.fontTable("head") == m_head;
}

quint32 PdfFont::use(quint32 glyph, const QString &meaning)
{
    const auto [place, fresh] = m_index.emplace(glyph, quint32(m_glyphs.size()));
    if (fresh) {
        const QList<QPointF> advances = m_font.advancesForGlyphIndexes({glyph}, QRawFont::UseDesignMetrics);
        m_glyphs.push_back({glyph, advances.isEmpty() ? 0 : advances.first().x() * 1000 / unitsPerEm, meaning});
    }
    QString &known = m_glyphs[place->second].meaning;
    if (known.isEmpty())
        known = meaning;
    return place->second;
}

quint32 PdfFont::blank()
{
    if (!m_blank) {
        const QList<quint32> glyphs = m_font.glyphIndexesForString(QStringLiteral(" "));
        m_blank = use(glyphs.isEmpty() ? 0 : glyphs.first(), QStringLiteral(" "));
    }
    return *m_blank;
}

QByteArray PdfFont::file() const
{
    const QTransform upwards = QTransform::fromScale(1, -1);
    std::vector<truetype::Glyph> glyphs;
    for (const Glyph &glyph : m_glyphs)
        glyphs.push_back(
            {upwards.map(m_font.pathForGlyph(glyph.original)), int(std::lround(glyph.width * unitsPerEm / 1000))});
    return truetype::font(glyphs, unitsPerEm, qRound(m_font.ascent()), qRound(m_font.descent()));
}

QByteArray PdfFont::widths() const
{
    QByteArray result = "[0 [";
    for (const Glyph &glyph : m_glyphs)
        result += QByteArray::number(qRound(glyph.width)) + " ";
    return result + "]]";
}

QByteArray PdfFont::toUnicode() const
{
    QByteArray blocks, entries;
    int count = 0;
    const auto flush = [&] {
        if (count)
            blocks += QByteArray::number(count) + " beginbfchar\n" + entries + "endbfchar\n";
        entries.clear();
        count = 0;
    };
    for (std::size_t i = 0; i < m_glyphs.size(); ++i) {
        if (m_glyphs[i].meaning.isEmpty())
            continue;
        entries += "<" + hex16(quint32(i)) + "><";
        for (const QChar c : m_glyphs[i].meaning)
            entries += hex16(c.unicode());
        entries += ">\n";
        if (++count == 100)
            flush();
    }
    flush();
    return "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
           "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
           "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
           "1 begincodespacerange\n<0000><ffff>\nendcodespacerange\n" +
           blocks + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray PdfFont::descriptor() const
{
    return "/Flags 4 /ItalicAngle 0 /StemV 80 /FontBBox [-200 " + thousandths(-m_font.descent()) + " 1400 " +
           thousandths(m_font.ascent()) + "] /Ascent " + thousandths(m_font.ascent()) + " /Descent " +
           thousandths(-m_font.descent()) + " /CapHeight " + thousandths(m_font.capHeight());
}

} // namespace baton::report
