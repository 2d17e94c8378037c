#include "app/window/statusline.h"

#include "views/charts/elidedlabel.h"
#include "views/spoken/announce.h"
#include "views/text/counts.h"
#include "views/text/format.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace baton {

namespace {

constexpr int sayingMs = 7000;

QToolButton *quiet(QAction *action, const QString &text)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setProperty("kind", "status");
    button->setToolTip(action->toolTip());
    button->setCheckable(action->isCheckable());
    button->setFocusPolicy(Qt::TabFocus);
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    const auto follow = [=] {
        button->setEnabled(action->isEnabled());
        button->setChecked(action->isChecked());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

QToolButton *pictured(QAction *action, const QString &icon)
{
    QToolButton *button = quiet(action, action->text());
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIcon(Theme::instance().icon(icon));
    return button;
}

ElidedLabel *mutedLabel()
{
    auto *label = new ElidedLabel;
    label->setProperty("role", "muted");
    return label;
}

} // namespace

StatusLine::StatusLine(Stage &stage, Answers &answers, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_stage(stage)
    , m_answers(answers)
    , m_counts(mutedLabel())
    , m_state(mutedLabel())
    , m_zoom(quiet(actions["view.actualSize"], QString()))
{
    setProperty("surface", "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 12, 0);
    row->setSpacing(6);
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(m_counts);
    row->addWidget(m_state);
    row->addWidget(m_zoom);
    row->addWidget(quiet(actions["view.fit"], tr("Fit")));
    row->addWidget(quiet(actions["view.grid"], tr("Grid")));
    row->addWidget(pictured(actions["view.strip"], QStringLiteral("strip")));
    row->addWidget(pictured(actions["view.panel"], QStringLiteral("panel")));
    m_saying.setSingleShot(true);
    connect(&m_saying, &QTimer::timeout, this, &StatusLine::refreshState);
    connect(&answers, &Answers::stateChanged, this, &StatusLine::refreshState);
    connect(&answers, &Answers::analysisChanged, this, &StatusLine::refreshState);
    connect(&answers, &Answers::simulationChanged, this, &StatusLine::refreshState);
    const auto watch = [this] {
        if (Document *shown = m_stage.shown())
            connect(shown, &Document::changed, this, &StatusLine::refreshCounts);
        refreshCounts();
    };
    connect(&stage, &Stage::shownChanged, this, watch);
    watch();
}

void StatusLine::refreshCounts()
{
    if (!m_stage.shown()) {
        m_counts->setWhole({});
        return;
    }
    m_counts->setWhole(text::counts(m_stage.shown()->map()).join(QStringLiteral(" · ")));
}

void StatusLine::say(const QString &sentence)
{
    if (sentence.isEmpty()) { // what was said is over
        m_saying.stop();
        return refreshState();
    }
    m_state->setWhole(sentence);
    m_saying.start(sayingMs);
    announce(this, sentence);
}

void StatusLine::setZoom(double zoom)
{
    m_zoom->setText(text::percent(zoom));
}

void StatusLine::refreshState()
{
    if (!m_saying.isActive())
        m_state->setWhole(stateSentence());
}

QString StatusLine::stateSentence() const
{
    if (!m_stage.shown() || m_stage.shown()->map().steps.empty())
        return {};
    if (m_answers.simulated().running)
        return tr("Rehearsing…");
    switch (m_answers.state()) {
    case Answers::State::Empty:
        return tr("Analysing…");
    case Answers::State::Stale:
        return tr("Analysing the change…");
    case Answers::State::Fresh:
        break;
    }
    if (m_timesHidden)
        return tr("Analysis up to date");
    return tr("Analysis up to date (%1 ms)").arg(QLocale().toString(m_answers.elapsedMs(), 'f', 1));
}

} // namespace baton
