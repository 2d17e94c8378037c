#pragma once

#include <QWidget>

namespace baton {

inline constexpr auto runningProperty = "batonRunning";

// While something plays, what goes on changing in this widget and inside of it is told when it stops.
inline void setRunning(QWidget *widget, bool runs)
{
    widget->setProperty(runningProperty, runs);
}

inline bool isRunning(const QWidget *widget)
{
    while (widget && !widget->property(runningProperty).toBool())
        widget = widget->parentWidget();
    return widget;
}

} // namespace baton
