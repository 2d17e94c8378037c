#pragma once

#include <QAccessible>
#include <QWidget>

namespace baton::test {

// What was announced in this window last; empty where nothing was.
inline QString toldIn(const QWidget &window)
{
    for (QObject *child : window.children())
        if (QAccessibleInterface *each = QAccessible::queryAccessibleInterface(child);
            each && each->role() == QAccessible::Notification)
            return each->text(QAccessible::Name);
    return {};
}

} // namespace baton::test
