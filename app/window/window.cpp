#include "app/window/window.h"

#include "app/window/windows.h"

#include <QApplication>

namespace baton {

int runWindow(QApplication &application, const QStringList &files)
{
    QApplication::setApplicationName(QStringLiteral("Baton"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setDesktopFileName(QStringLiteral("baton"));
    Windows windows;
    if (files.isEmpty())
        windows.open({});
    for (const QString &file : files)
        windows.open(file);
    return application.exec();
}

} // namespace baton
