#pragma once

#include <QStyledItemDelegate>

namespace baton {

// A line of the command palette: the group, quieter; the action; its keys at the right end, or why it cannot be done
// now.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { Id = Qt::UserRole, Group, Action, Keys, Refusal };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace baton
