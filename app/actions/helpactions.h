#pragma once

#include "app/window/parts.h"

#include <QObject>

class QWidget;

namespace baton {

// Finding commands and keys, about, windows.
class HelpActions : public QObject
{
    Q_OBJECT
public:
    HelpActions(const Parts &parts, QWidget *window);

Q_SIGNALS:
    void newWindowWanted();

private:
    void quit();
    void showAbout();

    Parts m_parts;
    QWidget *m_window;
};

} // namespace baton
