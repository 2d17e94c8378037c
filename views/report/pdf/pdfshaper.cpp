#include "views/report/pdf/pdfshaper.h"

#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace baton::report {

namespace {

constexpr double leastCorrection = 8; // thousandths of the em: a tenth of a pixel in small print

std::string hex(quint32 value)
{
    constexpr char digits[] = "0123456789abcdef";
    return {digits[value >> 12 & 15], digits[value >> 8 & 15], digits[value >> 4 & 15], digits[value & 15]};
}

QList<QGlyphRun> glyphRuns(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.setCacheEnabled(true); // else it is shaped again for the runs
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    return line.glyphRuns();
}

// Keeps what is written within a hair of where it ought to be.
void correct(PdfRun &run)
{
    const double off = (run.written - run.width) * 1000 / run.size;
    if (std::abs(off) < leastCorrection)
        return;
    run.glyphs += ">" + std::to_string(qRound(off)) + "<";
    run.written -= qRound(off) * run.size / 1000;
}

} // namespace

int PdfShaper::fontIndex(const QRawFont &font)
{
    for (std::size_t i = 0; i < m_fonts.size(); ++i)
        if (m_fonts[i]->same(font))
            return int(i);
    m_fonts.push_back(std::make_unique<PdfFont>(font));
    return int(m_fonts.size()) - 1;
}

const PdfLine &PdfShaper::line(const QString &text, const QFont &font)
{
    auto known = std::find(m_known.begin(), m_known.end(), font);
    if (known == m_known.end())
        known = m_known.insert(m_known.end(), font);
    const QString key = QChar(ushort(known - m_known.begin())) + text;
    if (const auto found = m_lines.find(key); found != m_lines.end())
        return found->second;
    std::optional<PdfLine> made;
    if (text.contains(u' '))
        made = ofWords(text, font);
    return m_lines.emplace(key, made ? std::move(*made) : shaped(text, font)).first->second;
}

PdfLine PdfShaper::shaped(const QString &text, const QFont &font)
{
    const QList<QGlyphRun> runs = glyphRuns(text, font);
    qsizetype count = 0;
    for (const QGlyphRun &run : runs)
        count += run.glyphIndexes().size();
    PdfLine result;
    result.spelled = count == text.size() && !text.isRightToLeft();
    qsizetype index = 0;
    for (const QGlyphRun &glyphs : runs) {
        const QString characters = text.mid(index, glyphs.glyphIndexes().size());
        result.runs.push_back(run(glyphs, result.spelled ? &characters : nullptr));
        index += characters.size();
    }
    return result;
}

PdfRun PdfShaper::run(const QGlyphRun &glyphs, const QString *characters)
{
    PdfRun out;
    out.font = fontIndex(glyphs.rawFont());
    out.size = glyphs.rawFont().pixelSize();
    PdfFont &own = *m_fonts[std::size_t(out.font)];
    const QList<quint32> indexes = glyphs.glyphIndexes();
    const QList<QPointF> positions = glyphs.positions();
    out.from = positions.isEmpty() ? 0 : positions.first().x();
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        out.width = positions[i].x() - out.from;
        correct(out);
        const quint32 glyph = own.use(indexes[i], characters ? characters->mid(i, 1) : QString());
        out.glyphs += hex(glyph);
        out.written += own.width(glyph) * out.size / 1000;
    }
    if (!indexes.isEmpty())
        out.width += glyphs.rawFont().advancesForGlyphIndexes({indexes.last()}).first().x();
    return out;
}

// None where words are not what it takes: of several fonts, of letters that join, from right to left.
std::optional<PdfLine> PdfShaper::ofWords(const QString &text, const QFont &font)
{
    PdfLine result;
    for (const QString &word : text.split(u' ')) {
        const bool first = result.runs.empty();
        if (word.isEmpty())
            return std::nullopt;
        const PdfLine &own = line(word, font);
        if (!own.spelled || own.runs.size() != 1 || (!first && own.runs.front().font != result.runs.front().font))
            return std::nullopt;
        if (first)
            result.runs.push_back(own.runs.front());
        else
            append(result.runs.front(), own.runs.front());
    }
    return result;
}

void PdfShaper::append(PdfRun &line, const PdfRun &word)
{
    PdfFont &font = *m_fonts[std::size_t(line.font)];
    const quint32 blank = font.blank();
    const double advance = font.width(blank) * line.size / 1000;
    line.glyphs += hex(blank);
    line.written += advance;
    line.width += advance;
    correct(line);
    line.glyphs += word.glyphs;
    line.written += word.written;
    line.width += word.width;
}

} // namespace baton::report
