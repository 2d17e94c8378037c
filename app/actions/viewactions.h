#pragma once

#include "app/session.h"
#include "app/window/parts.h"
#include "views/lenses/lensview.h"

#include <QObject>

namespace baton {

// Lenses, zoom, grid, lanes, look and text size: what changes how the map is seen, never the map.
class ViewActions : public QObject
{
    Q_OBJECT
public:
    ViewActions(const Parts &parts, QWidget *window, QWidget *panel);

    static void applyLook(Session::Look look);

private:
    void bindLenses();
    void bindZoom();
    void bindSwitches();
    void bindLook();
    void bindText();
    void showLens(Lens lens);
    void setTextScale(double scale);

    Parts m_parts;
    QWidget *m_window, *m_panel;
};

} // namespace baton
