#pragma once

#include <QKeyEvent>

// Kinds of keys that the map tells apart.
namespace baton {

inline bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

// Held while others are pressed.
inline bool isModifier(int key)
{
    return (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || key == Qt::Key_AltGr;
}

inline bool plain(const QKeyEvent *event)
{
    return !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
}

inline bool prints(const QKeyEvent *event)
{
    return plain(event) && !event->text().isEmpty() && event->text().front().isPrint() &&
           !event->text().front().isSpace();
}

} // namespace baton
