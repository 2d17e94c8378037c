#pragma once

#include "views/charts/longlist.h"
#include "views/lenses/lenspage.h"

#include <QPointer>

class QVBoxLayout;

namespace baton {

class ErrorsStrip;
struct Analysis;

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
    void setSelection(const intents::Selection &selection) override;
    std::vector<Stop> tour() const override;

protected:
    void activated(bool active) override;
    void refresh() override;

private:
    void askForOrigin();
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
    parts::ShownRows m_rows = parts::firstRows();
    std::shared_ptr<const Analysis> m_told; // by the strip
    intents::Selection m_selection;
};

} // namespace baton
