#include "views/panels/placebeside.h"

#include "views/theme/theme.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace baton {

namespace {

constexpr double columnGap = 100, rowGap = 32; // room for the words on an arrow

class Beside
{
public:
    explicit Beside(const ProcessMap &map) : m_map(map) {}

    std::optional<Placement> operator()(const CaptureStep &, const Placement *supplier, const Placement *customer)
    {
        Placement place = supplier ? shifted(*supplier, 1) : customer ? shifted(*customer, -1) : belowAll();
        while (isTaken(place))
            place.y += m_size.stepHeight + rowGap;
        m_made.push_back(place);
        return place;
    }

private:
    Placement shifted(const Placement &from, int columns) const
    {
        Placement place;
        const double width = from.width > 0 ? from.width : m_size.stepWidth;
        place.x = columns > 0 ? from.x + width + columnGap : from.x - m_size.stepWidth - columnGap;
        place.y = from.y;
        return place;
    }
    Placement belowAll() const
    {
        Placement place;
        const auto below = [&](const Placement &taken) {
            place.y = std::max(place.y, taken.y + m_size.stepHeight + rowGap);
        };
        std::for_each(m_map.placements.begin(), m_map.placements.end(), below);
        std::for_each(m_made.begin(), m_made.end(), below);
        return place;
    }
    bool isTaken(const Placement &place) const
    {
        const auto near = [&](const Placement &taken) {
            return std::abs(taken.x - place.x) < m_size.stepWidth + 24 &&
                   std::abs(taken.y - place.y) < m_size.stepHeight + 16;
        };
        return std::any_of(m_map.placements.begin(), m_map.placements.end(), near) ||
               std::any_of(m_made.begin(), m_made.end(), near);
    }

    const ProcessMap &m_map;
    const Metrics m_size = Theme::instance().metrics();
    std::vector<Placement> m_made;
};

} // namespace

CapturePlace placeBeside(const ProcessMap &map)
{
    return Beside(map);
}

} // namespace baton
