#include "model/analysis/analysis.h"
#include "model/analysis/errors.h"
#include "model/analysis/ranking.h"
#include "model/analysis/soundness.h"
#include "model/analysis/structure.h"

namespace baton {

using namespace analysis;

namespace {

class Run
{
public:
    Run(const ProcessMap &map, const AnalysisOptions &options)
        : m_options(options)
        , m_map(compile(map))
        , m_parts(components(m_map.graph))
        , m_order(spine(m_map.graph, m_map.entries))
        , m_shape(collapse(m_map))
        , m_solver(m_map.graph, m_parts, m_order)
    {}

    Analysis run()
    {
        m_answer.problems = chainProblems(m_map, m_parts, m_order, m_options.cancel);
        if (stopped())
            return std::move(m_answer);
        const bool ends = m_solver.factor(passWeights(m_map, m_order)).empty();
        Passes base = passes(m_map, m_solver, m_map.entry);
        base.bounded = base.bounded && ends;
        const ErrorModel model(m_map, m_shape);
        const ErrorState errors = computeErrors(m_map, model, m_solver, base, m_options.cancel);
        if (stopped())
            return std::move(m_answer);
        LoadState load = computeLoad(m_map, m_solver, m_order, errors.nominal, errors.jobs);
        computeWaits(m_map, load);
        m_answer.load = loadAnswer(m_map, load);
        addLoadProblems(load, errors);
        const LeadTimeState lead = computeLeadTime(m_map, m_shape, load, errorTime(m_map, model, errors, load, base));
        m_answer.leadTime = lead.answer;
        m_answer.criticalPath = criticalPath(m_map, load);
        if (stopped())
            return std::move(m_answer);
        m_answer.errors = errorsAnswer(m_map, m_shape, model, errors, load, base, m_solver, m_options.gains);
        m_answer.structure = structureAnswer(m_map, m_parts, m_order, m_solver, base, errors.nominal, lead.stepTime,
                                             m_options.betweenness, m_options.cancel);
        if (stopped())
            return std::move(m_answer);
        const Common common{m_shape, m_solver, m_order, base, model, errors};
        m_answer.bottlenecks = rankBottlenecks({m_map, m_answer.load, m_answer.leadTime, m_answer.errors, load.wait,
                                                common, m_options.cancel, m_options.gains});
        stopped();
        return std::move(m_answer);
    }

private:
    bool stopped()
    {
        m_answer.cancelled = m_options.cancel && m_options.cancel->load(std::memory_order_relaxed);
        return m_answer.cancelled;
    }
    void addLoadProblems(const LoadState &load, const ErrorState &errors)
    {
        for (std::size_t p = 0; p < load.pools.size(); ++p)
            if (m_map.pools[p].people > 0 && load.pools[p].rho >= 1)
                m_answer.problems.push_back({ProblemCode::Overloaded,
                                             Severity::Warning,
                                             {{ElementRef::Kind::Party, m_map.partyId(static_cast<int>(p))}},
                                             0,
                                             true});
        if (errors.avalanche) {
            Problem avalanche{ProblemCode::ReworkAvalanche, Severity::Error, {}, 0, true};
            for (const int step : errors.avalancheSteps)
                avalanche.elements.push_back({ElementRef::Kind::Step, m_map.stepId(step)});
            m_answer.problems.push_back(std::move(avalanche));
        }
    }

    const AnalysisOptions &m_options;
    Compiled m_map;
    Components m_parts;
    Spine m_order;
    Collapsed m_shape;
    FlowSolver m_solver;
    Analysis m_answer;
};

} // namespace

Analysis analyze(const ProcessMap &map, const AnalysisOptions &options)
{
    return Run(map, options).run();
}

} // namespace baton
