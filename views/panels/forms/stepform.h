#pragma once

#include "views/panels/forms/elementform.h"

namespace baton {

class LinkButton;
class CatchesEditor;
class ChoiceField;
class LineField;
class PartyField;

// Everything a person sets about a step; with several ids the fields that make sense for many.
class StepForm : public ElementForm<Step>
{
    Q_OBJECT
public:
    enum class Kind { One, Several };

    explicit StepForm(Kind kind = Kind::One, QWidget *parent = nullptr);

protected:
    void shown(const std::vector<const Step *> &steps, bool force) override;
    void readOnlyChanged() override;

private:
    void buildHead();
    void buildBasics();
    void buildErrors();
    void buildMore();
    void addPriority();
    void buildCustomer();
    LineField *addLaw(const QString &label, const QString &placeholder, const std::string &source, Law Step::*member);
    LineField *addCount(const QString &label, const QString &placeholder, const std::string &source, int Step::*member);
    LineField *addMoney(const QString &label, double Step::*member);
    void giveToNewParty(const QString &name);
    QString partyLine(const Step &step) const;

    Kind m_kind;
    PartyField *m_party = nullptr;
    LinkButton *m_openParty = nullptr;
    CatchesEditor *m_catches = nullptr;
    ChoiceField *m_arrivalsCalendar = nullptr;
    LineField *m_arrivalsBatch = nullptr;
    LineField *m_introduces = nullptr;
    std::vector<Field *> m_customerFields;
};

} // namespace baton
