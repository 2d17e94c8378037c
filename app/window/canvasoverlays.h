#pragma once

#include "app/window/parts.h"

#include <QObject>
#include <QRectF>

namespace baton {

class CaptureLine;
class FindBar;
class ReplaceBar;

// What floats over the map: the line for sentences at its foot, find and replace at its head.
class CanvasOverlays : public QObject
{
    Q_OBJECT
public:
    CanvasOverlays(const Parts &parts, QObject *parent);
    void setQuiet(bool quiet); // nothing floats while presenting

Q_SIGNALS:
    void told(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool staysHere(QObject *watched, QEvent *event) const;
    void bindCapture();
    void bindFind();
    void bindReplace();
    void beginTyping(const QString &sentence);
    void follow();
    void layOut();
    void beginSearch();
    void beginReplacing();

    Parts m_parts;
    CaptureLine *m_capture;
    FindBar *m_find;
    ReplaceBar *m_replace;
    QRectF m_before; // what was seen before the search
    bool m_quiet = false;
    bool m_typing = false; // a sentence is wanted, also while the table is open
};

} // namespace baton
