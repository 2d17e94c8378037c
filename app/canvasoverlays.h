#pragma once

#include "app/parts.h"

#include <QObject>

namespace baton {

class CaptureLine;
class FindBar;

// What floats over the map: the line for sentences at its foot, the search at its head.
class CanvasOverlays : public QObject
{
    Q_OBJECT
public:
    CanvasOverlays(const Parts &parts, QObject *parent);

    void setQuiet(bool quiet); // nothing floats while presenting

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void bindCapture();
    void bindFind();
    void follow();
    void layOut();
    void beginSearch();
    void restoreView();

    struct View
    {
        double zoom = 1;
        int x = 0, y = 0;
    };
    Parts m_parts;
    CaptureLine *m_capture;
    FindBar *m_find;
    View m_before; // of the search
    bool m_quiet = false;
};

} // namespace baton
