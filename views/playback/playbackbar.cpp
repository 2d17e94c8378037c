#include "views/playback/playbackbar.h"

#include "views/charts/parts.h"
#include "views/playback/scrubber.h"
#include "views/playback/staylegend.h"
#include "views/playback/staywords.h"
#include "views/spoken/announce.h"
#include "views/spoken/choice.h"
#include "views/spoken/running.h"
#include "views/text/fill.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QToolButton>

namespace baton {

namespace {

constexpr double day = 86400e6; // microseconds

QString speedName(double speed)
{
    if (speed < 3600)
        return PlaybackBar::tr("%Ln minute(s) a second", nullptr, int(speed / 60));
    if (speed < 86400)
        return PlaybackBar::tr("%Ln hour(s) a second", nullptr, int(speed / 3600));
    return PlaybackBar::tr("%Ln day(s) a second", nullptr, int(speed / 86400));
}

} // namespace

PlaybackBar::PlaybackBar(Player &player, QWidget *parent)
    : QWidget(parent)
    , m_player(player)
    , m_time(parts::heading({}))
    , m_day(parts::small())
    , m_scrubber(new Scrubber(player))
    , m_speed(new QComboBox)
    , m_controls(new QWidget)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    const parts::Strip made = parts::strip(tr("Cases on their way"));
    whole->addWidget(made.widget);
    m_note = made.note;
    made.head->addWidget(new StayLegend, 10);
    auto *close = button(QStringLiteral("close"), tr("End (Esc)"), [this] { Q_EMIT closed(); });
    made.head->addWidget(close);
    auto *row = new QHBoxLayout(m_controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(button(QStringLiteral("chevron-left"), tr("One step back (Left)"), [this] { m_player.step(-1); }));
    m_play = button(QStringLiteral("play"), tr("Play (Space)"), [this] { m_player.toggle(); });
    m_play->setIconSize({22, 22});
    row->addWidget(m_play);
    row->addWidget(button(QStringLiteral("chevron-right"), tr("One step on (Right)"), [this] { m_player.step(1); }));
    row->addSpacing(8);
    auto *clock = new QVBoxLayout;
    clock->setSpacing(0);
    m_time->setMinimumWidth(88);
    m_time->setWordWrap(false);
    m_day->setWordWrap(false);
    clock->addWidget(m_time);
    clock->addWidget(m_day);
    row->addLayout(clock);
    row->addWidget(m_scrubber, 1);
    for (const double speed : playbackSpeeds())
        m_speed->addItem(speedName(speed), speed);
    m_speed->setAccessibleName(tr("Speed"));
    speakChoice(m_speed);
    m_speed->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_speed);
    made.column->addWidget(m_controls);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Playback: Space plays, left and right step, up and down change the speed, N and P choose a "
                         "case, Escape ends"));
    connect(m_speed, &QComboBox::activated, this,
            [this](int at) { m_player.setSpeed(playbackSpeeds()[std::size_t(at)]); });
    connect(&player, &Player::stateChanged, this, &PlaybackBar::follow);
    connect(&player, &Player::recordingChanged, this, &PlaybackBar::follow);
    connect(&player, &Player::moved, this, &PlaybackBar::showTime);
    connect(&player, &Player::chosenChanged, this, &PlaybackBar::tellChosen);
    follow();
}

QToolButton *PlaybackBar::button(const QString &icon, const QString &name, const std::function<void()> &does)
{
    auto *made = new QToolButton;
    made->setIcon(Theme::instance().icon(icon));
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setFocusPolicy(Qt::TabFocus);
    connect(made, &QToolButton::clicked, this, does);
    return made;
}

void PlaybackBar::say(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void PlaybackBar::follow()
{
    m_controls->setEnabled(m_player.recording() != nullptr);
    for (QWidget *each : std::initializer_list<QWidget *>{m_time, m_day, m_scrubber})
        setRunning(each, m_player.playing());
    m_play->setIcon(Theme::instance().icon(m_player.playing() ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setAccessibleName(m_player.playing() ? tr("Pause (Space)") : tr("Play (Space)"));
    m_play->setToolTip(m_play->accessibleName());
    const QSignalBlocker quiet(m_speed);
    for (std::size_t i = 0; i < playbackSpeeds().size(); ++i)
        if (playbackSpeeds()[i] == m_player.speed())
            m_speed->setCurrentIndex(int(i));
    showTime();
}

void PlaybackBar::showTime()
{
    const Recording *recording = m_player.recording();
    if (!recording)
        return;
    const QString time = clockTime(m_player.now(), *m_player.map());
    m_time->setText(time);
    m_time->setMinimumWidth(std::max(m_time->minimumWidth(), m_time->fontMetrics().horizontalAdvance(time) + 4));
    const auto dayOf = [&](Micros at) {
        return 1 + int(double(at - recording->from()) / day);
    };
    m_day->setText(tr("day %1 of %2").arg(dayOf(m_player.now())).arg(dayOf(recording->to() - 1)));
}

void PlaybackBar::changeSpeed(int by)
{
    const int at = std::clamp(m_speed->currentIndex() + by, 0, m_speed->count() - 1);
    m_player.setSpeed(playbackSpeeds()[std::size_t(at)]);
}

// Whoever chose it, by key, in the list or on the map: it is seen at once, and has to be said.
void PlaybackBar::tellChosen()
{
    const std::optional<std::uint32_t> chosen = m_player.chosen();
    if (chosen == m_told)
        return;
    m_told = chosen;
    announce(this, chosen ? saidOf(*chosen) : tr("No case is chosen."));
}

void PlaybackBar::tellRunning()
{
    if (m_player.recording())
        announce(this, m_player.playing() ? tr("Playing.") : text::fill(tr("Paused at %1."), {m_time->text()}));
}

QString PlaybackBar::saidOf(std::uint32_t who) const
{
    const Recording &recording = *m_player.recording();
    for (const std::uint32_t position : m_player.underWay()) {
        const Stay &stay = recording.stays()[position];
        if (stay.who == who)
            return text::fill(tr("%1: %2, %3."),
                              {caseName(recording, who), placeOf(stay, *m_player.map()), stageName(stay.stage)});
    }
    return tr("%1: not on its way now.").arg(caseName(recording, who));
}

bool PlaybackBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !static_cast<QKeyEvent *>(event)->modifiers()) {
        event->accept(); // Space, arrows and letters are for the bar while it has the focus
        return true;
    }
    return QWidget::event(event);
}

void PlaybackBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        m_player.toggle();
        return tellRunning();
    case Qt::Key_Left:
        return m_player.step(-1);
    case Qt::Key_Right:
        return m_player.step(1);
    case Qt::Key_Up:
        return changeSpeed(1);
    case Qt::Key_Down:
        return changeSpeed(-1);
    case Qt::Key_Home:
        return m_player.seekProgress(0);
    case Qt::Key_End:
        return m_player.seekProgress(1);
    case Qt::Key_N:
        return m_player.chooseNext(1);
    case Qt::Key_P:
        return m_player.chooseNext(-1);
    case Qt::Key_Escape:
        if (m_player.chosen())
            return m_player.choose(std::nullopt);
        Q_EMIT closed();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace baton
