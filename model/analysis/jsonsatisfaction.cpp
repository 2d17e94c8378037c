#include "model/analysis/jsonwriter.h"
#include "model/analysis/satisfaction.h"

namespace baton {

using namespace analysis;

namespace {

const char *measureName(Measure measure)
{
    return measure == Measure::Internal ? "internal" : measure == Measure::External ? "external" : "money";
}

JsonValue handoffJson(const HandoffSatisfaction &one)
{
    JsonValue o = JsonValue::ofObject();
    o.add("handoff", text(one.handoff)).add("index", number(one.index));
    o.add("from", text(one.answered > 0 ? "scores" : "rating"));
    o.add("answered", number(one.answered)).add("asked", number(one.asked));
    o.add("share_answered", number(one.shareAnswered()));
    return std::move(o.add("gap", one.gap ? number(*one.gap) : JsonValue::ofNull()));
}

JsonValue supplierJson(const SupplierSatisfaction &one, const FigureWriter &write)
{
    JsonValue o = JsonValue::ofObject();
    o.add("party", text(one.party));
    write.addFigure(o, "index", one.index, "");
    o.add("rated", number(one.rated)).add("handoffs", number(one.handoffs));
    return std::move(o.add("unweighted", number(one.unweighted)));
}

JsonValue sharesJson(const char *kind, const std::vector<std::pair<Id, double>> &shares)
{
    return array(shares, [&](const auto &one) {
        JsonValue o = JsonValue::ofObject();
        return std::move(o.add(kind, text(one.first)).add("share", number(one.second)));
    });
}

JsonValue influenceJson(const Influence &influence, const FigureWriter &write)
{
    JsonValue o = JsonValue::ofObject();
    write.addLabel(o, "", {1, influence.label, influence.reason}, true);
    o.add("parties", sharesJson("party", influence.parties));
    return std::move(o.add("steps", sharesJson("step", influence.steps)));
}

JsonValue lagJson(const LagCorrelation &one, const FigureWriter &write)
{
    JsonValue o = JsonValue::ofObject();
    o.add("lag", number(one.lag)).add("periods", number(one.pairs));
    write.addFigure(o, "rho", one.rho, "");
    if (one.rho.available()) {
        o.add("ci", JsonValue::ofArray({number(one.low), number(one.high)}));
        o.add("ci_all_lags", JsonValue::ofArray({number(one.lowest), number(one.highest)}));
    }
    return o;
}

JsonValue togetherJson(const Together &one, const FigureWriter &write)
{
    JsonValue o = JsonValue::ofObject();
    o.add("first", text(measureName(one.first))).add("second", text(measureName(one.second)));
    o.add("lags", array(one.lags, [&](const LagCorrelation &lag) { return lagJson(lag, write); }));
    o.add("strongest_lag", one.strongest ? number(*one.strongest) : JsonValue::ofNull());
    return std::move(o.add("clear", JsonValue::ofBool(one.clear)));
}

} // namespace

JsonValue toJson(const Satisfaction &satisfaction, const Sentences &sentences)
{
    const FigureWriter write(sentences);
    JsonValue o = JsonValue::ofObject();
    o.add("scale", text(satisfaction.scale == AnswerScale::ZeroToTen ? "0-10" : "1-5"));
    write.addFigure(o, "index", satisfaction.index, "");
    o.add("rated", number(satisfaction.rated));
    o.add("handoffs", array(satisfaction.handoffs, handoffJson));
    o.add("suppliers",
          array(satisfaction.suppliers, [&](const SupplierSatisfaction &one) { return supplierJson(one, write); }));
    o.add("influence", influenceJson(satisfaction.influence, write));
    return std::move(o.add(
        "moves_together", array(satisfaction.together, [&](const Together &one) { return togetherJson(one, write); })));
}

} // namespace baton
