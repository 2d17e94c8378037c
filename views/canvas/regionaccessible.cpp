#include "views/canvas/regionaccessible.h"

#include "views/canvas/geometry/mapgeometry.h"
#include "views/canvas/mapregion.h"

namespace baton {

QAccessibleInterface *RegionAccessible::child(int index) const
{
    if (!isValid() || index < 0 || index >= childCount())
        return nullptr;
    const Id step = m_canvas->region(m_index).steps[std::size_t(index)];
    return parent()->child(m_canvas->geometry().stepIndex(step));
}

QAccessibleInterface *RegionAccessible::childAt(int x, int y) const
{
    QAccessibleInterface *found = isValid() ? parent()->childAt(x, y) : nullptr;
    return indexOfChild(found) < 0 ? nullptr : found;
}

int RegionAccessible::childCount() const
{
    return isValid() ? int(m_canvas->region(m_index).steps.size()) : 0;
}

int RegionAccessible::indexOfChild(const QAccessibleInterface *wanted) const
{
    for (int i = 0; wanted && i < childCount(); ++i)
        if (child(i) == wanted)
            return i;
    return -1;
}

QAccessible::Role RegionAccessible::role() const
{
    const bool phase = isValid() && m_canvas->region(m_index).kind == MapRegion::Kind::Phase;
    return phase ? QAccessible::Column : QAccessible::Row;
}

QString RegionAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const MapRegion region = m_canvas->region(m_index);
    if (kind == QAccessible::Name)
        return region.kind == MapRegion::Kind::Phase ? Canvas::tr("Phase, %1").arg(region.title)
                                                     : Canvas::tr("Lane, %1").arg(region.title);
    if (kind != QAccessible::Description)
        return {};
    if (region.steps.empty())
        return Canvas::tr("No steps stand in it.");
    QStringList names;
    for (const Id &step : region.steps)
        names << m_canvas->geometry().step(step)->text.name.join(u' ');
    return Canvas::tr("Steps in it: %1.").arg(names.join(QStringLiteral(", ")));
}

QRect RegionAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect shown = m_canvas->region(m_index).shown.toAlignedRect();
    return {m_canvas->viewport()->mapToGlobal(shown.topLeft()), shown.size()};
}

QAccessible::State RegionAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid)
        return state;
    const MapRegion region = m_canvas->region(m_index);
    state.selectable = true;
    state.disabled = !m_canvas->isEnabled();
    state.selected = region.chosen;
    state.offscreen = region.shown.isEmpty();
    return state;
}

void RegionAccessible::doAction(const QString &)
{
    if (isValid() && m_canvas->isEnabled())
        m_canvas->select({m_canvas->region(m_index).steps, {}, {}}, true);
}

} // namespace baton
