#include "model/store/intentnames.h"

#include <array>
#include <utility>

namespace baton::store {

namespace {

constexpr std::array names{
    std::pair{Intent::AddStep, std::string_view("add_step")},
    std::pair{Intent::AddHandoff, std::string_view("add_handoff")},
    std::pair{Intent::AddParty, std::string_view("add_party")},
    std::pair{Intent::AddCalendar, std::string_view("add_calendar")},
    std::pair{Intent::AddNote, std::string_view("add_note")},
    std::pair{Intent::AddScenario, std::string_view("add_scenario")},
    std::pair{Intent::Grow, std::string_view("grow")},
    std::pair{Intent::InsertStep, std::string_view("insert_step")},
    std::pair{Intent::Rename, std::string_view("rename")},
    std::pair{Intent::EditStep, std::string_view("edit_step")},
    std::pair{Intent::EditHandoff, std::string_view("edit_handoff")},
    std::pair{Intent::EditParty, std::string_view("edit_party")},
    std::pair{Intent::EditCalendar, std::string_view("edit_calendar")},
    std::pair{Intent::EditMap, std::string_view("edit_map")},
    std::pair{Intent::EditNote, std::string_view("edit_note")},
    std::pair{Intent::EditScenario, std::string_view("edit_scenario")},
    std::pair{Intent::Move, std::string_view("move")},
    std::pair{Intent::Layout, std::string_view("layout")},
    std::pair{Intent::Route, std::string_view("route")},
    std::pair{Intent::Remove, std::string_view("remove")},
    std::pair{Intent::Reconnect, std::string_view("reconnect")},
    std::pair{Intent::ReorderLanes, std::string_view("reorder_lanes")},
    std::pair{Intent::Paste, std::string_view("paste")},
    std::pair{Intent::Import, std::string_view("import")},
    std::pair{Intent::Script, std::string_view("script")},
    std::pair{Intent::Capture, std::string_view("capture")},
    std::pair{Intent::RestoreVersion, std::string_view("restore_version")},
    std::pair{Intent::Agree, std::string_view("agree")},
    std::pair{Intent::Replace, std::string_view("replace")},
    std::pair{Intent::Lock, std::string_view("lock")},
    std::pair{Intent::EditLane, std::string_view("edit_lane")},
    std::pair{Intent::EditPhases, std::string_view("edit_phases")},
    std::pair{Intent::EditRows, std::string_view("edit_rows")},
    std::pair{Intent::EditResults, std::string_view("edit_results")},
    std::pair{Intent::Resize, std::string_view("resize")},
};

} // namespace

std::string_view intentName(Intent intent)
{
    for (const auto &[one, name] : names)
        if (one == intent)
            return name;
    return "script";
}

std::optional<Intent> intentNamed(std::string_view name)
{
    for (const auto &[intent, one] : names)
        if (one == name)
            return intent;
    return std::nullopt;
}

} // namespace baton::store
