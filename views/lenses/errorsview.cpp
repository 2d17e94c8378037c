#include "views/lenses/lensviews.h"

#include "views/text/fill.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QCoreApplication>
#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace baton {

namespace {

double strongestCatch(const Step &step)
{
    double most = 0;
    for (const auto &[origin, chance] : step.catches)
        most = std::max(most, chance);
    return most;
}

// What a step makes and catches, in the place of its chips.
QStringList ownChips(const Step &step)
{
    QStringList chips;
    if (step.introduces > 0)
        chips << QCoreApplication::translate("ErrorsView", "makes %1").arg(text::percent(step.introduces, 1));
    if (const double most = strongestCatch(step); most > 0)
        chips << QCoreApplication::translate("ErrorsView", "catches %1").arg(text::percent(most));
    return chips;
}

Grade gradeOfShare(double share)
{
    if (share >= 0.4)
        return Grade::Hot;
    return share >= 0.1 ? Grade::Warm : Grade::Neutral;
}

StepMark foundMark(const Reached &reached, const Step &step)
{
    StepMark mark;
    mark.chips = ownChips(step);
    if (reached.foundHere < 0.0005)
        return mark;
    mark.grade = gradeOfShare(reached.foundHere);
    mark.figure = QCoreApplication::translate("ErrorsView", "finds %1").arg(text::ofHundred(reached.foundHere));
    mark.spoken = QCoreApplication::translate("ErrorsView", "finds %1 of 100 of these errors")
                      .arg(text::ofHundred(reached.foundHere));
    return mark;
}

HandoffMark journeyMark(double passages)
{
    HandoffMark mark;
    if (passages < 0.0005)
        return mark;
    mark.grade = passages >= 0.5 ? Grade::Hot : Grade::Warm;
    mark.weight = 1 + 2 * std::min(1.0, passages);
    mark.spoken = QCoreApplication::translate("ErrorsView", "%1 of 100 of these errors travel here")
                      .arg(text::ofHundred(passages));
    return mark;
}

void markOrigin(const ProcessMap &map, const Impact &impact, LensView &view)
{
    if (impact.origin.kind == ElementRef::Kind::Handoff) {
        HandoffMark &mark = view.handoffs[impact.origin.id];
        mark.grade = Grade::Chosen;
        mark.weight = std::max(mark.weight, 2.0);
        if (const Handoff *handoff = map.handoffs.find(impact.origin.id)) {
            mark.number = text::percent(handoff->goesWrong, 1);
            mark.figure = QCoreApplication::translate("ErrorsView", "%1 of 100 wrong")
                              .arg(text::number(100 * handoff->goesWrong, 1));
        }
        return;
    }
    const Step *step = map.steps.find(impact.origin.id);
    if (!step)
        return;
    StepMark &mark = view.steps[impact.origin.id];
    mark.grade = Grade::Chosen;
    mark.figure = QCoreApplication::translate("ErrorsView", "%1 of 100").arg(text::number(100 * step->introduces, 1));
    mark.spoken = QCoreApplication::translate("ErrorsView", "makes an error in %1 of 100 cases")
                      .arg(text::number(100 * step->introduces, 1));
}

void markEscapes(const Impact &impact, LensView &view)
{
    for (const CustomerReached &customer : impact.customers) {
        if (customer.probability < 0.0005)
            continue;
        StepMark &mark = view.steps[customer.step];
        mark.grade = customer.probability >= 0.1 ? Grade::Hot : Grade::Warm;
        mark.figure = QCoreApplication::translate("ErrorsView", "gets %1").arg(text::ofHundred(customer.probability));
        mark.spoken = QCoreApplication::translate("ErrorsView", "%1 of 100 of these errors reach this customer")
                          .arg(text::ofHundred(customer.probability));
    }
}

// Where the most errors are made, of what says so; nothing where nobody does.
std::optional<ElementRef> likeliestOrigin(const ProcessMap &map)
{
    std::optional<ElementRef> origin;
    double most = 0;
    const auto look = [&](ElementRef::Kind kind, const Id &id, double chance) {
        if (chance > most) {
            most = chance;
            origin = ElementRef{kind, id};
        }
    };
    for (const Step &step : map.steps)
        look(ElementRef::Kind::Step, step.id, step.introduces);
    for (const Handoff &handoff : map.handoffs)
        look(ElementRef::Kind::Handoff, handoff.id, handoff.goesWrong);
    return origin;
}

} // namespace

Id worstSupplier(const Analysis &analysis)
{
    std::unordered_map<std::string_view, std::pair<double, double>> totals; // cost, seconds
    for (const Blame &blame : analysis.errors.blame) {
        totals[blame.supplier].first += blame.cost;
        totals[blame.supplier].second += blame.secondsPerCase;
    }
    std::string_view worst;
    std::pair<double, double> most{0, 0};
    for (const auto &[step, total] : totals)
        if (total > most || (total == most && step < worst)) {
            worst = step;
            most = total;
        }
    return Id(worst);
}

std::optional<ElementRef> firstOrigin(const ProcessMap &map, const Analysis &analysis)
{
    const Id worst = worstSupplier(analysis);
    return worst.empty() ? likeliestOrigin(map) : std::optional(ElementRef{ElementRef::Kind::Step, worst});
}

LensView errorsView(const ProcessMap &map, const Impact *impact)
{
    LensView view;
    view.lens = Lens::Errors;
    for (const Step &step : map.steps)
        view.steps[step.id].chips = ownChips(step);
    if (!impact) {
        view.legend = QCoreApplication::translate("ErrorsView",
                                                  "Chips: chance that a step makes an error, and the best it catches.");
        return view;
    }
    view.fadeUnmarked = true;
    const ElementRef &origin = impact->origin;
    view.subject = text::fill(QCoreApplication::translate("ErrorsView", "an error at %1"),
                              {origin.kind == ElementRef::Kind::Handoff ? text::handoffName(map, origin.id)
                                                                        : text::stepName(map, origin.id)});
    view.legend = QCoreApplication::translate(
        "ErrorsView", "Of 100 errors made at the chosen place: where they are found, and who gets the rest.");
    for (const Reached &reached : impact->reached)
        if (const Step *step = map.steps.find(reached.step))
            view.steps[reached.step] = foundMark(reached, *step);
    for (const HandoffLoad &way : impact->travelled)
        if (const HandoffMark mark = journeyMark(way.perCase); mark.grade != Grade::None)
            view.handoffs[way.handoff] = mark;
    markEscapes(*impact, view);
    markOrigin(map, *impact, view);
    return view;
}

} // namespace baton
