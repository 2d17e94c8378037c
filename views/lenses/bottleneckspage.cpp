#include "views/lenses/bottleneckspage.h"

#include "views/charts/findingcard.h"
#include "views/charts/parts.h"
#include "views/charts/refill.h"
#include "views/charts/rows.h"
#include "views/lenses/answers.h"
#include "views/lenses/fixfirst.h"
#include "views/lenses/guesseslist.h"
#include "views/lenses/lensviews.h"
#include "views/lenses/triedreliefs.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QHBoxLayout>
#include <algorithm>

namespace baton {

namespace {

// The panel speaks of the map the analysis was made of.
struct Told
{
    const Analysis &analysis;
    const ProcessMap &map;
};

std::optional<Told> told(const Answers &answers)
{
    if (!answers.analysis() || !answers.analysed().map)
        return std::nullopt;
    return Told{*answers.analysis(), *answers.analysed()};
}

QString figureText(const Figure &figure)
{
    return figure.available() ? text::duration(figure.value) : QStringLiteral("–");
}

QString labelled(const Figure &figure)
{
    if (figure.label == Label::Exact)
        return text::label(figure.label);
    return figure.reason == Reason::None
               ? text::label(figure.label)
               : QStringLiteral("%1: %2").arg(text::label(figure.label), text::reason(figure.reason));
}

// Loops that no case leaves: how fast they can go round is all there is to say of their time.
void addRounds(QVBoxLayout *layout, const Told &told)
{
    QStringList said;
    for (const Loop &loop : told.analysis.structure.loops) {
        if (!loop.rhythm.available())
            continue;
        QStringList names;
        for (const Id &step : loop.steps)
            names << text::stepName(told.map, step);
        said << BottlenecksPage::tr("%1: at best one round every %2.")
                    .arg(names.join(QStringLiteral(" → ")), text::duration(loop.rhythm.value));
    }
    if (said.isEmpty())
        return;
    parts::section(layout, BottlenecksPage::tr("Round and round"));
    parts::bullets(layout, said);
}

} // namespace

BottlenecksPage::BottlenecksPage(Answers *answers, QObject *parent) : LensPage(parent), m_answers(answers)
{
    connect(answers, &Answers::analysisChanged, this, [this] {
        refreshWhenSeen();
        askMore();
        Q_EMIT viewChanged();
    });
    connect(answers, &Answers::stateChanged, this, &BottlenecksPage::askMore);
    connect(answers, &Answers::documentReplaced, this, [this] {
        if (m_guesses) {
            m_guesses->forget();
            m_tried->stop();
        }
    });
}

void BottlenecksPage::activated(bool active)
{
    if (!active && m_tried)
        m_tried->stop();
    askMore();
}

void BottlenecksPage::askMore()
{
    if (!m_guesses)
        return;
    if (m_answers->state() != Answers::State::Fresh) {
        m_tried->stop();
    } else if (isActive()) {
        m_guesses->ask(m_answers->analysed());
        m_tried->ask(m_answers->analysed(), m_answers->analysis()->bottlenecks);
    }
}

LensView BottlenecksPage::view() const
{
    const auto now = told(*m_answers);
    return now ? bottlenecksView(now->map, now->analysis) : LensView{};
}

QWidget *BottlenecksPage::panel()
{
    if (!m_panel) {
        m_panel = new QWidget;
        auto *column = new QVBoxLayout(m_panel);
        column->setContentsMargins(20, 20, 20, 20);
        column->setSpacing(4);
        m_content = new QVBoxLayout;
        m_content->setSpacing(4);
        column->addLayout(m_content);
        m_tried = new TriedReliefsList;
        connect(m_tried, &TriedReliefsList::showOnMap, this, &BottlenecksPage::showOnMap);
        column->addWidget(m_tried);
        m_guesses = new GuessesList;
        connect(m_guesses, &GuessesList::showOnMap, this, &BottlenecksPage::showOnMap);
        column->addWidget(m_guesses);
        column->addStretch();
        refreshWhenSeen();
        askMore();
    }
    return m_panel;
}

QWidget *BottlenecksPage::strip()
{
    if (!m_strip) {
        const parts::Strip made = parts::strip(tr("What to fix first"));
        m_strip = made.widget;
        m_cards = new QHBoxLayout;
        m_cards->setSpacing(12);
        made.column->addLayout(m_cards);
        refreshWhenSeen();
    }
    return m_strip;
}

std::vector<LensPage::Stop> BottlenecksPage::tour() const
{
    std::vector<Stop> stops;
    if (const auto now = told(*m_answers))
        for (const FixFirst &fix : fixFirst(now->map, now->analysis))
            stops.push_back({fix.element, fix.title + QStringLiteral(". ") + fix.sentence});
    return stops;
}

void BottlenecksPage::refresh()
{
    if (m_panel)
        parts::refill(m_content, this, [this] { fillPanel(); });
    if (m_strip)
        parts::refill(m_cards, this, [this] { fillCards(); });
}

void BottlenecksPage::fillPanel()
{
    m_content->addWidget(parts::caption(tr("Bottlenecks")));
    fillHeadline(m_content);
    fillTable(m_content);
    fillWhy(m_content);
    fillTries(m_content);
    fillNext(m_content);
    fillLeadTime(m_content);
    if (const auto now = told(*m_answers))
        addRounds(m_content, *now);
}

void BottlenecksPage::fillHeadline(QVBoxLayout *layout)
{
    const auto now = told(*m_answers);
    if (!now || now->analysis.bottlenecks.empty()) {
        layout->addWidget(parts::title(tr("Nothing to measure yet")));
        layout->addWidget(parts::sentence(tr(
            "Say how long steps take, who does them and how often cases arrive; then this shows where work waits.")));
        return;
    }
    const Bottleneck &first = now->analysis.bottlenecks.front();
    const QString name = poolName(now->map, first.party);
    const double busy = first.utilisation.available() ? first.utilisation.value : 0;
    layout->addWidget(parts::title(busy >= 1      ? tr("%1 cannot keep up").arg(name)
                                   : busy >= 0.75 ? tr("%1 holds up the chain").arg(name)
                                                  : tr("Nobody is full; %1 is busiest").arg(name)));
    layout->addWidget(parts::sentence(text::bottleneckFigures(first)));
    layout->addSpacing(10);
}

void BottlenecksPage::fillTable(QVBoxLayout *layout)
{
    const auto now = told(*m_answers);
    if (!now || now->analysis.bottlenecks.empty()) // a share of no work is no figure
        return;
    std::vector<PoolLoad> pools;
    for (const PoolLoad &pool : now->analysis.load.pools)
        if (pool.utilisation.available())
            pools.push_back(pool);
    if (pools.empty())
        return;
    std::stable_sort(pools.begin(), pools.end(),
                     [](const PoolLoad &a, const PoolLoad &b) { return a.utilisation.value > b.utilisation.value; });
    layout->addWidget(new BarHeader(tr("Who"), tr("Busy"), tr("Wait")));
    const Snapshot map = m_answers->analysed();
    parts::addLongList(layout, this, pools.size(), m_rows, [this, pools, map](QVBoxLayout *rows, std::size_t i) {
        const PoolLoad &pool = pools[i];
        const Grade grade = gradeOf(pool.utilisation, pool.keepsUp);
        auto *row =
            new BarRow({poolName(*map, pool.party), pool.utilisation.value, text::percent(pool.utilisation.value),
                        figureText(pool.waitMean), grade == Grade::Neutral ? Grade::Calm : grade});
        const ElementRef element = poolElement(*map, pool.party);
        connect(row, &QAbstractButton::clicked, this, [this, element] { Q_EMIT showOnMap(element); });
        rows->addWidget(row);
    });
}

void BottlenecksPage::fillWhy(QVBoxLayout *layout)
{
    const auto now = told(*m_answers);
    if (!now || now->analysis.bottlenecks.empty())
        return;
    const QStringList why = whyBottleneck(now->map, now->analysis, now->analysis.bottlenecks.front());
    if (why.isEmpty())
        return;
    parts::section(layout, tr("Why"));
    parts::bullets(layout, why);
}

// What limits the chain once the first limit is gone.
void BottlenecksPage::fillNext(QVBoxLayout *layout)
{
    const auto now = told(*m_answers);
    if (!now || now->analysis.load.limits.size() < 2)
        return;
    const Limit &first = now->analysis.load.limits[0], &second = now->analysis.load.limits[1];
    const QString name = poolName(now->map, first.party);
    parts::section(layout, tr("And after that"));
    QStringList said;
    if (first.peopleToNext)
        said << tr("With %Ln people, %1 no longer limits the chain.", nullptr, *first.peopleToNext).arg(name);
    said << tr("The next limit is %1: %2 cases a week, where %3 allows %4.")
                .arg(poolName(now->map, second.party), text::number(second.casesPerH * 168, 0), name,
                     text::number(first.casesPerH * 168, 0));
    parts::bullets(layout, said);
}

void BottlenecksPage::fillTries(QVBoxLayout *layout)
{
    const auto now = told(*m_answers);
    if (!now)
        return;
    std::vector<const Gain *> gains;
    for (const Bottleneck &bottleneck : now->analysis.bottlenecks)
        for (const Gain &gain : bottleneck.gains)
            if (gain.leadTime.available() && gain.leadTime.value >= 1)
                gains.push_back(&gain);
    if (gains.empty())
        return;
    std::stable_sort(gains.begin(), gains.end(),
                     [](const Gain *a, const Gain *b) { return a->leadTime.value > b->leadTime.value; });
    parts::section(layout, tr("Try it"), tr("a case, end to end"));
    for (std::size_t i = 0; i < gains.size() && i < 4; ++i) {
        const QString what = text::gain(*gains[i], now->map);
        auto *row = new TryRow(what, text::durationSigned(-gains[i]->leadTime.value));
        row->setToolTip(tr("Makes a scenario of it; the map stays as it is."));
        connect(row, &QAbstractButton::clicked, this,
                [this, what, edits = gains[i]->edits] { Q_EMIT tryScenario(what, edits); });
        layout->addWidget(row);
        layout->addSpacing(4);
    }
}

void BottlenecksPage::fillLeadTime(QVBoxLayout *layout)
{
    const auto now = told(*m_answers);
    if (!now || now->analysis.bottlenecks.empty())
        return;
    const LeadTime &lead = now->analysis.leadTime;
    parts::section(layout, tr("One case, on average"), tr("day = 24 h"));
    layout->addWidget(new ValueRow(tr("From start to end"), figureText(lead.mean)));
    layout->addWidget(new ValueRow(tr("Of that, work"), figureText(lead.work)));
    if (now->analysis.load.maxCasesPerH.available())
        layout->addWidget(
            new ValueRow(tr("Cases a week, at most"), text::number(now->analysis.load.maxCasesPerH.value * 168, 0)));
    layout->addWidget(parts::small(labelled(lead.mean)));
}

void BottlenecksPage::fillCards()
{
    const auto now = told(*m_answers);
    const std::vector<FixFirst> fixes = now ? fixFirst(now->map, now->analysis) : std::vector<FixFirst>{};
    if (fixes.empty())
        m_cards->addWidget(parts::sentence(tr("Nothing stands out yet.")));
    for (std::size_t i = 0; i < fixes.size() && i < 4; ++i) {
        auto *card = new FindingCard(fixes[i].grade, fixes[i].title, fixes[i].sentence, tr("Show on map"));
        connect(card, &QAbstractButton::clicked, this,
                [this, element = fixes[i].element] { Q_EMIT showOnMap(element); });
        m_cards->addWidget(card, 1);
    }
    m_cards->addStretch();
}

} // namespace baton
