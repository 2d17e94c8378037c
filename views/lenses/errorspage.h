#pragma once

#include "views/lenses/lenspage.h"

#include <QPointer>

class QVBoxLayout;

namespace baton {

class ErrorsStrip;

// What an error made at one place does downstream, who repairs whose errors, and where one check pays most.
class ErrorsPage : public LensPage
{
    Q_OBJECT
public:
    explicit ErrorsPage(Answers *answers, QObject *parent = nullptr);

    Lens lens() const override { return Lens::Errors; }
    QWidget *panel() override;
    QWidget *strip() override;
    LensView view() const override;
    void setActive(bool active) override;
    void setSelection(const intents::Selection &selection) override;
    std::vector<Stop> tour() const override;

private:
    void askForOrigin();
    void refresh();
    void fillPanel();
    void fillJourney(QVBoxLayout *layout, const Impact &impact, const ProcessMap &map);
    void fillCosts(QVBoxLayout *layout, const Impact &impact, const ProcessMap &map);
    void fillRepairs(QVBoxLayout *layout, const Analysis &analysis, const ProcessMap &map);
    void fillChecks(QVBoxLayout *layout, const Analysis &analysis, const ProcessMap &map);
    void fillStrip();

    Answers *m_answers;
    QPointer<QWidget> m_panel;
    QPointer<ErrorsStrip> m_strip;
    QVBoxLayout *m_content = nullptr;
    intents::Selection m_selection;
    bool m_active = false;
};

} // namespace baton
