#include "views/text/fill.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QCoreApplication>

// What the analysis found, in sentences.
namespace baton::text {

namespace {

struct Findings
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

QString calendarName(const ProcessMap &map, const Id &id)
{
    const Calendar *calendar = map.calendars.find(id);
    return QString::fromStdString(calendar && !calendar->name.empty() ? calendar->name : id);
}

QString nameOf(const ElementRef &element, const ProcessMap &map)
{
    switch (element.kind) {
    case ElementRef::Kind::Step:
        return stepName(map, element.id);
    case ElementRef::Kind::Handoff:
        return handoffName(map, element.id);
    case ElementRef::Kind::Party:
        return partyName(map, element.id);
    case ElementRef::Kind::Calendar:
        return calendarName(map, element.id);
    }
    return {};
}

// "Coding", "Coding and Billing", "Coding, Billing and 3 more".
QString listed(const QStringList &names)
{
    if (names.size() <= 1)
        return names.value(0);
    if (names.size() == 2)
        return fill(Findings::tr("%1 and %2", "two names"), names);
    if (names.size() == 3)
        return fill(Findings::tr("%1, %2 and %3", "three names"), names);
    return fill(Findings::tr("%1, %2 and %3 more", "two names and a number"),
                {names[0], names[1], number(static_cast<double>(names.size() - 2), 0)});
}

QString listed(const std::vector<ElementRef> &elements, const ProcessMap &map)
{
    QStringList names;
    for (const ElementRef &element : elements)
        names << nameOf(element, map);
    return listed(names);
}

QString starving(const Problem &problem, const QString &names)
{
    if (!problem.proven)
        return fill(
            Findings::tr("%1 seems to wait for an input that never comes (not proven); check the splits before it."),
            {names});
    if (problem.probability > 0)
        return fill(Findings::tr("%1 waits for an input that never comes in %2 of cases; check the splits before it."),
                    {names, percent(problem.probability, 1)});
    return fill(Findings::tr("%1 waits for an input that never comes; check the splits before it."), {names});
}

QString problemPattern(ProblemCode code)
{
    switch (code) {
    case ProblemCode::NoWayOut:
        return Findings::tr("From %1 no case ever reaches an end; add a handoff that leads out.");
    case ProblemCode::JoinTwice:
        return Findings::tr(
            "%1 is reached twice by the same case, so it and what follows run twice; let it wait for all "
            "inputs if that is not meant.");
    case ProblemCode::Unreachable:
        return Findings::tr("No case ever reaches %1; add a handoff to it or say how often cases arrive there.");
    case ProblemCode::SharesOverOne:
        return Findings::tr("The shares of the handoffs leaving %1 add up to more than 100 %; lower one of them.");
    case ProblemCode::SomeIntoAll:
        return Findings::tr(
            "%1 waits for all inputs, but not every case takes all ways to it; let it work on each input, "
            "or send every case on every way.");
    case ProblemCode::Overloaded:
        return Findings::tr(
            "%1 gets more work than its people can do, so the backlog grows without end; add people, save "
            "time or send fewer cases.");
    case ProblemCode::ReworkAvalanche:
        return Findings::tr("Every repair creates more than one new error at %1, so the work never settles; make fewer "
                            "errors there.");
    case ProblemCode::EndlessLoop:
        return Findings::tr("Cases never leave the loop through %1; give it a way out.");
    case ProblemCode::NoArrivals:
        return Findings::tr(
            "No new cases enter the chain, so load and waiting are not known; say at the first step how "
            "often a case arrives.");
    case ProblemCode::NoCustomer:
        return Findings::tr("The chain ends without an external customer; add one to see what reaches them.");
    case ProblemCode::CalendarGapClosed:
        return Findings::tr("Gaps of up to a second between the working hours of “%1” are taken as worked; end them at "
                            "24:00 if a whole day is meant.");
    case ProblemCode::JoinStarves:
    case ProblemCode::TooFewPeople:
        break;
    }
    return {};
}

// With a name, or of what stands in the heading above.
QString busy(const Bottleneck &bottleneck, const QString &name)
{
    if (!bottleneck.utilisation.available())
        return {};
    const bool full = !bottleneck.keepsUp;
    const QString share = percent(bottleneck.utilisation.value);
    if (full && bottleneck.utilisation.value < 1)
        return name.isEmpty()
                   ? Findings::tr(
                         "A case needs several people at once, and so more comes than they can do: the backlog grows.")
                   : fill(Findings::tr(
                              "%1 gets more than its people can do, as a case needs several of them at once: the "
                              "backlog grows."),
                          {name});
    if (name.isEmpty())
        return full ? fill(Findings::tr("There is %1 of the work its people can do, so the backlog grows."), {share})
                    : fill(Findings::tr("Busy %1 of the time."), {share});
    return full ? fill(Findings::tr("%1 has %2 of the work its people can do, so the backlog grows."), {name, share})
                : fill(Findings::tr("%1 is busy %2 of the time."), {name, share});
}

QString waiting(const Bottleneck &bottleneck)
{
    if (!bottleneck.wait.available())
        return {};
    if (!bottleneck.waitShare.available())
        return fill(Findings::tr("Work waits %1 here before anyone starts."), {duration(bottleneck.wait.value)});
    return fill(Findings::tr("Work waits %1 here before anyone starts: %2 of all waiting."),
                {duration(bottleneck.wait.value), percent(bottleneck.waitShare.value)});
}

QString bestGain(const Bottleneck &bottleneck, const ProcessMap &map)
{
    if (bottleneck.gains.empty() || !bottleneck.gains.front().leadTime.available() ||
        bottleneck.gains.front().leadTime.value <= 0)
        return {};
    const Gain &best = bottleneck.gains.front();
    return fill(Findings::tr("What helps most is “%1”: it takes %2 off each case."),
                {gain(best, map), duration(best.leadTime.value)});
}

} // namespace

QString problem(const Problem &problem, const ProcessMap &map)
{
    const QString names = listed(problem.elements, map);
    if (problem.code == ProblemCode::JoinStarves)
        return starving(problem, names);
    if (problem.code == ProblemCode::TooFewPeople)
        return fill(
            Findings::tr("One case at %1 needs more people at once than %2 has, so it is never begun; add people or "
                         "say that fewer are needed."),
            {nameOf(problem.elements.front(), map), nameOf(problem.elements.back(), map)});
    return fill(problemPattern(problem.code), {names.isEmpty() ? Findings::tr("the map") : names});
}

QString label(Label label)
{
    switch (label) {
    case Label::Exact:
        return Findings::tr("exact");
    case Label::Bound:
        return Findings::tr("bound");
    case Label::Approximation:
        return Findings::tr("approximation");
    case Label::Unavailable:
        return Findings::tr("not available");
    }
    return {};
}

QString gain(const Gain &gain, const ProcessMap &map)
{
    const QString name = nameOf(gain.element, map);
    switch (gain.kind) {
    case ReliefKind::OneMorePerson:
        return fill(Findings::tr("One more person at %1"), {name});
    case ReliefKind::FasterWork:
        return fill(Findings::tr("A tenth less time per case at %1"), {name});
    case ReliefKind::FewerErrors:
        return fill(Findings::tr("A tenth fewer errors at %1"), {name});
    case ReliefKind::FasterHandoff:
        return fill(Findings::tr("%1 in half the time"), {name});
    }
    return {};
}

QString bottleneckFigures(const Bottleneck &bottleneck)
{
    QStringList told{busy(bottleneck, {}), waiting(bottleneck)};
    told.removeAll(QString());
    return told.join(u' ');
}

QString bottleneck(const Bottleneck &bottleneck, const Analysis &, const ProcessMap &map)
{
    const QString name = partyName(map, bottleneck.party);
    QStringList told{busy(bottleneck, name), waiting(bottleneck), bestGain(bottleneck, map)};
    told.removeAll(QString());
    return told.isEmpty() ? fill(Findings::tr("%1: nothing is known of its load."), {name}) : told.join(u' ');
}

} // namespace baton::text
