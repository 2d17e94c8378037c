#pragma once

#include "app/actions/actions.h"
#include "app/window/stage.h"

#include <QPushButton>
#include <QToolButton>
#include <QWidget>

namespace baton {

class FoldingButton;

// "As is ▾ | + What if": says which picture of the map is shown, changes it, and starts a new one.
class ScenarioBar : public QWidget
{
    Q_OBJECT
public:
    ScenarioBar(Stage &stage, Actions &actions, QWidget *parent = nullptr);

    FoldingButton *whatIf() const { return m_whatIf; }

private:
    void refresh();
    void fillMenu();

    Stage &m_stage;
    Actions &m_actions;
    QPushButton *m_shown;
    QToolButton *m_compare;
    FoldingButton *m_whatIf;
    QMenu *m_menu;
};

} // namespace baton
