#include "views/canvas/tools/heldsteps.h"

#include <QPainter>

namespace baton {

namespace {

constexpr std::size_t mostWithArrows = 60;
constexpr qsizetype mostFrames = 2000; // more cannot be told apart

} // namespace

HeldSteps::HeldSteps(CanvasHost &host, std::vector<int> steps) : m_host(host), m_steps(std::move(steps))
{
    for (const int step : m_steps)
        m_bounds |= host.geometry().steps()[std::size_t(step)].rect;
}

bool HeldSteps::areMany() const
{
    return m_steps.size() > mostWithArrows;
}

void HeldSteps::moveBy(QPointF by)
{
    m_by = by;
    if (areMany())
        return m_host.repaint();
    DragPreview preview;
    for (const int step : m_steps)
        preview.moves.push_back({step, m_host.geometry().steps()[std::size_t(step)].rect.translated(by)});
    preview.handoffs = m_host.geometry().routedWith(preview.moves);
    m_host.setPreview(std::move(preview));
}

void HeldSteps::letGo()
{
    m_host.clearPreview();
}

void HeldSteps::paint(QPainter &painter) const
{
    if (!areMany())
        return;
    const QRectF area = m_host.visibleArea();
    QList<QRectF> frames;
    for (const int step : m_steps)
        if (const QRectF frame = m_host.geometry().steps()[std::size_t(step)].rect.translated(m_by);
            frame.intersects(area))
            frames << frame;
    if (frames.size() > mostFrames)
        frames = {m_bounds.translated(m_by)};
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(m_host.colours().accent, 0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRects(frames);
    painter.setRenderHint(QPainter::Antialiasing);
}

} // namespace baton
