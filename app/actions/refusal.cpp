#include "app/actions/refusal.h"

#include "app/actions/actiontable.h"

#include <QCoreApplication>

namespace baton {

namespace {

struct Reason
{
    Need need;
    const char *sentence;
};

// The most important first: without a map nothing else matters.
constexpr Reason reasons[] = {
    {NeedsDocument, QT_TRANSLATE_NOOP("Refusal", "Open a map or begin one first.")},
    {NeedsEditing, QT_TRANSLATE_NOOP("Refusal", "This map is read only.")},
    {NeedsFile, QT_TRANSLATE_NOOP("Refusal", "The map gets its file with the first change.")},
    {NeedsTrouble, QT_TRANSLATE_NOOP("Refusal", "Everything is saved.")},
    {NeedsDrawing, QT_TRANSLATE_NOOP("Refusal", "Draw a step first.")},
    {NeedsScenario, QT_TRANSLATE_NOOP("Refusal", "Begin a scenario first.")},
    {NeedsLane, QT_TRANSLATE_NOOP("Refusal", "Choose a lane first.")},
    {NeedsStep, QT_TRANSLATE_NOOP("Refusal", "Choose a step first.")},
    {NeedsHandoff, QT_TRANSLATE_NOOP("Refusal", "Choose a single handoff first.")},
    {NeedsChoice, QT_TRANSLATE_NOOP("Refusal", "Choose something first.")},
    {NeedsUndo, QT_TRANSLATE_NOOP("Refusal", "There is nothing to undo.")},
    {NeedsRedo, QT_TRANSLATE_NOOP("Refusal", "There is nothing to redo.")},
};

} // namespace

QString refusal(unsigned missing)
{
    for (const Reason &reason : reasons)
        if (missing & reason.need)
            return QCoreApplication::translate("Refusal", reason.sentence);
    return {};
}

} // namespace baton
