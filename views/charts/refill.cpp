#include "views/charts/refill.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLayout>
#include <QPointer>
#include <QTimer>
#include <QVariant>
#include <QWidget>

#include <optional>

namespace baton::parts {

namespace {

constexpr int lookAgainAfter = 40;             // ms
constexpr const char *latest = "refillNumber"; // of the fillings asked for

void forEachWidget(const QLayout *layout, const std::function<void(QWidget *)> &what)
{
    for (int i = 0; i < layout->count(); ++i) {
        if (QWidget *widget = layout->itemAt(i)->widget())
            what(widget);
        if (const QLayout *inner = layout->itemAt(i)->layout())
            forEachWidget(inner, what);
    }
}

bool holdsAButton(const QLayout *layout)
{
    bool held = false;
    forEachWidget(layout, [&](QWidget *widget) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        held = held || (button && button->isDown());
        for (const auto *inner : widget->findChildren<QAbstractButton *>())
            held = held || inner->isDown();
    });
    return held;
}

QString nameOf(QWidget *widget)
{
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

// The widget with the keyboard, as it can be found again: what it is, and what it is called.
struct Focused
{
    QByteArray kind;
    QString name;
};

std::optional<Focused> focusedIn(const QLayout *layout)
{
    std::optional<Focused> found;
    forEachWidget(layout, [&](QWidget *widget) {
        QWidget *focus = QApplication::focusWidget();
        if (focus && (focus == widget || widget->isAncestorOf(focus)))
            found = Focused{focus->metaObject()->className(), nameOf(focus)};
    });
    return found;
}

void giveBack(const Focused &focused, const QLayout *layout)
{
    bool given = false;
    const auto offer = [&](QWidget *widget) {
        if (given || focused.kind != widget->metaObject()->className() || focused.name != nameOf(widget))
            return;
        widget->setFocus(Qt::OtherFocusReason);
        given = true;
    };
    forEachWidget(layout, [&](QWidget *widget) {
        offer(widget);
        for (QWidget *inner : widget->findChildren<QWidget *>())
            offer(inner);
    });
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (QLayout *inner = item->layout())
            clear(inner);
        delete item;
    }
}

// What Qt would do with the next events, one frame late: shows what is new, and gives every widget its place up to the
// area that scrolls.
void settle(QLayout *layout)
{
    QLayout *whole = layout->parentWidget()->layout();
    whole->setEnabled(false); // else each widget that is shown has all places worked out anew
    forEachWidget(layout, [](QWidget *widget) {
        if (!widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
            widget->show();
    });
    whole->setEnabled(true);
    for (QWidget *at = layout->parentWidget(); at; at = at->isWindow() ? nullptr : at->parentWidget()) {
        if (at->layout())
            at->layout()->activate();
        QEvent request(QEvent::LayoutRequest); // an area that scrolls gives its content the room it asks for
        QCoreApplication::sendEvent(at, &request);
    }
}

// `number`: of this filling among all that were asked for; one that has been overtaken is dropped.
void refillNow(QLayout *layout, QObject *owner, const std::function<void()> &fill, int number)
{
    if (layout->property(latest).toInt() != number)
        return;
    if (holdsAButton(layout)) {
        QTimer::singleShot(lookAgainAfter, owner, [owner, fill, number, there = QPointer<QLayout>(layout)] {
            if (there)
                refillNow(there, owner, fill, number);
        });
        return;
    }
    QWidget *panel = layout->parentWidget();
    const std::optional<Focused> focused = focusedIn(layout);
    panel->setUpdatesEnabled(false);
    clear(layout);
    fill();
    settle(layout);
    if (focused)
        giveBack(*focused, layout);
    panel->setUpdatesEnabled(true);
}

} // namespace

void refill(QLayout *layout, QObject *owner, std::function<void()> fill)
{
    const int number = layout->property(latest).toInt() + 1;
    layout->setProperty(latest, number);
    refillNow(layout, owner, fill, number);
}

} // namespace baton::parts
