#include "views/canvas/tools/connectgesture.h"

#include "views/canvas/growth.h"
#include "views/canvas/painting/mappainter.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

namespace baton {

namespace {

QString nameOf(const CanvasHost &host, int step)
{
    return host.geometry().steps()[step].text.name.join(u' ');
}

// Where the line leaves the card: the middle of the side that faces the point.
QPointF facing(const QRectF &card, QPointF point)
{
    const QPointF away = point - card.center();
    const bool sideways = std::abs(away.x()) * card.height() > std::abs(away.y()) * card.width();
    if (sideways)
        return {away.x() > 0 ? card.right() : card.left(), card.center().y()};
    return {card.center().x(), away.y() > 0 ? card.bottom() : card.top()};
}

} // namespace

ConnectGesture::ConnectGesture(CanvasHost &host, int from)
    : m_host(host)
    , m_from(from)
    , m_end(host.geometry().steps()[from].rect.center())
{}

const Id &ConnectGesture::from() const
{
    return m_host.geometry().steps()[m_from].id;
}

QString ConnectGesture::refusal(int step) const
{
    if (step == m_from)
        return QCoreApplication::translate("Canvas", "A step does not hand off to itself. Choose another step.");
    for (int i : m_host.geometry().handoffsOf(m_from)) {
        const HandoffShape &handoff = m_host.geometry().handoffs()[i];
        if (handoff.from == m_from && handoff.to == step && handoff.text.isEmpty())
            return QCoreApplication::translate("Canvas",
                                               "%1 already hands off to %2. Name what is handed over to add another.")
                .arg(nameOf(m_host, m_from), nameOf(m_host, step));
    }
    return {};
}

void ConnectGesture::move(QPointF to)
{
    m_end = to;
    const int target = m_host.geometry().stepAt(to);
    if (target == m_target)
        return;
    m_target = target;
    if (target >= 0)
        m_line = m_host.geometry().routedAnew(m_from, target);
    const QString before = m_refusal;
    m_refusal = target < 0 ? QString() : refusal(target);
    if (m_refusal != before)
        m_host.say(m_refusal);
}

void ConnectGesture::drop()
{
    if (m_target == notAimed || isRefused())
        return;
    if (m_target < 0) {
        const QSizeF size = MapGeometry::usualCardSize();
        m_host.newStepAt(m_end - QPointF(0, size.height() / 2), from());
        return;
    }
    Handoff handoff;
    handoff.from = from();
    handoff.to = m_host.geometry().steps()[m_target].id;
    Id id;
    const Batch batch = withPlaces(m_host.geometry(), m_host.map(), intents::addHandoff(m_host.map(), handoff, &id));
    if (m_host.perform(batch))
        m_host.setSelection({{}, {id}, {}});
}

HandoffShape ConnectGesture::lineIntoSpace() const
{
    const QRectF &from = m_host.geometry().steps()[m_from].rect;
    const QPointF end = m_end, start = facing(from, end);
    const bool sideways = start.y() == from.center().y();
    const double pull = std::max(30.0, QLineF(start, end).length() / 3);
    const double sign = sideways ? (start.x() > from.center().x() ? 1 : -1) : (start.y() > from.center().y() ? 1 : -1);
    const QPointF lever = sideways ? QPointF(sign * pull, 0) : QPointF(0, sign * pull);
    HandoffShape shape;
    shape.smooth = true;
    shape.points = {start, start + lever, end - lever, end};
    return shape;
}

void ConnectGesture::paint(QPainter &painter) const
{
    const MapPainter map = m_host.painter();
    if (m_target == notAimed || m_target == m_from)
        return;
    if (m_target >= 0 && !isRefused())
        map.paintStep(painter, m_host.geometry().steps()[m_target], MapPainter::Emphasis::Selected);
    map.paintHandoff(painter, m_target < 0 ? lineIntoSpace() : m_line,
                     !isRefused() ? MapPainter::Emphasis::Selected : MapPainter::Emphasis::None);
    if (m_target >= 0)
        return;
    const QSizeF size = MapGeometry::usualCardSize();
    QPen pen(m_host.colours().accent, 1.4);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(m_host.colours().accentSoft);
    painter.drawRoundedRect(QRectF(m_end - QPointF(0, size.height() / 2), size), 8, 8);
}

} // namespace baton
