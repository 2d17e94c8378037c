#include "views/panels/forms/form.h"

#include "views/panels/fields/captionlabel.h"
#include "views/panels/forms/moresection.h"
#include "views/text/sentences.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace baton {

namespace {

QLabel *plainLabel(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", role);
    return label;
}

} // namespace

Form::Form(QWidget *parent)
    : QWidget(parent)
    , m_top(new QVBoxLayout)
    , m_body(m_top)
    , m_refusal(plainLabel({}, QStringLiteral("error"), this))
{
    // A stretch, not an alignment: an aligned layout is cut off at its size hint and would hide wrapped lines.
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(20, 20, 20, 20);
    whole->addLayout(m_top);
    whole->addStretch(1);
    m_top->setSpacing(12);
    m_refusal->hide();
}

void Form::setDocument(Document *document)
{
    m_document = document;
    m_refusal->hide();
}

void Form::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (Field *field : m_fields)
        field->setReadOnly(readOnly);
    readOnlyChanged();
}

void Form::commitPending()
{
    for (Field *field : m_fields)
        field->commit();
}

bool Form::isEditing() const
{
    for (const Field *field : m_fields)
        if (field->isEditing())
            return true;
    return false;
}

void Form::focusFirst()
{
    if (!m_fields.empty())
        m_fields.front()->setFocus(Qt::OtherFocusReason);
}

Status Form::tryPerform(Batch batch)
{
    if (!m_document)
        return Done{};
    m_refusal->hide();
    return m_document->perform(std::move(batch));
}

bool Form::perform(Batch batch)
{
    const Status status = tryPerform(std::move(batch));
    if (!status)
        fail(status.error());
    return status.ok();
}

void Form::fail(const Error &error)
{
    m_refusal->setText(text::error(error));
    m_top->removeWidget(m_refusal);
    m_top->addWidget(m_refusal);
    m_refusal->show();
}

void Form::addCaption(const QString &text)
{
    m_body->addWidget(new CaptionLabel(text, this));
    m_body->addSpacing(-4);
}

QLabel *Form::addTitle()
{
    QLabel *label = addText(QStringLiteral("title"));
    return label;
}

QLabel *Form::addHeading(const QString &text)
{
    QLabel *label = addText(QStringLiteral("heading"));
    label->setText(text);
    return label;
}

QLabel *Form::addText(const QString &role)
{
    QLabel *label = plainLabel({}, role, this);
    m_body->addWidget(label);
    return label;
}

void Form::addRule()
{
    auto *rule = new QFrame(this);
    rule->setProperty("rule", true);
    addSpace(4);
    m_body->addWidget(rule);
    addSpace(4);
}

void Form::addSpace(int height)
{
    m_body->addSpacing(height);
}

void Form::adopt(Field *field)
{
    m_fields.push_back(field);
    field->setReadOnly(m_readOnly);
    connect(field, &Field::left, this, &Form::left);
}

void Form::add(Field *field)
{
    adopt(field);
    m_body->addWidget(field);
}

void Form::addRow(Field *left, Field *right)
{
    adopt(left);
    adopt(right);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(left, 1, Qt::AlignTop);
    row->addWidget(right, 1, Qt::AlignTop);
    m_body->addLayout(row);
}

void Form::beginMore(const QString &title, const QString &summary)
{
    addRule();
    auto *section = new MoreSection(title, summary, this);
    m_body->addWidget(section);
    m_body = section->body();
}

void Form::endMore()
{
    m_body = m_top;
}

} // namespace baton
