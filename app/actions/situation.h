#pragma once

#include "app/window/parts.h"

#include <QObject>
#include <QTimer>

namespace baton {

// Watches what is open, shown and chosen, and enables the actions that make sense.
class Situation : public QObject
{
    Q_OBJECT
public:
    Situation(const Parts &parts, QObject *parent);

    void refresh(); // at once

private:
    void watchShown();
    unsigned now() const;

    Parts m_parts;
    QTimer m_soon;
};

} // namespace baton
