#include "views/canvas/tools/connecttool.h"

#include <QCoreApplication>
#include <QPainter>

namespace baton {

void ConnectTool::press(const Pointer &pointer)
{
    const int step = m_host.geometry().stepAt(pointer.map);
    if (step < 0)
        m_host.say(QCoreApplication::translate("Canvas", "Start on the step that hands over."));
    else if (m_host.editable())
        m_gesture = std::make_unique<ConnectGesture>(m_host, step);
}

void ConnectTool::move(const Pointer &pointer)
{
    if (!m_gesture)
        return;
    m_gesture->move(pointer.map);
    m_host.repaint();
}

void ConnectTool::release(const Pointer &)
{
    if (const auto gesture = std::move(m_gesture))
        gesture->drop();
    m_host.repaint();
}

void ConnectTool::paint(QPainter &painter) const
{
    if (m_gesture)
        m_gesture->paint(painter);
}

} // namespace baton
