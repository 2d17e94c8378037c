#include "views/lenses/lensviews.h"

#include "views/lenses/agreements.h"
#include "views/text/format.h"

#include <QCoreApplication>
#include <cmath>

namespace baton {

namespace {

Grade gradeOfCompliance(double kept, double agreed)
{
    if (kept >= agreed)
        return Grade::Calm;
    return kept >= agreed - 0.15 ? Grade::Warm : Grade::Hot;
}

HandoffMark agreedMark(const Handoff &handoff)
{
    HandoffMark mark;
    mark.grade = Grade::Neutral;
    mark.number = agreedTime(handoff);
    mark.figure = QCoreApplication::translate("StandardsView", "within %1").arg(mark.number);
    mark.spoken = mark.figure;
    return mark;
}

HandoffMark keptMark(const SimulatedStandard &simulated, const Standard &agreed)
{
    HandoffMark mark;
    mark.grade = gradeOfCompliance(simulated.compliance, agreed.share);
    mark.weight = mark.grade == Grade::Hot ? 2.2 : mark.grade == Grade::Warm ? 1.6 : 1;
    mark.number = text::percent(simulated.compliance);
    mark.figure = QCoreApplication::translate("StandardsView", "kept %1").arg(mark.number);
    mark.spoken = QCoreApplication::translate("StandardsView", "keeps its standard of %1 %2 of the time")
                      .arg(text::understood(agreed.within), text::percent(simulated.compliance));
    return mark;
}

} // namespace

LensView standardsView(const ProcessMap &map, const Simulation *simulation)
{
    LensView view;
    view.lens = Lens::Standards;
    view.fadeUnmarked = true;
    view.legend = QCoreApplication::translate("StandardsView",
                                              "Figure on a handoff: share of deliveries that keep the agreed time.");
    for (const Handoff &handoff : map.handoffs)
        if (handoff.standard)
            view.handoffs[handoff.id] = agreedMark(handoff);
    if (!simulation)
        return view;
    for (const SimulatedStandard &kept : simulation->standards) {
        const Handoff *handoff = map.handoffs.find(kept.handoff);
        if (handoff && handoff->standard && kept.deliveries > 0 && !std::isnan(kept.compliance))
            view.handoffs[kept.handoff] = keptMark(kept, *handoff->standard);
    }
    return view;
}

} // namespace baton
