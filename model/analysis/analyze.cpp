#include "model/analysis/analysis.h"
#include "model/analysis/errors.h"

namespace baton {

using namespace analysis;

Analysis analyze(const ProcessMap &map, const AnalysisOptions &options)
{
    Analysis answer;
    const Compiled compiled = compile(map);
    const Components parts = components(compiled.graph);
    const Spine order = spine(compiled.graph, compiled.entries);
    const Collapsed shape = collapse(compiled);
    FlowSolver solver(compiled.graph, parts, order);
    const std::vector<int> traps = solver.factor(passWeights(compiled, order));
    Passes base = passes(compiled, solver, compiled.entry);
    base.bounded = base.bounded && traps.empty();
    const ErrorModel model(compiled, shape);
    const ErrorState errors = computeErrors(compiled, model, solver, base);
    LoadState load = computeLoad(compiled, solver, order, errors.nominal, errors.jobs);
    computeWaits(compiled, load);
    answer.load = loadAnswer(compiled, load);
    const LeadTimeState lead = computeLeadTime(compiled, shape, load, errorTime(compiled, errors, load, base));
    answer.leadTime = lead.answer;
    answer.criticalPath = criticalPath(compiled, load);
    answer.errors = errorsAnswer(compiled, shape, model, errors, load, base, solver, options.gains);
    return answer;
}

} // namespace baton
