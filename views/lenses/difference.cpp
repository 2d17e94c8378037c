#include "views/lenses/difference.h"

#include "views/text/format.h"

#include <QCoreApplication>

namespace baton {

namespace {

struct Difference
{
    Q_DECLARE_TR_FUNCTIONS(Difference)
};

QString fromTo(const QString &before, const QString &after)
{
    return QStringLiteral("%1 → %2").arg(before, after);
}

QString meanOf(const Law &law, const ProcessMap &map)
{
    return text::duration(law.resolve(map.info.hoursPerDay).mean());
}

QString wrong(double before, double after)
{
    return Difference::tr("%1 wrong", "from one share to another")
        .arg(fromTo(text::percent(before, 1), text::percent(after, 1)));
}

QString peopleChange(const Party *before, const Party *after)
{
    if (!before || !after || before->people == after->people || !before->people || !after->people)
        return {};
    return Difference::tr("%1 people", "from one number to another")
        .arg(fromTo(QString::number(*before->people), QString::number(*after->people)));
}

// The change in a few words where there is one that figures can say; "" = several, or none of these.
QString stepChange(const ProcessMap &asIs, const ProcessMap &toBe, const Step &before, const Step &after)
{
    QStringList said;
    if (before.work != after.work)
        said << fromTo(meanOf(before.work, asIs), meanOf(after.work, toBe));
    if (before.introduces != after.introduces)
        said << wrong(before.introduces, after.introduces);
    if (const QString people = peopleChange(asIs.parties.find(before.party), toBe.parties.find(after.party));
        !people.isEmpty())
        said << people;
    return said.size() == 1 ? said.front() : QString();
}

QString handoffChange(const ProcessMap &asIs, const ProcessMap &toBe, const Handoff &before, const Handoff &after)
{
    QStringList said;
    if (before.delay != after.delay)
        said << fromTo(meanOf(before.delay, asIs), meanOf(after.delay, toBe));
    if (before.goesWrong != after.goesWrong)
        said << wrong(before.goesWrong, after.goesWrong);
    if (before.share != after.share && before.share && after.share)
        said << fromTo(text::percent(*before.share), text::percent(*after.share));
    return said.size() == 1 ? said.front() : QString();
}

bool sameParty(const Party *a, const Party *b)
{
    return a && b ? *a == *b : a == b;
}

template <class Mark>
Mark marked(Grade grade, const QString &figure, const QString &spoken)
{
    Mark mark;
    mark.grade = grade;
    mark.figure = figure;
    mark.spoken = spoken;
    return mark;
}

template <class Mark>
Mark newMark()
{
    return marked<Mark>(Grade::Chosen, Difference::tr("new"), Difference::tr("new in this scenario"));
}

template <class Mark>
Mark changedMark(const QString &how)
{
    return marked<Mark>(Grade::Warm, how.isEmpty() ? Difference::tr("changed") : how,
                        Difference::tr("changed in this scenario"));
}

template <class Mark>
Mark goneMark()
{
    Mark mark = marked<Mark>(Grade::Neutral, Difference::tr("gone"), Difference::tr("gone in this scenario"));
    mark.gone = true;
    return mark;
}

void compareSteps(const ProcessMap &asIs, const ProcessMap &toBe, MapDifference &difference)
{
    for (const Step &step : toBe.steps) {
        const Step *before = asIs.steps.find(step.id);
        if (!before) {
            difference.view.steps[step.id] = newMark<StepMark>();
            ++difference.added;
            continue;
        }
        Step same = *before;
        same.order = step.order;
        if (same == step && sameParty(asIs.parties.find(step.party), toBe.parties.find(step.party)))
            continue;
        difference.view.steps[step.id] = changedMark<StepMark>(stepChange(asIs, toBe, *before, step));
        ++difference.changed;
    }
    for (const Step &step : asIs.steps) {
        if (toBe.steps.contains(step.id))
            continue;
        Step gone = step;
        if (!toBe.parties.contains(gone.party))
            gone.party.clear();
        difference.both.steps.put(gone);
        if (const Placement *place = asIs.placements.find(step.id))
            difference.both.placements.put(*place);
        difference.view.steps[step.id] = goneMark<StepMark>();
        ++difference.removed;
    }
}

void compareHandoffs(const ProcessMap &asIs, const ProcessMap &toBe, MapDifference &difference)
{
    for (const Handoff &handoff : toBe.handoffs) {
        const Handoff *before = asIs.handoffs.find(handoff.id);
        if (!before) {
            difference.view.handoffs[handoff.id] = newMark<HandoffMark>();
            ++difference.added;
            continue;
        }
        Handoff same = *before;
        same.order = handoff.order;
        if (same == handoff)
            continue;
        difference.view.handoffs[handoff.id] = changedMark<HandoffMark>(handoffChange(asIs, toBe, *before, handoff));
        ++difference.changed;
    }
    for (const Handoff &handoff : asIs.handoffs) {
        if (toBe.handoffs.contains(handoff.id))
            continue;
        difference.both.handoffs.put(handoff);
        difference.view.handoffs[handoff.id] = goneMark<HandoffMark>();
        ++difference.removed;
    }
}

} // namespace

MapDifference differenceOf(const ProcessMap &asIs, const ProcessMap &toBe)
{
    MapDifference difference;
    difference.both = toBe;
    difference.view.lens = Lens::Bottlenecks;
    difference.view.fadeUnmarked = true;
    difference.view.legend = Difference::tr("Blue and “new”: added. Amber: changed. Dashed and “gone”: removed.");
    compareSteps(asIs, toBe, difference);
    compareHandoffs(asIs, toBe, difference);
    for (auto &[id, mark] : difference.view.handoffs)
        mark.weight = 2;
    return difference;
}

} // namespace baton
