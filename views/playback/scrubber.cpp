#include "views/playback/scrubber.h"

#include "views/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace baton {

namespace {

constexpr int range = 1000, samples = 240, air = 8;

} // namespace

Scrubber::Scrubber(Player &player, QWidget *parent) : QSlider(Qt::Horizontal, parent), m_player(player)
{
    setRange(0, range);
    setFocusPolicy(Qt::NoFocus); // the bar around it takes the keys
    setAccessibleName(tr("Time"));
    setCursor(Qt::PointingHandCursor);
    connect(&player, &Player::recordingChanged, this, &Scrubber::count);
    connect(&player, &Player::moved, this, [this] {
        setValue(qRound(m_player.progress() * range));
        update();
    });
    connect(this, &QSlider::actionTriggered, this, [this] { m_player.seekProgress(double(sliderPosition()) / range); });
    count();
}

// How many cases were on their way: one more where each entered, one less where it ended.
void Scrubber::count()
{
    std::vector<int> change(samples + 1, 0);
    if (const Recording *recording = m_player.recording(); recording && recording->to() > recording->from()) {
        const double length = double(recording->to() - recording->from());
        const auto sample = [&](Micros at) {
            return std::clamp(int(samples * double(at - recording->from()) / length), 0, samples);
        };
        for (const RecordedCase &one : recording->cases()) {
            ++change[std::size_t(sample(one.entered))];
            if (one.ended >= 0)
                --change[std::size_t(sample(one.ended))];
        }
    }
    m_underWay.assign(samples, 0);
    for (int i = 0, now = 0; i < samples; ++i)
        m_underWay[std::size_t(i)] = now += change[std::size_t(i)];
    update();
}

void Scrubber::paintEvent(QPaintEvent *)
{
    const Colours &c = Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double wide = width() - 2.0 * air, base = height() - 12.0;
    const int most = std::max(1, *std::max_element(m_underWay.begin(), m_underWay.end()));
    QPolygonF hill{QPointF(air, base)};
    for (int i = 0; i < samples; ++i)
        hill << QPointF(air + wide * i / (samples - 1), base - (base - 4) * m_underWay[std::size_t(i)] / most);
    hill << QPointF(air + wide, base);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.calmSoft);
    painter.drawPolygon(hill);
    const Recording *recording = m_player.recording();
    if (recording && recording->disturbed && recording->to() > recording->from()) {
        const auto x = [&](Micros at) {
            return air + wide * std::clamp(double(at - recording->from()) / double(recording->to() - recording->from()),
                                           0.0, 1.0);
        };
        const double from = x(recording->disturbed->from), until = std::max(from + 3, x(recording->disturbed->until));
        painter.setBrush(QBrush(c.hot, Qt::BDiagPattern));
        painter.drawRect(QRectF(from, 2, until - from, base - 2));
    }
    painter.setBrush(c.chip);
    painter.drawRoundedRect(QRectF(air, base, wide, 4), 2, 2);
    const double at = air + wide * m_player.progress();
    painter.setBrush(c.accent);
    painter.drawRoundedRect(QRectF(air, base, at - air, 4), 2, 2);
    painter.setPen(QPen(c.accent, 1));
    painter.drawLine(QPointF(at, 2), QPointF(at, base));
    painter.setPen(QPen(c.accent, 2));
    painter.setBrush(c.panel);
    painter.drawEllipse(QPointF(at, base + 2), 6, 6);
}

void Scrubber::seekTo(double x)
{
    m_player.seekProgress(std::clamp((x - air) / std::max(1.0, width() - 2.0 * air), 0.0, 1.0));
}

void Scrubber::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        seekTo(event->position().x());
}

void Scrubber::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        seekTo(event->position().x());
}

} // namespace baton
