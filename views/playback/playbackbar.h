#pragma once

#include "views/playback/player.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace baton {

// Play, pause, step, scrub and speed, below the map while cases are watched. All of it by keyboard: Space plays, the
// arrows left and right step, up and down change the speed, N and P choose a case, Esc ends.
class PlaybackBar : public QWidget
{
    Q_OBJECT
public:
    explicit PlaybackBar(Player &player, QWidget *parent = nullptr);
    void say(const QString &sentence); // instead of how to read it: "Working through a run..."

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QToolButton *button(const QString &icon, const QString &name, const std::function<void()> &does);
    void follow();
    void showTime();
    void changeSpeed(int by);
    void tellChosen();
    void tellRunning();
    QString saidOf(std::uint32_t who) const;

    Player &m_player;
    QLabel *m_note;
    QToolButton *m_play;
    QLabel *m_time, *m_day;
    QWidget *m_scrubber;
    QComboBox *m_speed;
    QWidget *m_controls;
    std::optional<std::uint32_t> m_told; // the case that was chosen last
};

} // namespace baton
