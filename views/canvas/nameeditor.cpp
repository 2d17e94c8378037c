#include "views/canvas/nameeditor.h"

#include "model/edit/capture.h"
#include "views/canvas/painting/mapfonts.h"
#include "views/theme/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

namespace baton {

namespace {

constexpr int longestName = 200; // characters

}

NameEditor::NameEditor(QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    setAccessibleName(tr("Name of the step"));
    hide();
    connect(this, &QPlainTextEdit::textChanged, this, &NameEditor::takeTyped);
}

void NameEditor::takeTyped()
{
    if (!m_open)
        return;
    if (const QString typed = text(); typed.size() > longestName) {
        const int at = std::min(textCursor().position(), longestName);
        setPlainText(typed.left(longestName));
        QTextCursor cursor = textCursor();
        cursor.setPosition(at);
        setTextCursor(cursor);
    } else if (isSentence(typed.toStdString())) {
        leave(Leave::Sentence);
    } else {
        Q_EMIT heightWanted();
    }
}

int NameEditor::linesHeight() const
{
    const int lines = std::max(1, document()->firstBlock().layout()->lineCount());
    return lines * QFontMetrics(font()).lineSpacing();
}

void NameEditor::setScale(double scale)
{
    const Colours &colours = Theme::instance().colours();
    QFont nameFont = MapFonts::current().name;
    nameFont.setPixelSize(qMax(12, qRound(nameFont.pixelSize() * scale)));
    if (m_open && nameFont.pixelSize() == font().pixelSize())
        return;
    setFont(nameFont);
    setStyleSheet(QStringLiteral("QPlainTextEdit { background: %1; color: %2; border: 0; padding: 0; font-size: %3px; "
                                 "font-weight: 600; selection-background-color: %4; selection-color: %5; }")
                      .arg(colours.card.name(), colours.text.name(), QString::number(nameFont.pixelSize()),
                           colours.accent.name(), colours.accentText.name()));
}

void NameEditor::open(const QRect &place, double scale, const QString &text, bool selectAllText)
{
    setScale(scale);
    setPlaceholderText(tr("Name it"));
    setLineWrapMode(WidgetWidth);
    setGeometry(place);
    setPlainText(text);
    m_open = true;
    show();
    setFocus(Qt::OtherFocusReason);
    if (selectAllText)
        selectAll();
    else
        moveCursor(QTextCursor::End);
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
    return QPlainTextEdit::event(event);
}

void NameEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave(Leave::Cancel);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        leave(Leave::Commit);
    else if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        Q_EMIT moveWanted(event->key() == Qt::Key_Left ? -1 : 1);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void NameEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        leave(Leave::Commit);
}

void NameEditor::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(source->text().simplified());
}

void NameEditor::setSpilling(bool beyondCard)
{
    if (m_spilling != beyondCard)
        viewport()->update();
    m_spilling = beyondCard;
}

void NameEditor::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (!m_spilling)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::instance().colours().accent);
    painter.drawLine(viewport()->rect().bottomLeft(), viewport()->rect().bottomRight());
}

// It is as high as its lines: there is nothing to scroll to.
void NameEditor::scrollContentsBy(int dx, int dy)
{
    QPlainTextEdit::scrollContentsBy(dx, dy);
    if (verticalScrollBar()->value() != 0)
        verticalScrollBar()->setValue(0);
}

} // namespace baton
