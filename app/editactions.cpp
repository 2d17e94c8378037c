#include "app/editactions.h"

#include "app/actions.h"
#include "app/stage.h"
#include "model/exchange/codec.h"
#include "views/canvas/canvas.h"
#include "views/text/sentences.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

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
    const auto step = [this](Status (Document::*way)()) {
        if (Document *document = m_parts.stage.document())
            if (const Status done = (document->*way)(); !done.ok())
                Q_EMIT refused(text::error(done.error()));
    };
    m_parts.actions.on("edit.undo", [step] { step(&Document::undo); });
    m_parts.actions.on("edit.redo", [step] { step(&Document::redo); });
}

void EditActions::bindClipboard()
{
    Actions &actions = m_parts.actions;
    Canvas &canvas = m_parts.canvas;
    actions.on("edit.cut", [&canvas] { canvas.cutOrCopy(true); });
    actions.on("edit.copy", [&canvas] { canvas.cutOrCopy(false); });
    actions.on("edit.paste", [this] { paste(); });
    actions.on("edit.selectAll", [this] { selectAll(); });
    actions.on("edit.remove", [&canvas] { canvas.removeSelected(); });
    actions.on("edit.rename", [&canvas] { canvas.renameSelected(); });
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
    actions.on("draw.tidy", [&canvas] { canvas.tidy(false); });
    actions.on("draw.tidyChosen", [&canvas] { canvas.tidy(true); });
}

void EditActions::bindTools()
{
    struct Tool
    {
        const char *action;
        Canvas::ToolKind kind;
    };
    static constexpr Tool tools[] = {{"tool.select", Canvas::ToolKind::Select},
                                     {"tool.step", Canvas::ToolKind::Step},
                                     {"tool.handoff", Canvas::ToolKind::Handoff},
                                     {"tool.lane", Canvas::ToolKind::Lane},
                                     {"tool.note", Canvas::ToolKind::Note}};
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

void EditActions::selectAll()
{
    const Document *document = m_parts.stage.shown();
    if (!document)
        return;
    intents::Selection everything;
    for (const Step &step : document->map().steps)
        everything.steps.push_back(step.id);
    for (const Handoff &handoff : document->map().handoffs)
        everything.handoffs.push_back(handoff.id);
    for (const Note &note : document->map().notes)
        everything.notes.push_back(note.id);
    m_parts.canvas.select(everything, false);
}

void EditActions::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const bool plain = data && data->formats().filter(QStringLiteral("baton")).isEmpty() && data->hasText();
    if (!plain || !pasteTable(data->text()))
        m_parts.canvas.paste();
}

// A range copied from a spreadsheet: several rows, cells parted by tabs.
bool EditActions::pasteTable(const QString &text)
{
    Document *document = m_parts.stage.shown();
    if (!document || !text.contains(u'\t') || !text.trimmed().contains(u'\n'))
        return false;
    const Result<Imported> table = handofflist::read(text.toStdString());
    if (!table.ok()) {
        Q_EMIT refused(text::error(table.error()));
        return true;
    }
    const QRectF bounds = m_parts.canvas.mapBounds();
    const double below = bounds.isNull() ? 0 : bounds.bottom() + 80;
    const Batch batch = intents::merge(document->map(), table.value().map, bounds.left(), below, Intent::Paste);
    const Status done = document->perform(batch);
    if (!done.ok())
        Q_EMIT refused(text::error(done.error()));
    else
        Q_EMIT told(tr("Pasted %n handoff(s).", nullptr, static_cast<int>(table.value().map.handoffs.size())));
    return true;
}

} // namespace baton
