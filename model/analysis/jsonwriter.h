#pragma once

#include "model/analysis/analysis.h"

// How figures are written, and the sections of baton-analysis/1, one a file.
namespace baton::analysis {

JsonValue number(double value); // null where it is none
JsonValue text(const std::string &value);
JsonValue ids(const std::vector<Id> &items);
const char *labelName(Label label);
std::string kindName(ElementRef::Kind kind);
JsonValue figureValue(const Figure &figure); // null where it is unavailable

template <class Items, class F>
JsonValue array(const Items &items, F one)
{
    JsonValue result = JsonValue::ofArray();
    for (const auto &item : items)
        result.push(one(item));
    return result;
}

class FigureWriter
{
public:
    explicit FigureWriter(const Sentences &sentences, bool cancelled = false)
        : m_sentences(sentences)
        , m_cancelled(cancelled)
    {}

    const Sentences &sentences() const { return m_sentences; }
    std::string reason(Reason why) const;
    // The label and why, under a prefix; exact figures without a remark need none unless `always`.
    void addLabel(JsonValue &to, const std::string &prefix, const Figure &said, bool always = false) const;
    void addFigure(JsonValue &to, const std::string &name, const Figure &figure, const std::string &prefix) const;

private:
    Figure settled(const Figure &figure) const;

    const Sentences &m_sentences;
    bool m_cancelled = false;
};

JsonValue loadJson(const Load &load, const FigureWriter &write);
JsonValue leadTimeJson(const LeadTime &lead, const FigureWriter &write);
JsonValue criticalPathJson(const CriticalPath &path, const FigureWriter &write);
JsonValue standardJson(const StandardKept &kept, const FigureWriter &write);
JsonValue promisesJson(const PromiseChain &chain, const FigureWriter &write);
JsonValue bottleneckJson(const Bottleneck &bottleneck, const FigureWriter &write);
JsonValue structureJson(const Structure &structure, const FigureWriter &write);
JsonValue errorsJson(const Errors &errors, const FigureWriter &write);

} // namespace baton::analysis
