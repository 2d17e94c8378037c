#include "app/actions/situation.h"

#include "app/actions/actions.h"
#include "app/window/lenshost.h"
#include "app/window/stage.h"
#include "app/window/workspace.h"
#include "views/canvas/canvas.h"

namespace baton {

namespace {

unsigned of(const intents::Selection &chosen)
{
    const bool oneHandoff = chosen.handoffs.size() == 1 && chosen.steps.empty() && chosen.notes.empty();
    return (chosen.empty() ? 0u : unsigned(NeedsChoice)) | (chosen.steps.empty() ? 0u : unsigned(NeedsStep)) |
           (oneHandoff ? unsigned(NeedsHandoff) : 0u);
}

} // namespace

Situation::Situation(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Situation::refresh);
    connect(&parts.canvas, &Canvas::selectionChanged, this, &Situation::refresh);
    connect(&parts.canvas, &Canvas::laneChosen, this, &Situation::refresh);
    connect(&parts.stage, &Stage::shownChanged, this, &Situation::watchShown);
    watchShown();
}

void Situation::watchShown()
{
    for (Document *document : {m_parts.stage.document(), m_parts.stage.shown()})
        if (document) {
            document->disconnect(this);
            connect(document, &Document::changed, this, [this] { m_soon.start(0); });
            connect(document, &Document::saveStateChanged, this, [this] { m_soon.start(0); });
        }
    refresh();
}

unsigned Situation::now() const
{
    const Document *document = m_parts.stage.document();
    if (!document)
        return NeedsNothing;
    unsigned situation = NeedsDocument | of(m_parts.canvas.selection());
    if (!m_parts.stage.shown()->map().steps.empty())
        situation |= NeedsDrawing;
    if (!m_parts.canvas.chosenLane().empty())
        situation |= NeedsLane;
    if (m_parts.workspace.file())
        situation |= NeedsFile;
    if (document->saveState() != SaveState::ReadOnly)
        situation |= NeedsEditing;
    if (document->saveState() == SaveState::NotSaved)
        situation |= NeedsTrouble;
    if (document->canUndo())
        situation |= NeedsUndo;
    if (document->canRedo())
        situation |= NeedsRedo;
    if (m_parts.stage.showsScenario())
        situation |= NeedsScenario;
    return situation;
}

void Situation::refresh()
{
    m_soon.stop();
    const unsigned situation = now();
    m_parts.actions.setSituation(situation);
    m_parts.actions["draw.lock"]->setChecked(m_parts.canvas.selectionLocked());
}

} // namespace baton
