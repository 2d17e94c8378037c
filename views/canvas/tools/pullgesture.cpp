#include "views/canvas/tools/pullgesture.h"

#include "views/canvas/painting/mappainter.h"
#include "views/text/format.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>

namespace baton {

namespace {

constexpr double hour = 3600, day = 24 * hour;

} // namespace

double PullGesture::secondsFor(double pixels)
{
    const double far = std::max(0.0, pixels);
    if (far < 40)
        return std::round(far / 10) * hour / 4;
    if (far < 120)
        return hour * std::round(1 + (far - 40) / 80 * 7);
    return day / 2 * std::round(1 + (far - 120) / 40);
}

PullGesture::PullGesture(CanvasHost &host, Id handoff, QPointF start)
    : m_host(host)
    , m_handoff(std::move(handoff))
    , m_start(start)
    , m_now(start)
{}

void PullGesture::move(QPointF to)
{
    m_now = to;
    m_seconds = secondsFor(QLineF(m_start, to).length() * m_host.zoom());
}

void PullGesture::drop()
{
    if (m_seconds > 0)
        m_host.pulled(m_handoff, m_seconds);
}

void PullGesture::paint(QPainter &painter) const
{
    const HandoffShape *handoff = m_host.geometry().handoff(m_handoff);
    if (!handoff)
        return;
    const Colours &colours = m_host.colours();
    m_host.painter().paintHandoff(painter, *handoff, MapPainter::Emphasis::Selected);
    QPen pen(colours.hot, 2, Qt::DashLine);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLine(m_start, m_now);
    const QFont font = MapFonts::current().figure;
    const QString text = QCoreApplication::translate("Canvas", "late by %1").arg(text::duration(m_seconds));
    const double width = QFontMetricsF(font).horizontalAdvance(text) + 24;
    const QRectF pill(m_now.x() - width / 2, m_now.y() - 34, width, 22);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.hot);
    painter.drawRoundedRect(pill, 11, 11);
    painter.setFont(font);
    painter.setPen(colours.onHot);
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace baton
