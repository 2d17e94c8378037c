#include "app/actiontable.h"

#include <QtGlobal>
#include <array>

namespace baton {

namespace {

constexpr unsigned editing = NeedsDocument | NeedsEditing;
constexpr auto canvas = ActionRow::Keys::Canvas;

#define ROW(id, group, text, keys, icon, ...)                                                                          \
    ActionRow                                                                                                          \
    {                                                                                                                  \
        id, QT_TRANSLATE_NOOP("Actions", group), QT_TRANSLATE_NOOP("Actions", text), keys, icon, __VA_ARGS__           \
    }

const std::array table = std::to_array<ActionRow>({
    ROW("map.new", "Map", "New map", "Ctrl+N", "new", NeedsNothing),
    ROW("map.open", "Map", "Open…", "Ctrl+O", "open", NeedsNothing),
    ROW("map.import", "Map", "Import a spreadsheet…", "Ctrl+I", "import", NeedsNothing),
    ROW("map.copy", "Map", "Save a copy as…", "Ctrl+Shift+S", "copy", NeedsDocument),
    ROW("map.rename", "Map", "Rename the map", "", "edit", editing),
    ROW("map.keepVersion", "Map", "Keep this version…", "Ctrl+S", "save", NeedsFile),
    ROW("map.versions", "Map", "Versions…", "", "save", NeedsFile),
    ROW("map.asOpened", "Map", "Back to how it was when opened", "", "", NeedsFile | NeedsEditing),
    ROW("map.pdf", "Map", "Export PDF…", "Ctrl+E", "report", NeedsDocument | NeedsDrawing),
    ROW("map.export", "Map", "Export…", "Ctrl+Shift+E", "export", NeedsDocument),
    ROW("map.print", "Map", "Print…", "Ctrl+P", "print", NeedsDocument | NeedsDrawing),
    ROW("map.close", "Map", "Close the map", "Ctrl+W", "", NeedsDocument),
    ROW("window.new", "Window", "New window", "Ctrl+Shift+N", "", NeedsNothing),
    ROW("window.quit", "Window", "Quit", "Ctrl+Q", "", NeedsNothing),

    ROW("edit.undo", "Edit", "Undo", "Ctrl+Z", "undo", editing | NeedsUndo),
    ROW("edit.redo", "Edit", "Redo", "Ctrl+Shift+Z Ctrl+Y", "redo", editing | NeedsRedo),
    ROW("edit.history", "Edit", "History", "Ctrl+H", "history", NeedsDocument, true),
    ROW("edit.cut", "Edit", "Cut", "Ctrl+X", "", editing | NeedsChoice),
    ROW("edit.copy", "Edit", "Copy", "Ctrl+C", "", NeedsDocument | NeedsChoice),
    ROW("edit.paste", "Edit", "Paste", "Ctrl+V", "", editing),
    ROW("edit.selectAll", "Edit", "Select everything", "Ctrl+A", "", NeedsDocument | NeedsDrawing),
    ROW("edit.remove", "Edit", "Remove", "Del Backspace", "trash", editing | NeedsChoice, false, canvas),
    ROW("edit.rename", "Edit", "Rename", "F2", "edit", editing | NeedsStep),
    ROW("edit.find", "Edit", "Find", "Ctrl+F /", "search", NeedsDocument),

    ROW("draw.type", "Draw", "Type a handoff", "Ctrl+K", "note", editing),
    ROW("draw.downstream", "Draw", "Next step downstream", "Tab", "", editing | NeedsStep, false, canvas),
    ROW("draw.upstream", "Draw", "Step before", "Shift+Tab", "", editing | NeedsStep, false, canvas),
    ROW("draw.sibling", "Draw", "Step beside", "Return", "", editing | NeedsStep, false, canvas),
    ROW("draw.connect", "Draw", "Hand off to another step", "C", "handoff", editing | NeedsStep, false, canvas),
    ROW("draw.tidy", "Draw", "Tidy the map", "Ctrl+T", "layout", editing | NeedsDrawing),
    ROW("draw.tidyChosen", "Draw", "Tidy what is chosen", "Ctrl+Shift+T", "", editing | NeedsChoice),
    ROW("tool.select", "Tools", "Select and move", "V", "select", NeedsDocument, true),
    ROW("tool.step", "Tools", "Add steps", "S", "step", editing, true),
    ROW("tool.handoff", "Tools", "Add handoffs", "H", "handoff", editing, true),
    ROW("tool.lane", "Tools", "Lanes", "L", "lane", editing, true),
    ROW("tool.note", "Tools", "Add notes", "N", "note", editing, true),

    ROW("lens.draw", "Lenses", "Draw", "Alt+1", "", NeedsDocument, true),
    ROW("lens.bottlenecks", "Lenses", "Bottlenecks", "Alt+2", "", NeedsDocument, true),
    ROW("lens.errors", "Lenses", "Errors", "Alt+3", "", NeedsDocument, true),
    ROW("lens.delay", "Lenses", "Delay", "Alt+4", "", NeedsDocument, true),
    ROW("lens.standards", "Lenses", "Standards", "Alt+5", "", NeedsDocument | NeedsStandard, true),

    ROW("scenario.new", "What if", "What if…", "Ctrl+Shift+W", "scenario", editing),
    ROW("scenario.asIs", "What if", "Back to as is", "Ctrl+Shift+A", "", NeedsDocument | NeedsScenario),
    ROW("scenario.rename", "What if", "Rename this scenario", "", "", editing | NeedsScenario),
    ROW("scenario.adopt", "What if", "Make this scenario the map", "", "", editing | NeedsScenario),
    ROW("scenario.remove", "What if", "Remove this scenario", "", "", editing | NeedsScenario),

    ROW("view.zoomIn", "View", "Larger", "Ctrl++ Ctrl+=", "zoom-in", NeedsDocument),
    ROW("view.zoomOut", "View", "Smaller", "Ctrl+-", "zoom-out", NeedsDocument),
    ROW("view.actualSize", "View", "100 %", "Ctrl+0", "", NeedsDocument),
    ROW("view.fit", "View", "Fit the map", "Ctrl+1", "fit", NeedsDocument),
    ROW("view.fitChosen", "View", "Fit what is chosen", "Ctrl+2", "", NeedsDocument | NeedsChoice),
    ROW("view.grid", "View", "Grid", "Ctrl+G", "grid", NeedsDocument, true),
    ROW("view.lanes", "View", "Show lanes", "Ctrl+L", "lane", NeedsDocument, true),
    ROW("view.present", "View", "Present", "F5", "present", NeedsDocument | NeedsDrawing),
    ROW("view.fullScreen", "View", "Full screen", "F11", "", NeedsNothing, true),
    ROW("view.textLarger", "View", "Larger text", "Ctrl+Alt++ Ctrl+Alt+=", "", NeedsNothing),
    ROW("view.textSmaller", "View", "Smaller text", "Ctrl+Alt+-", "", NeedsNothing),
    ROW("view.textRoom", "View", "Text for the room", "F6", "", NeedsNothing, true),
    ROW("look.system", "Look", "Follow the system", "", "", NeedsNothing, true),
    ROW("look.light", "Look", "Light", "", "sun", NeedsNothing, true),
    ROW("look.dark", "Look", "Dark", "", "moon", NeedsNothing, true),
    ROW("look.contrast", "Look", "High contrast", "", "", NeedsNothing, true),

    ROW("help.palette", "Help", "Find any command", "Ctrl+Shift+P", "search", NeedsNothing),
    ROW("help.keys", "Help", "All keys", "F1", "help", NeedsNothing),
    ROW("help.about", "Help", "About Baton", "", "", NeedsNothing),
});

#undef ROW

} // namespace

std::span<const ActionRow> actionTable()
{
    return table;
}

} // namespace baton
