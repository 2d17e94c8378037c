#pragma once

#include <span>

// Every action of the window in one table: menus, tool strip, command palette and the sheet of shortcuts read it.
namespace baton {

// What must be true for an action to make sense now.
enum Need : unsigned {
    NeedsNothing = 0,
    NeedsDocument = 1u << 0,
    NeedsFile = 1u << 1,     // a document that has a file of its own
    NeedsEditing = 1u << 2,  // the document can be changed
    NeedsChoice = 1u << 3,   // something is chosen on the map
    NeedsStep = 1u << 4,     // a step is chosen
    NeedsUndo = 1u << 5,     // there is something to undo
    NeedsRedo = 1u << 6,     // there is something to redo
    NeedsScenario = 1u << 7, // a scenario is shown
    NeedsDrawing = 1u << 8,  // the map has at least one step
    NeedsHandoff = 1u << 9,  // one handoff is chosen, and nothing else
    NeedsTrouble = 1u << 10, // the last edits could not be saved
    NeedsLane = 1u << 11,    // a lane is chosen
};

struct ActionRow
{
    // Who listens to the keys: the window, or the map while it has the focus (there the canvas reads them itself, so
    // that typing a name is never taken for a command).
    enum class Keys { Window, Canvas };

    const char *id;
    const char *group; // heading in the palette and in the sheet
    const char *text;  // English, translated in the context "Actions"
    const char *keys;  // portable text, several separated by a space
    const char *icon;  // "" = none
    unsigned needs;
    bool checkable = false;
    Keys listens = Keys::Window;
};

std::span<const ActionRow> actionTable();

} // namespace baton
