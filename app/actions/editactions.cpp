#include "app/actions/editactions.h"

#include "app/actions/actions.h"
#include "app/window/lenshost.h"
#include "app/window/stage.h"
#include "views/canvas/canvas.h"
#include "views/text/sentences.h"

namespace baton {

EditActions::EditActions(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    bindHistory();
    bindClipboard();
    bindDrawing();
    bindTools();
}

void EditActions::bindHistory()
{
    m_parts.actions.on("edit.undo", [this] {
        stepBack(&Document::undo, [](const Document::Past &past) {
            return tr("Undone: %1.").arg(text::history(past.undone.back().second));
        });
    });
    m_parts.actions.on("edit.redo", [this] {
        stepBack(&Document::redo, [](const Document::Past &past) {
            return tr("Done again: %1.").arg(text::history(past.done.back().second));
        });
    });
}

void EditActions::stepBack(Status (Document::*way)(), QString (*sentence)(const Document::Past &))
{
    Document *document = m_parts.stage.document();
    if (!document)
        return;
    if (const Status done = (document->*way)(); !done.ok())
        Q_EMIT refused(text::error(done.error()));
    else
        Q_EMIT told(sentence(document->past()));
}

void EditActions::bindClipboard()
{
    Actions &actions = m_parts.actions;
    Canvas &canvas = m_parts.canvas;
    actions.on("edit.cut", [&canvas] { canvas.cutOrCopy(true); });
    actions.on("edit.copy", [&canvas] { canvas.cutOrCopy(false); });
    actions.on("edit.copyPicture", [&canvas] { canvas.copyAs(Canvas::CopyAs::Picture); });
    actions.on("edit.copyDrawing", [&canvas] { canvas.copyAs(Canvas::CopyAs::Drawing); });
    actions.on("edit.copyTable", [&canvas] { canvas.copyAs(Canvas::CopyAs::Table); });
    actions.on("edit.paste", [&canvas] { canvas.paste(); });
    actions.on("edit.selectAll", [&canvas] { canvas.selectAll(); });
    actions.on("edit.remove", [&canvas] { canvas.removeSelected(); });
    actions.on("edit.rename", [&canvas] { canvas.renameSelected(); });
    actions.on("edit.menu", [&canvas] { canvas.askForMenu(); });
    actions.on("edit.details", [this, &canvas] {
        m_parts.lenses.setLens(Lens::Draw);
        canvas.editSelected();
    });
}

void EditActions::bindDrawing()
{
    Actions &actions = m_parts.actions;
    Canvas &canvas = m_parts.canvas;
    const auto drawing = [&](const char *id, void (Canvas::*act)()) {
        actions.on(id, [&canvas, act] {
            canvas.setFocus(Qt::OtherFocusReason);
            (canvas.*act)();
        });
    };
    drawing("draw.downstream", &Canvas::growDownstream);
    drawing("draw.upstream", &Canvas::growUpstream);
    drawing("draw.sibling", &Canvas::addSibling);
    drawing("draw.connect", &Canvas::connectFromSelected);
    drawing("draw.insert", &Canvas::insertIntoSelected);
    drawing("draw.turn", &Canvas::turnSelected);
    drawing("draw.bend", &Canvas::bendSelected);
    drawing("draw.straighten", &Canvas::straightenSelected);
    drawing("draw.nextBend", &Canvas::walkBends);
    drawing("draw.removeBend", &Canvas::removeBend);
    drawing("draw.size", &Canvas::sizeSelected);
    drawing("draw.usualSize", &Canvas::restoreSize);
    drawing("draw.chooseNote", &Canvas::chooseNextNote);
    drawing("draw.phaseName", &Canvas::nameNextPhase);
    const auto space = [&](const char *id, Qt::Key arrow) {
        actions.on(id, [&canvas, arrow] { canvas.openSpace(arrow); });
    };
    space("draw.spaceBefore", Qt::Key_Right);
    space("draw.closeBefore", Qt::Key_Left);
    space("draw.spaceAbove", Qt::Key_Down);
    space("draw.closeAbove", Qt::Key_Up);
    drawing("scenario.late", &Canvas::askDelay);
    actions.on("draw.step", [&canvas] { canvas.addStepAt(canvas.visibleArea().center()); });
    actions.on("draw.phase", [&canvas] { canvas.addPhaseAt(canvas.visibleArea().center()); });
    actions.on("draw.note", [&canvas] { canvas.addNoteAt(canvas.visibleArea().center()); });
    actions.onToggle("draw.lock", [&canvas](bool on) { canvas.lockSelected(on); });
    actions.on("draw.tidy", [&canvas] { canvas.tidy(false); });
    actions.on("draw.tidyRows", [&canvas] { canvas.tidyInto(Chains::InRows); });
    actions.on("draw.tidyLine", [&canvas] { canvas.tidyInto(Chains::InOneLine); });
    actions.on("draw.tidyChosen", [&canvas] { canvas.tidy(true); });
}

void EditActions::bindTools()
{
    struct Tool
    {
        const char *action;
        Canvas::ToolKind kind;
    };
    static constexpr Tool tools[] = {
        {"tool.select", Canvas::ToolKind::Select},   {"tool.step", Canvas::ToolKind::Step},
        {"tool.handoff", Canvas::ToolKind::Handoff}, {"tool.lane", Canvas::ToolKind::Lane},
        {"tool.note", Canvas::ToolKind::Note},       {"tool.space", Canvas::ToolKind::Space}};
    const auto showTool = [this](Canvas::ToolKind now) {
        for (const Tool &tool : tools)
            m_parts.actions[tool.action]->setChecked(tool.kind == now);
    };
    for (const Tool &tool : tools)
        m_parts.actions.on(tool.action, [this, tool, showTool] {
            m_parts.canvas.setTool(tool.kind);
            m_parts.canvas.setFocus(Qt::OtherFocusReason);
            showTool(m_parts.canvas.tool());
        });
    connect(&m_parts.canvas, &Canvas::toolChanged, this, showTool);
    showTool(m_parts.canvas.tool());
}

} // namespace baton
