#include "model/analysis/jsonwriter.h"

namespace baton::analysis {

namespace {

JsonValue gainJson(const Gain &g, const FigureWriter &write)
{
    static const char *const kinds[] = {"one_more_person", "faster_work", "fewer_errors", "faster_handoff"};
    JsonValue o = JsonValue::ofObject();
    JsonValue change = JsonValue::ofObject();
    change.add("kind", text(kinds[static_cast<int>(g.kind)])).add(kindName(g.element.kind), text(g.element.id));
    change.add("edits", ids(g.edits));
    o.add("change", std::move(change));
    write.addFigure(o, "lead_time_s", g.leadTime, "lead_time_");
    write.addFigure(o, "p90_s", g.p90, "p90_");
    write.addFigure(o, "cost", g.cost, "cost_");
    write.addFigure(o, "escapes", g.escapes, "escapes_");
    o.add("undominated", JsonValue::ofBool(g.undominated));
    JsonValue next = JsonValue::ofObject();
    next.add("party", g.next.empty() ? JsonValue::ofNull() : text(g.next));
    write.addFigure(next, "utilisation", g.nextUtilisation, "");
    o.add("next", std::move(next));
    return o;
}

} // namespace

JsonValue bottleneckJson(const Bottleneck &b, const FigureWriter &write)
{
    JsonValue o = JsonValue::ofObject();
    o.add("rank", number(b.rank)).add("party", text(b.party)).add("steps", ids(b.steps));
    write.addFigure(o, "utilisation", b.utilisation, "utilisation_");
    write.addFigure(o, "wait_share", b.waitShare, "wait_share_");
    write.addFigure(o, "wait_s", b.wait, "wait_");
    o.add("gains", array(b.gains, [&](const Gain &g) { return gainJson(g, write); }));
    o.add("text", text(write.sentences().bottleneck ? write.sentences().bottleneck(b) : std::string()));
    return o;
}

JsonValue structureJson(const Structure &s, const FigureWriter &write)
{
    static const char *const whys[] = {"implied", "two_suppliers", "entered_twice", "nobody_uses"};
    JsonValue o = JsonValue::ofObject();
    o.add("loops", array(s.loops, [&](const Loop &l) {
              JsonValue item = JsonValue::ofObject();
              item.add("steps", ids(l.steps)).add("return_probability", number(l.returnProbability));
              item.add("extra_passes", number(l.extraPasses)).add("ping_pong", JsonValue::ofBool(l.pingPong));
              write.addFigure(item, "time_lost_s", l.timeLost, "time_lost_");
              if (l.rhythm.available())
                  write.addFigure(item, "rhythm_s", l.rhythm, "rhythm_");
              write.addFigure(item, "work_lost_s", l.workLost, "work_lost_");
              item.add("crossings", number(l.crossings));
              return item;
          }));
    JsonValue points = JsonValue::ofArray(), exposures = JsonValue::ofArray();
    for (const Exposure &e : s.exposures) {
        JsonValue item = JsonValue::ofObject();
        item.add("step", text(e.step));
        write.addFigure(item, "exposure", e.exposure, "");
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

} // namespace baton::analysis
