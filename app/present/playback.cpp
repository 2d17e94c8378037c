#include "app/present/playback.h"

#include "app/actions/actions.h"
#include "app/window/lenshost.h"
#include "app/window/scrolling.h"
#include "app/window/stage.h"
#include "model/simulation/recording.h"
#include "views/canvas/canvas.h"
#include "views/lenses/answers.h"
#include "views/playback/caseoverlay.h"
#include "views/playback/casestory.h"
#include "views/playback/playbackbar.h"
#include "views/text/sentences.h"

#include <QPointer>

namespace baton {

struct Playback::Made
{
    Made() : overlay(player), work(&context) {}
    ~Made()
    {
        delete area.data();
        delete bar.data();
    }
    Player player;
    CaseOverlay overlay;
    QPointer<PlaybackBar> bar;
    QPointer<QWidget> area;
    std::optional<DelayQuestion> asked;
    QObject context; // what the worker still has to say is dropped with it
    Latest work;     // last: its thread ends first
};

Playback::Playback(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_recordSoon.setSingleShot(true);
    m_recordSoon.setInterval(150);
    connect(&m_recordSoon, &QTimer::timeout, this, &Playback::record);
    parts.actions.onToggle("view.playback", [this](bool on) { on ? start() : stop(); });
    connect(&parts.lenses, &LensHost::watchCases, this, &Playback::start);
    connect(&parts.lenses, &LensHost::lensChanged, this, [this] {
        if (!m)
            return;
        show();
        questionMayHaveChanged();
    });
    connect(&parts.stage, &Stage::shownChanged, this, [this] {
        if (m && !m_parts.stage.shown())
            stop();
        else if (m)
            m_recordSoon.start();
    });
    connect(&parts.answers, &Answers::stateChanged, this, [this] {
        if (m && m_parts.answers.state() == Answers::State::Stale)
            m_recordSoon.start();
    });
    connect(&parts.answers, &Answers::delayChanged, this, &Playback::questionMayHaveChanged);
}

Playback::~Playback()
{
    if (m)
        m_parts.canvas.setOverlay(nullptr);
}

void Playback::start()
{
    if (m || !m_parts.stage.shown())
        return;
    m = std::make_unique<Made>();
    m->bar = new PlaybackBar(m->player);
    auto *story = new CaseStory(m->player);
    m->area = scrolling(story);
    connect(&m->player, &Player::moved, &m_parts.canvas, &Canvas::updateOverlay);
    connect(story, &CaseStory::showOnMap, &m_parts.lenses, &LensHost::showOnMap);
    connect(m->bar, &PlaybackBar::closed, this, &Playback::stop, Qt::QueuedConnection);
    m_parts.canvas.setOverlay(&m->overlay);
    m_parts.actions["view.playback"]->setChecked(true);
    show();
    record();
    m->bar->setFocus(Qt::OtherFocusReason);
}

void Playback::stop()
{
    if (!m)
        return;
    m_recordSoon.stop();
    m_parts.canvas.setOverlay(nullptr);
    m_parts.lenses.showBelow(nullptr);
    m_parts.lenses.showAside(nullptr);
    m.reset();
    m_parts.actions["view.playback"]->setChecked(false);
    m_parts.canvas.setFocus(Qt::OtherFocusReason);
}

void Playback::show()
{
    m_parts.lenses.showBelow(m->bar);
    m_parts.lenses.showAside(m->area);
}

void Playback::questionMayHaveChanged()
{
    if (!m)
        return;
    const auto &delay = m_parts.answers.delay();
    const bool same = delay.has_value() == m->asked.has_value() &&
                      (!delay || (delay->question.handoff == m->asked->handoff && delay->question.by == m->asked->by &&
                                  delay->question.kind == m->asked->kind));
    if (!same)
        m_recordSoon.start();
}

void Playback::record()
{
    if (!m || !m_parts.stage.shown())
        return;
    RecordingSettings settings;
    m->asked.reset();
    if (const auto &delay = m_parts.answers.delay(); delay && delay->question.by > 0)
        settings.delay = delay->question;
    if (const auto &delay = m_parts.answers.delay())
        m->asked = delay->question;
    m->bar->say(tr("Working through a run..."));
    m->work.ask([this, map = m_parts.stage.shown()->snapshot(), settings](const std::atomic<bool> &cancel,
                                                                          const Latest::Post &post) {
        Progress progress;
        progress.cancel = &cancel;
        Result<Recording> made = baton::record(*map, settings, progress);
        if (cancel.load())
            return;
        if (!made.ok()) {
            post([this, error = made.error()] {
                QMetaObject::invokeMethod(this, &Playback::stop, Qt::QueuedConnection);
                Q_EMIT refused(text::error(error));
            });
            return;
        }
        auto recording = std::make_shared<const Recording>(std::move(made.value()));
        post([this, recording, map] {
            m->bar->say({});
            const bool first = !m->player.recording();
            m->player.setRecording(recording, map);
            if (first)
                m->player.play();
        });
    });
}

} // namespace baton
