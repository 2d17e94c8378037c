#include "views/canvas/tools/notetool.h"

namespace baton {

void NoteTool::release(const Pointer &pointer)
{
    if (!m_pressed)
        return;
    m_pressed = false;
    Note note;
    note.x = pointer.map.x();
    note.y = pointer.map.y();
    Id id;
    const Batch batch = intents::addNote(m_host.map(), note, &id);
    CanvasHost &host = m_host; // going back to selecting ends this tool
    host.toolDone();
    if (host.perform(batch))
        host.editNote(id);
}

} // namespace baton
