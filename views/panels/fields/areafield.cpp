#include "views/panels/fields/areafield.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>

namespace baton {

namespace {

constexpr int frame = 12; // border and padding above and below, see the style sheet

int laidOutLines(const QTextDocument &document)
{
    int lines = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    return lines;
}

} // namespace

GrowingEdit::GrowingEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    document()->setDocumentMargin(3);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingEdit::follow);
}

void GrowingEdit::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    follow();
}

QSize GrowingEdit::sizeHint() const
{
    const int lines = std::clamp(laidOutLines(*document()), m_least, m_most);
    const int height = lines * fontMetrics().lineSpacing() + 2 * qRound(document()->documentMargin()) + frame;
    return {QPlainTextEdit::sizeHint().width(), height};
}

void GrowingEdit::follow()
{
    if (const int wanted = sizeHint().height(); wanted != height()) {
        setFixedHeight(wanted);
        updateGeometry();
    }
}

void GrowingEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool commits = enter && (event->modifiers() & Qt::ControlModifier || (m_enterCommits && !event->modifiers()));
    if (commits) {
        Q_EMIT finished();
        return event->accept();
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT escaped();
        return event->accept();
    }
    QPlainTextEdit::keyPressEvent(event);
}

void GrowingEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT finished();
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    follow();
}

AreaField::AreaField(const QString &label, QWidget *parent) : Field(label, parent), m_edit(new GrowingEdit(this))
{
    placeEditor(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Field::clearError);
    connect(m_edit, &GrowingEdit::finished, this, &AreaField::commit);
    connect(m_edit, &GrowingEdit::escaped, this, &AreaField::takeBack);
}

QString AreaField::text() const
{
    return m_edit->toPlainText();
}

bool AreaField::isEditing() const
{
    return m_edit->toPlainText() != m_shown;
}

QWidget *AreaField::editor()
{
    return m_edit;
}

void AreaField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void AreaField::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    m_edit->setPlaceholderText(text);
}

void AreaField::display(const QString &text, bool mixed)
{
    m_edit->setPlaceholderText(mixed ? tr("different texts") : m_placeholder);
    m_shown = text;
    if (m_edit->toPlainText() != text)
        m_edit->setPlainText(text);
}

void AreaField::commit()
{
    if (isEditing() && !m_edit->isReadOnly())
        Q_EMIT committed();
}

void AreaField::takeBack()
{
    if (!isEditing()) {
        Q_EMIT left();
        return;
    }
    clearError();
    display(m_shown, false);
}

} // namespace baton
