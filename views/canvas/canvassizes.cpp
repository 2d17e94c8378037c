#include "views/canvas/canvas_p.h"

#include <QKeyEvent>
#include <algorithm>
#include <array>

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

// Whether the key belongs to the gesture. Any other keeps the size and does what it always does.
bool Canvas::Private::sizes(int key)
{
    constexpr std::array keys{Qt::Key_Left,   Qt::Key_Right,  Qt::Key_Up,    Qt::Key_Down,
                              Qt::Key_Return, Qt::Key_Enter,  Qt::Key_Shift, Qt::Key_Control,
                              Qt::Key_Meta,   Qt::Key_Escape, Qt::Key_Alt};
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

bool Canvas::Private::sizeKey(QKeyEvent *event)
{
    const int key = event->key();
    const int right = (key == Qt::Key_Right) - (key == Qt::Key_Left);
    const int down = (key == Qt::Key_Down) - (key == Qt::Key_Up);
    if (right != 0 || down != 0) {
        sizing->step(right, down, event->modifiers() & Qt::AltModifier);
        say(sizing->sentence());
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter || !sizes(key)) {
        endSizing(true);
    }
    return sizes(key);
}

} // namespace baton
