#pragma once

#include "model/analysis/answer.h"
#include "views/playback/player.h"

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace baton {

class StoryRow;

// Beside the map while cases are watched: the cases on their way now, longest first; of a chosen case its story, in
// whose hands it was and whether it was worked on or waited. A row leads to its moment.
class CaseStory : public QWidget
{
    Q_OBJECT
public:
    explicit CaseStory(Player &player, QWidget *parent = nullptr);

Q_SIGNALS:
    void showOnMap(const baton::ElementRef &element);

private:
    void rebuild();
    void fill();
    void fillUnderWay();
    void fillStory(std::uint32_t who);
    void fillTotals(std::uint32_t who);
    void follow();
    void followStory(Micros now);
    void showMoment();

    Player &m_player;
    QVBoxLayout *m_content;
    std::vector<StoryRow *> m_rows;      // of the story, or of the cases under way
    std::vector<std::uint32_t> m_listed; // stays (story) or cases
    const StoryRow *m_inSight = nullptr;
    QTimer m_soon;
};

} // namespace baton
