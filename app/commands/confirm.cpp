#include "app/commands/confirm.h"

#include "model/analysis/analysis.h"
#include "views/text/people.h"
#include "views/text/sentences.h"

#include <QCoreApplication>

namespace baton::commands {

namespace {

JsonValue gain(const TriedRelief &relief, int runs)
{
    JsonValue ci = JsonValue::ofArray();
    ci.push(JsonValue::ofNumber(relief.gain.ci.low)).push(JsonValue::ofNumber(relief.gain.ci.high));
    JsonValue result = JsonValue::ofObject();
    result.add("mean_s", JsonValue::ofNumber(relief.gain.mean)).add("ci_s", std::move(ci));
    result.add("rank", JsonValue::ofNumber(relief.rank)).add("runs", JsonValue::ofNumber(runs));
    return result;
}

const TriedRelief *of(const TriedReliefs &tried, const JsonValue &bottleneck)
{
    const JsonValue *party = bottleneck.find("party");
    for (const TriedRelief &relief : tried.reliefs)
        if (party && party->text == relief.party)
            return &relief;
    return nullptr;
}

} // namespace

Result<TriedReliefs> confirmed(const Analysis &analysis, const ProcessMap &map)
{
    const std::vector<Id> parties = partiesToTry(analysis.bottlenecks);
    return parties.empty() ? TriedReliefs{} : tryReliefs(map, parties, {});
}

void addConfirmed(JsonValue &answer, const TriedReliefs &tried)
{
    for (auto &[key, value] : answer.members) {
        if (key != "bottlenecks")
            continue;
        for (JsonValue &bottleneck : value.items) {
            const TriedRelief *relief = of(tried, bottleneck);
            if (!relief)
                continue;
            if (relief->gain.known)
                bottleneck.add("confirmed", gain(*relief, tried.runs));
            else
                bottleneck.add("confirmed", JsonValue::ofNull())
                    .add("confirmed_reason", JsonValue::ofText(text::reason(Reason::Overloaded).toStdString()));
            JsonValue ties = JsonValue::ofArray();
            for (const Id &party : relief->tieWith)
                ties.push(JsonValue::ofText(party));
            bottleneck.add("tie_with", std::move(ties));
        }
    }
}

void sayConfirmed(const TriedReliefs &tried, const ProcessMap &map, const Console &console)
{
    if (tried.reliefs.empty())
        return;
    console.say();
    if (!tried.stable) {
        console.say(QCoreApplication::translate(
            "analyze", "While somebody cannot keep up there is no lead time to compare: relieve those first."));
        return;
    }
    console.say(QCoreApplication::translate(
        "analyze", "Tried out, ten per cent less work each (%Ln paired run(s)):", "", tried.runs));
    for (const TriedRelief &relief : tried.reliefs)
        console.say(QStringLiteral("  %1. %2").arg(text::triedRelief(relief, map), text::triedTie(relief, map)));
}

} // namespace baton::commands
