#include "views/panels/fields/linefield.h"

#include "views/charts/parts.h"
#include "views/panels/fields/echoedit.h"

#include <QAccessible>

namespace baton {

LineField::LineField(const QString &label, Understand understand, QWidget *parent)
    : Field(label, parent)
    , m_edit(new EchoEdit(this))
    , m_understand(std::move(understand))
{
    placeEditor(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &LineField::typed);
    connect(m_edit, &QLineEdit::editingFinished, this, &LineField::commit);
    connect(m_edit, &EchoEdit::escaped, this, &LineField::takeBack);
    connect(m_edit, &EchoEdit::echoOutside, this, &Field::setHint);
    connect(m_edit, &EchoEdit::sourceChosen, this, &Field::sourceChosen);
}

QString LineField::text() const
{
    return m_edit->text();
}

bool LineField::isEditing() const
{
    return m_edit->isModified() && m_edit->text() != m_shown;
}

QWidget *LineField::editor()
{
    return m_edit;
}

void LineField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_edit->setReadOnly(readOnly);
    showSource(m_source);
}

void LineField::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    m_edit->setPlaceholderText(text);
    m_edit->setToolTip(text);
}

void LineField::makeHeadline()
{
    hideLabel();
    m_edit->setProperty("kind", "headline");
}

void LineField::makeCompact()
{
    hideLabel();
}

void LineField::showSource(std::optional<Provenance> source)
{
    m_source = source;
    m_edit->setSource(m_edit->text().isEmpty() || m_readOnly ? std::nullopt : source);
}

void LineField::display(const QString &text, bool mixed)
{
    m_mixed = mixed;
    m_shown = text;
    m_edit->setPlaceholderText(mixed ? tr("different values") : m_placeholder);
    if (m_edit->text() != text) {
        m_edit->setText(text);
        m_edit->setCursorPosition(m_edit->hasFocus() ? static_cast<int>(text.size()) : 0);
    }
    m_edit->setModified(false);
    echo();
}

void LineField::typed()
{
    clearError();
    echo();
}

void LineField::echo()
{
    showSource(m_source);
    if (!m_understand || m_edit->text().trimmed().isEmpty())
        return m_edit->setEcho({});
    const Result<QString> understood = m_understand(m_edit->text());
    m_edit->setEcho(understood ? *understood : QString());
    if (understood)
        m_edit->setAccessibleDescription(*understood);
}

void LineField::commit()
{
    if (!isEditing() || m_readOnly)
        return;
    if (m_mixed && m_edit->text().isEmpty())
        return takeBack();
    Q_EMIT committed();
}

void LineField::takeBack()
{
    if (!isEditing() && !hasError()) {
        Q_EMIT left();
        return;
    }
    const bool mixed = m_mixed;
    clearError();
    display(m_shown, mixed);
}

} // namespace baton
