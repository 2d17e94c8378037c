#include "views/panels/forms/rowlist.h"

#include "views/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace baton {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int detailRole = Qt::UserRole + 1;

int rowHeight()
{
    return QFontMetrics(Theme::instance().font(Theme::Text::Body)).height() + 14;
}

class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {120, rowHeight()}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::instance();
        const Colours &c = theme.colours();
        const bool current = option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(current ? c.accentSoft : c.hover);
            painter->drawRoundedRect(QRectF(option.rect), 6, 6);
        }
        const QRect row = option.rect.adjusted(6, 0, -8, 0);
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter, QRect(row.left(), row.center().y() - 7, 16, 16));
        painter->setFont(theme.font(Theme::Text::Small));
        const QString detail = index.data(detailRole).toString();
        const int room = row.width() - 24;
        const int detailWidth = std::min(painter->fontMetrics().horizontalAdvance(detail), room / 2);
        painter->setPen(c.textMuted);
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(detail, Qt::ElideRight, detailWidth + 2));
        painter->setFont(theme.font(Theme::Text::Body));
        painter->setPen(c.text);
        const QString name = index.data(Qt::DisplayRole).toString();
        painter->drawText(row.adjusted(24, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(name, Qt::ElideRight, room - detailWidth - 10));
        painter->restore();
    }
};

} // namespace

RowList::RowList(const QString &name, QWidget *parent) : QuietView(parent)
{
    setAccessibleName(name);
    setProperty("kind", "plain");
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMouseTracking(true);
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { Q_EMIT opened(item->data(idRole).toString()); });
}

void RowList::setRows(const QList<Row> &rows)
{
    const int current = currentRow();
    clear();
    for (const Row &row : rows) {
        auto *item = new QListWidgetItem(row.icon, row.name, this);
        item->setData(idRole, row.id);
        item->setData(detailRole, row.detail);
        item->setData(Qt::AccessibleTextRole,
                      row.detail.isEmpty() ? row.name : row.name + QStringLiteral(", ") + row.detail);
    }
    setCurrentRow(std::clamp(current, 0, std::max(0, count() - 1)));
    setFixedHeight(sizeHint().height());
    setVisible(count() > 0);
}

void RowList::setReorderable(bool on)
{
    m_reorderable = on;
    setDragDropMode(on ? QAbstractItemView::InternalMove : QAbstractItemView::NoDragDrop);
    setToolTip(on ? tr("Drag to change the order, or Alt+Up and Alt+Down") : QString());
}

QSize RowList::sizeHint() const
{
    return {160, count() * rowHeight() + 2};
}

QStringList RowList::ids() const
{
    QStringList all;
    for (int i = 0; i < count(); ++i)
        all << item(i)->data(idRole).toString();
    return all;
}

void RowList::moveCurrent(int by)
{
    const int from = currentRow(), to = from + by;
    if (from < 0 || to < 0 || to >= count())
        return;
    QStringList order = ids();
    order.move(from, to);
    setCurrentRow(to);
    Q_EMIT reordered(order);
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentItem())
        return Q_EMIT opened(currentItem()->data(idRole).toString());
    if (m_reorderable && event->modifiers() == Qt::AltModifier &&
        (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    QListWidget::keyPressEvent(event);
}

void RowList::dropEvent(QDropEvent *event)
{
    QListWidget::dropEvent(event);
    Q_EMIT reordered(ids());
}

void RowList::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace baton
