#pragma once

#include "model/analysis/people.h"
#include "model/edit/document.h"
#include "views/lenses/latest.h"

#include <QWidget>

class QVBoxLayout;

namespace baton {

// Who would learn most from a day in each other's place, and who has to sit at the table; each leads to the map. Hidden
// while there is nothing to say.
class PeopleList : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleList(QWidget *parent = nullptr);
    void ask(const Snapshot &map, const std::shared_ptr<const Analysis> &analysis); // once a revision
    void forget();

Q_SIGNALS:
    void showOnMap(const baton::ElementRef &element);

private:
    void tell(const Snapshot &map, const Swaps &swaps, const Team &team);
    void fillSwaps(const ProcessMap &map, const Swaps &swaps);
    void fillTeam(const ProcessMap &map, const Team &team);

    QVBoxLayout *m_rows;
    std::int64_t m_revision = -1;
    Latest m_work; // last: its thread ends first
};

} // namespace baton
