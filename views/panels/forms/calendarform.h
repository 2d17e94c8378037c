#pragma once

#include "views/panels/forms/elementform.h"

class QPushButton;
class QLabel;

namespace baton {

class AreaField;

// When people work: a week of hours in a time zone, with days that differ.
class CalendarForm : public ElementForm<Calendar>
{
    Q_OBJECT
public:
    explicit CalendarForm(QWidget *parent = nullptr);

protected:
    void shown(const std::vector<const Calendar *> &calendars, bool force) override;
    void readOnlyChanged() override;

private:
    AreaField *addLines(const QString &label, const QString &placeholder,
                        std::vector<std::string> CalendarSpec::*member);

    QLabel *m_hours = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace baton
