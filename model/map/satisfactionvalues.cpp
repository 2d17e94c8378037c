#include "model/base/period.h"
#include "model/map/fieldreader.h"
#include "model/map/fieldvalues.h"
#include "model/map/fieldwriter.h"
#include "model/map/limits.h"

#include <algorithm>

// What customers say of handoffs, and what was measured over the periods.
namespace baton {

namespace {

using Kind = JsonValue::Kind;

const Words<Attribute> attributes{{"timely", Attribute::Timely},
                                  {"correct", Attribute::Correct},
                                  {"complete", Attribute::Complete},
                                  {"usable", Attribute::Usable},
                                  {"courteous", Attribute::Courteous}};

void scoreFields(auto &form, auto &score)
{
    form.number("score", score.score, 0, 10);
    form.number("weight", score.weight, 0, mostWeight, Score().weight);
}

// "correct": 4 is short for {"score": 4}; null is no answer.
Status readScore(const std::string &attribute, const JsonValue &value, Score &into)
{
    if (value.kind == Kind::Object) {
        FieldReader reader(value);
        scoreFields(reader, into);
        return reader.finish(into.unknown);
    }
    JsonValue answer = JsonValue::ofObject();
    answer.add(attribute, value);
    FieldReader reader(answer);
    reader.number(attribute, into.score, 0, 10);
    return reader.finish();
}

JsonValue writeScore(const Score &score, Members members)
{
    if (score == Score{score.score, 1, {}})
        return score.score ? JsonValue::ofNumber(*score.score) : JsonValue::ofNull();
    FieldWriter writer(members);
    scoreFields(writer, score);
    return writer.finish(score.unknown);
}

void resultFields(auto &form, auto &result)
{
    form.required("period");
    form.text("period", result.period, std::nullopt);
    form.number("internal", result.internal, -mostResult, mostResult);
    form.number("external", result.external, -mostResult, mostResult);
    form.number("money", result.money, -mostMoney, mostMoney);
}

// Of the length of the others, and not yet among them.
Status checkPeriod(const PeriodResult &result, const std::vector<PeriodResult> &others)
{
    const std::optional<Period> period = readPeriod(result.period);
    if (!period || (!others.empty() && readPeriod(others.front().period)->length != period->length))
        return Error(ErrorCode::BadPeriod, {"results", result.period});
    const auto same = [&](const PeriodResult &other) {
        return other.period == result.period;
    };
    if (std::any_of(others.begin(), others.end(), same))
        return Error(ErrorCode::DuplicatePeriod, {"results", result.period});
    return Done{};
}

Status readResult(const JsonValue &item, std::vector<PeriodResult> &into)
{
    PeriodResult result;
    FieldReader reader(item);
    resultFields(reader, result);
    if (const Status status = reader.finish(result.unknown); !status)
        return status;
    if (const Status status = checkPeriod(result, into); !status) {
        const JsonValue &period = *item.find("period");
        return status.error().at(period.line, period.column);
    }
    into.push_back(std::move(result));
    return Done{};
}

} // namespace

std::string_view attributeName(Attribute attribute)
{
    return attributes[static_cast<std::size_t>(attribute)].first;
}

Status readValue(const JsonValue &value, Scores &scores)
{
    if (value.kind != Kind::Null && value.kind != Kind::Object)
        return Error(ErrorCode::WrongType, {"scores", "object"});
    Scores read;
    for (const auto &[key, item] : value.members) {
        const auto known = std::find_if(attributes.begin(), attributes.end(),
                                        [&key = key](const auto &attribute) { return attribute.first == key; });
        if (known == attributes.end()) {
            read.unknown[key] = writeJson(item);
            continue;
        }
        Score score;
        if (const Status status = readScore(key, item, score); !status)
            return status;
        if (!(score == Score()))
            read.given[known->second] = std::move(score);
    }
    scores = std::move(read);
    return Done{};
}

JsonValue writeValue(const Scores &scores, Members members)
{
    JsonValue object = JsonValue::ofObject();
    for (const auto &[attribute, score] : scores.given)
        object.add(std::string(attributeName(attribute)), writeScore(score, members));
    for (const auto &[key, raw] : scores.unknown)
        if (Result<JsonValue> value = parseJson(raw))
            object.add(key, std::move(*value));
    return object;
}

Status readValue(const JsonValue &value, std::vector<PeriodResult> &results)
{
    if (value.kind != Kind::Null && value.kind != Kind::Array)
        return Error(ErrorCode::WrongType, {"results", "array"});
    if (value.items.size() > mostPeriods)
        return Error(ErrorCode::TooMany, {"periods"})
            .at(value.items[mostPeriods].line, value.items[mostPeriods].column);
    std::vector<PeriodResult> read;
    for (const JsonValue &item : value.items)
        if (const Status status = readResult(item, read); !status)
            return status;
    std::sort(read.begin(), read.end(),
              [](const PeriodResult &a, const PeriodResult &b) { return a.period < b.period; });
    results = std::move(read);
    return Done{};
}

JsonValue writeValue(const std::vector<PeriodResult> &results, Members members)
{
    JsonValue array = JsonValue::ofArray();
    for (const PeriodResult &result : results) {
        FieldWriter writer(members);
        resultFields(writer, result);
        array.push(writer.finish(result.unknown));
    }
    return array;
}

} // namespace baton
