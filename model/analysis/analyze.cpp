#include "model/analysis/analysis.h"
#include "model/analysis/load.h"

namespace baton {

using namespace analysis;

Analysis analyze(const ProcessMap &map, const AnalysisOptions &)
{
    Analysis answer;
    const Compiled compiled = compile(map);
    const Components parts = components(compiled.graph);
    const Spine order = spine(compiled.graph, compiled.entries);
    FlowSolver solver(compiled.graph, parts, order);
    const std::vector<int> traps = solver.factor(passWeights(compiled, order));
    Passes nominal = passes(compiled, solver, compiled.entry);
    nominal.bounded = nominal.bounded && traps.empty();
    const std::vector<double> none(compiled.steps.size(), 0);
    LoadState load = computeLoad(compiled, solver, order, nominal, {none, none});
    computeWaits(compiled, load);
    answer.load = loadAnswer(compiled, load);
    return answer;
}

Result<Impact> impactOfStep(const ProcessMap &map, const Id &step)
{
    if (!map.steps.contains(step))
        return Error(ErrorCode::UnknownStep, {step});
    return Impact{{ElementRef::Kind::Step, step}, {}, {}, 0, 0, 0, 0, Label::Exact, Reason::None, {}};
}

Result<Impact> impactOfHandoff(const ProcessMap &map, const Id &handoff)
{
    if (!map.handoffs.contains(handoff))
        return Error(ErrorCode::UnknownHandoff, {handoff});
    return Impact{{ElementRef::Kind::Handoff, handoff}, {}, {}, 0, 0, 0, 0, Label::Exact, Reason::None, {}};
}

} // namespace baton
