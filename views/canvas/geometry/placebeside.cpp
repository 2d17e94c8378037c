#include "views/canvas/geometry/placebeside.h"

#include "views/canvas/geometry/nextrow.h"
#include "views/canvas/geometry/room.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace baton {

namespace {

constexpr double rowGap = 32;
constexpr double largest = 400; // of a card, but for one that a file says is larger

class Beside
{
public:
    Beside(const ProcessMap &map, bool inLanes) : m_map(map), m_inLanes(inLanes) {}

    std::optional<Placement> operator()(const CaptureStep &step, const Placement *supplier, const Placement *customer)
    {
        const QSizeF size = sizeOf(step.name);
        QRectF card(supplier ? after(*supplier, size) : customer ? beside(*customer, size, -1) : belowAll(), size);
        for (auto taken = takenBy(card); taken; taken = takenBy(card))
            card.moveTop(taken->bottom() + rowGap);
        m_made.push_back(card);
        if (m_lowest)
            m_lowest = std::max(*m_lowest, card.bottom() + rowGap);
        Placement place;
        place.x = card.x();
        place.y = card.y();
        return place;
    }

private:
    QSizeF sizeOf(const std::string &name) const
    {
        Step step;
        step.name = name;
        return MapGeometry::cardSize(m_map, step);
    }
    QRectF cardOf(const Placement &place) const
    {
        const Step *step = m_map.steps.find(place.id);
        return QRectF(QPointF(place.x, place.y), step ? MapGeometry::cardSize(m_map, *step) : m_usual);
    }
    // Of a placement made a moment ago there is no step yet: the card tells.
    QRectF knownCard(const Placement &place) const
    {
        const auto made = std::find_if(m_made.begin(), m_made.end(),
                                       [&](const QRectF &card) { return card.topLeft() == QPointF(place.x, place.y); });
        return made == m_made.end() ? cardOf(place) : *made;
    }
    QPointF beside(const Placement &place, const QSizeF &size, int columns) const
    {
        const QRectF card = knownCard(place);
        const double left =
            columns > 0 ? card.right() + layout::roomForLabel : card.left() - size.width() - layout::roomForLabel;
        return {columnNear(m_map, {left, card.top()}), card.top()};
    }
    QPointF after(const Placement &supplier, const QSizeF &size)
    {
        const QPointF corner = beside(supplier, size, 1);
        if (m_inLanes)
            return corner;
        std::vector<QRectF> cards = m_made;
        for (const Placement &place : m_map.placements)
            cards.emplace_back(QPointF(place.x, place.y), m_usual);
        const QRectF from = knownCard(supplier);
        const auto row = nextRow(cards, from, corner.x() + size.width(),
                                 [&](const QRectF &card) { return beginsRow(card.topLeft()); });
        if (row)
            m_rows.push_back(*row);
        return row.value_or(corner);
    }
    bool beginsRow(QPointF corner) const
    {
        if (std::find(m_rows.begin(), m_rows.end(), corner) != m_rows.end())
            return true;
        return std::any_of(m_map.handoffs.begin(), m_map.handoffs.end(), [&](const Handoff &handoff) {
            const Placement *to = m_map.placements.find(handoff.to), *from = m_map.placements.find(handoff.from);
            return to && from && QPointF(to->x, to->y) == corner && isRowBreak(cardOf(*from), cardOf(*to));
        });
    }
    QPointF belowAll()
    {
        if (!m_lowest) {
            m_lowest = 0;
            for (const Placement &place : m_map.placements)
                m_lowest = std::max(*m_lowest, cardOf(place).bottom() + rowGap);
            for (const QRectF &card : m_made)
                m_lowest = std::max(*m_lowest, card.bottom() + rowGap);
        }
        return {0, *m_lowest};
    }
    // What stands where the card would, or too near to it.
    std::optional<QRectF> takenBy(const QRectF &card) const
    {
        const QRectF wanted = card.adjusted(-24, -16, 24, 16);
        for (const QRectF &made : m_made)
            if (made.intersects(wanted))
                return made;
        const QRectF reach = wanted.adjusted(-largest, -largest, 0, 0); // where a corner may be that matters
        for (const Placement &place : m_map.placements)
            if (reach.contains(place.x, place.y))
                if (const QRectF other = cardOf(place); other.intersects(wanted))
                    return other;
        return {};
    }

    const ProcessMap &m_map;
    const bool m_inLanes;
    const QSizeF m_usual = MapGeometry::usualCardSize();
    std::vector<QRectF> m_made;
    std::vector<QPointF> m_rows;    // corners of those of them that begin one
    std::optional<double> m_lowest; // where a row below all of them begins, once asked for
};

} // namespace

CapturePlace placeBeside(const ProcessMap &map, bool inLanes)
{
    return Beside(map, inLanes);
}

} // namespace baton
