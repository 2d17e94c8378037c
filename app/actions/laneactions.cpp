#include "app/actions/laneactions.h"

#include "app/actions/actions.h"
#include "app/window/lenshost.h"
#include "views/canvas/canvas.h"

namespace baton {

LaneActions::LaneActions(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    Actions &actions = parts.actions;
    Canvas &canvas = parts.canvas;
    actions.on("lane.choose", [this, &canvas] {
        showLanes();
        canvas.setFocus(Qt::OtherFocusReason);
        canvas.chooseNextLane();
    });
    actions.on("lane.new", [this, &canvas] {
        m_parts.lenses.setLens(Lens::Draw);
        showLanes();
        canvas.newLane();
    });
    actions.on("lane.details", [this, &canvas] {
        m_parts.lenses.setLens(Lens::Draw);
        Q_EMIT canvas.laneChosen(QString::fromStdString(canvas.chosenLane()));
        Q_EMIT canvas.editWanted();
    });
    actions.on("lane.up", [&canvas] { canvas.moveLane(-1); });
    actions.on("lane.down", [&canvas] { canvas.moveLane(1); });
    actions.on("lane.higher", [&canvas] { canvas.resizeLane(1); });
    actions.on("lane.lower", [&canvas] { canvas.resizeLane(-1); });
    actions.on("lane.fold", [&canvas] { canvas.foldLane(); });
    actions.on("lane.remove", [&canvas] { canvas.removeLane(); });
    connect(&canvas, &Canvas::toolChanged, this, [this](Canvas::ToolKind tool) {
        if (tool == Canvas::ToolKind::Lane)
            showLanes();
    });
}

// The switch remembers it, as if it had been pressed.
void LaneActions::showLanes()
{
    if (QAction *lanes = m_parts.actions["view.lanes"]; !lanes->isChecked())
        lanes->trigger();
}

} // namespace baton
