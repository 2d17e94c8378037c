#include "views/canvas/canvasaccessible.h"

#include "views/canvas/canvas.h"
#include "views/canvas/geometry/mapgeometry.h"
#include "views/canvas/regionaccessible.h"
#include "views/canvas/selection.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <map>

namespace baton {

namespace {

struct Element
{
    Id id;
    bool handoff = false;
    friend bool operator<(const Element &a, const Element &b)
    {
        return std::tie(a.handoff, a.id) < std::tie(b.handoff, b.id);
    }
};

class ElementAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ElementAccessible(Canvas *canvas, Element element) : m_canvas(canvas), m_element(std::move(element)) {}

    bool isValid() const override { return m_canvas && exists(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    bool exists() const;
    bool isSelected() const;
    QString neighbours() const;
    intents::Selection only() const;

    QPointer<Canvas> m_canvas;
    Element m_element;
};

class CanvasAccessible : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(Canvas *canvas) : QAccessibleWidget(canvas, QAccessible::List) {}
    ~CanvasAccessible() override
    {
        for (const auto &[element, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
        for (const auto &[index, id] : m_regionIds)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(steps().size() + handoffs().size()) + canvas()->regionCount(); }
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text kind) const override;
    QAccessibleInterface *interfaceFor(const Element &element) const;
    QAccessibleInterface *regionInterface(int index) const;

private:
    Canvas *canvas() const { return static_cast<Canvas *>(widget()); }
    const std::vector<StepShape> &steps() const { return canvas()->geometry().steps(); }
    const std::vector<HandoffShape> &handoffs() const { return canvas()->geometry().handoffs(); }

    mutable std::map<Element, QAccessible::Id> m_ids;
    mutable std::map<int, QAccessible::Id> m_regionIds; // by position
};

bool ElementAccessible::exists() const
{
    const MapGeometry &geometry = m_canvas->geometry();
    return m_element.handoff ? geometry.handoffIndex(m_element.id) >= 0 : geometry.stepIndex(m_element.id) >= 0;
}

bool ElementAccessible::isSelected() const
{
    const intents::Selection selection = m_canvas->selection();
    return has(m_element.handoff ? selection.handoffs : selection.steps, m_element.id);
}

intents::Selection ElementAccessible::only() const
{
    intents::Selection selection;
    (m_element.handoff ? selection.handoffs : selection.steps) = {m_element.id};
    return selection;
}

// "Receives from Patient. Hands off to Triage, Billing."
QString ElementAccessible::neighbours() const
{
    if (m_element.handoff)
        return {};
    const MapGeometry &geometry = m_canvas->geometry();
    const int step = geometry.stepIndex(m_element.id);
    QStringList suppliers, customers;
    for (int i : geometry.handoffsOf(step)) {
        const HandoffShape &handoff = geometry.handoffs()[i];
        const int other = handoff.from == step ? handoff.to : handoff.from;
        (handoff.from == step ? customers : suppliers) << geometry.steps()[other].text.name.join(u' ');
    }
    QStringList sentences;
    if (!suppliers.isEmpty())
        sentences << Canvas::tr("Receives from %1.").arg(suppliers.join(QStringLiteral(", ")));
    if (!customers.isEmpty())
        sentences << Canvas::tr("Hands off to %1.").arg(customers.join(QStringLiteral(", ")));
    return sentences.join(u' ');
}

QString ElementAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Name)
        return m_canvas->spokenName(m_element.id, m_element.handoff);
    return kind == QAccessible::Description ? neighbours() : QString();
}

QRect ElementAccessible::rect() const
{
    if (!isValid())
        return {};
    const MapGeometry &geometry = m_canvas->geometry();
    const QRectF region =
        m_element.handoff ? geometry.handoff(m_element.id)->bounds() : geometry.step(m_element.id)->rect;
    const QRect shown = m_canvas->viewRect(region).toAlignedRect();
    return {m_canvas->viewport()->mapToGlobal(shown.topLeft()), shown.size()};
}

QAccessible::State ElementAccessible::state() const
{
    QAccessible::State state;
    state.selectable = state.focusable = state.multiSelectable = true;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.disabled = !m_canvas->isEnabled();
    state.selected = isSelected();
    state.focused = state.selected && m_canvas->hasFocus();
    state.offscreen = !QRectF(m_canvas->viewport()->rect())
                           .intersects(QRectF(rect().translated(-m_canvas->viewport()->mapToGlobal(QPoint()))));
    return state;
}

QStringList ElementAccessible::actionNames() const
{
    return {pressAction(), showMenuAction()};
}

void ElementAccessible::doAction(const QString &name)
{
    if (!isValid() || !m_canvas->isEnabled())
        return;
    m_canvas->select(only(), true);
    if (name == showMenuAction())
        m_canvas->askForMenu();
}

QAccessibleInterface *CanvasAccessible::interfaceFor(const Element &element) const
{
    auto known = m_ids.find(element);
    if (known == m_ids.end())
        known =
            m_ids.emplace(element, QAccessible::registerAccessibleInterface(new ElementAccessible(canvas(), element)))
                .first;
    return QAccessible::accessibleInterface(known->second);
}

QAccessibleInterface *CanvasAccessible::regionInterface(int index) const
{
    auto known = m_regionIds.find(index);
    if (known == m_regionIds.end())
        known =
            m_regionIds.emplace(index, QAccessible::registerAccessibleInterface(new RegionAccessible(canvas(), index)))
                .first;
    return QAccessible::accessibleInterface(known->second);
}

// Steps, then handoffs, then lanes and phases.
QAccessibleInterface *CanvasAccessible::child(int index) const
{
    const int stepCount = int(steps().size()), elements = stepCount + int(handoffs().size());
    if (index < 0 || index >= childCount())
        return nullptr;
    if (index >= elements)
        return regionInterface(index - elements);
    return index < stepCount ? interfaceFor({steps()[index].id, false})
                             : interfaceFor({handoffs()[index - stepCount].id, true});
}

QAccessibleInterface *CanvasAccessible::childAt(int x, int y) const
{
    const QPointF view = canvas()->viewport()->mapFromGlobal(QPoint(x, y));
    const QPointF origin = canvas()->viewRect(QRectF(0, 0, 1, 1)).topLeft();
    const QPointF point = (view - origin) / canvas()->zoom();
    const MapGeometry &geometry = canvas()->geometry();
    if (const int step = geometry.stepAt(point); step >= 0)
        return interfaceFor({geometry.steps()[step].id, false});
    const int handoff = geometry.handoffAt(point, 8 / canvas()->zoom());
    return handoff < 0 ? nullptr : interfaceFor({geometry.handoffs()[handoff].id, true});
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface *wanted) const
{
    for (const auto &[element, id] : m_ids)
        if (QAccessible::accessibleInterface(id) == wanted) {
            const MapGeometry &geometry = canvas()->geometry();
            if (!element.handoff)
                return geometry.stepIndex(element.id);
            const int index = geometry.handoffIndex(element.id);
            return index < 0 ? -1 : int(steps().size()) + index;
        }
    for (const auto &[index, id] : m_regionIds)
        if (QAccessible::accessibleInterface(id) == wanted)
            return index < canvas()->regionCount() ? int(steps().size() + handoffs().size()) + index : -1;
    return -1;
}

QAccessibleInterface *CanvasAccessible::focusChild() const
{
    const intents::Selection selection = canvas()->selection();
    if (!selection.steps.empty())
        return interfaceFor({selection.steps.back(), false});
    return selection.handoffs.empty() ? nullptr : interfaceFor({selection.handoffs.back(), true});
}

QString CanvasAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Description)
        return Canvas::tr("%1 steps, %2 handoffs. Arrows walk along handoffs, Tab adds the next step.")
            .arg(steps().size())
            .arg(handoffs().size());
    return QAccessibleWidget::text(kind);
}

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    if (className != QLatin1String("baton::Canvas"))
        return nullptr;
    auto *canvas = qobject_cast<Canvas *>(object);
    return canvas ? new CanvasAccessible(canvas) : nullptr;
}

} // namespace

void installCanvasAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed);
}

void announceSelection(Canvas &canvas)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *map = QAccessible::queryAccessibleInterface(&canvas);
    QAccessibleInterface *chosen = map ? map->focusChild() : nullptr;
    if (!chosen)
        return;
    QAccessibleEvent selected(chosen, QAccessible::SelectionAdd);
    QAccessible::updateAccessibility(&selected);
    if (!canvas.hasFocus())
        return;
    QAccessibleEvent focused(chosen, QAccessible::Focus);
    QAccessible::updateAccessibility(&focused);
}

} // namespace baton
