#include "views/canvas/tools/connecttool.h"

#include <QCoreApplication>
#include <QLineF>
#include <QPainter>

namespace baton {

void ConnectTool::press(const Pointer &pointer)
{
    if (m_gesture) { // its supplier was clicked
        m_gesture->move(pointer.map);
        m_pressed.reset();
        return;
    }
    const int step = m_host.geometry().stepAt(pointer.map);
    m_pressed = pointer.view;
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

void ConnectTool::release(const Pointer &pointer)
{
    if (m_gesture && m_pressed && QLineF(*m_pressed, pointer.view).length() < dragThreshold) {
        m_host.say(QCoreApplication::translate("Canvas", "Now the step that gets it, or a free place for a new one."));
        return;
    }
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
