#include "views/lenses/peoplelist.h"

#include "views/charts/noterow.h"
#include "views/charts/parts.h"
#include "views/charts/refill.h"
#include "views/lenses/fixfirst.h"
#include "views/text/people.h"

namespace baton {

namespace {

constexpr std::size_t most = 3;

} // namespace

PeopleList::PeopleList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this)), m_work(this)
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    hide();
}

void PeopleList::ask(const Snapshot &map, const std::shared_ptr<const Analysis> &analysis)
{
    if (!map.map || !analysis || map.revision == m_revision)
        return;
    m_revision = map.revision;
    m_work.ask([this, map, analysis](const std::atomic<bool> &, const Latest::Post &post) {
        post([this, map, swaps = jobSwaps(*map, *analysis), team = smallestTeam(*map)] { tell(map, swaps, team); });
    });
}

void PeopleList::forget()
{
    m_work.cancel();
    m_revision = -1;
    hide();
}

void PeopleList::tell(const Snapshot &map, const Swaps &swaps, const Team &team)
{
    setVisible(!swaps.pairs.empty() || team.parties.size() > 1);
    parts::refill(m_rows, this, [=, this] {
        if (!swaps.pairs.empty())
            fillSwaps(*map, swaps);
        if (team.parties.size() > 1)
            fillTeam(*map, team);
    });
}

void PeopleList::fillSwaps(const ProcessMap &map, const Swaps &swaps)
{
    parts::section(m_rows, tr("Swap jobs for a day"));
    m_rows->addWidget(parts::small(tr("Who would learn most from each other's work; somebody who knows it stays.")));
    for (std::size_t i = 0; i < std::min(most, swaps.pairs.size()); ++i) {
        const Swap &swap = swaps.pairs[i];
        auto *row = new NoteRow(text::swapName(swap, map), text::swapWorth(swap));
        connect(row, &QAbstractButton::clicked, this,
                [this, element = poolElement(map, swap.a)] { Q_EMIT showOnMap(element); });
        m_rows->addWidget(row);
    }
}

void PeopleList::fillTeam(const ProcessMap &map, const Team &team)
{
    parts::section(m_rows, tr("The smallest team for all handoffs"));
    auto *row = new NoteRow(text::teamMembers(team, map), text::teamReach(team));
    connect(row, &QAbstractButton::clicked, this,
            [this, element = poolElement(map, team.parties.front())] { Q_EMIT showOnMap(element); });
    m_rows->addWidget(row);
}

} // namespace baton
