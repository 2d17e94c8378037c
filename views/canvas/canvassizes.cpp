#include "views/canvas/canvas_p.h"

#include <QKeyEvent>

// Cards made larger and smaller by keys: the same gesture as by the grip at their corner.
namespace baton {

void Canvas::sizeSelected()
{
    if (d->selected.steps.empty() || !d->editable())
        return;
    d->cancelAll();
    if (const QString why = ResizeSteps::refusal(*d); !why.isEmpty())
        return d->say(why);
    d->sizing = std::make_unique<ResizeSteps>(*d);
    d->updatePad();
    d->say(tr("The arrow keys change the size, Alt+arrows finely. Enter keeps it, Esc gives up."));
}

void Canvas::restoreSize()
{
    d->endSizing(false);
    if (d->editable())
        ResizeSteps::restore(*d);
}

void Canvas::Private::endSizing(bool keep)
{
    if (const auto ended = std::move(sizing)) { // taken out first: an edit may end what is still there
        keep ? ended->drop() : ended->cancel();
        updatePad();
        repaint();
    }
}

// Any other key keeps the size and does what it always does.
bool Canvas::Private::sizeKey(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Control || key == Qt::Key_Meta)
        return true;
    const int right = (key == Qt::Key_Right) - (key == Qt::Key_Left);
    const int down = (key == Qt::Key_Down) - (key == Qt::Key_Up);
    if (right == 0 && down == 0) {
        endSizing(true);
        return key == Qt::Key_Return || key == Qt::Key_Enter;
    }
    sizing->step(right, down, event->modifiers() & Qt::AltModifier);
    say(sizing->sentence());
    return true;
}

} // namespace baton
