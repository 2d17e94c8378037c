#include "model/simulation/simulation.h"

#include <chrono>
#include <cmath>
#include <cstdio>

namespace baton {

namespace {

JsonValue number(double value)
{
    return std::isfinite(value) ? JsonValue::ofNumber(value) : JsonValue::ofNull();
}

JsonValue interval(const Interval &ci)
{
    return JsonValue::ofArray({number(ci.low), number(ci.high)});
}

template <class Range, class Make>
JsonValue list(const Range &range, Make make)
{
    JsonValue array = JsonValue::ofArray();
    for (const auto &item : range)
        array.push(make(item));
    return array;
}

JsonValue estimate(const Estimate &e, const std::string &unit = {})
{
    return JsonValue::ofObject().add("mean" + unit, number(e.mean)).add("ci" + unit, interval(e.ci));
}

// ISO 8601, whole seconds.
std::string utcText(std::int64_t micros)
{
    using namespace std::chrono;
    const sys_seconds t = floor<seconds>(sys_time<microseconds>(microseconds(micros)));
    const auto date = floor<days>(t);
    const year_month_day ymd(date);
    const hh_mm_ss time(t - date);
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", int(ymd.year()), unsigned(ymd.month()),
                  unsigned(ymd.day()), int(time.hours().count()), int(time.minutes().count()),
                  int(time.seconds().count()));
    return text;
}

using Sentence = std::function<std::string(const SimulationRemark &)>;

std::string noteCode(SimulationNote note)
{
    switch (note) {
    case SimulationNote::Overloaded:
        return "overloaded";
    case SimulationNote::TooFewPeople:
        return "too_few_people";
    case SimulationNote::JoinStarves:
        return "join_starves";
    case SimulationNote::TooFewRuns:
        return "too_few_runs";
    case SimulationNote::WarmupTooLong:
        return "warmup_too_long";
    case SimulationNote::NothingEnters:
        return "nothing_enters";
    case SimulationNote::NobodyArrives:
        return "nobody_arrives";
    case SimulationNote::StoppedAtLimit:
        return "stopped_at_limit";
    case SimulationNote::EndlessLoop:
        return "endless_loop";
    case SimulationNote::ShorterThanSettling:
        return "shorter_than_settling";
    case SimulationNote::NotRecovered:
        return "not_recovered";
    case SimulationNote::SameAsWithout:
        return "same_as_without";
    case SimulationNote::Cancelled:
        return "cancelled";
    case SimulationNote::LittleOff:
        return "little_off";
    case SimulationNote::BooksOff:
        return "books_off";
    }
    return {};
}

JsonValue notes(const std::vector<SimulationRemark> &remarks, const Sentence &sentence)
{
    return list(remarks, [&](const SimulationRemark &remark) {
        JsonValue note = JsonValue::ofObject();
        note.add("code", JsonValue::ofText(noteCode(remark.note)));
        note.add("elements", list(remark.elements, [](const Id &id) { return JsonValue::ofText(id); }));
        note.add("value", number(remark.value));
        note.add("text", JsonValue::ofText(sentence ? sentence(remark) : std::string()));
        return note;
    });
}

// What is not available says so, and why: in the words of the remark about the pool, or about the first of them.
void addUnavailable(JsonValue &o, const Simulation &s, const Id &party, const Sentence &sentence)
{
    o.add("label", JsonValue::ofText("unavailable"));
    for (const SimulationRemark &remark : s.remarks)
        if ((remark.note == SimulationNote::Overloaded || remark.note == SimulationNote::TooFewPeople) &&
            (party.empty() || remark.elements.front() == party))
            return void(o.add("reason", JsonValue::ofText(sentence ? sentence(remark) : noteCode(remark.note))));
}

bool hasAverages(const Simulation &s)
{
    return std::none_of(s.pools.begin(), s.pools.end(), [](const SimulatedPool &pool) { return pool.neverSettles; });
}

JsonValue handoffJson(const SimulatedHandoff &h)
{
    JsonValue o = JsonValue::ofObject();
    o.add("handoff", JsonValue::ofText(h.handoff));
    o.add("count", number(h.count));
    o.add("wait_for_others_s", number(h.waitForOthers));
    o.add("came_last", number(h.cameLast));
    o.add("waits_for", list(h.waitsFor, [](const SimulatedHandoff::WaitFor &other) {
              JsonValue row = JsonValue::ofObject();
              row.add("handoff", JsonValue::ofText(other.handoff));
              row.add("share", number(other.share));
              row.add("wait_mean_s", number(other.wait));
              return row;
          }));
    return o;
}

JsonValue poolJson(const SimulatedPool &pool, const Simulation &s, const Sentence &sentence)
{
    JsonValue o = JsonValue::ofObject();
    o.add("party", JsonValue::ofText(pool.party));
    o.add("utilisation", estimate(pool.utilisation));
    o.add("wait_mean_s", estimate(pool.wait));
    o.add("queue_mean", number(pool.queueMean));
    o.add("busiest_share", number(pool.busiestShare));
    o.add("overtime_s", number(pool.overtime));
    if (pool.neverSettles) {
        o.add("backlog_growth_per_h", estimate(pool.growth));
        addUnavailable(o, s, pool.party, sentence);
    }
    return o;
}

JsonValue stepJson(const SimulatedStep &step)
{
    JsonValue o = JsonValue::ofObject();
    o.add("step", JsonValue::ofText(step.step));
    o.add("executions", number(step.executions));
    o.add("wait_mean_s", number(step.waitMean));
    o.add("wait_p90_s", number(step.waitP90));
    o.add("work_mean_s", number(step.workMean));
    return o;
}

JsonValue standardJson(const SimulatedStandard &standard)
{
    JsonValue o = JsonValue::ofObject();
    o.add("handoff", JsonValue::ofText(standard.handoff));
    o.add("compliance", number(standard.compliance));
    o.add("ci", interval(standard.ci));
    o.add("deliveries", number(static_cast<double>(standard.deliveries)));
    o.add("open", number(static_cast<double>(standard.open)));
    o.add("within_s", number(standard.within));
    o.add("agreed_share", number(standard.share));
    o.add("compliance_right", number(standard.right));
    o.add("compliance_right_ci", interval(standard.rightCi));
    o.add("p50_s", number(standard.p50));
    o.add("p90_s", number(standard.p90));
    o.add("max_s", number(standard.longest));
    o.add("agreed_share_within_s", number(standard.reached));
    o.add("late_share", number(standard.late));
    o.add("late_inherited_share", number(standard.inherited));
    o.add("late_mean_s", number(standard.lateMean));
    o.add("late_inherited_mean_s", number(standard.inheritedMean));
    o.add("never_missed", JsonValue::ofBool(standard.neverMissed));
    return o;
}

JsonValue leadTimeJson(const Simulation &s, const Sentence &sentence)
{
    JsonValue o = JsonValue::ofObject();
    o.add("mean_s", number(s.leadTime.mean));
    o.add("ci_s", interval(s.leadTime.ci));
    o.add("p50_s", number(s.p50));
    o.add("p90_s", number(s.p90.mean));
    o.add("p90_ci_s", interval(s.p90.ci));
    if (!hasAverages(s))
        addUnavailable(o, s, {}, sentence);
    return o;
}

JsonValue latenessJson(const Lateness &late)
{
    JsonValue o = JsonValue::ofObject();
    o.add("step", JsonValue::ofText(late.step));
    o.add("touched", number(late.touched));
    o.add("touched_cases", number(late.touchedCases));
    o.add("p50_s", number(late.p50));
    o.add("p90_s", number(late.p90));
    o.add("max_s", number(late.largest));
    o.add("total_s", number(late.total));
    o.add("recovery_p50_s", number(late.recoveryP50));
    o.add("recovery_p90_s", number(late.recoveryP90));
    o.add("recovery_mean_s", number(late.recoveryMean));
    o.add("not_recovered", number(late.notRecovered));
    return o;
}

std::string kindName(DelayKind kind)
{
    switch (kind) {
    case DelayKind::OneCase:
        return "case";
    case DelayKind::Blocked:
        return "blocked";
    case DelayKind::Longer:
        return "longer";
    case DelayKind::Slower:
        return "slower";
    }
    return {};
}

JsonValue effectJson(const StandardEffect &effect)
{
    JsonValue o = JsonValue::ofObject();
    o.add("handoff", JsonValue::ofText(effect.handoff));
    o.add("missed_before", number(effect.missedBefore));
    o.add("missed_after", number(effect.missedAfter));
    o.add("ci", interval(effect.ci));
    return o;
}

JsonValue backlogJson(const Backlog &peak)
{
    JsonValue o = JsonValue::ofObject();
    o.add("step", JsonValue::ofText(peak.step));
    o.add("cases", number(peak.cases));
    o.add("at_s", number(peak.at));
    return o;
}

JsonValue exactJson(const ExactDelay &exact)
{
    JsonValue o = JsonValue::ofObject();
    o.add("steps", list(exact.steps, [](const ExactLate &late) {
              JsonValue row = JsonValue::ofObject();
              row.add("step", JsonValue::ofText(late.step));
              row.add("late_s", number(late.late));
              row.add("absorbed_s", number(late.absorbed));
              row.add("planned_start_s", number(late.plannedStart));
              row.add("planned_end_s", number(late.plannedEnd));
              row.add("late_start_s", number(late.lateStart));
              return row;
          }));
    o.add("slack_absorbed_s", number(exact.slackAbsorbed));
    return o;
}

JsonValue recoveryJson(const DelayAnswer &answer)
{
    JsonValue o = JsonValue::ofObject();
    o.add("p50_s", number(answer.recoveryP50));
    o.add("p50_ci_s", interval(answer.recoveryP50Ci));
    o.add("p90_s", number(answer.recoveryP90));
    o.add("p90_ci_s", interval(answer.recoveryP90Ci));
    o.add("not_recovered", number(answer.notRecovered));
    return o;
}

} // namespace

JsonValue toJson(const Simulation &s, const Sentence &sentence)
{
    JsonValue o = JsonValue::ofObject();
    o.add("format", JsonValue::ofText("baton-simulation/1"));
    o.add("seed", number(static_cast<double>(s.seed)));
    o.add("runs", number(s.runs));
    o.add("cases", number(static_cast<double>(s.cases)));
    o.add("events", number(static_cast<double>(s.events)));
    o.add("horizon_s", number(s.horizon));
    o.add("warmup_s", number(s.warmup));
    o.add("lead_time", leadTimeJson(s, sentence));
    o.add("throughput_per_h", estimate(s.throughput));
    o.add("pools", list(s.pools, [&](const SimulatedPool &pool) { return poolJson(pool, s, sentence); }));
    o.add("steps", list(s.steps, stepJson));
    o.add("handoffs", list(s.handoffs, handoffJson));
    o.add("standards", list(s.standards, standardJson));
    JsonValue errors = JsonValue::ofObject();
    errors.add("introduced", number(s.errorsIntroduced));
    errors.add("found", number(s.errorsFound));
    errors.add("escaped", number(s.errorsEscaped));
    errors.add("rework_s", number(s.rework));
    o.add("errors", std::move(errors));
    o.add("open_at_end", number(s.openAtEnd));
    o.add("open_age_s", number(s.openAge));
    o.add("cost_per_case", estimate(s.cost));
    o.add("books_balance", JsonValue::ofBool(s.booksBalance));
    o.add("little_check", number(s.littleCheck));
    if (!hasAverages(s)) {
        JsonValue why = JsonValue::ofObject();
        addUnavailable(why, s, {}, sentence);
        o.add("little_check_unavailable", std::move(why));
    }
    o.add("stable", JsonValue::ofBool(s.stable));
    o.add("notes", notes(s.remarks, sentence));
    return o;
}

JsonValue toJson(const DelayAnswer &answer, const Sentence &sentence)
{
    JsonValue o = JsonValue::ofObject();
    o.add("format", JsonValue::ofText("baton-delay/1"));
    o.add("handoff", JsonValue::ofText(answer.question.handoff));
    o.add("kind", JsonValue::ofText(kindName(answer.question.kind)));
    o.add("by_s", number(answer.question.by));
    o.add("at_s", number(answer.at));
    o.add("runs", number(answer.runs));
    o.add("seed", number(static_cast<double>(answer.question.seed)));
    o.add("steps", list(answer.steps, latenessJson));
    o.add("customers", list(answer.customers,
                            [](const Lateness &late) { return latenessJson(late).add("cost", number(late.cost)); }));
    o.add("standards", list(answer.standards, effectJson));
    o.add("slack_absorbed_s", number(answer.slackAbsorbed));
    o.add("cost", estimate(answer.cost));
    o.add("waiting_cost", estimate(answer.waitingCost));
    o.add("recovery", recoveryJson(answer));
    o.add("peak_backlog", list(answer.peaks, backlogJson));
    o.add("histogram", list(answer.histogram, [](const Bin &bin) {
              JsonValue row = JsonValue::ofObject();
              row.add("from_s", number(bin.from));
              row.add("to_s", number(bin.to));
              row.add("share", number(bin.share));
              return row;
          }));
    o.add("deterministic", exactJson(answer.exact));
    o.add("label", JsonValue::ofText(answer.fixed ? "exact" : "approximation"));
    o.add("warmup_s", number(answer.warmup));
    o.add("observed_s", number(answer.observed));
    o.add("start", JsonValue::ofText(utcText(answer.start)));
    o.add("notes", notes(answer.remarks, sentence));
    return o;
}

} // namespace baton
