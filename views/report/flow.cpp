#include "views/report/flow.h"

#include "views/theme/theme.h"
#include "views/theme/tokens.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <array>
#include <cmath>

namespace baton::report {

namespace {

struct Look
{
    int size;
    QFont::Weight weight;
    double line; // height
};

constexpr std::array<Look, Flow::styleCount> looks{{{15, QFont::DemiBold, 22},
                                                    {12, QFont::DemiBold, 18},
                                                    {10, QFont::Normal, 15},
                                                    {9, QFont::Normal, 13},
                                                    {8, QFont::DemiBold, 12},
                                                    {9, QFont::Normal, 12}}};

constexpr double cellGap = 10;
constexpr double rowPadding = 3;
constexpr double besideHeading = 80; // the beginning of what it heads: sentences, or a table's head and first rows

QColor colourOf(int style)
{
    static const Colours colours = coloursOf(ThemeKind::Light);
    return style == Flow::Muted || style == Flow::TableHead ? colours.textMuted : colours.text;
}

} // namespace

Flow::Flow(const QRectF &area) : m_area(area)
{
    turnPage();
}

QFont Flow::font(Style style)
{
    QFont font = Theme::fontAt(Theme::Text::Body, 1);
    font.setPixelSize(looks[style].size);
    font.setWeight(looks[style].weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double Flow::lineHeight(Style style)
{
    return looks[style].line;
}

void Flow::turnPage()
{
    m_pages.emplace_back();
    m_y = m_area.top();
}

void Flow::need(double height)
{
    if (m_y + height > m_area.bottom() && m_y > m_area.top())
        turnPage();
}

QStringList Flow::wrapped(const QString &text, Style style, double width) const
{
    const QFont own = font(style);
    if (QFontMetricsF(own).horizontalAdvance(text) <= width && !text.contains(u'\n'))
        return {text};
    QStringList lines;
    for (const QString &part : text.split(u'\n')) {
        QTextLayout layout(part, own);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine next = layout.createLine(); next.isValid(); next = layout.createLine()) {
            next.setLineWidth(width);
            lines << part.mid(next.textStart(), next.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return lines;
}

void Flow::line(const QString &text, Style style, double left)
{
    need(lineHeight(style));
    m_y += lineHeight(style);
    m_pages.back().words.push_back({{left, m_y - lineHeight(style) * 0.3}, text, style});
}

void Flow::title(const QString &text)
{
    for (const QString &part : wrapped(text, Title, m_area.width()))
        line(part, Title, m_area.left());
    space(6);
}

void Flow::heading(const QString &text)
{
    if (m_y > m_area.top())
        space(10);
    need(lineHeight(Heading) + besideHeading);
    for (const QString &part : wrapped(text, Heading, m_area.width()))
        line(part, Heading, m_area.left());
    space(2);
}

void Flow::paragraph(const QString &text, Style style)
{
    for (const QString &part : wrapped(text, style, m_area.width()))
        line(part, style, m_area.left());
    space(3);
}

void Flow::bullet(const QString &text, int level)
{
    constexpr double indent = 12;
    const Style style = level > 0 ? Muted : Body;
    const double left = m_area.left() + level * indent;
    bool first = true;
    for (const QString &part : wrapped(text, style, m_area.right() - left - indent)) {
        line(part, style, left + indent);
        if (first)
            m_pages.back().words.push_back({{left + 2, m_y - lineHeight(style) * 0.3},
                                            level > 0 ? QStringLiteral("–") : QStringLiteral("•"),
                                            style});
        first = false;
    }
    space(2);
}

Flow::Row Flow::rowOf(const QStringList &cells, const std::vector<double> &shares, Style style) const
{
    Row row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        row.cells.push_back(wrapped(cells[i], style, shares[std::size_t(i)] * m_area.width() - cellGap));
        row.lines = std::max(row.lines, std::size_t(row.cells.back().size()));
    }
    return row;
}

void Flow::put(const Row &row, const std::vector<double> &shares, Style style)
{
    double left = m_area.left();
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        double y = m_y + rowPadding + lineHeight(style);
        for (const QString &text : row.cells[i]) {
            if (!text.isEmpty())
                m_pages.back().words.push_back({{left, y - lineHeight(style) * 0.25}, text, style});
            y += lineHeight(style);
        }
        left += shares[i] * m_area.width();
    }
    m_y += double(row.lines) * lineHeight(style) + 2 * rowPadding;
    rule();
}

void Flow::rule()
{
    static const QColor colour = coloursOf(ThemeKind::Light).border;
    m_pages.back().fills.push_back({QRectF(m_area.left(), m_y, m_area.width(), 0.5), colour});
}

void Flow::table(const QStringList &head, const std::vector<double> &shares, const std::vector<QStringList> &rows)
{
    const Row top = rowOf(head, shares, TableHead);
    const auto heightOf = [](const Row &row, Style style) {
        return double(row.lines) * lineHeight(style) + 2 * rowPadding;
    };
    need(heightOf(top, TableHead) + 3 * lineHeight(TableCell));
    put(top, shares, TableHead);
    std::vector<Row> all;
    for (const QStringList &cells : rows)
        all.push_back(rowOf(cells, shares, TableCell));
    for (std::size_t i = 0; i < all.size(); ++i) {
        const double last = i + 2 == all.size() ? heightOf(all.back(), TableCell) : 0; // never alone on a page
        if (m_y + heightOf(all[i], TableCell) + last > m_area.bottom()) {
            turnPage();
            put(top, shares, TableHead);
        }
        put(all[i], shares, TableCell);
    }
    space(6);
}

void Flow::paint(QPainter &painter, const FlowPage &page)
{
    for (const FlowPage::Fill &fill : page.fills)
        painter.fillRect(fill.rect, fill.colour);
    int style = -1;
    for (const FlowPage::Words &words : page.words) {
        if (words.style != style) {
            style = words.style;
            painter.setFont(font(Style(style)));
            painter.setPen(colourOf(style));
        }
        painter.drawText(words.baseline, words.text);
    }
}

} // namespace baton::report
