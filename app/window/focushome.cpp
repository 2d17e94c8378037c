#include "app/window/focushome.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace baton {

FocusHome::FocusHome(QWidget &home, QObject *parent) : QObject(parent), m_home(home)
{
    qApp->installEventFilter(this);
}

// Before Qt looks for who comes next.
bool FocusHome::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && watched->isWidgetType() && takesFocusAway(*static_cast<QWidget *>(watched)))
        m_home.setFocus(Qt::OtherFocusReason);
    return QObject::eventFilter(watched, event);
}

bool FocusHome::takesFocusAway(const QWidget &hidden) const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (&hidden == focus || hidden.isAncestorOf(focus)) && hidden.window() == m_home.window() &&
           !hidden.isWindow() && !hidden.isAncestorOf(&m_home) && m_home.isVisible();
}

} // namespace baton
