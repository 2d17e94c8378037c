#include "model/analysis/stages.h"

namespace baton {

namespace analysis {

Chain::Chain(SourcePtr of)
    : source(std::move(of))
    , parts(components(source->compiled.graph))
    , order(spine(source->compiled.graph, source->compiled.entries))
    , shape(collapse(source->compiled))
    , solver(source->compiled.graph, parts, order)
{
    const bool ends = solver.factor(passWeights(source->compiled, order)).empty();
    base = passes(source->compiled, solver, source->compiled.entry);
    base.bounded = base.bounded && ends;
}

Mistaken::Mistaken(SourcePtr of, std::shared_ptr<Chain> in, const std::atomic<bool> *cancel)
    : source(std::move(of))
    , chain(std::move(in))
    , model(source->compiled, chain->shape)
    , state(computeErrors(source->compiled, model, chain->solver, chain->base, cancel))
{}

} // namespace analysis

AnalysisMemory::AnalysisMemory() : m_stages(std::make_unique<Stages>()) {}

AnalysisMemory::~AnalysisMemory() = default;

std::vector<AnalysisStage> AnalysisMemory::ran() const
{
    return m_stages->ran;
}

void AnalysisMemory::Stages::see(const analysis::SourcePtr &fresh)
{
    if (last)
        makeStale(analysis::differences(last->compiled, fresh->compiled));
    last = fresh;
    ran.clear();
}

void AnalysisMemory::Stages::makeStale(unsigned facets)
{
    const auto mark = [&](auto &...stage) {
        ((stage.stale |= facets), ...);
    };
    mark(checked, chain, mistaken, loaded, timed, agreed, errors, ways, redundant, structure, bottlenecks);
}

} // namespace baton
