#include "views/lenses/delaypage.h"

#include "views/charts/evenlayout.h"
#include "views/charts/histogram.h"
#include "views/charts/parts.h"
#include "views/charts/refill.h"
#include "views/charts/rows.h"
#include "views/lenses/answers.h"
#include "views/lenses/delaystrip.h"
#include "views/lenses/lasting.h"
#include "views/lenses/lensviews.h"
#include "views/text/delays.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QPushButton>
#include <algorithm>
#include <cmath>

namespace baton {

namespace {

const Lateness *lastCustomer(const DelayAnswer &answer)
{
    const Lateness *latest = nullptr;
    for (const Lateness &late : answer.customers)
        if (late.touched > 0 && (!latest || late.p50 > latest->p50))
            latest = &late;
    return latest;
}

// When this step has seen the last of it.
QString recovery(const Lateness &late)
{
    if (std::isnan(late.recoveryP50))
        return late.notRecovered > 0
                   ? DelayPage::tr("Not back to normal in %1 of the runs.").arg(text::percent(late.notRecovered))
                   : QString();
    const QString usual = text::duration(late.recoveryP50);
    if (std::isnan(late.recoveryP90))
        return DelayPage::tr("Usually back to normal after %1.").arg(usual);
    return DelayPage::tr("Back to normal after %1, nine times in ten within %2.")
        .arg(usual, text::duration(late.recoveryP90));
}

struct Noticed
{
    QString name, by;
    QString over; // when
};

QString quoted(const QString &text)
{
    return QStringLiteral("“%1”").arg(text);
}

} // namespace

DelayPage::DelayPage(Answers *answers, QObject *parent) : LensPage(parent), m_answers(answers)
{
    connect(answers, &Answers::delayChanged, this, [this] {
        refreshWhenSeen();
        Q_EMIT viewChanged();
    });
    connect(answers, &Answers::analysisChanged, this, &DelayPage::askFirst);
    connect(answers, &Answers::documentReplaced, this, [this] { m_question = {}; });
}

LensView DelayPage::view() const
{
    const Snapshot shown = m_answers->shown();
    const auto &delay = m_answers->delay();
    if (!shown.map)
        return {};
    if (!delay)
        return delayView(*shown, m_question, nullptr, nullptr);
    return delayView(*shown, delay->question, delay->exact ? &*delay->exact : nullptr, delay->answer.get());
}

void DelayPage::activated(bool active)
{
    if (m_strip)
        m_strip->setActive(active);
    if (!active) {
        m_answers->forgetDelay();
        return;
    }
    if (m_question.handoff.empty())
        askFirst();
    else
        ask(m_question);
}

// Before anybody chooses, the handoff that matters most.
void DelayPage::askFirst()
{
    const Snapshot shown = m_answers->shown();
    if (!isActive() || !shown.map || !m_answers->analysis() || shown->handoffs.contains(m_question.handoff))
        return;
    if (shown->handoffs.empty()) {
        refreshWhenSeen();
        return;
    }
    ask(firstDelayQuestion(*shown, *m_answers->analysis()));
}

void DelayPage::setSelection(const intents::Selection &selection)
{
    if (!isActive() || selection.handoffs.size() != 1 || selection.handoffs.front() == m_question.handoff)
        return;
    DelayQuestion next = m_question;
    next.handoff = selection.handoffs.front();
    ask(next);
}

void DelayPage::setLateness(const Id &handoff, double seconds)
{
    DelayQuestion next = m_question;
    next.handoff = handoff;
    next.by = std::max(0.0, seconds);
    ask(next);
}

void DelayPage::ask(const DelayQuestion &question)
{
    m_question = question;
    const Snapshot shown = m_answers->shown();
    if (m_controls && shown.map)
        m_controls->setQuestion(m_question, *shown);
    if (isActive() && shown.map && shown->handoffs.contains(question.handoff))
        m_answers->askDelay(question);
    Q_EMIT viewChanged();
}

QWidget *DelayPage::panel()
{
    if (!m_panel) {
        m_panel = new QWidget;
        auto *column = new QVBoxLayout(m_panel);
        column->setContentsMargins(20, 20, 20, 20);
        column->setSpacing(4);
        column->addWidget(parts::caption(tr("Delay")));
        m_controls = new DelayControls;
        connect(m_controls, &DelayControls::asked, this, &DelayPage::ask);
        column->addWidget(m_controls);
        column->addSpacing(8);
        column->addWidget(parts::rule());
        m_results = new QVBoxLayout;
        m_results->setSpacing(4);
        column->addLayout(m_results);
        column->addStretch();
        if (const Snapshot shown = m_answers->shown(); shown.map)
            m_controls->setQuestion(m_question, *shown);
        refreshWhenSeen();
    }
    return m_panel;
}

QWidget *DelayPage::strip()
{
    if (!m_strip) {
        m_strip = new DelayStrip;
        connect(m_strip, &DelayStrip::showOnMap, this, &DelayPage::showOnMap);
        connect(m_strip, &DelayStrip::asked, this, &DelayPage::ask);
        m_strip->setDelay(m_answers->delay(), m_answers->shown());
        m_strip->setActive(isActive());
    }
    return m_strip;
}

std::vector<LensPage::Stop> DelayPage::tour() const
{
    std::vector<Stop> stops;
    const auto &delay = m_answers->delay();
    const Snapshot shown = m_answers->shown();
    if (!delay || !shown.map)
        return stops;
    stops.push_back({{ElementRef::Kind::Handoff, delay->question.handoff},
                     tr("%1 is late by %2.")
                         .arg(text::handoffName(*shown, delay->question.handoff), text::duration(delay->question.by))});
    if (delay->answer)
        for (const Lateness &late : delay->answer->steps)
            if (late.touched > 0)
                stops.push_back(
                    {{ElementRef::Kind::Step, late.step},
                     tr("%1 is late by %2, nine times in ten by at most %3.")
                         .arg(text::stepName(*shown, late.step), text::duration(late.p50), text::duration(late.p90))});
    return stops;
}

void DelayPage::refresh()
{
    if (m_results)
        parts::refill(m_results, this, [this] { fillResults(m_results); });
    if (m_strip)
        m_strip->setDelay(m_answers->delay(), m_answers->shown());
}

void DelayPage::fillResults(QVBoxLayout *layout)
{
    const auto &delay = m_answers->delay();
    const Snapshot shown = m_answers->shown();
    if (!delay || !shown.map)
        return;
    if (delay->error) {
        layout->addWidget(parts::sentence(text::error(*delay->error)));
        return;
    }
    if (!delay->answer) {
        fillWaiting(layout, *shown);
        fillKeep(layout);
        return;
    }
    fillSimulated(layout, *delay->answer, *shown);
    fillHistogram(layout, *delay->answer, *shown);
    layout->addWidget(parts::small(
        delay->complete
            ? tr("%Ln run(s), the same luck with and without it.", nullptr, delay->answer->runs)
            : tr("%1 of %2 runs so far, the same luck with and without it.").arg(delay->done).arg(delay->of)));
    for (const SimulationRemark &remark : delay->answer->remarks)
        layout->addWidget(parts::small(text::remark(remark, *shown)));
    fillKeep(layout);
    fillNotices(layout, *delay->answer, *shown);
}

// The exact part alone, in the places of the figures that are on their way.
void DelayPage::fillWaiting(QVBoxLayout *layout, const ProcessMap &map)
{
    const auto &delay = m_answers->delay();
    const QString coming = QStringLiteral("…");
    const ExactLate *last = nullptr;
    if (delay->exact)
        for (const ExactLate &step : delay->exact->steps)
            if (step.late >= 1)
                last = &step;
    if (last)
        layout->addWidget(new ValueRow(tr("One case at %1, nobody in the way").arg(text::stepName(map, last->step)),
                                       tr("%1 later").arg(text::duration(last->late))));
    if (delay->exact)
        layout->addWidget(new ValueRow(tr("Slack that absorbs it"), text::duration(delay->exact->slackAbsorbed)));
    for (const QString &row :
         {tr("Nine in ten of them within"), tr("Standards missed more often"), tr("Back to normal, usually after")})
        layout->addWidget(new ValueRow(row, coming));
    layout->addWidget(
        parts::small(delay->of > 0 ? tr("Rehearsing with random times: %1 of %2 runs.").arg(delay->done).arg(delay->of)
                                   : tr("Rehearsing with random times...")));
}

void DelayPage::fillKeep(QVBoxLayout *layout)
{
    const auto &delay = m_answers->delay();
    const Snapshot shown = m_answers->shown();
    const QString name = tr("Late: %1").arg(text::handoffName(*shown, delay->question.handoff));
    auto *ways = new EvenLayout(2, 8);
    auto *keep = new QPushButton(tr("Keep as scenario"));
    keep->setProperty("kind", "accent");
    keep->setToolTip(tr("Keeps it in the document as %1.").arg(quoted(name)));
    connect(keep, &QPushButton::clicked, this, [this, name, question = delay->question, map = shown] {
        Q_EMIT keepQuestion(name, question, lastingEdits(*map, question));
    });
    auto *watch = new QPushButton(tr("Watch it"));
    watch->setProperty("kind", "accent");
    watch->setToolTip(tr("Shows the cases of one run travelling along the handoffs, with this delay."));
    connect(watch, &QPushButton::clicked, this, &DelayPage::watchCases);
    ways->addWidget(keep);
    ways->addWidget(watch);
    layout->addSpacing(8);
    layout->addLayout(ways);
}

void DelayPage::fillSimulated(QVBoxLayout *layout, const DelayAnswer &answer, const ProcessMap &map)
{
    if (const Lateness *customer = lastCustomer(answer)) {
        layout->addWidget(new ValueRow(tr("%1, half of the late cases").arg(text::stepName(map, customer->step)),
                                       tr("%1 later").arg(text::duration(customer->p50))));
        layout->addWidget(
            new ValueRow(tr("Nine in ten of them within"), tr("%1 later").arg(text::duration(customer->p90))));
    } else {
        layout->addWidget(parts::sentence(tr("No customer notices: the chain absorbs it.")));
    }
    layout->addWidget(new ValueRow(tr("Slack that absorbs it"), text::duration(answer.slackAbsorbed)));
    const auto worse =
        std::count_if(answer.standards.begin(), answer.standards.end(),
                      [](const StandardEffect &effect) { return effect.missedAfter > effect.missedBefore + 0.001; });
    if (!answer.standards.empty())
        layout->addWidget(new ValueRow(tr("Standards missed more often"),
                                       tr("%1 of %2").arg(worse).arg(answer.standards.size()),
                                       worse > 0 ? Grade::Hot : Grade::None));
    if (!std::isnan(answer.recoveryP50))
        layout->addWidget(new ValueRow(tr("Back to normal, usually after"), text::duration(answer.recoveryP50)));
    if (!std::isnan(answer.recoveryP90))
        layout->addWidget(
            new ValueRow(tr("Back to normal, nine times in ten within"), text::duration(answer.recoveryP90)));
    if (answer.notRecovered > 0)
        layout->addWidget(
            new ValueRow(tr("Runs that did not recover"), text::percent(answer.notRecovered), Grade::Hot));
    if (answer.cost.known && std::abs(answer.cost.mean) >= 0.5)
        layout->addWidget(
            new ValueRow(tr("Cost"), text::money(answer.cost.mean, QString::fromStdString(map.info.currency))));
}

void DelayPage::fillHistogram(QVBoxLayout *layout, const DelayAnswer &answer, const ProcessMap &map)
{
    if (answer.histogram.empty())
        return;
    const Lateness *customer = lastCustomer(answer);
    parts::section(layout, tr("How late, at %1").arg(text::stepName(map, answer.histogramStep)),
                   tr("share of the late cases"));
    auto *histogram = new Histogram;
    histogram->setBins(answer.histogram, customer ? customer->p90 : answer.histogram.back().to);
    histogram->setAccessibleName(tr("How late the touched cases are"));
    layout->addWidget(histogram);
}

// Who is late because of it, and which agreements break.
void DelayPage::fillNotices(QVBoxLayout *layout, const DelayAnswer &answer, const ProcessMap &map)
{
    parts::section(layout, tr("Who notices"), tr("half of the late cases"));
    std::vector<Noticed> late;
    for (const Lateness &each : answer.steps)
        if (text::isNoticed(each, answer.question))
            late.push_back({text::stepName(map, each.step), text::durationSigned(each.p50), recovery(each)});
    parts::addLongList(layout, this, late.size(), m_rows, [late](QVBoxLayout *rows, std::size_t i) {
        rows->addWidget(new ValueRow(late[i].name, late[i].by));
        if (!late[i].over.isEmpty())
            rows->addWidget(parts::small(late[i].over));
    });
    const QStringList broken = text::brokenStandards(answer, map);
    parts::addLongList(layout, this, std::size_t(broken.size()), m_breaks,
                       [broken](QVBoxLayout *rows, std::size_t i) { parts::bullets(rows, {broken[qsizetype(i)]}); });
    if (late.empty() && broken.isEmpty())
        layout->addWidget(parts::small(tr("Nobody.")));
}

} // namespace baton
