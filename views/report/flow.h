#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <vector>

class QPainter;

namespace baton::report {

// Text and lines at their place on a page, in points from its top left corner.
struct FlowPage
{
    struct Words
    {
        QPointF baseline;
        QString text;
        int style = 0;
    };
    struct Fill
    {
        QRectF rect;
        QColor colour;
    };
    std::vector<Fill> fills;
    std::vector<Words> words;
};

// Sentences and tables set into pages: what does not fit moves to the next page, headings stay with what they head.
class Flow
{
public:
    enum Style { Title, Heading, Body, Muted, TableHead, TableCell, styleCount };

    explicit Flow(const QRectF &area);

    void title(const QString &text);
    void heading(const QString &text);
    void paragraph(const QString &text, Style style = Body);
    void bullet(const QString &text, int level = 0); // level 1 belongs to the one before
    void space(double height) { m_y += height; }
    // `shares` of the width; the head is repeated on every page.
    void table(const QStringList &head, const std::vector<double> &shares, const std::vector<QStringList> &rows);

    const std::vector<FlowPage> &pages() const { return m_pages; }
    static void paint(QPainter &painter, const FlowPage &page);
    static QFont font(Style style);

private:
    struct Row
    {
        std::vector<QStringList> cells; // wrapped
        std::size_t lines = 1;
    };
    static double lineHeight(Style style);
    QStringList wrapped(const QString &text, Style style, double width) const;
    void need(double height);
    void turnPage();
    void line(const QString &text, Style style, double left);
    Row rowOf(const QStringList &cells, const std::vector<double> &shares, Style style) const;
    void put(const Row &row, const std::vector<double> &shares, Style style);
    void rule();

    QRectF m_area;
    double m_y = 0;
    std::vector<FlowPage> m_pages;
};

} // namespace baton::report
