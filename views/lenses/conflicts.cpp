#include "views/lenses/conflicts.h"

#include "model/map/elementjson.h"
#include "views/lenses/agreements.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QCoreApplication>

namespace baton {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Conflicts)
};

QString listed(const StandardConflict &conflict, const ProcessMap &map)
{
    QStringList names;
    for (const Id &id : conflict.handoffs)
        names << text::handoffName(map, id);
    return names.join(Words::tr(", ", "between names"));
}

QString missingTime(const StandardConflict &conflict)
{
    const QString time = text::duration(conflict.excess);
    return conflict.calendar.empty() ? time : Words::tr("%1 of working time").arg(time);
}

// The standard with another time; its other members stay.
std::vector<std::string> moved(const Handoff &handoff, double seconds)
{
    const JsonValue whole = writeElement(handoff);
    const JsonValue *agreed = whole.find("standard");
    if (!agreed)
        return {};
    JsonValue standard = JsonValue::ofObject();
    standard.add("within", JsonValue::ofText(writeSeconds(seconds)));
    for (const auto &[key, value] : agreed->members)
        if (key != "within")
            standard.add(key, value);
    JsonValue element = JsonValue::ofObject();
    element.add("id", JsonValue::ofText(handoff.id)).add("standard", std::move(standard));
    return {writeJson(JsonValue::ofObject().add("put", JsonValue::ofObject().add("handoff", std::move(element))))};
}

} // namespace

ConflictWords wordsOf(const StandardConflict &conflict, const ProcessMap &map)
{
    ConflictWords words;
    words.what = conflict.handoffs.size() == 1
                     ? Words::tr("%1 cannot be kept, even with nobody in the way: %2 too little.")
                           .arg(listed(conflict, map), missingTime(conflict))
                     : Words::tr("These cannot all be kept, even with nobody in the way: %1. They ask for %2 too much.")
                           .arg(listed(conflict, map), missingTime(conflict));
    const Handoff *cheapest = map.handoffs.find(conflict.cheapest);
    if (!cheapest || !cheapest->standard)
        return words;
    words.handoff = cheapest->id;
    words.remedy =
        Words::tr("Give %1 %2 instead of %3")
            .arg(text::handoffName(map, cheapest->id), text::duration(conflict.movedTo), agreedTime(*cheapest));
    words.edits = moved(*cheapest, conflict.movedTo);
    return words;
}

} // namespace baton
