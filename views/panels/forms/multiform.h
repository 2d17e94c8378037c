#pragma once

#include "views/panels/forms/form.h"

class QLabel;

namespace baton {

class HandoffForm;
class StepForm;

// Several things selected: what they have in common, set for all of them in one edit.
class MultiForm : public Form
{
    Q_OBJECT
public:
    explicit MultiForm(QWidget *parent = nullptr);

    void setSelection(const intents::Selection &selection);
    void refresh(bool force) override;

protected:
    void readOnlyChanged() override;

private:
    QString counts(const intents::Selection &selection) const;

    intents::Selection m_selection;
    QLabel *m_title;
    QLabel *m_stepsTitle;
    QLabel *m_handoffsTitle;
    StepForm *m_steps;
    HandoffForm *m_handoffs;
};

} // namespace baton
