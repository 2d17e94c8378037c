#include "model/analysis/jsonwriter.h"
#include "model/analysis/unagreed.h"
#include "model/map/fieldreader.h"

#include <cmath>

namespace baton {

namespace analysis {

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

JsonValue ids(const std::vector<Id> &items)
{
    return array(items, [](const Id &id) { return text(id); });
}

std::string kindName(ElementRef::Kind kind)
{
    switch (kind) {
    case ElementRef::Kind::Step:
        return "step";
    case ElementRef::Kind::Handoff:
        return "handoff";
    case ElementRef::Kind::Party:
        return "party";
    case ElementRef::Kind::Calendar:
        return "calendar";
    }
    return "";
}

JsonValue figureValue(const Figure &figure)
{
    return figure.available() ? number(figure.value) : JsonValue::ofNull();
}

std::string FigureWriter::reason(Reason why) const
{
    return m_sentences.reason ? m_sentences.reason(why) : std::string();
}

void FigureWriter::addLabel(JsonValue &to, const std::string &prefix, const Figure &said, bool always) const
{
    const Figure figure = settled(said);
    if (always || figure.label != Label::Exact)
        to.add(prefix + "label", text(labelName(figure.label)));
    if (figure.reason != Reason::None)
        to.add(prefix + "reason", text(reason(figure.reason)));
}

// A number that is none is not available, whatever its label says; and what is not available has a reason.
Figure FigureWriter::settled(const Figure &figure) const
{
    if (figure.available() && std::isfinite(figure.value))
        return figure;
    const Reason unsaid = m_cancelled ? Reason::Cancelled : Reason::IllConditioned;
    return Figure::unavailable(figure.reason == Reason::None ? unsaid : figure.reason);
}

void FigureWriter::addFigure(JsonValue &to, const std::string &name, const Figure &figure,
                             const std::string &prefix) const
{
    to.add(name, figureValue(figure));
    addLabel(to, prefix, figure);
}

} // namespace analysis

using namespace analysis;

namespace {

JsonValue problemJson(const Problem &p, const FigureWriter &write)
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
    o.add("text", text(write.sentences().problem ? write.sentences().problem(p) : std::string()));
    return o;
}

std::string sourceName(Provenance source)
{
    for (const auto &[name, meaning] : provenanceWords())
        if (meaning == source)
            return std::string(name);
    return {};
}

JsonValue guessJson(const GuessEffect &g, const FigureWriter &write)
{
    JsonValue o = JsonValue::ofObject();
    o.add(kindName(g.element.kind), text(g.element.id)).add("field", text(g.field));
    o.add("source", text(sourceName(g.source)));
    write.addFigure(o, "lead_time", g.leadTime, "lead_time_");
    write.addFigure(o, "cost", g.cost, "cost_");
    write.addFigure(o, "capacity", g.capacity, "capacity_");
    write.addFigure(o, "escapes", g.escapes, "escapes_");
    return o;
}

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

JsonValue toJson(const Analysis &answer, const Sentences &sentences)
{
    const FigureWriter write(sentences, answer.cancelled);
    JsonValue root = JsonValue::ofObject();
    root.add("format", text("baton-analysis/1"));
    root.add("problems", array(answer.problems, [&](const Problem &p) { return problemJson(p, write); }));
    root.add("load", loadJson(answer.load, write));
    root.add("lead_time", leadTimeJson(answer.leadTime, write));
    root.add("critical_path", criticalPathJson(answer.criticalPath, write));
    root.add("standards", array(answer.standards, [&](const StandardKept &s) { return standardJson(s, write); }));
    root.add("promises", promisesJson(answer.promises, write));
    root.add("bottlenecks", array(answer.bottlenecks, [&](const Bottleneck &b) { return bottleneckJson(b, write); }));
    root.add("structure", structureJson(answer.structure, write));
    root.add("errors", errorsJson(answer.errors, write));
    if (answer.cancelled)
        root.add("cancelled", JsonValue::ofBool(true));
    return root;
}

JsonValue toJson(const std::vector<GuessEffect> &effects, const Sentences &sentences)
{
    const FigureWriter write(sentences);
    return array(effects, [&](const GuessEffect &g) { return guessJson(g, write); });
}

JsonValue toJson(const Impact &impact, const Sentences &sentences)
{
    return ImpactWriter(impact, sentences).run();
}

JsonValue toJson(const std::vector<UnagreedHandoff> &unagreed, const Sentences &sentences)
{
    const FigureWriter write(sentences);
    return array(unagreed, [&](const UnagreedHandoff &u) {
        JsonValue o = JsonValue::ofObject();
        o.add("handoff", text(u.handoff)).add("seconds_per_case", figureValue(u.secondsPerCase));
        write.addLabel(o, "", u.secondsPerCase, true);
        return std::move(o.add("important", JsonValue::ofBool(u.important)));
    });
}

} // namespace baton
