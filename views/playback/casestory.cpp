#include "views/playback/casestory.h"

#include "views/charts/parts.h"
#include "views/charts/refill.h"
#include "views/charts/rows.h"
#include "views/playback/staywords.h"
#include "views/playback/storyrow.h"
#include "views/spoken/running.h"
#include "views/text/format.h"

#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

namespace baton {

namespace {

constexpr std::size_t mostListed = 40; // cases on their way
constexpr std::size_t mostTold = 400;  // stays of one case
constexpr int followMs = 250;

double seconds(Micros time)
{
    return double(time) / 1e6;
}

} // namespace

CaseStory::CaseStory(Player &player, QWidget *parent) : QWidget(parent), m_player(player)
{
    m_content = new QVBoxLayout(this);
    m_content->setContentsMargins(20, 20, 14, 20);
    m_content->setSpacing(4);
    m_soon.setSingleShot(true);
    m_soon.setInterval(followMs);
    connect(&m_soon, &QTimer::timeout, this, &CaseStory::follow);
    connect(&player, &Player::recordingChanged, this, &CaseStory::rebuild);
    connect(&player, &Player::chosenChanged, this, &CaseStory::rebuild);
    connect(&player, &Player::stateChanged, this, [this] { setRunning(this, m_player.playing()); });
    setRunning(this, player.playing());
    connect(&player, &Player::moved, this, [this] {
        if (!m_soon.isActive())
            m_soon.start(); // words need not follow every frame
    });
    rebuild();
}

void CaseStory::rebuild()
{
    parts::refill(m_content, this, [this] { fill(); });
}

void CaseStory::fill()
{
    m_rows.clear();
    m_listed.clear();
    m_inSight = nullptr;
    m_content->addWidget(parts::caption(tr("Playback")));
    if (m_player.recording() && m_player.chosen())
        fillStory(*m_player.chosen());
    else if (m_player.recording())
        fillUnderWay();
    else
        m_content->addWidget(parts::sentence(tr("A run of this chain is being worked out...")));
    m_content->addStretch();
    follow();
}

void CaseStory::fillUnderWay()
{
    m_content->addWidget(parts::title(tr("On their way now")));
    m_content->addWidget(parts::sentence(tr("Longest in the chain first. Press a case, here or on the map, for its "
                                            "story.")));
    m_content->addSpacing(6);
    for (std::size_t i = 0; i < mostListed; ++i) {
        auto *row = new StoryRow;
        row->hide();
        connect(row, &QAbstractButton::clicked, this, [this, i] {
            if (i < m_listed.size())
                m_player.choose(m_listed[i]);
        });
        m_content->addWidget(row);
        m_rows.push_back(row);
    }
}

void CaseStory::fillStory(std::uint32_t who)
{
    const Recording &recording = *m_player.recording();
    m_content->addWidget(parts::title(caseName(recording, who)));
    fillTotals(who);
    parts::section(m_content, tr("In whose hands"));
    const std::uint32_t first = recording.cases()[who].firstStay;
    const std::span<const Stay> story = recording.story(who);
    for (std::size_t i = 0; i < story.size() && m_rows.size() < mostTold; ++i) {
        const Stay &stay = story[i];
        if (stay.to <= stay.from)
            continue;
        auto *row = new StoryRow;
        row->setContent({clockTime(stay.from, *m_player.map()), placeOf(stay, *m_player.map()), stageName(stay.stage),
                         text::duration(seconds(stay.to - stay.from)), stay.stage});
        m_rows.push_back(row);
        m_listed.push_back(first + std::uint32_t(i));
        connect(row, &QAbstractButton::clicked, this, [this, at = stay.from] {
            m_player.pause();
            m_player.seek(at);
            showMoment();
        });
        m_content->addWidget(row);
    }
    auto *back = new QPushButton(tr("All cases on their way"));
    back->setProperty("kind", "accent");
    connect(back, &QPushButton::clicked, this, [this] { m_player.choose(std::nullopt); });
    m_content->addSpacing(8);
    m_content->addWidget(back);
}

void CaseStory::fillTotals(std::uint32_t who)
{
    const Recording &recording = *m_player.recording();
    const RecordedCase &one = recording.cases()[who];
    Micros worked = 0, waited = 0, travelled = 0;
    for (const Stay &stay : recording.story(who))
        (isWork(stay.stage) ? worked : stay.stage == CaseStage::Travelling ? travelled : waited) += stay.to - stay.from;
    m_content->addWidget(new ValueRow(one.ended < 0 ? tr("Entered, and still on its way") : tr("From start to end"),
                                      one.ended < 0 ? clockTime(one.entered, *m_player.map())
                                                    : text::duration(seconds(one.ended - one.entered))));
    m_content->addWidget(new ValueRow(tr("In somebody's hands"), text::duration(seconds(worked))));
    m_content->addWidget(new ValueRow(tr("It waited"), text::duration(seconds(waited))));
    m_content->addWidget(new ValueRow(tr("It was on its way"), text::duration(seconds(travelled))));
    m_content->addWidget(parts::small(tr("Parallel branches are added up; a day is 24 hours.")));
}

// The row of this moment is marked, and in sight.
void CaseStory::followStory(Micros now)
{
    StoryRow *current = nullptr;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Stay &stay = m_player.recording()->stays()[m_listed[i]];
        const bool goesOn = stay.from <= now && now < stay.to;
        m_rows[i]->setCurrent(goesOn);
        m_rows[i]->setYetToCome(stay.from > now);
        if (goesOn && !current)
            current = m_rows[i];
    }
    for (QWidget *up = parentWidget(); current && current != m_inSight && up; up = up->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(up))
            area->ensureWidgetVisible(current, 0, 80);
    m_inSight = current;
}

// What is going on at this moment.
void CaseStory::follow()
{
    const Recording *recording = m_player.recording();
    if (!recording)
        return;
    const Micros now = m_player.now();
    if (m_player.chosen()) {
        followStory(now);
        return;
    }
    std::vector<std::uint32_t> stays = m_player.underWay();
    std::stable_sort(stays.begin(), stays.end(), [&](std::uint32_t a, std::uint32_t b) {
        return recording->stays()[a].who < recording->stays()[b].who;
    });
    stays.erase(std::unique(stays.begin(), stays.end(),
                            [&](std::uint32_t a, std::uint32_t b) {
                                return recording->stays()[a].who == recording->stays()[b].who;
                            }),
                stays.end());
    m_listed.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < stays.size());
        if (i >= stays.size())
            continue;
        const Stay &stay = recording->stays()[stays[i]];
        m_listed.push_back(stay.who);
        m_rows[i]->setContent({caseName(*recording, stay.who), placeOf(stay, *m_player.map()), stageName(stay.stage),
                               text::duration(seconds(now - recording->cases()[stay.who].entered)), stay.stage});
    }
}

void CaseStory::showMoment()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Stay &stay = m_player.recording()->stays()[m_listed[i]];
        if (stay.from > m_player.now() || m_player.now() >= stay.to)
            continue;
        const ProcessMap &map = *m_player.map();
        if (stay.handoff < map.handoffs.size())
            Q_EMIT showOnMap({ElementRef::Kind::Handoff, map.handoffs[stay.handoff].id});
        else if (stay.step < map.steps.size())
            Q_EMIT showOnMap({ElementRef::Kind::Step, map.steps[stay.step].id});
        return;
    }
}

} // namespace baton
