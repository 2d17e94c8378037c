#pragma once

#include <QStyledItemDelegate>

class QLineEdit;

namespace baton {

// The editor of a cell: one line, named after its column. Enter finishes the cell and says so.
class LineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    void entered(); // Enter in an editor, once its cell has been taken

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void finish(QLineEdit &edit);
};

} // namespace baton
