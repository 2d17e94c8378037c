#include "model/analysis/analysis.h"
#include "model/analysis/failuremodes.h"
#include "model/map/fieldreader.h"

#include <cmath>

namespace baton {

namespace {

JsonValue number(double value)
{
    return std::isfinite(value) ? JsonValue::ofNumber(value) : JsonValue::ofNull();
}

JsonValue text(const std::string &value)
{
    return JsonValue::ofText(value);
}

const char *labelName(Label label)
{
    switch (label) {
    case Label::Exact:
        return "exact";
    case Label::Bound:
        return "bound";
    case Label::Approximation:
        return "approximation";
    case Label::Unavailable:
        return "unavailable";
    }
    return "";
}

template <class Items, class F>
JsonValue array(const Items &items, F one)
{
    JsonValue result = JsonValue::ofArray();
    for (const auto &item : items)
        result.push(one(item));
    return result;
}

JsonValue ids(const std::vector<Id> &items)
{
    return array(items, [](const Id &id) { return text(id); });
}

class Writer
{
public:
    explicit Writer(const Sentences &sentences, bool cancelled = false) : m_sentences(sentences), m_cancelled(cancelled)
    {}

    JsonValue analysis(const Analysis &answer) const
    {
        JsonValue root = JsonValue::ofObject();
        root.add("format", text("baton-analysis/1"));
        root.add("problems", array(answer.problems, [&](const Problem &p) { return problem(p); }));
        root.add("load", load(answer.load));
        root.add("lead_time", leadTime(answer.leadTime));
        root.add("critical_path", criticalPath(answer.criticalPath));
        root.add("bottlenecks", array(answer.bottlenecks, [&](const Bottleneck &b) { return bottleneck(b); }));
        root.add("structure", structure(answer.structure));
        root.add("errors", errors(answer.errors));
        if (answer.cancelled)
            root.add("cancelled", JsonValue::ofBool(true));
        return root;
    }

private:
    // The label and why, under a prefix; exact figures without a remark need none.
    void addLabel(JsonValue &to, const std::string &prefix, const Figure &said, bool always = false) const
    {
        const Figure figure = settled(said);
        if (always || figure.label != Label::Exact)
            to.add(prefix + "label", text(labelName(figure.label)));
        if (figure.reason != Reason::None)
            to.add(prefix + "reason", text(m_sentences.reason ? m_sentences.reason(figure.reason) : std::string()));
    }
    // A number that is none is not available, whatever its label says; and what is not available has a reason.
    Figure settled(const Figure &figure) const
    {
        if (figure.available() && std::isfinite(figure.value))
            return figure;
        const Reason unsaid = m_cancelled ? Reason::Cancelled : Reason::IllConditioned;
        return Figure::unavailable(figure.reason == Reason::None ? unsaid : figure.reason);
    }
    static JsonValue value(const Figure &figure)
    {
        return figure.available() ? number(figure.value) : JsonValue::ofNull();
    }
    void addFigure(JsonValue &to, const std::string &name, const Figure &figure, const std::string &prefix) const
    {
        to.add(name, value(figure));
        addLabel(to, prefix, figure);
    }

    static std::string sourceName(Provenance source)
    {
        for (const auto &[name, meaning] : provenanceWords())
            if (meaning == source)
                return std::string(name);
        return {};
    }

public:
    JsonValue guess(const GuessEffect &g) const
    {
        JsonValue o = JsonValue::ofObject();
        o.add(kindName(g.element.kind), text(g.element.id)).add("field", text(g.field));
        o.add("source", text(sourceName(g.source)));
        addFigure(o, "lead_time", g.leadTime, "lead_time_");
        addFigure(o, "cost", g.cost, "cost_");
        addFigure(o, "capacity", g.capacity, "capacity_");
        addFigure(o, "escapes", g.escapes, "escapes_");
        return o;
    }

private:
    JsonValue problem(const Problem &p) const
    {
        static const char *const severities[] = {"hint", "warning", "error"};
        JsonValue o = JsonValue::ofObject();
        o.add("code", text(problemName(p.code)));
        o.add("severity", text(severities[static_cast<int>(p.severity)]));
        o.add("elements", array(p.elements, [](const ElementRef &ref) { return text(ref.id); }));
        o.add("kinds", array(p.elements, [](const ElementRef &ref) { return text(kindName(ref.kind)); }));
        if (p.probability > 0)
            o.add("probability", number(p.probability));
        if (!p.proven)
            o.add("proven", JsonValue::ofBool(false));
        o.add("text", text(m_sentences.problem ? m_sentences.problem(p) : std::string()));
        return o;
    }
    static std::string kindName(ElementRef::Kind kind)
    {
        return kind == ElementRef::Kind::Step ? "step" : kind == ElementRef::Kind::Handoff ? "handoff" : "party";
    }

    JsonValue load(const Load &l) const
    {
        JsonValue o = JsonValue::ofObject();
        o.add("cases_per_h", number(l.casesPerH));
        addFigure(o, "max_cases_per_h", l.maxCasesPerH, "max_cases_");
        o.add("residual", number(l.residual)).add("condition", number(l.condition));
        o.add("limits", array(l.limits, [](const Limit &limit) {
                  JsonValue item = JsonValue::ofObject();
                  item.add("party", text(limit.party)).add("cases_per_h", number(limit.casesPerH));
                  item.add("utilisation", number(limit.utilisation));
                  item.add("people_to_next", limit.peopleToNext ? number(*limit.peopleToNext) : JsonValue::ofNull());
                  return item;
              }));
        o.add("pools", array(l.pools, [&](const PoolLoad &p) { return pool(p); }));
        o.add("steps", array(l.steps, [&](const StepLoad &s) { return step(s); }));
        o.add("handoffs", array(l.handoffs, [&](const HandoffLoad &h) {
                  JsonValue item = JsonValue::ofObject();
                  item.add("handoff", text(h.handoff)).add("per_case", number(h.perCase));
                  return std::move(item.add("rate_per_h", number(h.ratePerH)));
              }));
        return o;
    }
    JsonValue pool(const PoolLoad &p) const
    {
        JsonValue o = JsonValue::ofObject();
        o.add("party", text(p.party));
        o.add("people", JsonValue::ofNull());
        if (p.people)
            o.members.back().second = number(*p.people);
        addFigure(o, "utilisation", p.utilisation, "utilisation_");
        o.add("busy_people", number(p.busyPeople));
        o.add("arrivals_per_h", number(p.arrivalsPerH));
        o.add("wait_mean_s", value(p.waitMean))
            .add("wait_open_s", value(p.waitOpen))
            .add("queue_mean", value(p.queueMean));
        o.add("backlog_growth_per_h", number(p.backlogGrowthPerH));
        o.add("people_needed", p.peopleNeeded ? number(*p.peopleNeeded) : JsonValue::ofNull());
        addFigure(o, "wait_chance", p.waitChance, "wait_chance_");
        addFigure(o, "takt_s", p.takt, "takt_");
        addLabel(o, "", p.waitMean, true);
        return o;
    }
    JsonValue step(const StepLoad &s) const
    {
        JsonValue o = JsonValue::ofObject();
        o.add("step", text(s.step)).add("visits", number(s.visits)).add("rate_per_h", number(s.ratePerH));
        addFigure(o, "pool_wait_s", s.poolWait, "");
        o.add("work_s", number(s.work));
        return o;
    }

    JsonValue leadTime(const LeadTime &l) const
    {
        JsonValue o = JsonValue::ofObject();
        o.add("mean_s", value(l.mean));
        addFigure(o, "sd_s", l.sd, "sd_");
        addFigure(o, "p90_s", l.p90, "p90_");
        addFigure(o, "in_progress", l.inProgress, "in_progress_");
        addFigure(o, "lower_s", l.lower, "lower_");
        addFigure(o, "upper_s", l.upper, "upper_");
        addLabel(o, "", l.mean, true);
        addFigure(o, "work_s", l.work, "work_");
        addFigure(o, "cycle_efficiency", l.cycleEfficiency, "cycle_efficiency_");
        o.add("by_customer", array(l.byCustomer, [&](const CustomerTime &c) {
                  JsonValue item = JsonValue::ofObject();
                  item.add("step", text(c.step));
                  addFigure(item, "mean_s", c.mean, "");
                  return item;
              }));
        return o;
    }
    JsonValue criticalPath(const CriticalPath &c) const
    {
        JsonValue o = JsonValue::ofObject();
        o.add("steps", ids(c.steps)).add("handoffs", ids(c.handoffs));
        addFigure(o, "length_s", c.length, "");
        addFigure(o, "sd_s", c.sd, "sd_");
        if (c.loopsIgnored)
            o.add("loops_ignored", JsonValue::ofBool(true));
        o.add("slack", array(c.slack, [](const HandoffSlack &s) {
                  JsonValue item = JsonValue::ofObject();
                  return std::move(item.add("handoff", text(s.handoff)).add("slack_s", number(s.slack)));
              }));
        return o;
    }

    JsonValue bottleneck(const Bottleneck &b) const
    {
        JsonValue o = JsonValue::ofObject();
        o.add("rank", number(b.rank)).add("party", text(b.party)).add("steps", ids(b.steps));
        addFigure(o, "utilisation", b.utilisation, "utilisation_");
        addFigure(o, "wait_share", b.waitShare, "wait_share_");
        addFigure(o, "wait_s", b.wait, "wait_");
        o.add("gains", array(b.gains, [&](const Gain &g) { return gain(g); }));
        o.add("text", text(m_sentences.bottleneck ? m_sentences.bottleneck(b) : std::string()));
        return o;
    }
    JsonValue gain(const Gain &g) const
    {
        static const char *const kinds[] = {"one_more_person", "faster_work", "fewer_errors", "faster_handoff"};
        JsonValue o = JsonValue::ofObject();
        JsonValue change = JsonValue::ofObject();
        change.add("kind", text(kinds[static_cast<int>(g.kind)])).add(kindName(g.element.kind), text(g.element.id));
        change.add("edits", ids(g.edits));
        o.add("change", std::move(change));
        addFigure(o, "lead_time_s", g.leadTime, "lead_time_");
        addFigure(o, "p90_s", g.p90, "p90_");
        addFigure(o, "cost", g.cost, "cost_");
        addFigure(o, "escapes", g.escapes, "escapes_");
        o.add("undominated", JsonValue::ofBool(g.undominated));
        JsonValue next = JsonValue::ofObject();
        next.add("party", g.next.empty() ? JsonValue::ofNull() : text(g.next));
        addFigure(next, "utilisation", g.nextUtilisation, "");
        o.add("next", std::move(next));
        return o;
    }

    JsonValue structure(const Structure &s) const
    {
        static const char *const whys[] = {"implied", "two_suppliers", "entered_twice", "nobody_uses"};
        JsonValue o = JsonValue::ofObject();
        o.add("loops", array(s.loops, [&](const Loop &l) {
                  JsonValue item = JsonValue::ofObject();
                  item.add("steps", ids(l.steps)).add("return_probability", number(l.returnProbability));
                  item.add("extra_passes", number(l.extraPasses)).add("ping_pong", JsonValue::ofBool(l.pingPong));
                  addFigure(item, "time_lost_s", l.timeLost, "time_lost_");
                  return item;
              }));
        JsonValue points = JsonValue::ofArray(), exposures = JsonValue::ofArray();
        for (const Exposure &e : s.exposures) {
            JsonValue item = JsonValue::ofObject();
            item.add("step", text(e.step)).add("exposure", number(e.exposure));
            if (e.singlePoint)
                points.push(item);
            exposures.push(std::move(item));
        }
        o.add("single_points", std::move(points)).add("exposures", std::move(exposures));
        o.add("betweenness", array(s.betweenness, [](const Centrality &c) {
                  JsonValue item = JsonValue::ofObject();
                  return std::move(item.add("step", text(c.step)).add("value", number(c.value)));
              }));
        o.add("articulation", ids(s.articulation));
        o.add("redundant", array(s.redundant, [](const Redundancy &r) {
                  JsonValue item = JsonValue::ofObject();
                  item.add("handoff", text(r.handoff)).add("why", text(whys[static_cast<int>(r.why)]));
                  return std::move(item.add("via", ids(r.via)));
              }));
        o.add("handovers", array(s.handovers, [](const Handover &h) {
                  JsonValue item = JsonValue::ofObject();
                  item.add("from_party", text(h.fromParty)).add("to_party", text(h.toParty));
                  return std::move(item.add("per_case", number(h.perCase)));
              }));
        return o;
    }

    JsonValue errors(const Errors &e) const
    {
        JsonValue o = JsonValue::ofObject();
        addLabel(o, "", Figure{0, e.label, e.reason}, true);
        o.add("introduced_per_case", e.label == Label::Unavailable ? JsonValue::ofNull() : number(e.introducedPerCase));
        addFigure(o, "escape_probability", e.anyEscape, "escape_");
        addFigure(o, "escapes_per_case", e.escapesPerCase, "escapes_");
        addFigure(o, "escape_share", e.escapeProbability, "escape_share_");
        o.add("first_pass_yield", array(e.firstPassYield, [](const Yield &y) {
                  JsonValue item = JsonValue::ofObject();
                  item.add("step", text(y.step)).add("value", number(y.value));
                  if (y.label != Label::Exact)
                      item.add("label", text(labelName(y.label)));
                  return item;
              }));
        addFigure(o, "rolled_yield", e.rolledYield, "rolled_yield_");
        addFigure(o, "rework_s_per_case", e.reworkPerCase, "rework_");
        addFigure(o, "cost_per_case", e.costPerCase, "cost_");
        o.add("blame", array(e.blame, [](const Blame &b) {
                  JsonValue item = JsonValue::ofObject();
                  item.add("supplier", text(b.supplier)).add("customer", text(b.customer));
                  item.add("seconds_per_case", number(b.secondsPerCase)).add("cost", number(b.cost));
                  return std::move(item.add("share_of_customer", number(b.shareOfCustomer)));
              }));
        o.add("found", array(e.found, [](const Found &f) {
                  JsonValue item = JsonValue::ofObject();
                  item.add("made_at", text(f.madeAt)).add("found_at", text(f.foundAt));
                  return std::move(item.add("probability", number(f.probability)));
              }));
        o.add("best_check", array(e.bestCheck, [](const Check &c) {
                  JsonValue item = JsonValue::ofObject();
                  item.add("step", text(c.step));
                  if (!c.handoff.empty())
                      item.add("handoff", text(c.handoff));
                  return std::move(item.add("saves", number(c.saves)).add("saves_s", number(c.savesSeconds)));
              }));
        o.add("failure_modes", array(e.failureModes, [](const FailureMode &m) { return failureMode(m); }));
        o.add("failure_scales", failureScales());
        return o;
    }
    static JsonValue failureMode(const FailureMode &m)
    {
        const auto rating = [](std::optional<int> value) {
            return value ? number(*value) : JsonValue::ofNull();
        };
        JsonValue o = JsonValue::ofObject();
        o.add(kindName(m.origin.kind), text(m.origin.id)).add("maker", text(m.maker));
        o.add("per_case", number(m.perCase)).add("slips", number(m.slips)).add("consequence", number(m.consequence));
        o.add("cost_per_case", number(m.costPerCase)).add("seconds_per_case", number(m.secondsPerCase));
        o.add("severity", rating(m.severity)).add("occurrence", rating(m.occurrence));
        return std::move(o.add("detection", rating(m.detection)).add("rpn", rating(m.product())));
    }
    // The smallest value rated 10, 9, ... 2.
    static JsonValue failureScales()
    {
        const auto limits = [](const RatingScale &scale) {
            return array(scale.atLeast, [](double value) { return number(value); });
        };
        JsonValue o = JsonValue::ofObject();
        o.add("severity", limits(severityScale())).add("occurrence", limits(occurrenceScale()));
        return std::move(o.add("detection", limits(detectionScale())));
    }

    const Sentences &m_sentences;
    bool m_cancelled = false;
};

class ImpactWriter
{
public:
    ImpactWriter(const Impact &impact, const Sentences &sentences) : m_impact(impact), m_sentences(sentences) {}

    JsonValue run() const
    {
        JsonValue o = JsonValue::ofObject();
        o.add("format", text("baton-impact/1"));
        o.add(m_impact.origin.kind == ElementRef::Kind::Handoff ? "handoff" : "step", text(m_impact.origin.id));
        o.add("reached", array(m_impact.reached, [&](const Reached &r) { return reached(r); }));
        o.add("customers", array(m_impact.customers, [&](const CustomerReached &c) {
                  JsonValue item = JsonValue::ofObject();
                  return std::move(item.add("step", text(c.step)).add("probability", figure(c.probability)));
              }));
        o.add("escape_probability", figure(m_impact.escapeProbability));
        o.add("rework_s", figure(m_impact.rework)).add("cost", figure(m_impact.cost));
        o.add("per_case", figure(m_impact.perCase));
        o.add("travelled", array(m_impact.travelled, [&](const HandoffLoad &h) {
                  JsonValue item = JsonValue::ofObject();
                  return std::move(item.add("handoff", text(h.handoff)).add("passages", figure(h.perCase)));
              }));
        o.add("label", text(labelName(m_impact.label)));
        if (m_impact.reason != Reason::None)
            o.add("reason", text(m_sentences.reason ? m_sentences.reason(m_impact.reason) : std::string()));
        return o;
    }

private:
    JsonValue figure(double value) const
    {
        return m_impact.label == Label::Unavailable ? JsonValue::ofNull() : number(value);
    }
    JsonValue reached(const Reached &r) const
    {
        JsonValue o = JsonValue::ofObject();
        o.add("step", text(r.step)).add("party", r.party.empty() ? JsonValue::ofNull() : text(r.party));
        o.add("distance", number(r.distance)).add("probability", figure(r.probability));
        o.add("found_here", figure(r.foundHere)).add("seconds", figure(r.seconds));
        return std::move(o.add("cost", figure(r.cost)).add("paths", number(r.paths)));
    }

    const Impact &m_impact;
    const Sentences &m_sentences;
};

} // namespace

JsonValue toJson(const Analysis &analysis, const Sentences &sentences)
{
    return Writer(sentences, analysis.cancelled).analysis(analysis);
}

JsonValue toJson(const std::vector<GuessEffect> &effects, const Sentences &sentences)
{
    const Writer writer(sentences);
    return array(effects, [&](const GuessEffect &g) { return writer.guess(g); });
}

JsonValue toJson(const Impact &impact, const Sentences &sentences)
{
    return ImpactWriter(impact, sentences).run();
}

} // namespace baton
