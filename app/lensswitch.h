#pragma once

#include "app/actions.h"
#include "views/lenses/lensview.h"

#include <QButtonGroup>
#include <QWidget>

namespace baton {

// The row of lenses: one pressed, each an action. A lens whose action is disabled and that has nothing to say yet
// (Standards without a standard) is not shown.
class LensSwitch : public QWidget
{
    Q_OBJECT
public:
    explicit LensSwitch(Actions &actions, QWidget *parent = nullptr);

private:
    void add(Actions &actions, const char *id);

    QButtonGroup m_group;
};

// "lens.bottlenecks"
const char *actionOf(Lens lens);

} // namespace baton
