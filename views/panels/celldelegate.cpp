#include "views/panels/celldelegate.h"

#include "views/panels/handoffrows.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

namespace baton {

CellDelegate::CellDelegate(const HandoffRows &rows, QObject *parent) : QStyledItemDelegate(parent), m_rows(rows) {}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setProperty("kind", "cell");
    edit->setAccessibleName(cells::heading(index.column()));
    edit->setAccessibleDescription(cells::meaning(index.column()));
    const QStringList names = m_rows.namesFor(index.column());
    if (names.isEmpty())
        return edit;
    auto *completer = new QCompleter(names, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchStartsWith);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    edit->setCompleter(completer);
    return edit;
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *edit = qobject_cast<QLineEdit *>(watched);
    if (!edit || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QStyledItemDelegate::eventFilter(watched, event);
    Q_EMIT commitData(edit);
    Q_EMIT closeEditor(edit, NoHint);
    Q_EMIT entered();
    return true;
}

} // namespace baton
