#include "model/simulation/reliefs.h"

#include "model/base/scaledlaw.h"
#include "model/simulation/delaytimes.h"
#include "model/simulation/output.h"
#include "model/simulation/replications.h"
#include "model/simulation/simulationanswer.h"

#include <algorithm>
#include <cmath>

namespace baton {

using namespace sim;

namespace {

constexpr int leastRuns = 10, mostRuns = 60;
constexpr double mostEvents = 3e7;

ProcessMap relieved(const ProcessMap &map, const Id &party)
{
    ProcessMap result = map;
    for (const Step &step : map.steps) {
        if (step.party != party)
            continue;
        Step changed = step;
        if (const auto less = Law::parse(scaledLaw(step.work, 1 - triedRelief, map.info.hoursPerDay)); less.ok())
            changed.work = less.value();
        result.steps.put(changed);
    }
    return result;
}

class Trial
{
public:
    Trial(const ProcessMap &map, const std::vector<Id> &parties, const ReliefSettings &settings,
          const Progress &progress)
        : m_map(map)
        , m_parties(parties)
        , m_settings(settings)
        , m_progress(progress)
    {}

    Result<TriedReliefs> run()
    {
        if (const auto error = compileAll())
            return *error;
        TriedReliefs answer;
        for (const Id &party : m_parties)
            answer.reliefs.push_back({party, {}, 0, {}});
        answer.stable =
            std::all_of(m_probe.load.begin(), m_probe.load.end(), [](double load) { return load < overloadedFrom; });
        if (!answer.stable || m_parties.empty())
            return answer;
        if (const auto error = runAll())
            return *error;
        answer.runs = m_runs;
        compare(answer);
        return answer;
    }

private:
    std::optional<Error> compileAll()
    {
        std::vector<ProcessMap> maps{m_map};
        for (const Id &party : m_parties)
            maps.push_back(relieved(m_map, party));
        for (const ProcessMap &map : maps) {
            Result<Network> network = compileNetwork(map, m_settings.seed);
            if (!network)
                return network.error();
            m_networks.push_back(std::move(network).value());
        }
        m_networks[0].layOut(micros(6 * 7 * 86400.0));
        m_probe = probe(m_networks[0]);
        if (m_probe.stop == Stop::TooManyVisits)
            return neverEnds(m_map, m_probe.culprit);
        const double span = chooseHorizon(m_networks[0], m_probe);
        m_plan.horizon = micros(span);
        m_plan.lastTime = 2 * m_plan.horizon;
        m_plan.warmup = micros(std::min(span / 2, warmupWithout(m_networks[0], m_probe)));
        for (Network &network : m_networks)
            network.layOut(m_plan.lastTime);
        const double events = m_probe.eventsPerCase * span * m_networks[0].arrivalsPerSecond;
        m_runs = m_settings.runs > 0
                     ? m_settings.runs
                     : static_cast<int>(std::clamp(mostEvents / std::max(1.0, events * double(m_networks.size())),
                                                   double(leastRuns), double(mostRuns)));
        return std::nullopt;
    }

    using Crew = std::vector<std::unique_ptr<Engine>>; // one an alternative
    std::optional<Error> runAll()
    {
        m_leadTimes.assign(m_networks.size(), std::vector<double>(m_runs, std::nan("")));
        std::vector<Crew> crews(static_cast<std::size_t>(threadsFor(m_settings.threads)));
        std::vector<Index> culprits(m_runs, none);
        std::vector<char> stopped(m_runs, 0);
        const bool done = inParallel(static_cast<int>(crews.size()), 0, m_runs, m_progress, [&](int worker, int index) {
            Crew &crew = crews[worker];
            for (std::size_t k = 0; k < m_networks.size() && !stopped[index]; ++k) {
                if (crew.size() <= k)
                    crew.push_back(std::make_unique<Engine>(m_networks[k]));
                m_leadTimes[k][index] = leadTime(*crew[k], index);
                stopped[index] = crew[k]->stopped() == Stop::TooManyVisits;
                culprits[index] = crew[k]->culprit();
            }
        });
        if (!done)
            return Error(ErrorCode::Cancelled);
        for (int index = 0; index < m_runs; ++index)
            if (stopped[index])
                return neverEnds(m_map, culprits[index]);
        return std::nullopt;
    }
    double leadTime(Engine &engine, int index) const
    {
        Plan plan = m_plan;
        plan.replication = static_cast<std::uint32_t>(index);
        engine.start(plan);
        engine.finish();
        const auto cases = static_cast<double>(engine.tally().completed);
        return cases > 0 ? engine.tally().leadTime * 1e-6 / cases : std::nan("");
    }

    // How much less the one alternative takes than the other, run by run.
    std::vector<double> differences(std::size_t slower, std::size_t quicker) const
    {
        std::vector<double> result;
        for (int index = 0; index < m_runs; ++index)
            if (const double d = m_leadTimes[slower][index] - m_leadTimes[quicker][index]; std::isfinite(d))
                result.push_back(d);
        return result;
    }
    void compare(TriedReliefs &answer) const
    {
        const std::size_t n = m_parties.size();
        const double level = 1 - 0.05 / static_cast<double>(std::max<std::size_t>(1, n * (n - 1) / 2));
        for (std::size_t i = 0; i < n; ++i) {
            TriedRelief &relief = answer.reliefs[i];
            relief.gain = meanEstimate(differences(0, i + 1));
            if (!relief.gain.known)
                continue;
            relief.rank = 1;
            for (std::size_t j = 0; j < n; ++j) {
                if (i == j)
                    continue;
                const Estimate behind = meanEstimate(differences(i + 1, j + 1), level); // j gains more
                if (!behind.known || (behind.ci.low <= 0 && behind.ci.high >= 0))
                    relief.tieWith.push_back(m_parties[j]);
                else if (behind.ci.low > 0)
                    ++relief.rank;
            }
        }
        std::stable_sort(answer.reliefs.begin(), answer.reliefs.end(), [](const TriedRelief &a, const TriedRelief &b) {
            return a.gain.known && b.gain.known && a.gain.mean > b.gain.mean;
        });
    }

    const ProcessMap &m_map;
    const std::vector<Id> &m_parties;
    const ReliefSettings &m_settings;
    const Progress &m_progress;
    std::vector<Network> m_networks; // the map as it is, then with each relief
    Probe m_probe;
    Plan m_plan;
    int m_runs = 0;
    std::vector<std::vector<double>> m_leadTimes; // s, by alternative and run
};

} // namespace

Result<TriedReliefs> tryReliefs(const ProcessMap &map, const std::vector<Id> &parties, const ReliefSettings &settings,
                                const Progress &progress)
{
    return Trial(map, parties, settings, progress).run();
}

} // namespace baton
