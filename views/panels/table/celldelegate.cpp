#include "views/panels/table/celldelegate.h"

#include "views/panels/table/handoffrows.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

namespace baton {

namespace {

const QString popupName = QStringLiteral("namesOfCells");

} // namespace

CellDelegate::CellDelegate(const HandoffRows &rows, QObject *parent) : LineDelegate(parent), m_rows(rows) {}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto *edit = static_cast<QLineEdit *>(LineDelegate::createEditor(parent, option, index));
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

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (watched->objectName() != popupName)
        return LineDelegate::eventFilter(watched, event);
    return event->type() == QEvent::KeyPress &&
           popupKey(static_cast<QAbstractItemView &>(*watched), static_cast<QKeyEvent &>(*event));
}

// With names on offer, Enter and Tab still finish the cell at once: with the name gone to, or as it was typed.
bool CellDelegate::popupKey(QAbstractItemView &popup, QKeyEvent &event)
{
    auto *edit = qobject_cast<QLineEdit *>(popup.focusProxy());
    const bool tab = event.key() == Qt::Key_Tab;
    if (!edit || (!tab && event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter))
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

} // namespace baton
