#include "views/canvas/noteeditor.h"

#include "views/canvas/painting/mapfonts.h"
#include "views/theme/theme.h"

#include <QKeyEvent>

namespace baton {

NoteEditor::NoteEditor(QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setAccessibleName(tr("Text of the note"));
    hide();
}

void NoteEditor::open(const QString &text, double scale)
{
    const Colours &colours = Theme::instance().colours();
    const int size = qMax(11, qRound(MapFonts::current().note.pixelSize() * scale));
    setStyleSheet(QStringLiteral("QPlainTextEdit { background: %1; color: %2; border: 1px solid %3; font-size: %4px; }")
                      .arg(colours.note.name(), colours.onNote.name(), colours.accent.name(), QString::number(size)));
    setPlainText(text);
    m_open = true;
    show();
    setFocus(Qt::OtherFocusReason);
    selectAll();
}

void NoteEditor::close()
{
    m_open = false;
    hide();
}

void NoteEditor::leave(bool keep)
{
    if (!m_open)
        return;
    m_open = false;
    Q_EMIT left(keep);
}

bool NoteEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    const bool done =
        event->modifiers() & Qt::ControlModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter);
    if (event->key() == Qt::Key_Escape)
        leave(false);
    else if (done)
        leave(true);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void NoteEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        leave(true);
}

} // namespace baton
