#include "model/analysis/failuremodes.h"
#include "model/analysis/jsonwriter.h"

namespace baton::analysis {

namespace {

JsonValue failureMode(const FailureMode &m)
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
JsonValue failureScales()
{
    const auto limits = [](const RatingScale &scale) {
        return array(scale.atLeast, [](double value) { return number(value); });
    };
    JsonValue o = JsonValue::ofObject();
    o.add("severity", limits(severityScale())).add("occurrence", limits(occurrenceScale()));
    return std::move(o.add("detection", limits(detectionScale())));
}

} // namespace

JsonValue errorsJson(const Errors &e, const FigureWriter &write)
{
    JsonValue o = JsonValue::ofObject();
    write.addLabel(o, "", Figure{0, e.label, e.reason}, true);
    o.add("introduced_per_case", e.label == Label::Unavailable ? JsonValue::ofNull() : number(e.introducedPerCase));
    write.addFigure(o, "escape_probability", e.anyEscape, "escape_");
    write.addFigure(o, "escapes_per_case", e.escapesPerCase, "escapes_");
    write.addFigure(o, "escape_share", e.escapeProbability, "escape_share_");
    o.add("first_pass_yield", array(e.firstPassYield, [](const Yield &y) {
              JsonValue item = JsonValue::ofObject();
              item.add("step", text(y.step)).add("value", number(y.value));
              if (y.label != Label::Exact)
                  item.add("label", text(labelName(y.label)));
              return item;
          }));
    write.addFigure(o, "rolled_yield", e.rolledYield, "rolled_yield_");
    write.addFigure(o, "normalised_yield", e.normalisedYield, "normalised_yield_");
    write.addFigure(o, "rework_s_per_case", e.reworkPerCase, "rework_");
    write.addFigure(o, "cost_per_case", e.costPerCase, "cost_");
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

} // namespace baton::analysis
