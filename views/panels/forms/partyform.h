#pragma once

#include "views/panels/forms/elementform.h"

class QLabel;
class QPushButton;

namespace baton {

class ChoiceField;
class ColourField;
class LineField;

// A department, role, vendor or external customer, and its people.
class PartyForm : public ElementForm<Party>
{
    Q_OBJECT
public:
    explicit PartyForm(QWidget *parent = nullptr);

protected:
    void shown(const std::vector<const Party *> &parties, bool force) override;
    void readOnlyChanged() override;

private:
    void buildHead();
    void buildPeople();
    void buildFoot();

    ChoiceField *m_calendar = nullptr;
    ColourField *m_colour = nullptr;
    QLabel *m_steps = nullptr;
    QPushButton *m_remove = nullptr;
};

// The button above a form that leads back to the map's own form.
QPushButton *backToMap(Form *form);

} // namespace baton
