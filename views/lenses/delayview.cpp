#include "views/lenses/lensviews.h"

#include "model/analysis/analysis.h"
#include "model/simulation/simulation.h"
#include "views/text/fill.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QCoreApplication>
#include <algorithm>

namespace baton {

namespace {

// Knock-on effects of less than a hundredth of the delay are not worth a person's attention.
Grade gradeOfLateness(double late, double by)
{
    if (late < std::max(60.0, 0.01 * by))
        return Grade::None;
    return by > 0 && late >= 0.4 * by ? Grade::Hot : Grade::Warm;
}

StepMark lateMark(double late, double by)
{
    StepMark mark;
    mark.grade = gradeOfLateness(late, by);
    if (mark.grade == Grade::None)
        return mark;
    mark.figure = text::durationSigned(late);
    mark.spoken = QCoreApplication::translate("DelayView", "%1 later").arg(text::duration(late));
    return mark;
}

void markExact(const ExactDelay &exact, double by, LensView &view)
{
    for (const ExactLate &step : exact.steps)
        if (const StepMark mark = lateMark(step.late, by); mark.grade != Grade::None)
            view.steps[step.step] = mark;
}

void markSimulated(const DelayAnswer &answer, LensView &view)
{
    for (const auto *list : {&answer.steps, &answer.customers})
        for (const Lateness &late : *list) {
            if (late.touched <= 0)
                continue;
            StepMark mark = lateMark(late.p50, answer.question.by);
            if (mark.grade == Grade::None)
                continue;
            mark.chips = {
                QCoreApplication::translate("DelayView", "9 of 10 within %1").arg(text::durationSigned(late.p90))};
            view.steps[late.step] = mark;
        }
}

// The arrows along which the lateness runs: from a late supplier, or the pulled one, to a late customer.
void markWays(const ProcessMap &map, const Id &pulled, LensView &view)
{
    for (const Handoff &handoff : map.handoffs) {
        const auto to = view.steps.find(handoff.to);
        if (handoff.id == pulled || to == view.steps.end() || to->second.grade == Grade::None)
            continue;
        const auto from = view.steps.find(handoff.from);
        if (from == view.steps.end() || from->second.grade == Grade::None)
            continue;
        view.handoffs[handoff.id].grade = to->second.grade;
        view.handoffs[handoff.id].weight = 1.8;
    }
}

} // namespace

LensView delayView(const ProcessMap &map, const DelayQuestion &question, const ExactDelay *exact,
                   const DelayAnswer *answer)
{
    LensView view;
    view.lens = Lens::Delay;
    view.fadeUnmarked = true;
    view.legend = QCoreApplication::translate(
        "DelayView", "Figure on a step: how much later than without the delay, half of the touched cases.");
    for (const Step &step : map.steps)
        view.steps[step.id].chips = QStringList{QString()};
    if (answer)
        markSimulated(*answer, view);
    else if (exact)
        markExact(*exact, question.by, view);
    if (map.handoffs.contains(question.handoff)) {
        view.subject = text::fill(QCoreApplication::translate("DelayView", "%1, late by %2"),
                                  {text::handoffName(map, question.handoff), text::duration(question.by)});
        HandoffMark &mark = view.handoffs[question.handoff];
        mark.grade = question.by > 0 ? Grade::Hot : Grade::Chosen;
        mark.weight = 2.2;
        if (question.by > 0)
            mark.number = text::durationSigned(question.by);
        mark.figure = question.by > 0
                          ? QCoreApplication::translate("DelayView", "late by %1").arg(text::duration(question.by))
                          : QCoreApplication::translate("DelayView", "pull to delay");
        mark.spoken = mark.figure;
    }
    markWays(map, question.handoff, view);
    for (auto step = view.steps.begin(); step != view.steps.end();)
        step = step->second.grade == Grade::None ? view.steps.erase(step) : std::next(step);
    return view;
}

DelayQuestion firstDelayQuestion(const ProcessMap &map, const Analysis &analysis)
{
    DelayQuestion question;
    question.by = 2 * 86400.0;
    question.kind = DelayKind::Blocked;
    int most = -1;
    const auto consider = [&](const Handoff &handoff, int bonus) {
        const int weight = handoff.importance.value_or(0) + bonus;
        if (weight > most) {
            most = weight;
            question.handoff = handoff.id;
        }
    };
    for (const Id &id : analysis.criticalPath.handoffs)
        if (const Handoff *handoff = map.handoffs.find(id))
            consider(*handoff, 1);
    for (const Handoff &handoff : map.handoffs)
        consider(handoff, 0);
    return question;
}

} // namespace baton
