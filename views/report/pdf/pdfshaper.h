#pragma once

#include "views/report/pdf/pdffont.h"

#include <QFont>
#include <QGlyphRun>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace baton::report {

// What one font writes of a line of text.
struct PdfRun
{
    int font = 0;       // number among the shaper's fonts
    double size = 0;    // units of the painter to the em
    double from = 0;    // where it begins; units of the painter
    double width = 0;   // up to where the next begins
    double written = 0; // the width that a reader takes from the font
    std::string glyphs; // hexadecimal, corrections of place between ">" and "<": inside of the operand of TJ
};
struct PdfLine
{
    std::vector<PdfRun> runs;
    bool spelled = true; // every glyph means one character
};

// Makes lines of text into glyphs of embedded fonts. Words are shaped once, lines are put together from them.
class PdfShaper
{
public:
    const PdfLine &line(const QString &text, const QFont &font);
    const std::vector<std::unique_ptr<PdfFont>> &fonts() const { return m_fonts; }

private:
    PdfLine shaped(const QString &text, const QFont &font);
    std::optional<PdfLine> ofWords(const QString &text, const QFont &font);
    void append(PdfRun &line, const PdfRun &word);
    PdfRun run(const QGlyphRun &glyphs, const QString *characters);
    int fontIndex(const QRawFont &font);

    std::vector<std::unique_ptr<PdfFont>> m_fonts;
    std::vector<QFont> m_known;
    std::unordered_map<QString, PdfLine> m_lines; // by font and text
};

} // namespace baton::report
