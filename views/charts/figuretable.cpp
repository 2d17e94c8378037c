#include "views/charts/figuretable.h"

#include "views/charts/parts.h"
#include "views/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

namespace baton {

namespace {

constexpr int rowRole = Qt::UserRole + 1;

class FigureItem : public QTableWidgetItem
{
public:
    FigureItem(const FigureTable::Cell &cell, bool figure)
        : QTableWidgetItem(cell.text)
        , m_sort(cell.sort)
        , m_figure(figure)
    {
        setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        setTextAlignment((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        if (!cell.hint.isEmpty())
            setToolTip(parts::plainToolTip(cell.hint));
        if (cell.good)
            setForeground(Theme::instance().colours().good);
        else if (cell.grade != Grade::None)
            setForeground(parts::words(cell.grade));
        QFont font = parts::smallFont();
        font.setWeight(cell.strong ? QFont::DemiBold : QFont::Normal);
        setFont(font);
    }
    bool operator<(const QTableWidgetItem &other) const override
    {
        return m_figure ? m_sort < static_cast<const FigureItem &>(other).m_sort
                        : QString::localeAwareCompare(text(), other.text()) < 0;
    }

private:
    double m_sort;
    bool m_figure;
};

QFont headFont()
{
    QFont font = parts::smallFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

FigureTable::FigureTable(QWidget *parent) : QTableWidget(parent)
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
            head->setToolTip(parts::plainToolTip(columns[std::size_t(i)].hint));
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

// Figures take what they need, words share the rest.
void FigureTable::fitColumns()
{
    int taken = 0, words = 0;
    for (int c = 0; c < columnCount(); ++c) {
        if (!m_columns[std::size_t(c)].figures) {
            ++words;
            continue;
        }
        const int head = QFontMetrics(headFont()).horizontalAdvance(m_columns[std::size_t(c)].name) + 18;
        const int wide = std::max(sizeHintForColumn(c) + 8, head);
        setColumnWidth(c, wide);
        taken += wide;
    }
    for (int c = 0; c < columnCount(); ++c)
        if (!m_columns[std::size_t(c)].figures)
            setColumnWidth(c, std::max(140, (viewport()->width() - taken) / std::max(1, words)));
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
    QString all = line([this](int c) { return horizontalHeaderItem(c)->text(); });
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
