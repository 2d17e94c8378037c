#include "model/analysis/jsonwriter.h"

namespace baton::analysis {

JsonValue leadTimeJson(const LeadTime &l, const FigureWriter &write)
{
    JsonValue o = JsonValue::ofObject();
    o.add("mean_s", figureValue(l.mean));
    write.addFigure(o, "sd_s", l.sd, "sd_");
    write.addFigure(o, "p90_s", l.p90, "p90_");
    write.addFigure(o, "in_progress", l.inProgress, "in_progress_");
    write.addFigure(o, "lower_s", l.lower, "lower_");
    write.addFigure(o, "upper_s", l.upper, "upper_");
    write.addLabel(o, "", l.mean, true);
    write.addFigure(o, "work_s", l.work, "work_");
    write.addFigure(o, "cycle_efficiency", l.cycleEfficiency, "cycle_efficiency_");
    o.add("by_customer", array(l.byCustomer, [&](const CustomerTime &c) {
              JsonValue item = JsonValue::ofObject();
              item.add("step", text(c.step));
              write.addFigure(item, "mean_s", c.mean, "");
              return item;
          }));
    return o;
}

JsonValue criticalPathJson(const CriticalPath &c, const FigureWriter &write)
{
    JsonValue o = JsonValue::ofObject();
    o.add("steps", ids(c.steps)).add("handoffs", ids(c.handoffs));
    write.addFigure(o, "length_s", c.length, "");
    write.addFigure(o, "sd_s", c.sd, "sd_");
    if (c.loopsIgnored)
        o.add("loops_ignored", JsonValue::ofBool(true));
    o.add("slack", array(c.slack, [](const HandoffSlack &s) {
              JsonValue item = JsonValue::ofObject();
              return std::move(item.add("handoff", text(s.handoff)).add("slack_s", number(s.slack)));
          }));
    o.add("plan", array(c.plan, [](const StepPlan &p) {
              JsonValue item = JsonValue::ofObject();
              item.add("step", text(p.step)).add("start_s", number(p.start)).add("end_s", number(p.end));
              item.add("latest_start_s", number(p.latestStart)).add("latest_end_s", number(p.latestEnd));
              return std::move(item.add("slack_s", number(p.latestStart - p.start)));
          }));
    return o;
}

JsonValue standardJson(const StandardKept &kept, const FigureWriter &write)
{
    JsonValue o = JsonValue::ofObject();
    o.add("handoff", text(kept.handoff)).add("compliance", figureValue(kept.kept));
    write.addLabel(o, "", kept.kept, true);
    o.add("within_s", number(kept.within)).add("agreed_share", number(kept.share));
    write.addFigure(o, "without_queue", kept.unhurried, "without_queue_");
    return o;
}

JsonValue promisesJson(const PromiseChain &chain, const FigureWriter &write)
{
    JsonValue o = JsonValue::ofObject();
    o.add("agreed", ids(chain.agreed)).add("missing", ids(chain.missing));
    write.addFigure(o, "agreed_s", chain.sum, "agreed_");
    o.add("customer", chain.customer.empty() ? JsonValue::ofNull() : text(chain.customer));
    write.addFigure(o, "promised_s", chain.promised, "promised_");
    return o;
}

} // namespace baton::analysis
