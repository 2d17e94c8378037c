#include "views/lenses/lensanswers.h"

#include "model/analysis/analysis.h"
#include "model/simulation/simulation.h"

namespace baton {

namespace {

// Null where there is no answer: the lens shows the map as it is agreed.
template <class Value>
std::shared_ptr<const Value> shared(Result<Value> answer)
{
    return answer ? std::make_shared<const Value>(std::move(answer).value()) : nullptr;
}

} // namespace

std::shared_ptr<const Impact> impactOf(const ProcessMap &map, const ElementRef &origin)
{
    return shared(origin.kind == ElementRef::Kind::Handoff ? impactOfHandoff(map, origin.id)
                                                           : impactOfStep(map, origin.id));
}

LensAnswers withAnalysis(const ProcessMap &map, LensAnswers known, const std::atomic<bool> *cancel)
{
    AnalysisOptions options;
    options.cancel = cancel;
    if (!known.analysis)
        known.analysis = std::make_shared<const Analysis>(analyze(map, options));
    return known;
}

LensAnswers answered(Lens lens, const ProcessMap &map, LensAnswers known, const std::atomic<bool> *cancel)
{
    Progress progress;
    progress.cancel = cancel;
    if (lens == Lens::Bottlenecks || lens == Lens::Errors || lens == Lens::Delay)
        known = withAnalysis(map, std::move(known), cancel);
    if (lens == Lens::Errors && !known.impact)
        if (const auto origin = firstOrigin(map, *known.analysis))
            known.impact = impactOf(map, *origin);
    if (lens == Lens::Delay && !known.delay)
        known.delay = shared(delay(map, firstDelayQuestion(map, *known.analysis), progress));
    if (lens == Lens::Standards && !known.simulation)
        known.simulation = shared(simulate(map, {}, progress));
    return known;
}

LensView lensViewOf(Lens lens, const ProcessMap &map, const LensAnswers &answers)
{
    switch (lens) {
    case Lens::Draw:
        break;
    case Lens::Bottlenecks:
        return answers.analysis ? bottlenecksView(map, *answers.analysis) : drawView();
    case Lens::Errors:
        return errorsView(map, answers.impact.get());
    case Lens::Delay:
        return answers.delay ? delayView(map, answers.delay->question, &answers.delay->exact, answers.delay.get())
                             : delayView(map, {}, nullptr, nullptr);
    case Lens::Standards:
        return standardsView(map, answers.simulation.get());
    }
    return drawView();
}

} // namespace baton
