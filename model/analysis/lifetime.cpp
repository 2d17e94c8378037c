#include "model/analysis/errors.h"

namespace baton::analysis {

namespace {

// What a case spends on one move, as far as it has nothing to do with where it goes next.
class Spending
{
public:
    Spending(const Compiled &map, const ErrorState &state, const LoadState &load)
        : m_map(map)
        , m_state(state)
        , m_in(passingTimes(map, load, {}))
    {
        for (int i = 0; i < map.size(); ++i) {
            m_look.push_back(handlingTime(map, load, i, map.steps[i].investigate));
            m_fix.push_back(handlingTime(map, load, i, map.steps[i].fix));
        }
    }

    Moments of(const LiveMove &move) const
    {
        const int step = m_state.live->stateStep[move.from];
        Moments time = m_in.step[step];
        addFinds(time, move.found, step);
        if (move.edge >= 0) {
            add(time, m_in.delay[move.edge]);
            addFinds(time, move.received, m_map.graph.to[move.edge]);
        }
        return time;
    }

private:
    static void add(Moments &to, const Moments &more)
    {
        to.mean += more.mean;
        to.variance += more.variance;
    }
    void addFinds(Moments &to, std::uint32_t found, int finder) const
    {
        for (std::size_t k = 0; found >> k != 0; ++k)
            if (found >> k & 1) {
                add(to, m_look[finder]);
                add(to, m_fix[m_state.origins[k].maker]);
            }
    }

    const Compiled &m_map;
    const ErrorState &m_state;
    TimeInputs m_in;
    std::vector<Moments> m_look, m_fix; // by step
};

} // namespace

// T = sum of p (x + T'), and E[T^2] = sum of p (E[x^2] + 2 x T' + E[T'^2]), over the moves out of each state.
Moments lifeTime(const Compiled &map, const ErrorState &state, const LoadState &load)
{
    const LiveSets &live = *state.live;
    const Spending spending(map, state, load);
    std::vector<double> mean(live.stateStep.size(), 0);
    for (const LiveMove &move : live.moves)
        mean[move.from] += move.chance * spending.of(move).mean;
    live.flow->solver.backward(mean);
    std::vector<double> second(mean.size(), 0);
    for (const LiveMove &move : live.moves) {
        const Moments x = spending.of(move);
        const double rest = move.to < 0 ? 0 : mean[move.to];
        second[move.from] += move.chance * (x.variance + x.mean * x.mean + 2 * x.mean * rest);
    }
    live.flow->solver.backward(second);
    Moments whole;
    double square = 0;
    for (const auto &[at, p] : live.starts) {
        whole.mean += p * mean[at];
        square += p * second[at];
    }
    whole.variance = square - whole.mean * whole.mean;
    return whole;
}

} // namespace baton::analysis
