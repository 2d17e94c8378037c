#include "app/actions/actionhelp.h"

#include <QCoreApplication>
#include <QHash>

namespace baton {

namespace {

struct Help
{
    const char *id;
    const char *sentence;
};

constexpr Help sentences[] = {
    {"map.new",
     QT_TRANSLATE_NOOP("ActionHelp",
                       "Begins an empty map. It is kept from the first change on; nothing has to be saved.")},
    {"map.open", QT_TRANSLATE_NOOP("ActionHelp", "Opens a map, or makes one from a table or another file.")},
    {"map.import",
     QT_TRANSLATE_NOOP(
         "ActionHelp",
         "Makes a map from a table with one handoff a line. You see first what each column is taken for.")},
    {"map.copy",
     QT_TRANSLATE_NOOP("ActionHelp", "Writes a copy with its whole history to another file. You go on in this one.")},
    {"map.rename", QT_TRANSLATE_NOOP("ActionHelp", "Changes the title of the map.")},
    {"map.tryAgain",
     QT_TRANSLATE_NOOP("ActionHelp", "Writes everything anew after the last changes could not be saved.")},
    {"map.keepVersion", QT_TRANSLATE_NOOP("ActionHelp", "Marks this moment, so that you can come back to it later.")},
    {"map.versions",
     QT_TRANSLATE_NOOP("ActionHelp", "Shows the moments that were marked, to look at them or go back to one.")},
    {"map.asOpened",
     QT_TRANSLATE_NOOP("ActionHelp",
                       "Takes the map back to how it was when it was opened. Undo returns to your changes.")},
    {"map.pdf", QT_TRANSLATE_NOOP("ActionHelp", "Writes the map, or a report of what it shows, as a PDF.")},
    {"map.export",
     QT_TRANSLATE_NOOP("ActionHelp", "Writes the map as a PDF, a picture, a table or a file for other programs.")},
    {"map.print", QT_TRANSLATE_NOOP("ActionHelp", "Prints the map as it is shown.")},
    {"map.close", QT_TRANSLATE_NOOP("ActionHelp", "Closes the map and shows the first page. Every change is kept.")},
    {"window.new", QT_TRANSLATE_NOOP("ActionHelp", "Opens another window.")},
    {"window.quit", QT_TRANSLATE_NOOP("ActionHelp", "Closes all windows. Every change is kept.")},
    {"edit.undo",
     QT_TRANSLATE_NOOP("ActionHelp", "Takes the last change back, also after the map was closed and opened again.")},
    {"edit.redo", QT_TRANSLATE_NOOP("ActionHelp", "Makes the change again that was taken back last.")},
    {"edit.history",
     QT_TRANSLATE_NOOP("ActionHelp", "Lists what was done. A line leads back, or forward, to just after it.")},
    {"edit.cut", QT_TRANSLATE_NOOP("ActionHelp", "Copies what is chosen and removes it from the map.")},
    {"edit.copy",
     QT_TRANSLATE_NOOP(
         "ActionHelp",
         "Copies what is chosen as part of a map, as a picture and as a table, whichever the other program takes.")},
    {"edit.copyPicture",
     QT_TRANSLATE_NOOP("ActionHelp", "Copies what is chosen, or the whole map, as a picture alone.")},
    {"edit.copyDrawing",
     QT_TRANSLATE_NOOP("ActionHelp",
                       "Copies what is chosen, or the whole map, as a drawing that stays sharp at any size.")},
    {"edit.copyTable",
     QT_TRANSLATE_NOOP("ActionHelp",
                       "Copies the handoffs of what is chosen, or of the whole map, as cells of a spreadsheet.")},
    {"edit.paste", QT_TRANSLATE_NOOP("ActionHelp", "Puts in what was copied here or in another window, lines of a "
                                                   "spreadsheet, or notes such as A -> B, one a line.")},
    {"edit.selectAll", QT_TRANSLATE_NOOP("ActionHelp", "Chooses every step, handoff and note.")},
    {"edit.remove", QT_TRANSLATE_NOOP("ActionHelp", "Removes what is chosen. The handoffs of a step go with it.")},
    {"edit.rename",
     QT_TRANSLATE_NOOP("ActionHelp", "Changes the name where it stands. Typing on a chosen step does the same.")},
    {"edit.details",
     QT_TRANSLATE_NOOP("ActionHelp", "Goes to the panel with everything that is known of what is chosen.")},
    {"edit.menu", QT_TRANSLATE_NOOP("ActionHelp", "Opens the menu of what is chosen, as the right button does.")},
    {"edit.find", QT_TRANSLATE_NOOP("ActionHelp", "Finds steps, handoffs, parties and notes as you type.")},
    {"edit.replace",
     QT_TRANSLATE_NOOP("ActionHelp", "Replaces a word in every name. You see first what would change.")},
    {"draw.type",
     QT_TRANSLATE_NOOP("ActionHelp",
                       "Types a handoff as a sentence: Registration -> Billing: insurance data, 8% wrong, within 4h.")},
    {"draw.downstream",
     QT_TRANSLATE_NOOP("ActionHelp", "Adds the step that receives from the chosen one, and asks for its name.")},
    {"draw.upstream",
     QT_TRANSLATE_NOOP("ActionHelp", "Adds the step that hands over to the chosen one, and asks for its name.")},
    {"draw.sibling",
     QT_TRANSLATE_NOOP("ActionHelp", "Adds a step beside the chosen one, served by the same supplier.")},
    {"draw.connect",
     QT_TRANSLATE_NOOP("ActionHelp", "Hands off from the chosen step to another one that is there already.")},
    {"draw.insert",
     QT_TRANSLATE_NOOP(
         "ActionHelp",
         "Puts a step between the two ends of the chosen handoff. Both halves keep what is known of it.")},
    {"draw.turn", QT_TRANSLATE_NOOP("ActionHelp",
                                    "Makes the supplier of the chosen handoff its customer, and the other way round.")},
    {"draw.bend", QT_TRANSLATE_NOOP("ActionHelp", "Makes a bend in the arrow, to be moved with Ctrl or Alt and the "
                                                  "arrow keys. An arrow is bent by dragging it, too.")},
    {"draw.straighten", QT_TRANSLATE_NOOP("ActionHelp", "Takes all bends from the arrow: it finds its own way again.")},
    {"draw.nextBend",
     QT_TRANSLATE_NOOP("ActionHelp", "Goes from bend to bend of the arrow: the one that is shown filled is moved with "
                                     "Ctrl or Alt and the arrow keys.")},
    {"draw.removeBend",
     QT_TRANSLATE_NOOP("ActionHelp", "Takes the bend that is shown filled out of the arrow. A double click on a bend "
                                     "does the same.")},
    {"draw.size",
     QT_TRANSLATE_NOOP("ActionHelp", "Makes the chosen cards larger or smaller with the arrow keys. A card "
                                     "is resized by the grip at its corner, too.")},
    {"draw.usualSize",
     QT_TRANSLATE_NOOP("ActionHelp", "Makes the chosen cards as large as usual again. A double click on the grip at "
                                     "the corner of a card does the same.")},
    {"draw.spaceBefore",
     QT_TRANSLATE_NOOP("ActionHelp", "Moves the chosen step, and all that stands right of it, further to the right.")},
    {"draw.closeBefore",
     QT_TRANSLATE_NOOP(
         "ActionHelp",
         "Moves the chosen step, and all that stands right of it, back to the left as far as there is room.")},
    {"draw.spaceAbove",
     QT_TRANSLATE_NOOP("ActionHelp", "Moves the chosen step, and all that stands below it, further down.")},
    {"draw.closeAbove",
     QT_TRANSLATE_NOOP("ActionHelp",
                       "Moves the chosen step, and all that stands below it, back up as far as there is room.")},
    {"draw.step", QT_TRANSLATE_NOOP("ActionHelp", "Adds a step that stands alone.")},
    {"draw.note", QT_TRANSLATE_NOOP("ActionHelp", "Puts a note on the map.")},
    {"draw.phase",
     QT_TRANSLATE_NOOP("ActionHelp", "Begins a column of the map, such as \"Before the visit\". Drag its title to move "
                                     "it, double click to rename it; without a name it goes.")},
    {"draw.phaseName",
     QT_TRANSLATE_NOOP("ActionHelp", "Asks for the name of the first phase, then of the next. Alt+Left and Alt+Right "
                                     "move where it begins; without a name it is removed.")},
    {"draw.chooseNote", QT_TRANSLATE_NOOP("ActionHelp", "Chooses the first note, then the next.")},
    {"draw.lock", QT_TRANSLATE_NOOP("ActionHelp",
                                    "Keeps the chosen steps where they are: neither dragging nor tidying moves them.")},
    {"draw.tidy",
     QT_TRANSLATE_NOOP(
         "ActionHelp",
         "Arranges the whole map from left to right, a long chain in rows. What was placed by hand stays near.")},
    {"draw.tidyChosen",
     QT_TRANSLATE_NOOP("ActionHelp", "Arranges the chosen steps and leaves the others where they are.")},
    {"draw.tidyRows", QT_TRANSLATE_NOOP("ActionHelp", "Arranges the whole map anew. A chain too long for the window is "
                                                      "broken into rows, like lines of text.")},
    {"draw.tidyLine", QT_TRANSLATE_NOOP("ActionHelp", "Arranges the whole map anew, from left to right in one line "
                                                      "however long it becomes.")},
    {"lane.choose", QT_TRANSLATE_NOOP("ActionHelp", "Chooses the lane of the chosen step, or the next lane.")},
    {"lane.new", QT_TRANSLATE_NOOP("ActionHelp", "Adds a party with a lane of its own.")},
    {"lane.details", QT_TRANSLATE_NOOP("ActionHelp", "Goes to the panel of the party whose lane is chosen.")},
    {"lane.up", QT_TRANSLATE_NOOP("ActionHelp", "Moves the chosen lane up, with its steps.")},
    {"lane.down", QT_TRANSLATE_NOOP("ActionHelp", "Moves the chosen lane down, with its steps.")},
    {"lane.higher", QT_TRANSLATE_NOOP("ActionHelp", "Gives the chosen lane more height.")},
    {"lane.lower",
     QT_TRANSLATE_NOOP("ActionHelp", "Takes height from the chosen lane, as far as its steps leave room.")},
    {"lane.fold",
     QT_TRANSLATE_NOOP("ActionHelp",
                       "Shows the chosen lane as a narrow band with the names of its steps, or in full again.")},
    {"lane.remove",
     QT_TRANSLATE_NOOP("ActionHelp", "Removes the party of the chosen lane. Its steps stay, with nobody named.")},
    {"tool.select", QT_TRANSLATE_NOOP("ActionHelp", "Chooses, moves and connects steps.")},
    {"tool.step", QT_TRANSLATE_NOOP("ActionHelp", "Each click adds a step.")},
    {"tool.handoff", QT_TRANSLATE_NOOP("ActionHelp", "Drag from one step to another to hand over.")},
    {"tool.lane", QT_TRANSLATE_NOOP("ActionHelp", "Choose a lane, drag it to another place, drag its lower edge, fold "
                                                  "it with a double click. A click below the last one adds a party.")},
    {"tool.note", QT_TRANSLATE_NOOP("ActionHelp", "Each click puts a note there.")},
    {"tool.space",
     QT_TRANSLATE_NOOP("ActionHelp", "Drag to the right or down to push everything beyond away, or back to close up.")},
    {"lens.draw", QT_TRANSLATE_NOOP("ActionHelp", "Shows the map to draw on it.")},
    {"lens.bottlenecks", QT_TRANSLATE_NOOP("ActionHelp", "Shows who is full, where work waits, and what would help.")},
    {"lens.errors",
     QT_TRANSLATE_NOOP("ActionHelp",
                       "Shows where errors are made, where they are found, and what they cost further down.")},
    {"lens.delay",
     QT_TRANSLATE_NOOP("ActionHelp", "Shows who notices when a handoff is late, and when things are back to normal.")},
    {"lens.standards",
     QT_TRANSLATE_NOOP("ActionHelp", "Shows which agreed times are kept, and whether they can hold together.")},
    {"scenario.new",
     QT_TRANSLATE_NOOP("ActionHelp",
                       "Begins a what-if: changes that are tried out on top of the map and never touch it.")},
    {"scenario.late", QT_TRANSLATE_NOOP("ActionHelp", "Asks what happens when the chosen handoff is late.")},
    {"scenario.asIs", QT_TRANSLATE_NOOP("ActionHelp", "Shows the map as it is again. The what-if is kept.")},
    {"scenario.compare",
     QT_TRANSLATE_NOOP("ActionHelp", "Shows the map and the what-if side by side: the figures in a table, what is new, "
                                     "changed or gone on the map.")},
    {"scenario.rename", QT_TRANSLATE_NOOP("ActionHelp", "Changes the name of the what-if that is shown.")},
    {"scenario.adopt", QT_TRANSLATE_NOOP("ActionHelp", "Makes the changes of this what-if part of the map.")},
    {"scenario.remove", QT_TRANSLATE_NOOP("ActionHelp", "Removes the what-if that is shown. The map stays as it is.")},
    {"view.zoomIn", QT_TRANSLATE_NOOP("ActionHelp", "Shows the map larger.")},
    {"view.zoomOut", QT_TRANSLATE_NOOP("ActionHelp", "Shows the map smaller.")},
    {"view.actualSize", QT_TRANSLATE_NOOP("ActionHelp", "Shows the map in its own size.")},
    {"view.fit", QT_TRANSLATE_NOOP("ActionHelp", "Shows the whole map.")},
    {"view.fitChosen", QT_TRANSLATE_NOOP("ActionHelp", "Shows what is chosen as large as fits.")},
    {"view.playback",
     QT_TRANSLATE_NOOP("ActionHelp", "Plays one run of the chain: watch the cases travel along the handoffs, and read "
                                     "the story of one.")},
    {"view.grid", QT_TRANSLATE_NOOP("ActionHelp", "Shows or hides the dots behind the map.")},
    {"view.lanes", QT_TRANSLATE_NOOP("ActionHelp", "Shows a band for each party, with its steps in it.")},
    {"view.table",
     QT_TRANSLATE_NOOP("ActionHelp", "Shows the handoffs as a table below the map, to type a list fast.")},
    {"view.panel", QT_TRANSLATE_NOOP("ActionHelp", "Shows or hides the panel at the side: without it the map has the "
                                                   "whole width.")},
    {"view.strip", QT_TRANSLATE_NOOP("ActionHelp", "Shows or hides what a lens tells below the map: without it the map "
                                                   "is larger.")},
    {"view.present", QT_TRANSLATE_NOOP("ActionHelp", "Shows the map on the whole screen and walks through what the "
                                                     "lens has found. Nothing can be changed meanwhile.")},
    {"view.fullScreen", QT_TRANSLATE_NOOP("ActionHelp", "Fills the screen with the window.")},
    {"view.textLarger", QT_TRANSLATE_NOOP("ActionHelp", "Makes all text larger.")},
    {"view.textSmaller", QT_TRANSLATE_NOOP("ActionHelp", "Makes all text smaller.")},
    {"view.textRoom",
     QT_TRANSLATE_NOOP("ActionHelp",
                       "Makes text and buttons large enough to be read and touched by a room of people.")},
    {"look.system", QT_TRANSLATE_NOOP("ActionHelp", "Light or dark as the system says.")},
    {"look.light", QT_TRANSLATE_NOOP("ActionHelp", "Dark text on a light ground.")},
    {"look.dark", QT_TRANSLATE_NOOP("ActionHelp", "Light text on a dark ground.")},
    {"look.contrast", QT_TRANSLATE_NOOP("ActionHelp", "The strongest contrast.")},
    {"help.palette", QT_TRANSLATE_NOOP("ActionHelp", "Finds any command by a few letters of its name.")},
    {"help.keys", QT_TRANSLATE_NOOP("ActionHelp", "Lists all keys.")},
    {"help.about", QT_TRANSLATE_NOOP("ActionHelp", "Says which Baton this is.")},
};

} // namespace

QString actionHelp(const QString &id)
{
    static const QHash<QString, const char *> byId = [] {
        QHash<QString, const char *> made;
        for (const Help &help : sentences)
            made.insert(QString::fromLatin1(help.id), help.sentence);
        return made;
    }();
    const char *sentence = byId.value(id);
    return sentence ? QCoreApplication::translate("ActionHelp", sentence) : QString();
}

} // namespace baton
