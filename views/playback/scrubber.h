#pragma once

#include "views/playback/player.h"

#include <QSlider>

namespace baton {

// The time of a recording to drag through: above the line how many cases were on their way, hatched where the delay
// holds things up.
class Scrubber : public QSlider
{
    Q_OBJECT
public:
    explicit Scrubber(Player &player, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {400, 40}; }
    QSize minimumSizeHint() const override { return {120, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void count();
    void seekTo(double x);

    Player &m_player;
    std::vector<int> m_underWay; // at even distances
};

} // namespace baton
