#include "model/analysis/jsonwriter.h"

namespace baton::analysis {

namespace {

class LoadWriter
{
public:
    explicit LoadWriter(const FigureWriter &write) : m_write(write) {}

    JsonValue load(const Load &l) const
    {
        JsonValue o = JsonValue::ofObject();
        o.add("cases_per_h", number(l.casesPerH));
        m_write.addFigure(o, "max_cases_per_h", l.maxCasesPerH, "max_cases_");
        m_write.addFigure(o, "free_cases_per_h", l.freeCasesPerH, "free_cases_");
        o.add("free_limits", ids(l.freeLimits));
        m_write.addFigure(o, "nobody_waits", l.nobodyWaits, "nobody_waits_");
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

private:
    JsonValue pool(const PoolLoad &p) const
    {
        JsonValue o = JsonValue::ofObject();
        o.add("party", text(p.party));
        o.add("people", JsonValue::ofNull());
        if (p.people)
            o.members.back().second = number(*p.people);
        m_write.addFigure(o, "utilisation", p.utilisation, "utilisation_");
        o.add("keeps_up", JsonValue::ofBool(p.keepsUp));
        m_write.addFigure(o, "jobs_at_once", p.jobsAtOnce, "jobs_at_once_");
        o.add("busy_people", number(p.busyPeople));
        o.add("arrivals_per_h", number(p.arrivalsPerH));
        o.add("wait_mean_s", figureValue(p.waitMean))
            .add("wait_open_s", figureValue(p.waitOpen))
            .add("queue_mean", figureValue(p.queueMean));
        o.add("backlog_growth_per_h", number(p.backlogGrowthPerH));
        o.add("people_needed", p.peopleNeeded ? number(*p.peopleNeeded) : JsonValue::ofNull());
        m_write.addFigure(o, "demand_at_capacity", p.demandAtCapacity, "demand_at_capacity_");
        m_write.addFigure(o, "work_per_case_s", p.workPerCase, "work_per_case_");
        m_write.addFigure(o, "work_at_capacity_s", p.workAtCapacity, "work_at_capacity_");
        m_write.addFigure(o, "wait_chance", p.waitChance, "wait_chance_");
        m_write.addFigure(o, "queue_empty", p.queueEmpty, "queue_empty_");
        m_write.addFigure(o, "queue_p90", p.queueNinety, "queue_p90_");
        m_write.addFigure(o, "settling_s", p.settling, "settling_");
        m_write.addFigure(o, "takt_s", p.takt, "takt_");
        m_write.addLabel(o, "", p.waitMean, true);
        return o;
    }
    JsonValue step(const StepLoad &s) const
    {
        JsonValue o = JsonValue::ofObject();
        o.add("step", text(s.step)).add("visits", number(s.visits)).add("rate_per_h", number(s.ratePerH));
        m_write.addFigure(o, "pool_wait_s", s.poolWait, "");
        o.add("work_s", number(s.work));
        return o;
    }

    const FigureWriter &m_write;
};

} // namespace

JsonValue loadJson(const Load &load, const FigureWriter &write)
{
    return LoadWriter(write).load(load);
}

} // namespace baton::analysis
