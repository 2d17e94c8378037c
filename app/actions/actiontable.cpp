#include "app/actions/actiontable.h"

#include <QtGlobal>
#include <array>

namespace baton {

namespace {

constexpr unsigned editing = NeedsDocument | NeedsEditing;
constexpr auto canvas = ActionRow::Keys::Canvas;
constexpr auto mapGroup = QT_TRANSLATE_NOOP("Actions", "Map");
constexpr auto windowGroup = QT_TRANSLATE_NOOP("Actions", "Window");
constexpr auto editGroup = QT_TRANSLATE_NOOP("Actions", "Edit");
constexpr auto drawGroup = QT_TRANSLATE_NOOP("Actions", "Draw");
constexpr auto lanesGroup = QT_TRANSLATE_NOOP("Actions", "Lanes");
constexpr auto toolsGroup = QT_TRANSLATE_NOOP("Actions", "Tools");
constexpr auto lensesGroup = QT_TRANSLATE_NOOP("Actions", "Lenses");
constexpr auto whatIfGroup = QT_TRANSLATE_NOOP("Actions", "What if");
constexpr auto viewGroup = QT_TRANSLATE_NOOP("Actions", "View");
constexpr auto lookGroup = QT_TRANSLATE_NOOP("Actions", "Look");
constexpr auto helpGroup = QT_TRANSLATE_NOOP("Actions", "Help");

const std::array table = std::to_array<ActionRow>({
    {"map.new", mapGroup, QT_TRANSLATE_NOOP("Actions", "New map"), "Ctrl+N", "new", NeedsNothing},
    {"map.open", mapGroup, QT_TRANSLATE_NOOP("Actions", "Open…"), "Ctrl+O", "open", NeedsNothing},
    {"map.import", mapGroup, QT_TRANSLATE_NOOP("Actions", "Import a spreadsheet…"), "Ctrl+I", "import", NeedsNothing},
    {"map.copy", mapGroup, QT_TRANSLATE_NOOP("Actions", "Save a copy as…"), "Ctrl+Shift+S", "copy", NeedsDocument},
    {"map.rename", mapGroup, QT_TRANSLATE_NOOP("Actions", "Rename the map"), "", "edit", editing},
    {"map.tryAgain", mapGroup, QT_TRANSLATE_NOOP("Actions", "Try to save again"), "", "save", NeedsFile | NeedsTrouble},
    {"map.keepVersion", mapGroup, QT_TRANSLATE_NOOP("Actions", "Keep this version…"), "Ctrl+S", "save", NeedsFile},
    {"map.versions", mapGroup, QT_TRANSLATE_NOOP("Actions", "Versions…"), "", "save", NeedsFile},
    {"map.asOpened", mapGroup, QT_TRANSLATE_NOOP("Actions", "Back to how it was when opened"), "", "",
     NeedsFile | NeedsEditing},
    {"map.pdf", mapGroup, QT_TRANSLATE_NOOP("Actions", "Export PDF…"), "Ctrl+E", "report",
     NeedsDocument | NeedsDrawing},
    {"map.export", mapGroup, QT_TRANSLATE_NOOP("Actions", "Export…"), "Ctrl+Shift+E", "export", NeedsDocument},
    {"map.print", mapGroup, QT_TRANSLATE_NOOP("Actions", "Print…"), "Ctrl+P", "print", NeedsDocument | NeedsDrawing},
    {"map.close", mapGroup, QT_TRANSLATE_NOOP("Actions", "Close the map"), "Ctrl+W", "", NeedsDocument},
    {"window.new", windowGroup, QT_TRANSLATE_NOOP("Actions", "New window"), "Ctrl+Shift+N", "", NeedsNothing},
    {"window.quit", windowGroup, QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", "", NeedsNothing},

    {"edit.undo", editGroup, QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", "undo", editing | NeedsUndo},
    {"edit.redo", editGroup, QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z Ctrl+Y", "redo", editing | NeedsRedo},
    {"edit.history", editGroup, QT_TRANSLATE_NOOP("Actions", "History"), "Ctrl+Shift+H", "history", NeedsDocument,
     true},
    {"edit.cut", editGroup, QT_TRANSLATE_NOOP("Actions", "Cut"), "Ctrl+X", "", editing | NeedsChoice},
    {"edit.copy", editGroup, QT_TRANSLATE_NOOP("Actions", "Copy"), "Ctrl+C", "", NeedsDocument | NeedsChoice},
    {"edit.copyPicture", editGroup, QT_TRANSLATE_NOOP("Actions", "Copy as a picture"), "Ctrl+Shift+C", "image",
     NeedsDocument | NeedsDrawing},
    {"edit.copyDrawing", editGroup, QT_TRANSLATE_NOOP("Actions", "Copy as a drawing (SVG)"), "", "image",
     NeedsDocument | NeedsDrawing},
    {"edit.copyTable", editGroup, QT_TRANSLATE_NOOP("Actions", "Copy as a table"), "", "table",
     NeedsDocument | NeedsDrawing},
    {"edit.paste", editGroup, QT_TRANSLATE_NOOP("Actions", "Paste"), "Ctrl+V", "", editing},
    {"edit.selectAll", editGroup, QT_TRANSLATE_NOOP("Actions", "Select everything"), "Ctrl+A", "",
     NeedsDocument | NeedsDrawing},
    {"edit.remove", editGroup, QT_TRANSLATE_NOOP("Actions", "Remove"), "Del Backspace", "trash", editing | NeedsChoice,
     false, canvas},
    {"edit.rename", editGroup, QT_TRANSLATE_NOOP("Actions", "Rename"), "F2", "edit", editing | NeedsStep},
    {"edit.details", editGroup, QT_TRANSLATE_NOOP("Actions", "Its details"), "Alt+Return", "edit",
     NeedsDocument | NeedsChoice},
    {"edit.menu", editGroup, QT_TRANSLATE_NOOP("Actions", "Menu of what is chosen"), "Menu Shift+F10", "more",
     NeedsDocument, false, canvas},
    {"edit.find", editGroup, QT_TRANSLATE_NOOP("Actions", "Find"), "Ctrl+F /", "search", NeedsDocument},

    {"edit.replace", editGroup, QT_TRANSLATE_NOOP("Actions", "Find and replace"), "Ctrl+H", "replace", editing},

    {"draw.type", drawGroup, QT_TRANSLATE_NOOP("Actions", "Type a handoff"), "Ctrl+K", "note", editing},
    {"draw.downstream", drawGroup, QT_TRANSLATE_NOOP("Actions", "Next step downstream"), "Tab", "", editing | NeedsStep,
     false, canvas},
    {"draw.upstream", drawGroup, QT_TRANSLATE_NOOP("Actions", "Step before"), "Shift+Tab", "", editing | NeedsStep,
     false, canvas},
    {"draw.sibling", drawGroup, QT_TRANSLATE_NOOP("Actions", "Step beside"), "Return", "", editing | NeedsStep, false,
     canvas},
    {"draw.connect", drawGroup, QT_TRANSLATE_NOOP("Actions", "Hand off to another step"), "C", "handoff",
     editing | NeedsStep, false, canvas},
    {"draw.insert", drawGroup, QT_TRANSLATE_NOOP("Actions", "Insert a step here"), "", "plus", editing | NeedsHandoff},
    {"draw.turn", drawGroup, QT_TRANSLATE_NOOP("Actions", "Turn the handoff around"), "", "swap",
     editing | NeedsHandoff},
    {"draw.bend", drawGroup, QT_TRANSLATE_NOOP("Actions", "Bend the arrow"), "B", "", editing | NeedsHandoff},
    {"draw.straighten", drawGroup, QT_TRANSLATE_NOOP("Actions", "Straighten the arrow"), "Shift+B", "",
     editing | NeedsHandoff},
    {"draw.nextBend", drawGroup, QT_TRANSLATE_NOOP("Actions", "Next bend of the arrow"), "Ctrl+B", "",
     editing | NeedsHandoff},
    {"draw.removeBend", drawGroup, QT_TRANSLATE_NOOP("Actions", "Take the bend out"), "Ctrl+Shift+B", "",
     editing | NeedsHandoff},
    {"draw.spaceBefore", drawGroup, QT_TRANSLATE_NOOP("Actions", "Make space before it"), "Ctrl+Shift+Right", "space",
     editing | NeedsStep, false, canvas},
    {"draw.closeBefore", drawGroup, QT_TRANSLATE_NOOP("Actions", "Close space before it"), "Ctrl+Shift+Left", "",
     editing | NeedsStep, false, canvas},
    {"draw.spaceAbove", drawGroup, QT_TRANSLATE_NOOP("Actions", "Make space above it"), "Ctrl+Shift+Down", "space",
     editing | NeedsStep, false, canvas},
    {"draw.closeAbove", drawGroup, QT_TRANSLATE_NOOP("Actions", "Close space above it"), "Ctrl+Shift+Up", "",
     editing | NeedsStep, false, canvas},
    {"draw.step", drawGroup, QT_TRANSLATE_NOOP("Actions", "New step"), "", "step", editing},
    {"draw.note", drawGroup, QT_TRANSLATE_NOOP("Actions", "New note"), "", "note", editing},
    {"draw.phase", drawGroup, QT_TRANSLATE_NOOP("Actions", "New phase"), "", "plus", editing | NeedsDrawing},
    {"draw.phaseName", drawGroup, QT_TRANSLATE_NOOP("Actions", "Name or move a phase"), "", "edit",
     editing | NeedsDrawing},
    {"draw.chooseNote", drawGroup, QT_TRANSLATE_NOOP("Actions", "Choose a note"), "", "note", NeedsDocument},
    {"draw.lock", drawGroup, QT_TRANSLATE_NOOP("Actions", "Lock in place"), "Ctrl+Shift+K", "lock", editing | NeedsStep,
     true},
    {"draw.size", drawGroup, QT_TRANSLATE_NOOP("Actions", "Change the size of the card"), "Ctrl+R", "",
     editing | NeedsStep},
    {"draw.usualSize", drawGroup, QT_TRANSLATE_NOOP("Actions", "Usual size of the card"), "Ctrl+Shift+R", "",
     editing | NeedsStep},
    {"draw.tidy", drawGroup, QT_TRANSLATE_NOOP("Actions", "Tidy the map"), "Ctrl+T", "layout", editing | NeedsDrawing},
    {"draw.tidyChosen", drawGroup, QT_TRANSLATE_NOOP("Actions", "Tidy what is chosen"), "Ctrl+Shift+T", "",
     editing | NeedsChoice},
    {"draw.tidyRows", drawGroup, QT_TRANSLATE_NOOP("Actions", "Tidy long chains into rows"), "", "",
     editing | NeedsDrawing},
    {"draw.tidyLine", drawGroup, QT_TRANSLATE_NOOP("Actions", "Tidy long chains into one line"), "", "",
     editing | NeedsDrawing},
    {"lane.choose", lanesGroup, QT_TRANSLATE_NOOP("Actions", "Choose a lane"), "Ctrl+Shift+L", "lane",
     NeedsDocument | NeedsDrawing},
    {"lane.new", lanesGroup, QT_TRANSLATE_NOOP("Actions", "New lane"), "", "plus", editing | NeedsDrawing},
    {"lane.details", lanesGroup, QT_TRANSLATE_NOOP("Actions", "The party of this lane"), "", "party",
     NeedsDocument | NeedsLane},
    {"lane.up", lanesGroup, QT_TRANSLATE_NOOP("Actions", "Lane up"), "Ctrl+Up", "chevron-up", editing | NeedsLane,
     false, canvas},
    {"lane.down", lanesGroup, QT_TRANSLATE_NOOP("Actions", "Lane down"), "Ctrl+Down", "chevron-down",
     editing | NeedsLane, false, canvas},
    {"lane.higher", lanesGroup, QT_TRANSLATE_NOOP("Actions", "Make the lane higher"), "Alt+Down", "",
     editing | NeedsLane, false, canvas},
    {"lane.lower", lanesGroup, QT_TRANSLATE_NOOP("Actions", "Make the lane lower"), "Alt+Up", "", editing | NeedsLane,
     false, canvas},
    {"lane.fold", lanesGroup, QT_TRANSLATE_NOOP("Actions", "Fold or unfold the lane"), "", "minus",
     editing | NeedsLane},
    {"lane.remove", lanesGroup, QT_TRANSLATE_NOOP("Actions", "Remove this party"), "", "trash", editing | NeedsLane},
    {"tool.select", toolsGroup, QT_TRANSLATE_NOOP("Actions", "Select and move"), "V", "select", NeedsDocument, true},
    {"tool.step", toolsGroup, QT_TRANSLATE_NOOP("Actions", "Add steps"), "S", "step", editing, true},
    {"tool.handoff", toolsGroup, QT_TRANSLATE_NOOP("Actions", "Add handoffs"), "H", "handoff", editing, true},
    {"tool.lane", toolsGroup, QT_TRANSLATE_NOOP("Actions", "Lanes"), "L", "lane", editing, true},
    {"tool.note", toolsGroup, QT_TRANSLATE_NOOP("Actions", "Add notes"), "N", "note", editing, true},
    {"tool.space", toolsGroup, QT_TRANSLATE_NOOP("Actions", "Make or close space"), "M", "space", editing, true},

    {"lens.draw", lensesGroup, QT_TRANSLATE_NOOP("Actions", "Draw"), "Alt+1", "", NeedsDocument, true},
    {"lens.bottlenecks", lensesGroup, QT_TRANSLATE_NOOP("Actions", "Bottlenecks"), "Alt+2", "", NeedsDocument, true},
    {"lens.errors", lensesGroup, QT_TRANSLATE_NOOP("Actions", "Errors"), "Alt+3", "", NeedsDocument, true},
    {"lens.delay", lensesGroup, QT_TRANSLATE_NOOP("Actions", "Delay"), "Alt+4", "", NeedsDocument, true},
    {"lens.standards", lensesGroup, QT_TRANSLATE_NOOP("Actions", "Standards"), "Alt+5", "", NeedsDocument, true},

    {"scenario.new", whatIfGroup, QT_TRANSLATE_NOOP("Actions", "What if…"), "Ctrl+Shift+W", "scenario", editing},
    {"scenario.late", whatIfGroup, QT_TRANSLATE_NOOP("Actions", "What if this handoff is late?"), "", "delay",
     NeedsDocument | NeedsHandoff},
    {"scenario.asIs", whatIfGroup, QT_TRANSLATE_NOOP("Actions", "Back to as is"), "Ctrl+Shift+A", "",
     NeedsDocument | NeedsScenario},
    {"scenario.compare", whatIfGroup, QT_TRANSLATE_NOOP("Actions", "Compare with as is"), "Ctrl+Shift+D", "swap",
     NeedsDocument | NeedsScenario, true},
    {"scenario.rename", whatIfGroup, QT_TRANSLATE_NOOP("Actions", "Rename this scenario"), "", "",
     editing | NeedsScenario},
    {"scenario.adopt", whatIfGroup, QT_TRANSLATE_NOOP("Actions", "Make this scenario the map"), "", "",
     editing | NeedsScenario},
    {"scenario.remove", whatIfGroup, QT_TRANSLATE_NOOP("Actions", "Remove this scenario"), "", "",
     editing | NeedsScenario},

    {"view.zoomIn", viewGroup, QT_TRANSLATE_NOOP("Actions", "Larger"), "Ctrl++ Ctrl+=", "zoom-in", NeedsDocument},
    {"view.zoomOut", viewGroup, QT_TRANSLATE_NOOP("Actions", "Smaller"), "Ctrl+-", "zoom-out", NeedsDocument},
    {"view.actualSize", viewGroup, QT_TRANSLATE_NOOP("Actions", "100 %"), "Ctrl+0", "", NeedsDocument},
    {"view.fit", viewGroup, QT_TRANSLATE_NOOP("Actions", "Fit the map"), "Ctrl+1", "fit", NeedsDocument},
    {"view.fitChosen", viewGroup, QT_TRANSLATE_NOOP("Actions", "Fit what is chosen"), "Ctrl+2", "",
     NeedsDocument | NeedsChoice},
    {"view.grid", viewGroup, QT_TRANSLATE_NOOP("Actions", "Grid"), "Ctrl+G", "grid", NeedsDocument, true},
    {"view.lanes", viewGroup, QT_TRANSLATE_NOOP("Actions", "Show lanes"), "Ctrl+L", "lane", NeedsDocument, true},
    {"view.table", viewGroup, QT_TRANSLATE_NOOP("Actions", "Table of handoffs"), "F4", "table", NeedsDocument, true},
    {"view.panel", viewGroup, QT_TRANSLATE_NOOP("Actions", "Panel at the side"), "F9", "panel", NeedsDocument, true},
    {"view.strip", viewGroup, QT_TRANSLATE_NOOP("Actions", "Strip below the map"), "Shift+F9", "strip", NeedsDocument,
     true},
    {"view.present", viewGroup, QT_TRANSLATE_NOOP("Actions", "Present"), "F5", "present", NeedsDocument | NeedsDrawing},
    {"view.playback", viewGroup, QT_TRANSLATE_NOOP("Actions", "Watch cases travel"), "F8", "play", NeedsDocument, true},
    {"view.fullScreen", viewGroup, QT_TRANSLATE_NOOP("Actions", "Full screen"), "F11", "", NeedsNothing, true},
    {"view.textLarger", viewGroup, QT_TRANSLATE_NOOP("Actions", "Larger text"), "Ctrl+Alt++ Ctrl+Alt+=", "",
     NeedsNothing},
    {"view.textSmaller", viewGroup, QT_TRANSLATE_NOOP("Actions", "Smaller text"), "Ctrl+Alt+-", "", NeedsNothing},
    {"view.textRoom", viewGroup, QT_TRANSLATE_NOOP("Actions", "Text for the room"), "F6", "", NeedsNothing, true},
    {"look.system", lookGroup, QT_TRANSLATE_NOOP("Actions", "Follow the system"), "", "", NeedsNothing, true},
    {"look.light", lookGroup, QT_TRANSLATE_NOOP("Actions", "Light"), "", "sun", NeedsNothing, true},
    {"look.dark", lookGroup, QT_TRANSLATE_NOOP("Actions", "Dark"), "", "moon", NeedsNothing, true},
    {"look.contrast", lookGroup, QT_TRANSLATE_NOOP("Actions", "High contrast"), "", "", NeedsNothing, true},

    {"help.palette", helpGroup, QT_TRANSLATE_NOOP("Actions", "Find any command"), "Ctrl+Shift+P", "search",
     NeedsNothing},
    {"help.keys", helpGroup, QT_TRANSLATE_NOOP("Actions", "All keys"), "F1", "help", NeedsNothing},
    {"help.about", helpGroup, QT_TRANSLATE_NOOP("Actions", "About Baton"), "", "", NeedsNothing},
});

} // namespace

std::span<const ActionRow> actionTable()
{
    return table;
}

} // namespace baton
