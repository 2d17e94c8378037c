#pragma once

#include "views/report/contents.h"
#include "views/report/papermap.h"

#include <QPageLayout>
#include <QPageSize>

namespace baton::report {

// All sheets of a report, planned before the first is painted so that each can say of how many it is one.
// Everything is in points from the top left corner of the paper.
class Sheets
{
public:
    // `paper` set: every sheet has that layout (a printer's); otherwise `options` choose.
    Sheets(const PaperMap &map, const ReportOptions &options, const QPageLayout *paper = nullptr);
    void addText(const Flow &flow);
    QRectF textArea() const; // what addText() expects

    int count() const { return int(m_sheets.size()); }
    QPageLayout layout(int sheet) const { return m_sheets[std::size_t(sheet)].layout; }
    double scale(int sheet) const { return m_sheets[std::size_t(sheet)].scale; } // points for a unit of the map
    void paint(QPainter &painter, int sheet, const Heading &heading) const;

    static constexpr int mostSheets = 400;

private:
    struct Sheet
    {
        QPageLayout layout;
        QRectF mapArea; // in map units; null = text
        double scale = 1;
        int row = -1, column = -1; // of a poster
        FlowPage text;
    };
    struct Room
    {
        QRectF whole, map;
        double unit; // furniture grows with the paper
    };
    static Room roomOn(const QPageLayout &layout, bool poster);
    QPageLayout layoutFor(QPageLayout::Orientation orientation) const;
    QPageLayout bestLayout() const;
    double fittingScale(const QPageLayout &layout) const;
    void planWhole();
    void planPoster();
    QSize tiles(const QPageLayout &layout) const;
    void paintWhole(QPainter &painter, const Sheet &sheet, const Heading &heading) const;
    void paintTile(QPainter &painter, const Sheet &sheet) const;
    void paintFooter(QPainter &painter, int index, const Heading &heading) const;

    const PaperMap &m_map;
    ReportOptions m_options;
    const QPageLayout *m_paper;
    QSize m_tiles;
    std::vector<Sheet> m_sheets;
};

} // namespace baton::report
