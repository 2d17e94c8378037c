#include "views/lenses/delaystrip.h"

#include "views/charts/heattable.h"
#include "views/charts/parts.h"
#include "views/charts/ripplechart.h"
#include "views/charts/sweepchart.h"
#include "views/playback/staywords.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPushButton>
#include <algorithm>
#include <cmath>

namespace baton {

namespace {

constexpr double hour = 3600, day = 24 * hour;
constexpr int slotsADay = 8, days = 7;
constexpr int tallest = 190;

// As far as people ask: ten days for two, less for less.
double farthest(double by)
{
    return by > 0 ? std::max(hour, 5 * by) : 10 * day;
}

bool sameQuestion(const DelayQuestion &a, const DelayQuestion &b)
{
    return a.handoff == b.handoff && a.kind == b.kind && a.seed == b.seed;
}

bool sameSweep(const SweepQuestion &a, const SweepQuestion &b)
{
    const bool byMatters = a.over == SweepOver::Start;
    return a.over == b.over && a.to == b.to && a.from == b.from && a.points == b.points &&
           sameQuestion(a.question, b.question) && (!byMatters || a.question.by == b.question.by) &&
           (byMatters || a.question.at == b.question.at);
}

// When nobody is there who does the step, in seconds from a moment on, for so long.
std::vector<std::pair<double, double>> away(const ProcessMap &map, const Id &step, Micros from, double length)
{
    const Party *party = map.partyOf(step);
    const Calendar *calendar = party ? map.calendars.find(party->calendar) : nullptr;
    const auto hours = calendar ? WorkingCalendar::compile(calendar->spec) : Result<WorkingCalendar>(WorkingCalendar());
    std::vector<std::pair<double, double>> result;
    if (!hours.ok() || hours->alwaysOpen())
        return result;
    const Micros to = from + static_cast<Micros>(length * microsPerSecond);
    for (Micros at = from; at < to;) {
        const Micros next = std::min(hours->nextChange(at), to);
        if (!hours->isOpen(at))
            result.push_back(
                {static_cast<double>(at - from) / microsPerSecond, static_cast<double>(next - from) / microsPerSecond});
        at = next;
    }
    return result;
}

QString dayName(int day)
{
    return QLocale().dayName(day + 1, QLocale::ShortFormat);
}

QString slotName(int slot)
{
    const int from = slot * 24 / slotsADay;
    return QStringLiteral("%1–%2").arg(from).arg(from + 24 / slotsADay);
}

} // namespace

DelayStrip::DelayStrip(QWidget *parent)
    : QWidget(parent)
    , m_which(new QButtonGroup(this))
    , m_ripple(new RippleChart)
    , m_sweep(new SweepChart)
    , m_week(new HeatTable)
    , m_work(this)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    const parts::Strip made = parts::strip(tr("Delay"));
    whole->addWidget(made.widget);
    m_note = made.note;
    parts::addSegments(made, m_which, {tr("Ripple"), tr("Longer delays"), tr("Worst moment")});
    m_rippleFrame = parts::scrolled(m_ripple, tallest);
    m_week->setAccessibleName(tr("When in the week the delay does most harm"));
    m_weekFrame = parts::scrolled(m_week, QWIDGETSIZE_MAX);
    for (QWidget *chart : std::initializer_list<QWidget *>{m_rippleFrame, m_sweep, m_weekFrame})
        made.column->addWidget(chart);
    m_sweepSoon.setSingleShot(true);
    m_sweepSoon.setInterval(250);
    connect(&m_sweepSoon, &QTimer::timeout, this, &DelayStrip::askSweep);
    connect(m_which, &QButtonGroup::idClicked, this, &DelayStrip::showPart);
    connect(m_ripple, &RippleChart::rowPressed, this, [this](int row) {
        Q_EMIT showOnMap({ElementRef::Kind::Step, m_rippleSteps[std::size_t(row)]});
    });
    connect(m_sweep, &SweepChart::asked, this, [this](double by) {
        if (!m_delay)
            return;
        DelayQuestion question = m_delay->question;
        question.by = by;
        Q_EMIT asked(question);
    });
    connect(m_week, &HeatTable::cellPressed, this, &DelayStrip::pressedMoment);
    showPart(Ripple);
}

void DelayStrip::showPart(int which)
{
    m_rippleFrame->setVisible(which == Ripple);
    m_sweep->setVisible(which == Longer);
    m_weekFrame->setVisible(which == Moment);
    m_note->setText(which == Ripple
                        ? tr("One case, mean times, no queues: planned grey, late orange. Shaded: nobody is there.")
                    : which == Longer ? tr("How late the customer is. Press a point to ask about it.")
                                      : tr("What all cases together lose, by when it begins."));
    askSweep();
}

void DelayStrip::setActive(bool active)
{
    m_active = active;
    if (active)
        askSweep();
    else
        forgetUnfinished();
}

// What was given up half way is asked again when somebody looks.
void DelayStrip::forgetUnfinished()
{
    m_sweepSoon.stop();
    if (m_work.busy())
        m_swept.reset();
    m_work.cancel();
}

void DelayStrip::setDelay(const std::optional<Answers::Delay> &delay, const Snapshot &map)
{
    m_delay = delay;
    m_map = map;
    if (!delay || !map.map)
        forgetUnfinished();
    fillRipple();
    if (m_which->checkedId() != Ripple)
        m_sweepSoon.start();
    if (m_which->checkedId() == Longer && m_answer.points.size() > 1 && m_delay)
        fillSweep(m_answer);
}

void DelayStrip::fillRipple()
{
    std::vector<RippleChart::Row> rows;
    m_rippleSteps.clear();
    if (m_delay && m_delay->exact && m_map.map)
        for (const ExactLate &step : m_delay->exact->steps) {
            if (step.plannedEnd <= step.plannedStart && step.late < 1)
                continue;
            rows.push_back({text::stepName(*m_map, step.step),
                            step.plannedStart,
                            step.plannedEnd,
                            step.lateStart,
                            step.plannedEnd + step.late,
                            {}});
            m_rippleSteps.push_back(step.step);
        }
    QDateTime entered;
    double last = 0;
    for (const RippleChart::Row &row : rows)
        last = std::max({last, row.plannedEnd, row.lateEnd});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Micros from = m_delay->exact->entered;
        rows[i].away = away(*m_map, m_rippleSteps[i], from, last * 1.05);
        if (!rows[i].away.empty())
            entered = localTime(from, *m_map);
    }
    m_ripple->setRows(std::move(rows), entered);
}

void DelayStrip::askSweep()
{
    const int which = m_which->checkedId();
    if (!m_active || which == Ripple || !m_delay || !m_map.map || !m_map->handoffs.contains(m_delay->question.handoff))
        return;
    SweepQuestion wanted;
    wanted.question = m_delay->question;
    wanted.question.runs = which == Longer ? 60 : 30;
    if (which == Longer) {
        wanted.over = SweepOver::Delay;
        // The range stays while its delays are tried one after the other.
        const bool within = m_swept && m_swept->over == SweepOver::Delay &&
                            sameQuestion(m_swept->question, m_delay->question) && m_delay->question.by <= m_swept->to &&
                            m_delay->question.by >= m_swept->to / 20;
        wanted.to = within ? m_swept->to : farthest(m_delay->question.by);
        wanted.points = 11;
    } else {
        wanted.over = SweepOver::Start;
        wanted.from = day / slotsADay / 2;
        wanted.to = days * day - day / slotsADay / 2;
        wanted.points = days * slotsADay;
    }
    if (m_swept && sameSweep(*m_swept, wanted) && m_sweptOf.lock() == m_map.map)
        return;
    m_swept = wanted;
    m_sweptOf = m_map.map;
    m_work.ask([this, map = m_map, wanted](const std::atomic<bool> &cancel, const Latest::Post &post) {
        Progress progress;
        progress.cancel = &cancel;
        const Result<SweepAnswer> whole =
            sweep(*map, wanted, progress, [&](const SweepAnswer &sofar) { post([this, sofar] { takeSweep(sofar); }); });
        if (cancel.load())
            return;
        if (whole.ok())
            post([this, answer = whole.value()] { takeSweep(answer); });
        else
            post([this, error = whole.error()] { m_note->setText(text::error(error)); });
    });
}

void DelayStrip::takeSweep(const SweepAnswer &answer)
{
    m_answer = answer;
    if (answer.question.over == SweepOver::Delay)
        fillSweep(answer);
    else
        fillWeek(answer);
}

void DelayStrip::fillSweep(const SweepAnswer &answer)
{
    if (answer.question.over != SweepOver::Delay)
        return;
    std::vector<SweepChart::Point> points;
    for (const SweepPoint &point : answer.points) {
        const bool nobody = point.runs > 0 && std::isnan(point.p50); // no case is touched
        points.push_back({point.by, point.exactLate, nobody ? 0 : point.p50, nobody ? 0 : point.p90, point.runs > 0});
    }
    m_sweep->setPoints(std::move(points), m_delay ? m_delay->question.by : 0);
}

void DelayStrip::fillWeek(const SweepAnswer &answer)
{
    double most = 0;
    for (const SweepPoint &point : answer.points)
        if (point.runs > 0)
            most = std::max(most, point.total.mean);
    const std::optional<std::size_t> worst = answer.worst();
    QStringList rows, columns;
    std::vector<std::vector<HeatTable::Cell>> cells(days, std::vector<HeatTable::Cell>(slotsADay));
    for (int d = 0; d < days; ++d)
        rows << dayName(d);
    for (int s = 0; s < slotsADay; ++s)
        columns << slotName(s);
    m_moments.clear();
    for (std::size_t i = 0; i < answer.points.size(); ++i) {
        const SweepPoint &point = answer.points[i];
        const QDateTime begins = localTime(point.start, *m_map);
        const int d = begins.date().dayOfWeek() - 1, s = begins.time().hour() * slotsADay / 24;
        m_moments[{d, s}] = i;
        if (point.runs == 0)
            continue;
        const QString lost = text::duration(std::max(0.0, point.total.mean));
        cells[std::size_t(d)][std::size_t(s)] = {
            worst == i ? QStringLiteral("%1 !").arg(lost) : lost, most > 0 ? point.total.mean / most : 0,
            tr("Beginning %1, %2: all cases together lose %3.").arg(dayName(d), slotName(s), lost)};
    }
    m_week->setContent(rows, columns, std::move(cells));
    if (!answer.whole)
        return;
    if (!worst) {
        m_note->setText(tr("When the delay begins makes no difference that can be told from chance."));
        return;
    }
    const QDateTime begins = localTime(answer.points[*worst].start, *m_map);
    m_note->setText(tr("What all cases together lose. The worst moment is %1, %2.")
                        .arg(dayName(begins.date().dayOfWeek() - 1), slotName(begins.time().hour() * slotsADay / 24)));
}

void DelayStrip::pressedMoment(int row, int slot)
{
    const auto moment = m_moments.find({row, slot});
    if (!m_delay || moment == m_moments.end() || m_answer.question.over != SweepOver::Start)
        return;
    DelayQuestion question = m_delay->question;
    question.at = m_answer.points[moment->second].at;
    Q_EMIT asked(question);
}

} // namespace baton
