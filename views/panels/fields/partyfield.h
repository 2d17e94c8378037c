#pragma once

#include "model/map/processmap.h"
#include "views/panels/fields/choicefield.h"

class QLineEdit;

namespace baton {

// Who does it: a party of the map, nobody, or a new one whose name is typed at once.
class PartyField : public ChoiceField
{
    Q_OBJECT
public:
    explicit PartyField(const QString &label, QWidget *parent = nullptr);

    void setParties(const ProcessMap &map);
    void setReadOnly(bool readOnly) override;

Q_SIGNALS:
    void newPartyNamed(const QString &name);

protected:
    void display(const QString &text, bool mixed) override;

private:
    bool isChoice(const QString &key) const override;
    void askForName();

    QLineEdit *m_name;
};

QIcon partyIcon(const Party &party); // a dot, dashed for those outside

} // namespace baton
