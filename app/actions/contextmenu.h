#pragma once

#include "app/window/parts.h"
#include "model/edit/intents.h"

#include <QObject>
#include <QPointF>

class QMenu;
class QWidget;

namespace baton {

// The menu of what is chosen on the map, of the rows of the action table that make sense for it.
class ContextMenu : public QObject
{
    Q_OBJECT
public:
    ContextMenu(const Parts &parts, QWidget *window);

    // Made anew for what is chosen now; `at` is where on the map new things would go. Deletes itself when closed.
    QMenu *make(QPointF at) const;

private:
    Parts m_parts;
    QWidget *m_window;
};

} // namespace baton
