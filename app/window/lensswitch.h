#pragma once

#include "app/actions/actions.h"
#include "views/lenses/lensview.h"

#include <QButtonGroup>
#include <QWidget>

namespace baton {

// The row of lenses: one pressed, each an action.
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
