#pragma once

#include "model/edit/document.h"
#include "model/simulation/recording.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

namespace baton {

// Walks through a recording: where it stands, whether it runs and how fast, and which case is looked at. Where
// animations are off it moves twice a second instead of with every frame.
class Player : public QObject
{
    Q_OBJECT
public:
    explicit Player(QObject *parent = nullptr);

    // The recording and the map it was made of. Stands where it stood, if that is in it; else at its beginning.
    void setRecording(std::shared_ptr<const Recording> recording, const Snapshot &map);
    void clear();
    const Recording *recording() const { return m_recording.get(); }
    const ProcessMap *map() const { return m_map.map.get(); }

    Micros now() const { return m_now; }
    double progress() const; // 0..1
    bool playing() const { return m_playing; }
    double speed() const { return m_speed; } // simulated seconds in a second
    std::optional<std::uint32_t> chosen() const { return m_chosen; }

    void play();
    void pause();
    void toggle();
    void seek(Micros at);
    void seekProgress(double progress);
    void step(int direction); // to the next or previous moment at which something happens (to the chosen case)
    void setSpeed(double speed);
    void choose(std::optional<std::uint32_t> who);
    void chooseNext(int direction); // among the cases on their way now

    // Case and stay are positions in the recording.
    std::vector<std::uint32_t> underWay() const; // stays, of now

Q_SIGNALS:
    void recordingChanged();
    void moved();
    void stateChanged(); // playing, speed
    void chosenChanged();

private:
    void tick();
    void applyTimer();

    std::shared_ptr<const Recording> m_recording;
    Snapshot m_map;
    QTimer m_timer;
    QElapsedTimer m_clock;
    Micros m_now = 0;
    double m_speed = 3600;
    bool m_playing = false;
    std::optional<std::uint32_t> m_chosen;
};

// The speed at which a case of ordinary length passes in about ten seconds, among those that people can choose.
double fittingSpeed(const Recording &recording);
std::span<const double> playbackSpeeds();

} // namespace baton
