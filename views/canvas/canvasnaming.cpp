#include "views/canvas/canvas_p.h"

#include "views/canvas/geometry/room.h"
#include "views/text/sentences.h"

#include <QScopedValueRollback>
#include <QtMath>
#include <algorithm>
#include <cmath>
#include <utility>

// Growing and naming. A new step is shown where it will stand, with room made for it, while its name is typed; it
// becomes an edit (one, with its id made from the name) when the name is finished.
namespace baton {

namespace {

constexpr double smallestEditor = 0.75; // scale; a name must be readable while it is typed
constexpr double cardInset = 16, cardTop = 6, lineHeight = 24, nameLine = 18;

// Something that stands for the name until there is one; never stored.
const char *const placeholder = " ";

intents::Selection anchorOf(const Growth &growth)
{
    if (growth.anchor.empty())
        return {};
    return growth.kind == Growth::Kind::Into ? intents::Selection{{}, {growth.anchor}, {}}
                                             : intents::Selection{{growth.anchor}, {}, {}};
}

} // namespace

void Canvas::Private::startGrowth(const Growth &wanted)
{
    if (!editable())
        return;
    dropTentative();
    Id step;
    const Batch batch = grown(shape, map(), wanted, placeholder, &step, nullptr);
    ProcessMap hypothetical = map();
    if (const Status status = apply(batch, hypothetical); !status) {
        say(text::error(status.error()));
        return;
    }
    growth = wanted;
    tentative = std::move(hypothetical);
    ChangeSet what;
    what.add(batch);
    mapChanged(what);
    setSelection({{step}, {}, {}});
    reveal(selected);
    openEditorFor(step, QString(), false);
}

void Canvas::Private::rename(const Id &step)
{
    const Step *found = map().steps.find(step);
    if (!editable() || !found)
        return;
    setSelection({{step}, {}, {}});
    reveal(selected);
    openEditorFor(step, QString::fromStdString(found->name), true);
}

void Canvas::Private::openEditorFor(const Id &step, const QString &text, bool selectAllText)
{
    naming = step;
    const double scale = std::max(smallestEditor, camera.zoom());
    editor->open(QRect(0, 0, 10, 10), scale, text, selectAllText);
    placeEditor();
    pad->hide();
}

void Canvas::Private::placeEditor()
{
    const StepShape *step = naming.empty() ? nullptr : shape.step(naming);
    if (!step)
        return;
    const double scale = std::max(smallestEditor, camera.zoom());
    const QRectF card = camera.toView(step->rect);
    const QRectF line(card.left() + cardInset * camera.zoom(), card.top() + cardTop * camera.zoom(),
                      std::max(card.width() - (cardInset + 3) * camera.zoom(), 110 * scale), lineHeight * scale);
    QRect place = line.toAlignedRect();
    editor->setScale(scale);
    editor->setGeometry(place);
    // Over every line of the old name, and as high as the new one.
    const double old = (lineHeight + nameLine * double(step->text.name.size() - 1)) * camera.zoom();
    place.setHeight(std::max({place.height(), qCeil(old), editor->linesHeight() + 4}));
    editor->setGeometry(place);
    editor->setSpilling(place.bottom() > card.bottom());
}

// Back to the document's own map.
void Canvas::Private::dropTentative()
{
    growth.reset();
    if (!tentative)
        return;
    const ProcessMap hypothetical = std::move(*tentative);
    tentative.reset();
    ChangeSet what;
    what.add(intents::difference(hypothetical, map(), Intent::Grow));
    mapChanged(what);
}

void Canvas::Private::finishNaming(NameEditor::Leave how)
{
    if (namingPhase >= 0)
        return finishPhase(how);
    if (how == NameEditor::Leave::Sentence)
        return beginSentence();
    const bool hadFocus = editor->hasFocus();
    const std::optional<Growth> pending = growth;
    const bool silent = how == NameEditor::Leave::Commit && !hadFocus;
    Id named = naming;
    if (how == NameEditor::Leave::Cancel || (pending && silent && editor->text().trimmed().isEmpty())) {
        editor->close();
        naming.clear();
        dropTentative();
        if (pending)
            setSelection(anchorOf(*pending));
    } else {
        named = commitName();
        if (hadFocus)
            reveal({{named}, {}, {}}); // with what made room for its name
    }
    if (hadFocus)
        q->setFocus(Qt::OtherFocusReason);
    updatePad();
    repaint();
    if (how == NameEditor::Leave::CommitAndGrow && !named.empty())
        q->growDownstream();
    else if (how == NameEditor::Leave::CommitAndGrowUp && !named.empty())
        q->growUpstream();
}

// What was typed goes on where sentences are read; a step that was to be supplied by another begins there with it.
void Canvas::Private::beginSentence()
{
    QString sentence = editor->text();
    if (growth && growth->kind == Growth::Kind::Downstream)
        sentence = text::stepName(map(), growth->anchor) + QStringLiteral(" → ") + sentence;
    const std::optional<Growth> pending = growth;
    editor->close();
    naming.clear();
    dropTentative();
    if (pending)
        setSelection(anchorOf(*pending));
    updatePad();
    repaint();
    Q_EMIT q->sentenceBegun(sentence);
}

// The step that carries the name now; "" when the document refused it.
Id Canvas::Private::commitName()
{
    const QString typed = editor->text().trimmed();
    const std::optional<Growth> pending = growth;
    Id step = naming;
    editor->close();
    naming.clear();
    const QScopedValueRollback alreadyShown(still, pending.has_value());
    dropTentative();
    if (!pending) {
        if (!typed.isEmpty())
            perform(intents::rename(map(), step, typed.toStdString()));
        return step;
    }
    const QString name = typed.isEmpty() ? Canvas::tr("New step") : typed;
    if (!perform(grown(shape, map(), *pending, name.toStdString(), &step, nullptr)))
        return {};
    setSelection({{step}, {}, {}});
    return step;
}

void Canvas::Private::newStepAt(QPointF corner, const Id &supplier)
{
    const auto toGrid = [](double value) {
        return std::round(value / 10) * 10;
    };
    const QPointF at(toGrid(corner.x()), toGrid(corner.y()));
    const int lane = shape.laneAt(corner.y() + 20);
    Growth wanted{supplier.empty() ? Growth::Kind::Alone : Growth::Kind::Downstream, supplier, at, {}};
    if (lane >= 0)
        wanted.party = shape.lanes()[lane].party;
    startGrowth(wanted);
}

// Notes are written where they stick.

void Canvas::Private::startNote(const Id &note)
{
    const NoteShape *found = shape.note(note);
    if (!found || !editable())
        return;
    setSelection({{}, {}, {note}});
    noting = note;
    noteEditor->open(found->text, std::max(smallestEditor, camera.zoom()));
    placeNoteEditor();
    pad->hide();
}

void Canvas::Private::placeNoteEditor()
{
    if (const NoteShape *note = noting.empty() ? nullptr : shape.note(noting))
        noteEditor->setGeometry(camera.toView(note->rect).toAlignedRect());
}

void Canvas::Private::finishNote(bool keep)
{
    const Id note = std::exchange(noting, Id());
    const bool hadFocus = noteEditor->hasFocus();
    noteEditor->close();
    const Note *old = map().notes.find(note);
    if (keep && old) {
        Note written = *old;
        written.text = noteEditor->toPlainText().trimmed().toStdString();
        const bool blank = written.text.empty();
        perform(blank ? intents::remove(map(), {{}, {}, {note}}) : intents::put(map(), written));
    }
    if (hadFocus)
        q->setFocus(Qt::OtherFocusReason);
    updatePad();
    repaint();
}

void Canvas::growDownstream()
{
    if (d->shape.empty())
        d->newStepAt(d->visibleArea().center() - QPointF(78, 37), Id());
    else if (d->selected.steps.size() == 1)
        d->startGrowth(baton::growDownstream(d->shape, d->map(), d->selected.steps.front()));
    else
        d->say(tr("Choose the step that hands over first."));
}

void Canvas::growUpstream()
{
    if (d->selected.steps.size() == 1)
        d->startGrowth(baton::growUpstream(d->shape, d->map(), d->selected.steps.front()));
    else
        d->say(tr("Choose the step that receives first."));
}

void Canvas::addSibling()
{
    if (d->selected.steps.size() == 1)
        d->startGrowth(baton::growSibling(d->shape, d->map(), d->selected.steps.front()));
    else if (d->shape.empty())
        growDownstream();
    else
        d->say(tr("Choose the step to add one beside."));
}

void Canvas::addStepAt(QPointF mapPosition)
{
    const QSizeF size = MapGeometry::usualCardSize();
    d->newStepAt(mapPosition - QPointF(size.width(), size.height()) / 2, Id());
}

void Canvas::addNoteAt(QPointF mapPosition)
{
    Note note;
    note.x = mapPosition.x();
    note.y = mapPosition.y();
    Id id;
    if (d->perform(intents::addNote(d->map(), note, &id)))
        d->startNote(id);
}

void Canvas::renameSelected()
{
    if (d->selected.steps.size() == 1)
        d->rename(d->selected.steps.front());
    else if (d->selected.notes.size() == 1)
        d->startNote(d->selected.notes.front());
    else if (!d->selected.empty())
        Q_EMIT editWanted();
}

} // namespace baton
