#pragma once

#include "views/lenses/lenspage.h"

#include <QPointer>

class QVBoxLayout;

namespace baton {

// Agreed response times: kept or missed, who agreed, when they are looked at again.
class StandardsPage : public LensPage
{
    Q_OBJECT
public:
    explicit StandardsPage(Answers *answers, QObject *parent = nullptr);

    Lens lens() const override { return Lens::Standards; }
    QWidget *panel() override;
    QWidget *strip() override { return nullptr; }
    LensView view() const override;
    void setActive(bool active) override;
    std::vector<Stop> tour() const override;

private:
    void askWhenStale();
    void refresh();
    void fillTable(QVBoxLayout *layout, const ProcessMap &map);
    void fillAgreements(QVBoxLayout *layout, const ProcessMap &map);
    void fillMissing(QVBoxLayout *layout, const ProcessMap &map);

    Answers *m_answers;
    QPointer<QWidget> m_panel;
    QVBoxLayout *m_content = nullptr;
    bool m_active = false;
};

} // namespace baton
