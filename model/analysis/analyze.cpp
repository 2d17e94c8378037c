#include "model/analysis/analysis.h"
#include "model/analysis/exposure.h"
#include "model/analysis/ranking.h"
#include "model/analysis/stages.h"
#include "model/analysis/standards.h"
#include "model/base/calendargaps.h"

#include <algorithm>

namespace baton {

using namespace analysis;

namespace {

// What each stage reads, and with it what the stages read that it builds upon.
constexpr unsigned chainReads = Form | Choices;
constexpr unsigned soundnessReads = chainReads | Kinds;
constexpr unsigned mistakesRead = chainReads | Mistakes;
constexpr unsigned workReads = mistakesRead | Repairs | Work | People | Demand | Kinds;
constexpr unsigned timesRead = workReads | Delays;
constexpr unsigned standardsRead = timesRead | Promises;
constexpr unsigned errorsRead = workReads | Money;
constexpr unsigned rankingReads = Everything & ~static_cast<unsigned>(Promises);
constexpr unsigned redundancyReads = chainReads | Words | Kinds | Work;

class Run
{
public:
    Run(const ProcessMap &map, const AnalysisOptions &options)
        : m_options(options)
        , m_kept(options.memory ? options.memory->stages() : m_own)
        , m_source(std::make_shared<const Source>(map))
        , m_map(m_source->compiled)
    {
        m_kept.see(m_source);
    }

    Analysis run()
    {
        if (chain() && mistakes() && load() && times() && standards() && errors() && structure())
            rank();
        m_answer.cancelled = stopped();
        return std::move(m_answer);
    }

private:
    using Stage = AnalysisStage;

    bool stopped() const { return m_options.cancel && m_options.cancel->load(std::memory_order_relaxed); }

    // The value of a stage: as it is kept, unless something that it reads has changed. What a cancelled stage leaves
    // is not kept. `wanted`: the parts that options can leave out are to be in it.
    template <class T, class Make>
    std::shared_ptr<T> value(Stage stage, Remembered<T> &kept, unsigned reads, bool wanted, Make make)
    {
        if (kept.value && !(kept.stale & reads) && (kept.whole || !wanted))
            return kept.value;
        kept = {};
        m_kept.ran.push_back(stage);
        std::shared_ptr<T> fresh = make();
        if (!stopped())
            kept = {fresh, 0, wanted};
        return fresh;
    }
    template <class T, class Make>
    std::shared_ptr<T> value(Stage stage, Remembered<T> &kept, unsigned reads, Make make)
    {
        return value(stage, kept, reads, true, make);
    }

    bool chain()
    {
        m_chain = value(Stage::Chain, m_kept.chain, chainReads, [&] { return std::make_shared<Chain>(m_source); });
        m_checked = value(Stage::Soundness, m_kept.checked, soundnessReads, [&] {
            return std::make_shared<ChainCheck>(checkChain(m_map, m_chain->parts, m_chain->order,
                                                           !oneCopyAtATime(m_map, m_chain->shape), m_options.cancel));
        });
        m_answer.problems = m_checked->problems;
        return !stopped();
    }
    bool mistakes()
    {
        m_mistaken = value(Stage::Mistakes, m_kept.mistaken, mistakesRead,
                           [&] { return std::make_shared<Mistaken>(m_source, m_chain, m_options.cancel); });
        return !stopped();
    }
    bool load()
    {
        m_loaded = value(Stage::Load, m_kept.loaded, loadReads(), [&] { return std::make_shared<Loaded>(loaded()); });
        m_answer.load = m_loaded->answer;
        m_answer.problems.insert(m_answer.problems.end(), m_loaded->problems.begin(), m_loaded->problems.end());
        return !stopped();
    }
    // Where people keep hours it matters when in the week work is handed over.
    unsigned loadReads() const
    {
        const bool hours = std::any_of(m_map.pools.begin(), m_map.pools.end(),
                                       [](const PoolData &pool) { return pool.availability < 1; });
        return hours ? workReads | Delays : workReads;
    }
    Loaded loaded()
    {
        const ErrorState &mistakes = m_mistaken->state;
        Loaded result;
        result.state = computeLoad(m_map, m_chain->solver, m_chain->order, mistakes.nominal, mistakes.jobs);
        m_kept.times.keep = true;
        computeWaits(m_map, m_chain->order, result.state, m_kept.times);
        result.answer = loadAnswer(m_map, result.state);
        result.problems = loadProblems(result.state, mistakes);
        return result;
    }
    bool tooFew(int step) const { return m_map.steps[step].people > m_map.pools[m_map.steps[step].pool].people; }
    std::vector<Problem> loadProblems(const LoadState &load, const ErrorState &mistakes) const
    {
        std::vector<Problem> problems;
        for (int i = 0; i < m_map.size(); ++i)
            if (m_map.limited(i) && load.work[i].jobMean > 0 && tooFew(i))
                problems.push_back({ProblemCode::TooFewPeople,
                                    Severity::Error,
                                    {{ElementRef::Kind::Step, m_map.stepId(i)},
                                     {ElementRef::Kind::Party, m_map.partyId(m_map.steps[i].pool)}}});
        for (std::size_t p = 0; p < load.pools.size(); ++p)
            if (m_map.pools[p].people > 0 && load.pools[p].rho >= 1 && load.pools[p].servers > 0)
                problems.push_back({ProblemCode::Overloaded,
                                    Severity::Warning,
                                    {{ElementRef::Kind::Party, m_map.partyId(static_cast<int>(p))}},
                                    0,
                                    true});
        for (const Calendar &calendar : m_map.map->calendars)
            if (closesGaps(calendar.spec))
                problems.push_back(
                    {ProblemCode::CalendarGapClosed, Severity::Hint, {{ElementRef::Kind::Calendar, calendar.id}}});
        if (mistakes.avalanche) {
            Problem avalanche{ProblemCode::ReworkAvalanche, Severity::Error, {}, 0, true};
            for (const int step : mistakes.avalancheSteps)
                avalanche.elements.push_back({ElementRef::Kind::Step, m_map.stepId(step)});
            problems.push_back(std::move(avalanche));
        }
        return problems;
    }
    bool times()
    {
        m_timed = value(Stage::Times, m_kept.timed, timesRead, [&] {
            const ErrorTime added =
                errorTime(m_map, m_mistaken->model, m_mistaken->state, m_loaded->state, m_chain->base);
            return std::make_shared<Timed>(
                Timed{computeLeadTime(m_map, m_chain->shape, m_loaded->state, added, m_kept.times),
                      criticalPath(m_map, m_loaded->state), added});
        });
        m_answer.leadTime = m_timed->lead.answer;
        m_answer.criticalPath = m_timed->critical;
        if (starves() > 0)
            doubtTimes();
        return !stopped();
    }
    // Probability that a join of the chain waits for ever.
    double starves() const
    {
        double most = 0;
        for (const Problem &problem : m_answer.problems)
            if (problem.code == ProblemCode::JoinStarves)
                most = std::max(most, problem.probability);
        return most;
    }
    // A case that waits for ever has no end, and what comes after the join is done less often than its inputs say.
    void doubtTimes()
    {
        const bool never = starves() > 1 - 1e-9;
        const auto doubt = [never](Figure &figure) {
            if (never)
                figure = Figure::unavailable(Reason::JoinStarves);
            else if (figure.available())
                figure = Figure::approximation(figure.value, Reason::JoinStarves);
        };
        LeadTime &lead = m_answer.leadTime;
        for (Figure *figure :
             {&lead.mean, &lead.sd, &lead.p90, &lead.inProgress, &lead.cycleEfficiency, &m_answer.load.nobodyWaits})
            doubt(*figure);
        lead.lower = lead.upper = Figure::unavailable(Reason::JoinStarves);
        for (CustomerTime &customer : lead.byCustomer)
            doubt(customer.mean);
        for (PoolLoad &pool : m_answer.load.pools)
            if (pool.utilisation.label == Label::Exact)
                pool.utilisation = Figure::bound(pool.utilisation.value, Reason::JoinStarves);
        if (Figure &most = m_answer.load.maxCasesPerH; most.label == Label::Exact)
            most = Figure::bound(most.value, Reason::JoinStarves);
    }
    bool standards()
    {
        const auto agreed = value(Stage::Standards, m_kept.agreed, standardsRead, [&] {
            return std::make_shared<Kept>(
                Kept{standardsKept(m_map, m_loaded->state, m_timed->added, m_mistaken->state.origins.empty()),
                     promiseChain(m_map, m_timed->critical)});
        });
        m_answer.standards = agreed->standards;
        m_answer.promises = agreed->promises;
        return !stopped();
    }
    bool errors()
    {
        m_answer.errors = *value(Stage::Errors, m_kept.errors, errorsRead, m_options.gains, [&] {
            return std::make_shared<Errors>(errorsAnswer(m_map, m_chain->shape, m_mistaken->model, m_mistaken->state,
                                                         m_loaded->state, m_chain->base, m_chain->solver,
                                                         m_options.gains));
        });
        return !stopped();
    }
    bool structure()
    {
        m_answer.structure = *value(Stage::Structure, m_kept.structure, timesRead, [&] {
            return std::make_shared<Structure>(
                flowStructure({m_map, m_chain->parts, m_chain->order, m_chain->shape, m_chain->solver, m_chain->base,
                               m_mistaken->state.nominal, m_checked->reached, m_timed->lead.stepTime}));
        });
        const auto ways = value(Stage::Ways, m_kept.ways, chainReads, m_options.betweenness, [&] {
            return std::make_shared<Ways>(waysAnswer(m_map, m_options.betweenness, m_options.cancel));
        });
        m_answer.structure.betweenness = ways->betweenness;
        m_answer.structure.articulation = ways->articulation;
        m_answer.structure.redundant = *value(Stage::Redundancy, m_kept.redundant, redundancyReads, [&] {
            return std::make_shared<std::vector<Redundancy>>(redundantHandoffs(m_map, m_chain->parts));
        });
        return !stopped();
    }
    void rank()
    {
        m_answer.bottlenecks = *value(Stage::Ranking, m_kept.bottlenecks, rankingReads, m_options.gains, [&] {
            const Common common{m_chain->shape,    m_chain->solver,   m_chain->order, m_chain->base,
                                m_mistaken->model, m_mistaken->state, m_kept.times};
            return std::make_shared<std::vector<Bottleneck>>(
                rankBottlenecks({m_map, m_answer.load, m_answer.leadTime, m_answer.errors, m_loaded->state.wait, common,
                                 m_options.cancel, m_options.gains}));
        });
    }

    const AnalysisOptions &m_options;
    AnalysisMemory::Stages m_own;
    AnalysisMemory::Stages &m_kept;
    SourcePtr m_source;
    const Compiled &m_map;
    std::shared_ptr<Chain> m_chain;
    std::shared_ptr<ChainCheck> m_checked;
    std::shared_ptr<Mistaken> m_mistaken;
    std::shared_ptr<Loaded> m_loaded;
    std::shared_ptr<Timed> m_timed;
    Analysis m_answer;
};

} // namespace

Analysis analyze(const ProcessMap &map, const AnalysisOptions &options)
{
    return Run(map, options).run();
}

} // namespace baton
