#include "views/text/fill.h"
#include "views/text/sentences.h"

#include <QCoreApplication>
#include <array>

namespace baton::text {

namespace {

struct History
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

// With the name of what was touched, and without.
struct Wording
{
    Intent intent;
    const char *named;
    const char *plain;
};

const std::array<Wording, 34> wordings{{
    {Intent::AddStep, QT_TRANSLATE_NOOP("History", "Added step %1"), QT_TRANSLATE_NOOP("History", "Added a step")},
    {Intent::AddHandoff, QT_TRANSLATE_NOOP("History", "Added handoff %1"),
     QT_TRANSLATE_NOOP("History", "Added a handoff")},
    {Intent::AddParty, QT_TRANSLATE_NOOP("History", "Added party %1"), QT_TRANSLATE_NOOP("History", "Added a party")},
    {Intent::AddCalendar, QT_TRANSLATE_NOOP("History", "Added calendar %1"),
     QT_TRANSLATE_NOOP("History", "Added a calendar")},
    {Intent::AddNote, QT_TRANSLATE_NOOP("History", "Added note “%1”"), QT_TRANSLATE_NOOP("History", "Added a note")},
    {Intent::AddScenario, QT_TRANSLATE_NOOP("History", "Added scenario %1"),
     QT_TRANSLATE_NOOP("History", "Added a scenario")},
    {Intent::Grow, QT_TRANSLATE_NOOP("History", "Grew the chain by %1"),
     QT_TRANSLATE_NOOP("History", "Grew the chain by a step")},
    {Intent::InsertStep, QT_TRANSLATE_NOOP("History", "Inserted %1 into a handoff"),
     QT_TRANSLATE_NOOP("History", "Inserted a step into a handoff")},
    {Intent::Rename, QT_TRANSLATE_NOOP("History", "Renamed %1"), QT_TRANSLATE_NOOP("History", "Renamed a step")},
    {Intent::EditStep, QT_TRANSLATE_NOOP("History", "Changed step %1"),
     QT_TRANSLATE_NOOP("History", "Changed several elements")},
    {Intent::EditHandoff, QT_TRANSLATE_NOOP("History", "Changed handoff %1"),
     QT_TRANSLATE_NOOP("History", "Changed a handoff")},
    {Intent::EditParty, QT_TRANSLATE_NOOP("History", "Changed party %1"),
     QT_TRANSLATE_NOOP("History", "Changed a party")},
    {Intent::EditCalendar, QT_TRANSLATE_NOOP("History", "Changed calendar %1"),
     QT_TRANSLATE_NOOP("History", "Changed a calendar")},
    {Intent::EditMap, QT_TRANSLATE_NOOP("History", "Changed the map's own facts"),
     QT_TRANSLATE_NOOP("History", "Changed the map's own facts")},
    {Intent::EditNote, QT_TRANSLATE_NOOP("History", "Changed note “%1”"),
     QT_TRANSLATE_NOOP("History", "Changed a note")},
    {Intent::EditScenario, QT_TRANSLATE_NOOP("History", "Changed scenario %1"),
     QT_TRANSLATE_NOOP("History", "Changed a scenario")},
    {Intent::Move, QT_TRANSLATE_NOOP("History", "Moved %1"), QT_TRANSLATE_NOOP("History", "Moved several steps")},
    {Intent::Layout, QT_TRANSLATE_NOOP("History", "Tidied the map"), QT_TRANSLATE_NOOP("History", "Tidied the map")},
    {Intent::Route, QT_TRANSLATE_NOOP("History", "Bent the arrow %1"), QT_TRANSLATE_NOOP("History", "Bent an arrow")},
    {Intent::Remove, QT_TRANSLATE_NOOP("History", "Removed %1"),
     QT_TRANSLATE_NOOP("History", "Removed several elements")},
    {Intent::Reconnect, QT_TRANSLATE_NOOP("History", "Reconnected %1"),
     QT_TRANSLATE_NOOP("History", "Reconnected a handoff")},
    {Intent::ReorderLanes, QT_TRANSLATE_NOOP("History", "Moved the lane of %1"),
     QT_TRANSLATE_NOOP("History", "Reordered the lanes")},
    {Intent::Paste, QT_TRANSLATE_NOOP("History", "Pasted %1"), QT_TRANSLATE_NOOP("History", "Pasted")},
    {Intent::Import, QT_TRANSLATE_NOOP("History", "Imported %1"), QT_TRANSLATE_NOOP("History", "Imported")},
    {Intent::Script, QT_TRANSLATE_NOOP("History", "Scripted edit of %1"),
     QT_TRANSLATE_NOOP("History", "Scripted edit")},
    {Intent::Capture, QT_TRANSLATE_NOOP("History", "Typed %1"), QT_TRANSLATE_NOOP("History", "Typed a line")},
    {Intent::RestoreVersion, QT_TRANSLATE_NOOP("History", "Went back to %1"),
     QT_TRANSLATE_NOOP("History", "Went back to an earlier state")},
    {Intent::Replace, QT_TRANSLATE_NOOP("History", "Replaced “%1” in names"),
     QT_TRANSLATE_NOOP("History", "Replaced text in names")},
    {Intent::Lock, QT_TRANSLATE_NOOP("History", "Locked or unlocked %1"),
     QT_TRANSLATE_NOOP("History", "Locked or unlocked steps")},
    {Intent::EditLane, QT_TRANSLATE_NOOP("History", "Changed the lane of %1"),
     QT_TRANSLATE_NOOP("History", "Changed a lane")},
    {Intent::EditPhases, QT_TRANSLATE_NOOP("History", "Changed the phases"),
     QT_TRANSLATE_NOOP("History", "Changed the phases")},
    {Intent::EditRows, QT_TRANSLATE_NOOP("History", "Changed %1 in the table"),
     QT_TRANSLATE_NOOP("History", "Changed the table of handoffs")},
    {Intent::Resize, QT_TRANSLATE_NOOP("History", "Changed the size of %1"),
     QT_TRANSLATE_NOOP("History", "Changed the size of several steps")},
    {Intent::EditResults, QT_TRANSLATE_NOOP("History", "Changed the results by period"),
     QT_TRANSLATE_NOOP("History", "Changed the results by period")},
}};

QString ofIntent(Intent intent, const QString &subject)
{
    for (const Wording &wording : wordings)
        if (wording.intent == intent)
            return fill(History::tr(subject.isEmpty() ? wording.plain : wording.named), {subject});
    return subject.isEmpty() ? History::tr("Agreed to a handoff") : fill(History::tr("Agreed to %1"), {subject});
}

} // namespace

QString history(const HistoryEntry &entry)
{
    constexpr qsizetype longest = 48;
    QString subject = QString::fromStdString(entry.subject).simplified();
    if (subject.size() > longest)
        subject = subject.left(longest - 1) + QChar(0x2026);
    return ofIntent(entry.intent, subject);
}

QString saveState(const Document &document)
{
    switch (document.saveState()) {
    case SaveState::Saved:
        return History::tr("Saved · every change is kept");
    case SaveState::Saving:
        return History::tr("Saving…");
    case SaveState::NotSaved:
        return fill(History::tr("Not saved: %1"), {error(document.saveError())});
    case SaveState::ReadOnly:
        return History::tr("Read only · changes are not possible here");
    }
    return {};
}

} // namespace baton::text
