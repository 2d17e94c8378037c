#include "views/panels/forms/multiform.h"

#include "views/panels/forms/handoffform.h"
#include "views/panels/forms/stepform.h"
#include "views/text/counts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace baton {

MultiForm::MultiForm(QWidget *parent) : Form(parent)
{
    addCaption(tr("Selection"));
    m_title = addTitle();
    m_title->setAccessibleName(tr("What is selected"));
    addText(QStringLiteral("muted"))->setText(tr("What you set here is set for all of them at once."));
    m_stepsTitle = addHeading(tr("Steps"));
    m_steps = new StepForm(StepForm::Kind::Several, this);
    m_handoffsTitle = addHeading(tr("Handoffs"));
    m_handoffs = new HandoffForm(HandoffForm::Kind::Several, this);
    for (Form *part : {static_cast<Form *>(m_steps), static_cast<Form *>(m_handoffs)}) {
        part->layout()->setContentsMargins(0, 0, 0, 0);
        connect(part, &Form::left, this, &Form::left);
        connect(part, &Form::partyWanted, this, &Form::partyWanted);
    }
    body()->insertWidget(body()->indexOf(m_stepsTitle) + 1, m_steps);
    body()->addWidget(m_handoffs);
}

QString MultiForm::counts(const intents::Selection &selection) const
{
    QStringList parts;
    if (!selection.steps.empty())
        parts << text::steps(selection.steps.size());
    if (!selection.handoffs.empty())
        parts << text::handoffs(selection.handoffs.size());
    if (!selection.notes.empty())
        parts << text::notes(selection.notes.size());
    return parts.join(QStringLiteral(", "));
}

void MultiForm::setSelection(const intents::Selection &selection)
{
    m_selection = selection;
    m_title->setText(counts(selection));
    m_steps->setDocument(document());
    m_handoffs->setDocument(document());
    m_steps->setIds(selection.steps);
    m_handoffs->setIds(selection.handoffs);
    const bool steps = !selection.steps.empty(), handoffs = !selection.handoffs.empty();
    m_steps->setVisible(steps);
    m_handoffs->setVisible(handoffs);
    m_stepsTitle->setVisible(steps && handoffs);
    m_handoffsTitle->setVisible(steps && handoffs);
}

void MultiForm::refresh(bool force)
{
    m_steps->refresh(force);
    m_handoffs->refresh(force);
}

void MultiForm::readOnlyChanged()
{
    m_steps->setReadOnly(isReadOnly());
    m_handoffs->setReadOnly(isReadOnly());
}

} // namespace baton
