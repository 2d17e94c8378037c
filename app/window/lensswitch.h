#pragma once

#include "app/actions/actions.h"
#include "views/lenses/lensview.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QWidget>

namespace baton {

// The row of lenses: one pressed, each an action. Where the window is narrow, one button that says which and offers
// them.
class LensSwitch : public QWidget
{
    Q_OBJECT
public:
    explicit LensSwitch(Actions &actions, QWidget *parent = nullptr);

    void setFolded(bool folded);
    bool folded() const { return m_folded; }
    int saving() const; // px by which the folded one is narrower

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(Actions &actions, const char *id);
    void makeFolded(Actions &actions);

    QButtonGroup m_group;
    QPushButton *m_one;
    bool m_folded = false;
};

// "lens.bottlenecks"
const char *actionOf(Lens lens);

} // namespace baton
