#include "views/charts/heattable.h"

#include "views/charts/parts.h"
#include "views/charts/rowpaint.h"
#include "views/text/plaintips.h"
#include "views/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>

namespace baton {

namespace {

// Five shades from pale to vermilion; the figure in the cell says the same.
struct Shade
{
    QColor fill, text;
};

Shade shade(double heat)
{
    const Colours &c = Theme::instance().colours();
    if (heat > 0.66)
        return {c.hot, c.onHot};
    if (heat > 0.3)
        return {c.warm, c.onWarm};
    if (heat > 0.12)
        return {c.warmSoft, c.text};
    if (heat > 0.04)
        return {c.calmSoft, c.text};
    return {c.chip, c.text};
}

QFont cellFont()
{
    QFont font = parts::smallFont();
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

HeatTable::HeatTable(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
}

void HeatTable::setContent(QStringList rows, QStringList columns, std::vector<std::vector<Cell>> cells)
{
    m_rows = std::move(rows);
    m_columns = std::move(columns);
    m_cells = std::move(cells);
    m_current = {-1, -1};
    m_sizes.reset();
    updateGeometry();
    update();
}

// Widths are those of the longest words: each is measured once, not once a cell that is painted.
const HeatTable::Sizes &HeatTable::sizes() const
{
    const double scale = Theme::instance().textScale();
    if (m_sizes && m_sizes->textScale == scale)
        return *m_sizes;
    const QFontMetrics names(parts::smallFont()), figures(cellFont());
    Sizes made{scale, names.height() + 8, 60, 54};
    for (const QString &row : m_rows)
        made.name = qMax(made.name, names.horizontalAdvance(row));
    for (const std::vector<Cell> &row : m_cells)
        for (const Cell &cell : row)
            made.column = qMax(made.column, figures.horizontalAdvance(cell.text));
    made.name = qMin(made.name + 4, 160) + 12;
    made.column = qMin(made.column, 110) + 8;
    m_sizes = made;
    return *m_sizes;
}

QSize HeatTable::sizeHint() const
{
    return {sizes().name + int(m_columns.size()) * 110, (int(m_rows.size()) + 1) * sizes().row + 4};
}

QSize HeatTable::minimumSizeHint() const
{
    return {sizes().name + int(m_columns.size()) * sizes().column, sizeHint().height()};
}

double HeatTable::columnWidth() const
{
    return qMin(130.0, double(width() - sizes().name) / qMax(1, int(m_columns.size())));
}

QRect HeatTable::cellRect(int row, int column) const
{
    const int high = sizes().row;
    const double each = columnWidth();
    return QRect(sizes().name + int(each * column), high * (row + 1), int(each) - 3, high - 3);
}

QPoint HeatTable::cellAt(const QPoint &position) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        for (int column = 0; column < m_columns.size(); ++column)
            if (cellRect(row, column).contains(position))
                return {column, row};
    return {-1, -1};
}

void HeatTable::paintCell(QPainter &painter, int row, int column) const
{
    const Colours &c = Theme::instance().colours();
    const Cell &cell = m_cells[std::size_t(row)][std::size_t(column)];
    const Shade look = cell.text.isEmpty() ? Shade{c.hover, c.text} : shade(cell.heat);
    const QRect area = cellRect(row, column);
    painter.setPen(hasFocus() && m_current == QPoint(column, row) ? QPen(c.focus, 2) : QPen(Qt::NoPen));
    painter.setBrush(look.fill);
    painter.drawRoundedRect(area, 4, 4);
    painter.setPen(look.text);
    parts::drawElided(painter, area, cell.text, Qt::AlignHCenter);
}

// Of a large table only a part is seen at a time.
void HeatTable::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(cellFont());
    const QPen words(Theme::instance().colours().text);
    const auto seen = [event](const QRect &area) {
        return event->rect().intersects(area.adjusted(-2, -2, 2, 2));
    };
    for (int column = 0; column < m_columns.size(); ++column)
        if (const QRect head = cellRect(-1, column); seen(head)) {
            painter.setPen(words);
            parts::drawElided(painter, head, m_columns[column], Qt::AlignHCenter);
        }
    for (int row = 0; row < m_rows.size(); ++row) {
        const QRect name(0, cellRect(row, 0).top(), sizes().name - 12, sizes().row - 3);
        painter.setPen(words);
        if (seen(name))
            parts::drawElided(painter, name, m_rows[row], Qt::AlignRight);
        for (int column = 0; column < m_columns.size(); ++column)
            if (seen(cellRect(row, column)))
                paintCell(painter, row, column);
    }
}

void HeatTable::setCurrent(QPoint cell)
{
    if (m_rows.isEmpty() || m_columns.isEmpty())
        return;
    m_current = QPoint(qBound(0, cell.x(), int(m_columns.size()) - 1), qBound(0, cell.y(), int(m_rows.size()) - 1));
    setAccessibleDescription(m_cells[std::size_t(m_current.y())][std::size_t(m_current.x())].spoken);
    const QRect area = cellRect(m_current.y(), m_current.x());
    for (QWidget *above = parentWidget(); above; above = above->parentWidget())
        if (auto *scrolling = qobject_cast<QScrollArea *>(above); scrolling && scrolling->widget() == this)
            scrolling->ensureVisible(area.center().x(), area.center().y(), area.width(), area.height());
    update();
}

void HeatTable::mousePressEvent(QMouseEvent *event)
{
    const QPoint cell = cellAt(event->pos());
    if (cell.x() < 0)
        return;
    setCurrent(cell);
    Q_EMIT cellPressed(cell.y(), cell.x());
}

void HeatTable::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint cell = cellAt(event->pos());
    const bool filled = cell.x() >= 0 && !m_cells[std::size_t(cell.y())][std::size_t(cell.x())].text.isEmpty();
    setCursor(filled ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void HeatTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current + QPoint(-1, 0));
    case Qt::Key_Right:
        return setCurrent(m_current + QPoint(1, 0));
    case Qt::Key_Up:
        return setCurrent(m_current + QPoint(0, -1));
    case Qt::Key_Down:
        return setCurrent(m_current + QPoint(0, 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current.x() >= 0)
            Q_EMIT cellPressed(m_current.y(), m_current.x());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HeatTable::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current.x() < 0)
        setCurrent({0, 0});
    update();
}

bool HeatTable::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const QPoint cell = cellAt(help->pos());
    const QString spoken = cell.x() < 0 ? QString() : m_cells[std::size_t(cell.y())][std::size_t(cell.x())].spoken;
    if (spoken.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), PlainTips::shown(spoken), this);
    return true;
}

} // namespace baton
