#include "views/charts/figuretable.h"

#include "views/charts/parts.h"
#include "views/text/plaintips.h"
#include "views/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <algorithm>
#include <numeric>

namespace baton {

namespace {

constexpr int rowRole = Qt::UserRole + 1;
constexpr int easyWords = 140, leastWords = 96; // px, of a column of words
constexpr int cellRoom = 14;                    // px, at both sides of what a cell says

class FigureItem : public QTableWidgetItem
{
public:
    FigureItem(const FigureTable::Cell &cell, bool figure)
        : QTableWidgetItem(cell.text)
        , m_sort(cell.sort)
        , m_figure(figure)
        , m_strong(cell.strong)
        , m_good(cell.good)
        , m_grade(cell.grade)
    {
        setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        setTextAlignment((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        if (!cell.hint.isEmpty())
            setToolTip(PlainTips::shown(cell.hint));
    }
    // As the theme is when it is asked: a table outlives a change of it.
    QVariant data(int role) const override
    {
        if (role == Qt::ForegroundRole && (m_good || m_grade != Grade::None))
            return QBrush(m_good ? Theme::instance().colours().good : parts::words(m_grade));
        if (role != Qt::FontRole)
            return QTableWidgetItem::data(role);
        QFont font = parts::smallFont();
        font.setWeight(m_strong ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    bool operator<(const QTableWidgetItem &other) const override
    {
        return m_figure ? m_sort < static_cast<const FigureItem &>(other).m_sort
                        : QString::localeAwareCompare(text(), other.text()) < 0;
    }

private:
    double m_sort;
    bool m_figure, m_strong, m_good;
    Grade m_grade;
};

QFont headFont()
{
    QFont font = parts::smallFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

// Broken where both lines are as short as can be.
QString inTwoLines(const QString &words)
{
    QString best = words;
    qsizetype longest = words.size();
    for (qsizetype at = words.indexOf(u' '); at >= 0; at = words.indexOf(u' ', at + 1))
        if (const qsizetype longer = std::max(at, words.size() - at - 1); longer < longest) {
            longest = longer;
            best = words.left(at) + u'\n' + words.mid(at + 1);
        }
    return best;
}

int sum(const std::vector<int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

int headWidth(const QString &words, bool broken)
{
    const QFontMetrics metrics(headFont());
    int widest = 0;
    for (const QString &line : (broken ? inTwoLines(words) : words).split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest + 18;
}

} // namespace

FigureTable::FigureTable(QWidget *parent) : QuietView(parent)
{
    setProperty("kind", "plain");
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(true);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(18);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTableWidget::cellActivated, this,
            [this](int row) { Q_EMIT rowPressed(item(row, 0)->data(rowRole).toInt()); });
    connect(this, &QTableWidget::cellClicked, this,
            [this](int row) { Q_EMIT rowPressed(item(row, 0)->data(rowRole).toInt()); });
}

void FigureTable::setSortable(bool sortable)
{
    m_sortable = sortable;
    horizontalHeader()->setSectionsClickable(sortable);
    horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder); // as given, until a heading is pressed
}

void FigureTable::setColumns(const std::vector<Column> &columns)
{
    m_columns = columns;
    setColumnCount(int(columns.size()));
    for (int i = 0; i < columnCount(); ++i) {
        auto *head = new QTableWidgetItem(columns[std::size_t(i)].name);
        head->setTextAlignment((columns[std::size_t(i)].figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        if (!columns[std::size_t(i)].hint.isEmpty())
            head->setToolTip(PlainTips::shown(columns[std::size_t(i)].hint));
        setHorizontalHeaderItem(i, head);
    }
}

void FigureTable::setRows(const std::vector<std::vector<Cell>> &rows)
{
    setSortingEnabled(false);
    setRowCount(int(rows.size()));
    for (int r = 0; r < rowCount(); ++r)
        for (int c = 0; c < columnCount(); ++c) {
            const auto &cells = rows[std::size_t(r)];
            const Cell cell = std::size_t(c) < cells.size() ? cells[std::size_t(c)] : Cell{};
            auto *made = new FigureItem(cell, m_columns[std::size_t(c)].figures);
            made->setData(rowRole, r);
            setItem(r, c, made);
        }
    setSortingEnabled(m_sortable);
    fitColumns();
    updateGeometry();
}

// The longest word of its cells.
int FigureTable::widestWordIn(int column) const
{
    int widest = 0;
    for (int r = 0; r < rowCount(); ++r) {
        const QFontMetrics metrics(item(r, column)->font());
        for (const QString &word : item(r, column)->text().split(u' '))
            widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    return widest + cellRoom;
}

// In two lines where one is too wide for its column.
void FigureTable::setHeads(const std::vector<int> &widths)
{
    for (int c = 0; c < columnCount(); ++c) {
        const QString &name = m_columns[std::size_t(c)].name,
                      text = headWidth(name, false) > widths[std::size_t(c)] ? inTwoLines(name) : name;
        if (horizontalHeaderItem(c)->text() != text)
            horizontalHeaderItem(c)->setText(text);
    }
}

int FigureTable::wordColumns() const
{
    return int(std::count_if(m_columns.begin(), m_columns.end(), [](const Column &column) { return !column.figures; }));
}

// What columns of figures take, with headings in one line or two; nothing for those of words.
std::vector<int> FigureTable::figureWidths(bool twoLines) const
{
    std::vector<int> widths(std::size_t(columnCount()), 0);
    for (int c = 0; c < columnCount(); ++c)
        if (const Column &column = m_columns[std::size_t(c)]; column.figures)
            widths[std::size_t(c)] = std::max(sizeHintForColumn(c) + 8, headWidth(column.name, twoLines));
    return widths;
}

// From the right, none beyond its longest word.
void FigureTable::giveWay(std::vector<int> &widths, int excess) const
{
    for (int c = columnCount() - 1; c >= 0 && excess > 0; --c) {
        const Column &column = m_columns[std::size_t(c)];
        if (!column.figures)
            continue;
        int &width = widths[std::size_t(c)];
        const int least = std::max(widestWordIn(c), headWidth(column.name, true));
        const int by = std::clamp(width - least, 0, excess);
        width -= by;
        excess -= by;
    }
}

void FigureTable::shareAmongWords(std::vector<int> &widths, int rest) const
{
    const int each = std::max(leastWords, rest / std::max(1, wordColumns()));
    for (int c = 0; c < columnCount(); ++c)
        if (!m_columns[std::size_t(c)].figures)
            widths[std::size_t(c)] = each;
}

// Figures take what they need, words share the rest. Where that is too wide, headings take two lines; then words give
// way, then cells of several words take several lines: nobody looks for a column beyond the edge.
void FigureTable::fitColumns()
{
    const int room = viewport()->width(), words = wordColumns();
    std::vector<int> widths = figureWidths(false);
    if (sum(widths) + words * easyWords > room)
        widths = figureWidths(true);
    giveWay(widths, sum(widths) + words * leastWords - room);
    shareAmongWords(widths, room - sum(widths));
    setHeads(widths);
    for (int c = 0; c < columnCount(); ++c)
        setColumnWidth(c, widths[std::size_t(c)]);
    resizeRowsToContents();
}

QString FigureTable::written(QChar separator) const
{
    const auto line = [&](const auto &text) {
        QStringList cells;
        for (int c = 0; c < columnCount(); ++c) {
            QString cell = text(c);
            if (cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n'))
                cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
            cells << cell;
        }
        return cells.join(separator) + u'\n';
    };
    QString all = line([this](int c) { return m_columns[std::size_t(c)].name; });
    const bool some = selectionModel() && selectionModel()->selectedRows().size() > 1;
    for (int r = 0; r < rowCount(); ++r)
        if (!some || selectionModel()->isRowSelected(r, {}))
            all += line([this, r](int c) { return item(r, c)->text(); });
    return all;
}

void FigureTable::copy() const
{
    QGuiApplication::clipboard()->setText(written(u'\t'));
}

void FigureTable::setTallest(int pixels)
{
    m_tallest = pixels;
    updateGeometry();
}

QSize FigureTable::sizeHint() const
{
    int high = horizontalHeader()->sizeHint().height() + 4;
    for (int r = 0; r < rowCount(); ++r)
        high += rowHeight(r);
    return {600, std::min(high, m_tallest)};
}

QSize FigureTable::minimumSizeHint() const
{
    return {300, sizeHint().height()};
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QTableWidget::keyPressEvent(event);
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitColumns();
    updateGeometry();
}

} // namespace baton
