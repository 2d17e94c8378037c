#include "model/simulation/engine/engine.h"

// Random numbers of the run. First passes draw for eight cases at once, later ones one by one: the same numbers.
namespace baton::sim {

void Engine::forgetDraws()
{
    m_workAhead.resize(m_network->steps.size() * DrawsAhead::groups);
    m_delayAhead.resize(m_network->links.size() * DrawsAhead::groups);
    m_chanceAhead.resize((m_network->steps.size() + m_network->links.size()) * DrawsAhead::groups);
    for (std::vector<DrawsAhead> *draws : {&m_workAhead, &m_delayAhead, &m_chanceAhead})
        for (DrawsAhead &ahead : *draws)
            ahead.group = DrawsAhead::nobody;
}

double Engine::uniform(PhiloxKey key, const Token &token, std::uint32_t draw) const
{
    return uniforms(key, token.caseKey(), token.visit, m_plan.replication, draw).first;
}

// The draws of the token's case and its neighbours; `prepare` is for the first of each pair.
template <class Prepare>
const UniformBlock &Engine::drawAhead(std::vector<DrawsAhead> &draws, std::size_t index, PhiloxKey key,
                                      const Token &token, Prepare prepare)
{
    const std::uint64_t group = DrawsAhead::groupOf(token.caseKey());
    DrawsAhead &ahead = draws[index * DrawsAhead::groups + DrawsAhead::placeOf(group)];
    if (ahead.group != group) [[unlikely]] {
        ahead.group = group;
        uniformBlock(key, group * blockSize, 0, m_plan.replication, 0, ahead.values);
        prepare(ahead.values.first);
    }
    return ahead.values;
}

Micros Engine::workOf(const StepNode &step, Token &token)
{
    if (!step.draws)
        return step.work.ofDeviate(0);
    if (token.visit > 0) {
        const UniformPair pair = uniforms(step.workKey, token.caseKey(), token.visit, m_plan.replication, 0);
        token.route = pair.second;
        return step.work.micros(pair.first);
    }
    const UniformBlock &values =
        drawAhead(m_workAhead, token.step, step.workKey, token, [&](auto &u) { step.work.toDeviates(u); });
    const std::uint32_t at = token.number % blockSize;
    if (step.chooses)
        token.route = values.second[at];
    return step.work.ofDeviate(values.first[at]);
}

Micros Engine::delayOf(Index index, const Token &token)
{
    const Link &link = m_network->links[index];
    if (link.delay.isFixed())
        return link.delay.ofDeviate(0);
    if (token.visit > 0)
        return link.delay.micros(uniform(link.transferKey, token));
    const UniformBlock &values =
        drawAhead(m_delayAhead, index, link.transferKey, token, [&](auto &u) { link.delay.toDeviates(u); });
    return link.delay.ofDeviate(values.first[token.number % blockSize]);
}

bool Engine::happens(std::size_t index, PhiloxKey key, double share, const Token &token)
{
    if (token.visit > 0)
        return uniform(key, token) < share;
    return drawAhead(m_chanceAhead, index, key, token, [](auto &) {}).first[token.number % blockSize] < share;
}

bool Engine::makesError(const Token &token, const StepNode &step)
{
    return step.introduces > 0 && happens(token.step, step.introduceKey, step.introduces, token);
}

bool Engine::goesWrong(const Token &token, Index index)
{
    const Link &link = m_network->links[index];
    return link.goesWrong > 0 && happens(m_network->steps.size() + index, link.wrongKey, link.goesWrong, token);
}

} // namespace baton::sim
