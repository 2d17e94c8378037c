#include "model/edit/capture.h"
#include "model/edit/ownparty.h"

namespace baton {

namespace {

class Capturer
{
public:
    Capturer(const ProcessMap &map, const CaptureReading &reading)
        : m_map(map)
        , m_reading(reading)
        , m_builder(map, Intent::Capture, subject())
        , m_parties(m_builder, map)
        , m_ids(reading.steps.size())
        , m_places(reading.steps.size())
    {}

    Batch capture(const CapturePlace &place)
    {
        for (std::size_t i = 0; i < m_reading.steps.size(); ++i)
            findStep(i);
        for (std::size_t i = 0; i < m_reading.steps.size(); ++i)
            addStep(i, place);
        for (const CaptureHandoff &handoff : m_reading.handoffs)
            addHandoff(handoff);
        if (m_reading.work)
            setWork();
        return m_builder.take();
    }

private:
    std::string subject() const
    {
        std::string names;
        for (const CaptureStep &step : m_reading.steps)
            names += (names.empty() ? "" : " \u2192 ") + step.name;
        return names;
    }
    bool isNew(std::size_t step) const { return m_reading.steps[step].existing.empty(); }

    void findStep(std::size_t step)
    {
        if (isNew(step))
            return;
        m_ids[step] = m_reading.steps[step].existing;
        if (const Placement *present = m_map.placements.find(m_ids[step]))
            m_places[step] = *present;
    }
    const Placement *placeOf(std::optional<std::size_t> step) const
    {
        return step && m_places[*step] ? &*m_places[*step] : nullptr;
    }
    std::optional<std::size_t> neighbour(std::size_t step, bool supplier) const
    {
        for (const CaptureHandoff &handoff : m_reading.handoffs)
            if ((supplier ? handoff.to : handoff.from) == step)
                return supplier ? handoff.from : handoff.to;
        return std::nullopt;
    }
    void addStep(std::size_t index, const CapturePlace &place)
    {
        if (!isNew(index))
            return;
        Step step;
        step.name = m_reading.steps[index].name;
        step.party = m_parties.named(step.name);
        step.id = m_builder.freshId<Step>({}, step.name, "step");
        m_ids[index] = step.id;
        if (index == 0 && m_reading.work)
            step.work = *m_reading.work;
        m_builder.add(std::move(step));
        if (!place)
            return;
        m_places[index] =
            place(m_reading.steps[index], placeOf(neighbour(index, true)), placeOf(neighbour(index, false)));
        if (!m_places[index])
            return;
        m_places[index]->id = m_ids[index];
        m_builder.add(*m_places[index]);
    }
    void setWork()
    {
        if (isNew(0))
            return;
        Step step = *m_map.steps.find(m_ids[0]);
        step.work = *m_reading.work;
        m_builder.put(std::move(step));
    }
    static void say(const CaptureFacts &facts, Handoff &handoff)
    {
        handoff.deliverable = facts.deliverable.value_or(handoff.deliverable);
        handoff.goesWrong = facts.goesWrong.value_or(handoff.goesWrong);
        handoff.delay = facts.takes.value_or(handoff.delay);
        if (facts.share)
            handoff.share = facts.share;
        if (!facts.within)
            return;
        if (!handoff.standard)
            handoff.standard = Standard{};
        handoff.standard->within = *facts.within;
    }
    void addHandoff(const CaptureHandoff &said)
    {
        Handoff handoff;
        if (!said.existing.empty())
            handoff = *m_map.handoffs.find(said.existing);
        handoff.from = m_ids[said.from];
        handoff.to = m_ids[said.to];
        say(said.facts, handoff);
        if (said.existing.empty()) {
            handoff.id = m_builder.freshId<Handoff>({}, handoff.from + "-" + handoff.to, "handoff");
            m_builder.add(std::move(handoff));
        } else {
            m_builder.put(std::move(handoff));
        }
    }

    const ProcessMap &m_map;
    const CaptureReading &m_reading;
    intents::BatchBuilder m_builder;
    OwnParty m_parties;
    std::vector<Id> m_ids;
    std::vector<std::optional<Placement>> m_places;
};

} // namespace

Batch toBatch(const ProcessMap &map, const CaptureReading &reading, const CapturePlace &place)
{
    return Capturer(map, reading).capture(place);
}

} // namespace baton
