#include "app/window/sidepanel.h"

#include "app/actions/actions.h"
#include "app/scenarios/scenariopanel.h"
#include "app/window/hairline.h"
#include "app/window/lenshost.h"
#include "app/window/stage.h"
#include "views/canvas/canvas.h"
#include "views/panels/historypanel.h"
#include "views/theme/theme.h"

#include <QVBoxLayout>
#include <algorithm>
#include <functional>

namespace baton {

namespace {

constexpr int panelWidth = 328, edge = 1;

// `most` times its width at most, at large text.
int widthAt(double most)
{
    return static_cast<int>(panelWidth * std::clamp(Theme::instance().textScale(), 1.0, most)) + edge;
}

// Who asks for what stands in the panel sees it.
std::function<void()> appearing(const Parts &parts)
{
    return [panel = parts.actions["view.panel"]] {
        if (!panel->isChecked())
            panel->trigger();
    };
}

} // namespace

SidePanel::SidePanel(const Parts &parts, QWidget *parent) : QWidget(parent)
{
    setProperty("surface", "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Hairline(Qt::Vertical));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    column->addWidget(new ScenarioPanel(parts));
    column->addWidget(parts.lenses.panel(), 1);
    bindHistory(parts);
    connect(&parts.canvas, &Canvas::editWanted, this, appearing(parts));
    connect(&parts.canvas, &Canvas::delayWanted, this, appearing(parts));
    connect(&Theme::instance(), &Theme::changed, this, &SidePanel::fitText);
    fitText();
}

// The history stands in the lens's place until it is put away or another lens is chosen.
void SidePanel::bindHistory(const Parts &parts)
{
    auto *history = new HistoryPanel;
    LensHost &lenses = parts.lenses;
    QAction *action = parts.actions["edit.history"];
    const auto show = [history, action, &lenses, appear = appearing(parts)](bool on) {
        if (on)
            appear();
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

QSize SidePanel::sizeHint() const
{
    return {widthAt(1.6), QWidget::sizeHint().height()};
}

// At large text it gives way to a strip that needs the room.
void SidePanel::fitText()
{
    setMinimumWidth(widthAt(1.3));
    setMaximumWidth(widthAt(1.6));
    updateGeometry();
}

} // namespace baton
