#pragma once

#include "views/canvas/painting/mapoverlay.h"
#include "views/playback/caseplaces.h"
#include "views/playback/player.h"

#include <vector>

namespace baton {

// A case on the map.
struct CaseDot
{
    QPointF at;
    std::uint32_t who = 0;
    CaseStage stage = CaseStage::Working;
    int more = 0;         // so many others stand here for which there is no room
    QRectF moreRect = {}; // where to say so
};

// The cases of a recording on the map: dots along the handoffs, at work on the lower edge of a step, waiting in a row
// below it. What a case does is told by shape as well as by colour. A press on a dot chooses its case.
class CaseOverlay final : public MapOverlay
{
public:
    explicit CaseOverlay(Player &player) : m_player(player) {}

    void paint(QPainter &painter, const Picture &picture) override;
    bool press(QPointF point, const Picture &picture) override;

    std::vector<CaseDot> dots(const Picture &picture); // where everybody is now

private:
    Player &m_player;
    CasePlaces m_places;
};

// The sign of a stage, for the map and for lists.
void paintCaseSign(QPainter &painter, QPointF at, double radius, CaseStage stage);

} // namespace baton
