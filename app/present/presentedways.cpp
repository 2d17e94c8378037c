#include "app/present/presentedways.h"

#include "views/canvas/geometry/arrangement.h"
#include "views/text/sentences.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace baton {

namespace {

struct Ways
{
    Q_DECLARE_TR_FUNCTIONS(baton::Presenter)
};

using Lines = std::unordered_map<Id, std::vector<const Handoff *>>; // of a step

Lines linesBy(const ProcessMap &map, Id Handoff::*end)
{
    Lines lines;
    for (const Handoff &handoff : map.handoffs)
        if (handoff.from != handoff.to)
            lines[handoff.*end].push_back(&handoff);
    return lines;
}

// In a loop somebody goes first: who gets something from what was told already.
class Order
{
public:
    explicit Order(const ProcessMap &map) : m_from(linesBy(map, &Handoff::from))
    {
        for (const Step &step : map.steps) {
            m_position.emplace(step.id, m_ids.size());
            m_ids.push_back(step.id);
        }
        m_waits.resize(m_ids.size());
        for (const Handoff &handoff : map.handoffs)
            if (handoff.from != handoff.to)
                ++m_waits[m_position.at(handoff.to)];
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            m_rest.insert(i);
            if (m_waits[i] == 0)
                m_ready.insert(i);
        }
    }
    std::vector<Id> all()
    {
        std::vector<Id> order;
        while (!m_rest.empty()) {
            const std::size_t now = *(!m_ready.empty() ? m_ready : !m_reached.empty() ? m_reached : m_rest).begin();
            order.push_back(m_ids[now]);
            tell(now);
        }
        return order;
    }

private:
    void tell(std::size_t now)
    {
        for (std::set<std::size_t> *each : {&m_rest, &m_ready, &m_reached})
            each->erase(now);
        const auto lines = m_from.find(m_ids[now]);
        if (lines == m_from.end())
            return;
        for (const Handoff *line : lines->second) {
            const std::size_t to = m_position.at(line->to);
            const bool free = --m_waits[to] == 0;
            if (!m_rest.contains(to))
                continue;
            m_reached.insert(to);
            if (free)
                m_ready.insert(to);
        }
    }

    Lines m_from;
    std::vector<Id> m_ids;
    std::unordered_map<Id, std::size_t> m_position;
    std::vector<int> m_waits; // for how many suppliers that are not told
    std::set<std::size_t> m_rest, m_ready, m_reached;
};

QString given(const ProcessMap &map, const Handoff &handoff)
{
    const QString from = text::stepName(map, handoff.from), what = QString::fromStdString(handoff.deliverable);
    return what.isEmpty() ? Ways::tr("a handoff from %1", "step").arg(from)
                          : Ways::tr("%1 from %2", "what is handed over, step").arg(what, from);
}

QString told(const ProcessMap &map, const Handoff &handoff)
{
    const QString name = text::handoffName(map, handoff.id), what = QString::fromStdString(handoff.deliverable);
    return what.isEmpty() ? name : Ways::tr("%1: %2", "a handoff, what is handed over").arg(name, what);
}

const Handoff *likeliest(const Lines &lines, const Id &from, const std::unordered_set<Id> &been)
{
    const Handoff *best = nullptr;
    if (const auto found = lines.find(from); found != lines.end())
        for (const Handoff *handoff : found->second)
            if (!been.contains(handoff->to) && (!best || handoff->share.value_or(0) > best->share.value_or(0)))
                best = handoff;
    return best;
}

} // namespace

std::vector<Id> chainOrder(const ProcessMap &map)
{
    return Order(map).all();
}

std::vector<LensPage::Stop> stepByStep(const ProcessMap &map)
{
    std::vector<LensPage::Stop> stops;
    std::unordered_set<Id> before;
    const Lines lines = linesBy(map, &Handoff::to);
    for (const Id &id : chainOrder(map)) {
        QStringList gets;
        if (const auto found = lines.find(id); found != lines.end())
            for (const Handoff *handoff : found->second)
                if (before.contains(handoff->from))
                    gets << given(map, *handoff);
        const QString name = text::stepName(map, id);
        stops.push_back(
            {{ElementRef::Kind::Step, id},
             gets.isEmpty() ? name
                            : Ways::tr("%1 gets %2", "step, what it gets").arg(name, gets.join(QStringLiteral(", ")))});
        before.insert(id);
    }
    return stops;
}

std::vector<LensPage::Stop> oneCase(const ProcessMap &map)
{
    std::vector<LensPage::Stop> stops;
    const std::vector<Id> order = chainOrder(map);
    if (order.empty())
        return stops;
    const auto entry = std::find_if(order.begin(), order.end(),
                                    [&](const Id &id) { return map.steps.find(id)->arrivals.has_value(); });
    Id at = entry == order.end() ? order.front() : *entry;
    std::unordered_set<Id> been{at};
    stops.push_back({{ElementRef::Kind::Step, at}, Ways::tr("A case begins at %1").arg(text::stepName(map, at))});
    const Lines lines = linesBy(map, &Handoff::from);
    while (const Handoff *on = likeliest(lines, at, been)) {
        stops.push_back({{ElementRef::Kind::Handoff, on->id}, told(map, *on)});
        at = on->to;
        been.insert(at);
        stops.push_back({{ElementRef::Kind::Step, at}, text::stepName(map, at)});
    }
    return stops;
}

std::shared_ptr<const ProcessMap> toldMap(const ProcessMap &map, const std::vector<Id> &order, std::size_t told)
{
    auto partial = std::make_shared<ProcessMap>(arranged(map, Arrange::OnlyMissing));
    const std::size_t count = std::min(told, order.size());
    const std::unordered_set<Id> seen(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count));
    partial->steps = {};
    partial->handoffs = {};
    for (const Step &step : map.steps)
        if (seen.contains(step.id))
            partial->steps.put(step);
    for (const Handoff &handoff : map.handoffs)
        if (seen.contains(handoff.from) && seen.contains(handoff.to))
            partial->handoffs.put(handoff);
    return partial;
}

} // namespace baton
