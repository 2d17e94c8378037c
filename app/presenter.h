#pragma once

#include "app/parts.h"
#include "views/lenses/lenspage.h"

#include <QObject>
#include <vector>

class QLabel;
class QMainWindow;
class QWidget;

namespace baton {

class CanvasOverlays;

// Presenting: the map alone on the whole screen, nothing can be changed, next and previous walk through what the lens
// found (or through the steps), each with its sentence; Esc goes back to how it was.
class Presenter : public QObject
{
    Q_OBJECT
public:
    // `chrome` and what floats over the map are hidden meanwhile.
    Presenter(const Parts &parts, QMainWindow *window, const std::vector<QWidget *> &chrome, CanvasOverlays &overlays);

    bool running() const { return m_running; }
    void start();
    void stop();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool key(int key);
    void go(int stop);
    void layOut();
    void fitRoom();
    void makeStops();
    QWidget *makeBar();

    Parts m_parts;
    QMainWindow *m_window;
    CanvasOverlays &m_overlays;
    std::vector<QWidget *> m_chrome;
    std::vector<QWidget *> m_hidden; // what was visible before
    std::vector<LensPage::Stop> m_stops;
    QLabel *m_sentence = nullptr;
    QLabel *m_place = nullptr;
    QWidget *m_bar; // holds the two above
    int m_at = -1;  // -1: the whole map
    bool m_running = false;
    bool m_wasFullScreen = false;
};

} // namespace baton
