#include "views/canvas/tools/pantool.h"

namespace baton {

void PanTool::press(const Pointer &pointer)
{
    m_held = true;
    m_last = pointer.view;
}

void PanTool::move(const Pointer &pointer)
{
    if (!m_held)
        return;
    m_host.panBy(pointer.view - m_last);
    m_last = pointer.view;
}

void PanTool::release(const Pointer &)
{
    m_held = false;
}

QCursor PanTool::cursor(const Pointer &) const
{
    return m_held ? Qt::ClosedHandCursor : Qt::OpenHandCursor;
}

} // namespace baton
