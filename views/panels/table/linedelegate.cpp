#include "views/panels/table/linedelegate.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace baton {

QWidget *LineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setProperty("kind", "cell");
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return edit;
}

void LineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

bool LineDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *edit = qobject_cast<QLineEdit *>(watched);
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (!edit || (key != Qt::Key_Return && key != Qt::Key_Enter))
        return QStyledItemDelegate::eventFilter(watched, event);
    finish(*edit);
    return true;
}

void LineDelegate::finish(QLineEdit &edit)
{
    Q_EMIT commitData(&edit);
    Q_EMIT closeEditor(&edit, NoHint);
    Q_EMIT entered();
}

} // namespace baton
