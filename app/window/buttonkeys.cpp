#include "app/window/buttonkeys.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QRadioButton>

namespace baton {

namespace {

bool isEnter(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) &&
           !(key.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
}

bool isPressed(const QObject *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) && !qobject_cast<const QCheckBox *>(widget) &&
           !qobject_cast<const QRadioButton *>(widget);
}

} // namespace

void ButtonKeys::install()
{
    static const char *const name = "button keys";
    if (qApp->findChild<QObject *>(QLatin1String(name), Qt::FindDirectChildrenOnly))
        return;
    auto *keys = new ButtonKeys(qApp);
    keys->setObjectName(QLatin1String(name));
    qApp->installEventFilter(keys);
}

bool ButtonKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isPressed(watched))
        return QObject::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (!isEnter(key) || key.isAutoRepeat())
        return QObject::eventFilter(watched, event);
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent space(type, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
        QApplication::sendEvent(watched, &space);
    }
    return true;
}

} // namespace baton
