#include "app/window.h"

#include <QApplication>

namespace baton {

int runWindow(QApplication &application, const QStringList &)
{
    return application.exec();
}

} // namespace baton
