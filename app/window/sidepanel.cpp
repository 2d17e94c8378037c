#include "app/window/sidepanel.h"

#include "app/actions/actions.h"
#include "app/scenarios/scenariopanel.h"
#include "app/window/lenshost.h"
#include "app/window/stage.h"
#include "views/canvas/canvas.h"
#include "views/panels/historypanel.h"
#include "views/theme/theme.h"

#include <QVBoxLayout>

namespace baton {

namespace {

constexpr int panelWidth = 328;

} // namespace

SidePanel::SidePanel(const Parts &parts, QWidget *parent) : QWidget(parent)
{
    setProperty("surface", "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new ScenarioPanel(parts));
    column->addWidget(parts.lenses.panel(), 1);
    bindHistory(parts);
    connect(&Theme::instance(), &Theme::changed, this, &SidePanel::fitText);
    fitText();
}

// The history stands in the lens's place until it is put away or another lens is chosen.
void SidePanel::bindHistory(const Parts &parts)
{
    auto *history = new HistoryPanel;
    LensHost &lenses = parts.lenses;
    QAction *action = parts.actions["edit.history"];
    const auto show = [history, action, &lenses](bool on) {
        lenses.showAside(on ? history : nullptr);
        action->setChecked(on);
        if (on)
            history->setFocus(Qt::OtherFocusReason);
    };
    lenses.showAside(history);
    show(false);
    parts.actions.onToggle("edit.history", show);
    connect(history, &HistoryPanel::left, &parts.canvas, [show, &canvas = parts.canvas] {
        show(false);
        canvas.setFocus(Qt::OtherFocusReason);
    });
    connect(history, &HistoryPanel::message, &parts.canvas, &Canvas::message);
    connect(&lenses, &LensHost::lensChanged, action, [action] { action->setChecked(false); });
    connect(&parts.stage, &Stage::shownChanged, history, [history, &stage = parts.stage] {
        history->setDocument(stage.document());
        history->setReadOnly(!stage.document() || stage.document()->saveState() == SaveState::ReadOnly);
    });
}

void SidePanel::fitText()
{
    setFixedWidth(static_cast<int>(panelWidth * std::min(1.6, std::max(1.0, Theme::instance().textScale()))));
}

} // namespace baton
