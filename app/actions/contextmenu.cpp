#include "app/actions/contextmenu.h"

#include "app/actions/actions.h"
#include "views/canvas/canvas.h"

#include <QMenu>

namespace baton {

namespace {

using Ids = std::vector<const char *>; // null = a line between groups

const Ids onStep{
    "edit.rename",  "edit.details",     nullptr,           "draw.downstream", "draw.upstream",  "draw.sibling",
    "draw.connect", "draw.spaceBefore", "draw.spaceAbove", "draw.lock",       "draw.usualSize", nullptr,
    "edit.cut",     "edit.copy",        "edit.paste",      nullptr,           "edit.remove"};
const Ids onHandoff{"edit.details",  nullptr, "draw.insert", "draw.turn",  "draw.bend", "draw.straighten",
                    "scenario.late", nullptr, "edit.copy",   "edit.paste", nullptr,     "edit.remove"};
const Ids onNote{"edit.rename", nullptr, "edit.cut", "edit.copy", "edit.paste", nullptr, "edit.remove"};
const Ids onSeveral{"edit.details", "draw.lock", "edit.copyPicture", nullptr,      "draw.tidyChosen", "view.fitChosen",
                    nullptr,        "edit.cut",  "edit.copy",        "edit.paste", nullptr,           "edit.remove"};
const Ids onNothing{"draw.step", "draw.note", "draw.phase", "draw.type",  nullptr,     "edit.paste", "edit.selectAll",
                    nullptr,     "draw.tidy", "view.fit",   "view.lanes", "view.grid", nullptr,      "view.present"};

const Ids onLane{"lane.details", nullptr, "lane.up",  "lane.down", "lane.higher", "lane.lower",
                 "lane.fold",    nullptr, "lane.new", nullptr,     "lane.remove"};

const Ids &idsFor(const intents::Selection &chosen)
{
    const std::size_t count = chosen.steps.size() + chosen.handoffs.size() + chosen.notes.size();
    if (count > 1)
        return onSeveral;
    if (!chosen.steps.empty())
        return onStep;
    if (!chosen.handoffs.empty())
        return onHandoff;
    return chosen.notes.empty() ? onNothing : onNote;
}

// What cannot be done now is left out: a menu at the pointer is short.
void fill(QMenu &menu, const Actions &actions, const Ids &ids)
{
    for (const char *id : ids) {
        if (!id)
            menu.addSeparator();
        else if (actions[id]->isEnabled())
            menu.addAction(actions[id]);
    }
}

} // namespace

ContextMenu::ContextMenu(const Parts &parts, QWidget *window) : QObject(window), m_parts(parts), m_window(window)
{
    connect(&parts.canvas, &Canvas::contextMenuWanted, this, [this](QPoint global, QPointF at) {
        if (QMenu *menu = make(at); !menu->isEmpty())
            menu->popup(global);
        else
            delete menu;
    });
}

QMenu *ContextMenu::make(QPointF at) const
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    Canvas &canvas = m_parts.canvas;
    const intents::Selection chosen = canvas.selection();
    fill(*menu, m_parts.actions, canvas.chosenLane().empty() ? idsFor(chosen) : onLane);
    // Here, where the menu was asked for, and not in the middle of the view.
    for (QAction *action : menu->actions()) {
        const auto here = [&](void (Canvas::*add)(QPointF)) {
            auto *local = new QAction(action->icon(), action->text(), menu);
            local->setObjectName(action->objectName());
            connect(local, &QAction::triggered, &canvas, [&canvas, add, at] { (canvas.*add)(at); });
            menu->insertAction(action, local);
            menu->removeAction(action);
        };
        if (action == m_parts.actions["draw.step"])
            here(&Canvas::addStepAt);
        else if (action == m_parts.actions["draw.note"])
            here(&Canvas::addNoteAt);
        else if (action == m_parts.actions["draw.phase"])
            here(&Canvas::addPhaseAt);
    }
    return menu;
}

} // namespace baton
