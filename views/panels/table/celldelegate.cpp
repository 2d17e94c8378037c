#include "views/panels/table/celldelegate.h"

#include "views/panels/table/handoffrows.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

namespace baton {

namespace {

const QString popupName = QStringLiteral("namesOfCells");

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

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
    completer->popup()->setObjectName(popupName);
    completer->popup()->installEventFilter(const_cast<CellDelegate *>(this));
    return edit;
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    if (watched->objectName() == popupName)
        return pressed && popupKey(static_cast<QAbstractItemView &>(*watched), static_cast<QKeyEvent &>(*event));
    auto *edit = qobject_cast<QLineEdit *>(watched);
    if (!edit || !pressed || !isEnter(static_cast<QKeyEvent *>(event)->key()))
        return QStyledItemDelegate::eventFilter(watched, event);
    finish(*edit);
    return true;
}

// With names on offer, Enter and Tab still finish the cell at once: with the name gone to, or as it was typed.
bool CellDelegate::popupKey(QAbstractItemView &popup, QKeyEvent &event)
{
    auto *edit = qobject_cast<QLineEdit *>(popup.focusProxy());
    const bool tab = event.key() == Qt::Key_Tab;
    if (!edit || (!tab && !isEnter(event.key())))
        return false;
    if (popup.currentIndex().isValid())
        edit->setText(popup.currentIndex().data().toString());
    popup.hide();
    if (!tab) {
        finish(*edit);
        return true;
    }
    Q_EMIT commitData(edit);
    Q_EMIT closeEditor(edit, EditNextItem);
    return true;
}

void CellDelegate::finish(QLineEdit &edit)
{
    Q_EMIT commitData(&edit);
    Q_EMIT closeEditor(&edit, NoHint);
    Q_EMIT entered();
}

} // namespace baton
