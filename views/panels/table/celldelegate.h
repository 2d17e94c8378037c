#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;
class QKeyEvent;
class QLineEdit;

namespace baton {

class HandoffRows;

// The editor of a cell: one line, with the names of the map to choose from. Enter finishes the cell and says so.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(const HandoffRows &rows, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    void entered(); // Enter in an editor, once its cell has been taken

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool popupKey(QAbstractItemView &popup, QKeyEvent &event);
    void finish(QLineEdit &edit);

    const HandoffRows &m_rows;
};

} // namespace baton
