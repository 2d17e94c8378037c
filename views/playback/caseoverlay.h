#pragma once

#include "views/canvas/painting/mapoverlay.h"
#include "views/playback/player.h"

#include <functional>
#include <vector>

namespace baton {

// The cases of a recording on the map: dots along the handoffs, at work on the lower edge of a step, waiting in a row
// below it. What a case does is told by shape as well as by colour. A press on a dot chooses its case.
class CaseOverlay final : public MapOverlay
{
public:
    explicit CaseOverlay(Player &player) : m_player(player) {}

    void paint(QPainter &painter, const MapGeometry &map, const QRectF &visible, double scale) override;
    bool press(QPointF point, const MapGeometry &map, double scale) override;

    struct Dot
    {
        QPointF at;
        std::uint32_t who = 0;
        CaseStage stage = CaseStage::Working;
        int more = 0; // so many others stand here for which there is no room
    };
    // Where everybody is now. `scale`: dots keep their size in pixels.
    std::vector<Dot> dots(const MapGeometry &map, double scale) const;

private:
    Player &m_player;
};

// The sign of a stage, for the map and for lists.
void paintCaseSign(QPainter &painter, QPointF at, double radius, CaseStage stage);

} // namespace baton
