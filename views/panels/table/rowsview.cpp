#include "views/panels/table/rowsview.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

namespace baton {

namespace {

bool isPlainLetter(const QKeyEvent *event)
{
    return !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && !event->text().isEmpty() &&
           event->text().front().isPrint();
}

bool isOwn(const QKeyEvent *event)
{
    return isPlainLetter(event) || event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Paste) ||
           event->matches(QKeySequence::SelectAll) || event->key() == Qt::Key_Delete ||
           event->key() == Qt::Key_Backspace || event->key() == Qt::Key_F2 || event->key() == Qt::Key_Escape;
}

QString cellText(const QVariant &value)
{
    QString text = value.toString();
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.startsWith(u'"'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

bool RowsView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwn(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteWanted();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return enter();
    case Qt::Key_Escape:
        Q_EMIT left();
        return;
    case Qt::Key_Backspace:
        Q_EMIT clearWanted(selectionModel()->selectedIndexes());
        return;
    case Qt::Key_Delete:
        if (event->modifiers() & Qt::ShiftModifier)
            Q_EMIT removeWanted();
        else
            Q_EMIT clearWanted(selectionModel()->selectedIndexes());
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

bool RowsView::onLastCell() const
{
    const QModelIndex now = currentIndex();
    return now.isValid() && now.row() == model()->rowCount() - 1 && now.column() == model()->columnCount() - 1;
}

// Tab past the end makes a new line instead of leaving the table.
bool RowsView::focusNextPrevChild(bool next)
{
    if (!next || !onLastCell())
        return QTableView::focusNextPrevChild(next);
    Q_EMIT lineFinished();
    return true;
}

void RowsView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool finished = hint == QAbstractItemDelegate::EditNextItem && onLastCell();
    QTableView::closeEditor(editor, finished ? QAbstractItemDelegate::NoHint : hint);
    if (finished)
        Q_EMIT lineFinished();
}

void RowsView::enter()
{
    const QModelIndex now = currentIndex();
    if (!now.isValid() || now.row() == model()->rowCount() - 1) {
        Q_EMIT lineFinished();
        return;
    }
    setCurrentIndex(now.siblingAtRow(now.row() + 1));
}

void RowsView::copy() const
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return a.row() != b.row() ? a.row() < b.row() : a.column() < b.column();
    });
    QString text;
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        if (i > 0)
            text += chosen[i].row() == chosen[i - 1].row() ? u'\t' : u'\n';
        text += cellText(chosen[i].data(Qt::EditRole));
    }
    if (!chosen.isEmpty())
        QApplication::clipboard()->setText(text);
}

} // namespace baton
