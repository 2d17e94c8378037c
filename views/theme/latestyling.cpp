#include "views/theme/latestyling.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QStyle>

namespace baton {

namespace {

constexpr qint64 sliceMs = 6;

} // namespace

LateStyling::LateStyling(QObject *parent) : QObject(parent)
{
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &LateStyling::goOn);
}

void LateStyling::putOff()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->isVisible() || !widget->testAttribute(Qt::WA_WState_Polished))
            continue;
        widget->setAttribute(Qt::WA_WState_Polished, false); // what the application passes by
        m_waiting.insert(widget, widget);
        m_row.emplace_back(widget);
    }
    if (m_row.empty())
        return;
    qApp->installEventFilter(this);
    m_soon.start();
}

void LateStyling::goOn()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_row.empty() && clock.elapsed() < sliceMs) {
        QWidget *widget = m_row.back();
        m_row.pop_back();
        if (widget && m_waiting.value(widget))
            style(widget);
    }
    if (!m_row.empty())
        return;
    m_waiting.clear();
    m_soon.stop();
    qApp->removeEventFilter(this);
}

void LateStyling::style(QWidget *widget)
{
    m_waiting.remove(widget);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->setAttribute(Qt::WA_WState_Polished);
    QEvent change(QEvent::StyleChange);
    QCoreApplication::sendEvent(widget, &change);
}

bool LateStyling::eventFilter(QObject *watched, QEvent *event)
{
    QWidget *const widget = m_waiting.value(watched);
    if (!widget)
        return false;
    if (event->type() == QEvent::StyleChange)
        return true; // until it has the style
    if (event->type() == QEvent::Show || event->type() == QEvent::Polish)
        style(widget);
    return false;
}

} // namespace baton
