#pragma once

#include "app/window/parts.h"

#include <QObject>

namespace baton {

// What is done with lanes: shown, chosen, moved in the order, folded, made.
class LaneActions : public QObject
{
    Q_OBJECT
public:
    LaneActions(const Parts &parts, QObject *parent);

private:
    void showLanes();

    Parts m_parts;
};

} // namespace baton
