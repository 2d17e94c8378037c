#include "views/playback/player.h"

#include "views/theme/theme.h"

#include <algorithm>
#include <array>

namespace baton {

namespace {

constexpr double second = 1e6;
constexpr int frameMs = 16, jumpMs = 500;
constexpr std::array speeds{60.0, 600.0, 3600.0, 4 * 3600.0, 86400.0, 7 * 86400.0};

// The moments at which a stay begins or ends, nearest to an instant in one direction.
struct Nearest
{
    Micros at;
    int direction;
    std::optional<Micros> found;

    void consider(Micros moment)
    {
        const bool beyond = direction > 0 ? moment > at : moment < at;
        if (beyond && (!found || (direction > 0 ? moment < *found : moment > *found)))
            found = moment;
    }
};

} // namespace

std::span<const double> playbackSpeeds()
{
    return speeds;
}

double fittingSpeed(const Recording &recording)
{
    std::vector<double> lengths;
    for (const RecordedCase &one : recording.cases())
        if (one.ended >= 0)
            lengths.push_back(double(one.ended - one.entered) / second);
    if (lengths.empty())
        return 3600;
    std::nth_element(lengths.begin(), lengths.begin() + std::ptrdiff_t(lengths.size() / 2), lengths.end());
    const double wanted = lengths[lengths.size() / 2] / 10;
    return *std::min_element(speeds.begin(), speeds.end(), [&](double a, double b) {
        return std::max(a / wanted, wanted / a) < std::max(b / wanted, wanted / b);
    });
}

Player::Player(QObject *parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &Player::tick);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&Theme::instance(), &Theme::changed, this, &Player::applyTimer);
}

void Player::setRecording(std::shared_ptr<const Recording> recording, const Snapshot &map)
{
    const bool first = !m_recording;
    m_recording = std::move(recording);
    m_map = map;
    m_chosen.reset();
    if (first)
        m_speed = fittingSpeed(*m_recording);
    if (first || m_now < m_recording->from() || m_now >= m_recording->to())
        m_now = m_recording->from();
    Q_EMIT recordingChanged();
    Q_EMIT chosenChanged();
    Q_EMIT stateChanged();
    Q_EMIT moved();
}

void Player::clear()
{
    pause();
    m_recording.reset();
    m_map = {};
    m_chosen.reset();
    Q_EMIT recordingChanged();
}

double Player::progress() const
{
    if (!m_recording || m_recording->to() <= m_recording->from())
        return 0;
    return double(m_now - m_recording->from()) / double(m_recording->to() - m_recording->from());
}

void Player::applyTimer()
{
    m_timer.setInterval(Theme::instance().animations() ? frameMs : jumpMs);
}

void Player::play()
{
    if (!m_recording || m_playing)
        return;
    if (m_now >= m_recording->to() - 1)
        seek(m_recording->from());
    m_playing = true;
    m_clock.start();
    applyTimer();
    m_timer.start();
    Q_EMIT stateChanged();
}

void Player::pause()
{
    if (!m_playing)
        return;
    m_playing = false;
    m_timer.stop();
    Q_EMIT stateChanged();
}

void Player::toggle()
{
    m_playing ? pause() : play();
}

void Player::tick()
{
    const double passed = double(m_clock.restart()) / 1000;
    seek(m_now + Micros(passed * m_speed * second));
    if (m_recording && m_now >= m_recording->to() - 1)
        pause();
}

void Player::seek(Micros at)
{
    if (!m_recording)
        return;
    m_now = std::clamp(at, m_recording->from(), std::max(m_recording->from(), m_recording->to() - 1));
    Q_EMIT moved();
}

void Player::seekProgress(double progress)
{
    if (m_recording)
        seek(m_recording->from() + Micros(progress * double(m_recording->to() - m_recording->from())));
}

void Player::step(int direction)
{
    if (!m_recording)
        return;
    pause();
    Nearest nearest{m_now, direction, std::nullopt};
    if (m_chosen) {
        for (const Stay &stay : m_recording->story(*m_chosen))
            nearest.consider(stay.from);
        nearest.consider(m_recording->cases()[*m_chosen].ended);
    } else {
        for (const Stay &stay : m_recording->stays())
            nearest.consider(stay.from);
    }
    if (nearest.found)
        seek(*nearest.found);
}

void Player::setSpeed(double speed)
{
    m_speed = speed;
    Q_EMIT stateChanged();
}

void Player::choose(std::optional<std::uint32_t> who)
{
    if (who == m_chosen)
        return;
    m_chosen = who;
    Q_EMIT chosenChanged();
    Q_EMIT moved();
}

std::vector<std::uint32_t> Player::underWay() const
{
    std::vector<std::uint32_t> stays;
    if (m_recording)
        m_recording->at(m_now, stays);
    return stays;
}

void Player::chooseNext(int direction)
{
    std::vector<std::uint32_t> cases;
    for (std::uint32_t stay : underWay())
        cases.push_back(m_recording->stays()[stay].who);
    std::sort(cases.begin(), cases.end());
    cases.erase(std::unique(cases.begin(), cases.end()), cases.end());
    if (cases.empty())
        return;
    auto next = m_chosen ? std::upper_bound(cases.begin(), cases.end(), *m_chosen) : cases.begin();
    if (direction < 0) {
        auto at = m_chosen ? std::lower_bound(cases.begin(), cases.end(), *m_chosen) : cases.end();
        next = at == cases.begin() ? std::prev(cases.end()) : std::prev(at);
    }
    choose(next == cases.end() ? cases.front() : *next);
}

} // namespace baton
