#pragma once

#include <QByteArray>
#include <QRawFont>
#include <map>
#include <optional>
#include <vector>

namespace baton::report {

// One font in a PDF, made anew from the outlines of the glyphs in use as a TrueType font: the same for fonts of every
// kind, hinted, variable or with cubic curves.
class PdfFont
{
public:
    explicit PdfFont(const QRawFont &font);

    bool same(const QRawFont &font) const;
    // The number of the glyph in the new font. `meaning` is what copying it gives; the first one given stays.
    quint32 use(quint32 glyph, const QString &meaning);
    quint32 blank();                                                    // the number of the one between words
    double width(quint32 index) const { return m_glyphs[index].width; } // thousandths of the font size

    QByteArray name() const { return m_name; } // for /BaseFont
    QByteArray file() const;
    QByteArray widths() const;     // for /W
    QByteArray toUnicode() const;  // CMap
    QByteArray descriptor() const; // entries of /FontDescriptor without the file

private:
    struct Glyph
    {
        quint32 original;
        double width;
        QString meaning;
    };
    QRawFont m_font; // at one pixel for a font unit
    QByteArray m_name, m_head;
    std::vector<Glyph> m_glyphs;
    std::map<quint32, quint32> m_index;
    std::optional<quint32> m_blank;
};

} // namespace baton::report
