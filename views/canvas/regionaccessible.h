#pragma once

#include "views/canvas/canvas.h"

#include <QAccessible>
#include <QPointer>

namespace baton {

// One lane or phase of the canvas for assistive technology: a row or a column of the map, its title as the name, the
// steps in it as the description. Pressing it selects these steps.
class RegionAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    RegionAccessible(Canvas *canvas, int index) : m_canvas(canvas), m_index(index) {}

    bool isValid() const override { return m_canvas && m_index < m_canvas->regionCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface *child(int index) const override; // the steps, which are children of the map as well
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessible::Role role() const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<Canvas> m_canvas;
    int m_index;
};

} // namespace baton
