#pragma once

#include "views/panels/table/linedelegate.h"

class QAbstractItemView;
class QKeyEvent;

namespace baton {

class HandoffRows;

// The editor of a cell of the table of handoffs: one line, with the names of the map to choose from.
class CellDelegate : public LineDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(const HandoffRows &rows, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool popupKey(QAbstractItemView &popup, QKeyEvent &event);

    const HandoffRows &m_rows;
};

} // namespace baton
