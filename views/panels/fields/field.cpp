#include "views/panels/fields/field.h"

#include "views/panels/fields/iconlabel.h"
#include "views/text/sentences.h"
#include "views/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace baton {

Field::Field(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_name(label)
    , m_label(new QLabel(label, this))
    , m_hint(new QLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    for (QLabel *text : {m_label, m_hint}) {
        text->setProperty("role", "muted");
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
    }
    m_hint->hide();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_label);
    m_layout->addWidget(m_hint);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void Field::placeEditor(QWidget *editor)
{
    m_layout->insertWidget(1, editor);
    m_label->setBuddy(editor);
    setFocusProxy(editor);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(m_name);
}

void Field::hideLabel()
{
    m_label->hide();
}

void Field::show(const QString &text, bool force)
{
    if (!force && (isEditing() || hasError()))
        return;
    clearError();
    display(text, false);
}

void Field::showMixed(bool force)
{
    if (!force && (isEditing() || hasError()))
        return;
    clearError();
    display({}, true);
}

void Field::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void Field::showError(const Error &error)
{
    if (!m_problem) {
        m_problem = new QWidget(this);
        auto *row = new QHBoxLayout(m_problem);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        row->addWidget(new IconLabel(QStringLiteral("warning"), IconLabel::Tone::Bad, m_problem), 0, Qt::AlignTop);
        m_problemText = new QLabel(m_problem);
        m_problemText->setProperty("role", "error");
        m_problemText->setTextFormat(Qt::PlainText);
        m_problemText->setWordWrap(true);
        row->addWidget(m_problemText, 1);
        m_layout->addWidget(m_problem);
    }
    m_problemText->setText(text::error(error));
    m_problem->show();
    editor()->setAccessibleDescription(m_problemText->text());
    markWrong(true);
}

void Field::clearError()
{
    if (!hasError())
        return;
    m_problem->hide();
    editor()->setAccessibleDescription({});
    markWrong(false);
}

bool Field::hasError() const
{
    return m_problem && !m_problem->isHidden();
}

void Field::markWrong(bool wrong)
{
    editor()->setProperty("wrong", wrong);
    Theme::restyle(editor());
}

} // namespace baton
