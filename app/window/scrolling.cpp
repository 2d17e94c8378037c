#include "app/window/scrolling.h"

#include <QCoreApplication>
#include <QScrollArea>

namespace baton {

QWidget *scrolling(QWidget *panel)
{
    if (qobject_cast<QAbstractScrollArea *>(panel) || panel->findChild<QScrollArea *>())
        return panel;
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(panel);
    area->setProperty("kind", "panel"); // the keyboard scrolls it
    area->setAccessibleName(QCoreApplication::translate("SidePanel", "What the lens says"));
    return area;
}

} // namespace baton
