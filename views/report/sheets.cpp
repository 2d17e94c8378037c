#include "views/report/sheets.h"

#include "views/report/marks.h"
#include "views/text/fill.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

namespace baton::report {

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double margin = 30;
constexpr double head = 46;
constexpr double foot = 24;
constexpr double overlap = 28;        // about a centimetre to glue on
constexpr double unitInPoints = 0.75; // a map unit is a pixel at 96 to the inch
constexpr double largestScale = 1;    // points for a unit: a small map is not blown up

QPageSize::PageSizeId sizeId(Paper paper)
{
    switch (paper) {
    case Paper::A3:
        return QPageSize::A3;
    case Paper::A2:
        return QPageSize::A2;
    case Paper::A1:
        return QPageSize::A1;
    case Paper::A0:
        return QPageSize::A0;
    case Paper::A4:
    case Paper::Fit:
        break;
    }
    return QPageSize::A4;
}

QPageLayout plainLayout(const QPageSize &size, QPageLayout::Orientation orientation)
{
    return QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0), QPageLayout::Point);
}

} // namespace

Sheets::Sheets(const PaperMap &map, const ReportOptions &options, const QPageLayout *paper)
    : m_map(map)
    , m_options(options)
    , m_paper(paper)
{
    if (options.poster)
        planPoster();
    else
        planWhole();
}

Sheets::Room Sheets::roomOn(const QPageLayout &layout, bool poster)
{
    const QSizeF size = layout.fullRect(QPageLayout::Point).size();
    const double unit = std::clamp(std::sqrt(std::min(size.width(), size.height()) / 595.0), 1.0, 2.0);
    const QRectF whole = QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin);
    const double top = poster ? 0 : head * unit, bottom = foot * unit;
    return {whole, whole.adjusted(0, top, 0, -bottom), unit};
}

QPageLayout Sheets::layoutFor(QPageLayout::Orientation orientation) const
{
    if (m_options.paper != Paper::Fit || m_options.poster)
        return plainLayout(QPageSize(sizeId(m_options.paper)), orientation);
    constexpr double least = 360, most = 14000; // points; readers refuse more
    const QSizeF wanted = m_map.bounds().size() * unitInPoints + QSizeF(2 * margin, 2 * margin + (head + foot) * 1.5);
    const QSizeF size(std::clamp(wanted.width(), least, most), std::clamp(wanted.height(), least / 2, most));
    return plainLayout(QPageSize(size, QPageSize::Point, {}, QPageSize::ExactMatch), QPageLayout::Portrait);
}

double Sheets::fittingScale(const QPageLayout &layout) const
{
    const QRectF room = roomOn(layout, false).map;
    const QSizeF map = m_map.bounds().size();
    const double widest = largestScale * roomOn(layout, false).unit;
    return std::min({room.width() / map.width(), room.height() / map.height(), widest});
}

QSize Sheets::tiles(const QPageLayout &layout) const
{
    const QRectF room = roomOn(layout, true).map;
    const QSizeF map = m_map.bounds().size() * unitInPoints * m_options.posterScale;
    const auto count = [](double length, double sheet) {
        return length <= sheet ? 1 : int(std::ceil((length - overlap) / (sheet - overlap)));
    };
    return {count(map.width(), room.width()), count(map.height(), room.height())};
}

QPageLayout Sheets::bestLayout() const
{
    if (m_paper)
        return *m_paper;
    const QPageLayout landscape = layoutFor(QPageLayout::Landscape), portrait = layoutFor(QPageLayout::Portrait);
    if (m_options.orientation != Orientation::Automatic)
        return m_options.orientation == Orientation::Landscape ? landscape : portrait;
    if (!m_options.poster)
        return fittingScale(portrait) > fittingScale(landscape) ? portrait : landscape;
    const QSize wide = tiles(landscape), high = tiles(portrait);
    return high.width() * high.height() < wide.width() * wide.height() ? portrait : landscape;
}

void Sheets::planWhole()
{
    Sheet sheet;
    sheet.layout = bestLayout();
    sheet.mapArea = m_map.bounds();
    sheet.scale = fittingScale(sheet.layout);
    m_tiles = {1, 1};
    m_sheets.push_back(sheet);
}

void Sheets::planPoster()
{
    const QPageLayout layout = bestLayout();
    const double scale = unitInPoints * m_options.posterScale;
    const QSizeF room = roomOn(layout, true).map.size() / scale;
    const double step = overlap / scale;
    m_tiles = tiles(layout);
    if (m_tiles.width() > mostSheets || m_tiles.height() > mostSheets ||
        m_tiles.width() * m_tiles.height() > mostSheets)
        return;
    const QPointF corner = m_map.bounds().topLeft();
    for (int row = 0; row < m_tiles.height(); ++row)
        for (int column = 0; column < m_tiles.width(); ++column) {
            const QPointF at = corner + QPointF(column * (room.width() - step), row * (room.height() - step));
            m_sheets.push_back({layout, QRectF(at, room), scale, row, column, {}});
        }
}

QRectF Sheets::textArea() const
{
    const QPageLayout layout = m_paper ? *m_paper : plainLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait);
    return roomOn(layout, false).map.adjusted(0, 10, 0, -8);
}

void Sheets::addText(const Flow &flow)
{
    const QPageLayout layout = m_paper ? *m_paper : plainLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait);
    for (const FlowPage &page : flow.pages())
        if (!page.words.empty())
            m_sheets.push_back({layout, {}, 1, -1, -1, page});
}

void Sheets::paint(QPainter &painter, int index, const Heading &heading) const
{
    const Sheet &sheet = m_sheets[std::size_t(index)];
    if (sheet.row >= 0)
        paintTile(painter, sheet);
    else
        paintWhole(painter, sheet, heading);
    paintFooter(painter, index, heading);
}

void Sheets::paintWhole(QPainter &painter, const Sheet &sheet, const Heading &heading) const
{
    const Room room = roomOn(sheet.layout, false);
    paintHead(painter, room.whole, room.unit, heading, m_map.colours());
    if (sheet.mapArea.isNull()) {
        Flow::paint(painter, sheet.text);
        return;
    }
    const QSizeF size = sheet.mapArea.size() * sheet.scale;
    const QPointF corner = room.map.center() - QPointF(size.width() / 2, size.height() / 2);
    m_map.paint(painter, sheet.mapArea, corner, sheet.scale);
}

void Sheets::paintTile(QPainter &painter, const Sheet &sheet) const
{
    const Room room = roomOn(sheet.layout, true);
    const QRectF content(room.map.topLeft(), sheet.mapArea.intersected(m_map.bounds()).size() * sheet.scale);
    painter.save();
    painter.setClipRect(content);
    m_map.paint(painter, sheet.mapArea.intersected(m_map.bounds()), room.map.topLeft(), sheet.scale);
    painter.restore();
    const Qt::Edges glued = (sheet.column > 0 ? Qt::LeftEdge : Qt::Edges()) |
                            (sheet.row > 0 ? Qt::TopEdge : Qt::Edges()) |
                            (sheet.column + 1 < m_tiles.width() ? Qt::RightEdge : Qt::Edges()) |
                            (sheet.row + 1 < m_tiles.height() ? Qt::BottomEdge : Qt::Edges());
    paintOverlapMarks(painter, room.map, overlap, glued, m_map.colours());
}

void Sheets::paintFooter(QPainter &painter, int index, const Heading &heading) const
{
    const Sheet &sheet = m_sheets[std::size_t(index)];
    const Room room = roomOn(sheet.layout, sheet.row >= 0);
    QString left = sheet.mapArea.isNull() ? QString() : m_map.lens().legend;
    if (sheet.row >= 0)
        left = text::fill(Report::tr("%1 · row %2 of %3, column %4 of %5", "poster sheet: title, place"),
                          {heading.title, QString::number(sheet.row + 1), QString::number(m_tiles.height()),
                           QString::number(sheet.column + 1), QString::number(m_tiles.width())});
    const QString page =
        text::fill(Report::tr("Page %1 of %2"), {QString::number(index + 1), QString::number(count())});
    const bool keys = !sheet.mapArea.isNull() && sheet.row < 0;
    paintFoot(painter, room.whole, room.unit, keys ? gradesIn(m_map.lens()) : std::vector<Grade>{}, left, page,
              m_map.colours());
}

} // namespace baton::report
