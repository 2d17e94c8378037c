#pragma once

#include "app/present/presentedways.h"
#include "app/window/parts.h"
#include "views/lenses/lenspage.h"

#include <QObject>
#include <vector>

class QLabel;
class QMainWindow;
class QToolButton;
class QWidget;

namespace baton {

class CanvasOverlays;

// Presenting: the map alone on the whole screen, nothing can be changed. Next and previous walk through what the lens
// found, through the chain revealed step by step from the suppliers to the customers, or along the way of one case,
// each stop with its sentence, which is announced; Esc goes back to how it was.
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
    void take(Way way);
    void takeNextWay();
    void veil();
    void tell(const QString &sentence, const QString &place);
    void sizeBar(int viewHeight);
    void layOut();
    void fitRoom();
    QWidget *makeBar();

    Parts m_parts;
    QMainWindow *m_window;
    CanvasOverlays &m_overlays;
    std::vector<QWidget *> m_chrome;
    std::vector<QWidget *> m_hidden; // what was visible before
    std::vector<LensPage::Stop> m_stops;
    QLabel *m_sentence = nullptr;
    QLabel *m_place = nullptr;
    int m_titleSize = 0; // px
    QToolButton *m_wayButton = nullptr;
    QWidget *m_bar; // holds the three above
    int m_at = -1;  // -1: the whole map
    Way m_way = Way::StepByStep;
    std::vector<Id> m_order; // of the steps, while they are revealed
    bool m_running = false;
    Qt::WindowStates m_before; // of the window
};

} // namespace baton
