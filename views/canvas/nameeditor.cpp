#include "views/canvas/nameeditor.h"

#include "model/edit/capture.h"
#include "views/canvas/painting/mapfonts.h"
#include "views/theme/theme.h"

#include <QKeyEvent>

namespace baton {

NameEditor::NameEditor(QWidget *parent) : QLineEdit(parent)
{
    setFrame(false);
    setMaxLength(200);
    setAccessibleName(tr("Name of the step"));
    hide();
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        if (m_open && isSentence(typed.toStdString()))
            leave(Leave::Sentence);
    });
}

void NameEditor::open(const QRect &place, double scale, const QString &text, bool selectAllText)
{
    const Colours &colours = Theme::instance().colours();
    QFont nameFont = MapFonts::current().name;
    nameFont.setPixelSize(qMax(12, qRound(nameFont.pixelSize() * scale)));
    setFont(nameFont);
    setStyleSheet(QStringLiteral("QLineEdit { background: %1; color: %2; border: 0; padding: 0; font-size: %3px; "
                                 "font-weight: 600; selection-background-color: %4; selection-color: %5; }")
                      .arg(colours.card.name(), colours.text.name(), QString::number(nameFont.pixelSize()),
                           colours.accent.name(), colours.accentText.name()));
    setPlaceholderText(tr("Name it"));
    setText(text);
    setGeometry(place);
    m_open = true;
    show();
    setFocus(Qt::OtherFocusReason);
    if (selectAllText)
        selectAll();
    else
        end(false);
}

void NameEditor::close()
{
    m_open = false;
    hide();
}

void NameEditor::leave(Leave how)
{
    if (!m_open)
        return;
    m_open = false;
    Q_EMIT left(how);
}

// Tab belongs to the chain, not to the focus; single letters belong to the name, not to shortcuts.
bool NameEditor::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            leave(key == Qt::Key_Tab ? Leave::CommitAndGrow : Leave::CommitAndGrowUp);
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Escape || key == Qt::Key_Return) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void NameEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave(Leave::Cancel);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        leave(Leave::Commit);
    else
        QLineEdit::keyPressEvent(event);
}

void NameEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        leave(Leave::Commit);
}

} // namespace baton
