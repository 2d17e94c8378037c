#include "views/text/sentences.h"

#include <QCoreApplication>

// Why a figure is missing, or not exact.
namespace baton::text {

namespace {

struct Reasons
{
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

QString missingInput(Reason reason)
{
    switch (reason) {
    case Reason::NoArrivals:
        return Reasons::tr("No new cases enter the chain; say at the first step how often a case arrives.");
    case Reason::Overloaded:
        return Reasons::tr("More work arrives than can be done, so waiting grows without end and has no mean.");
    case Reason::TooFewPeople:
        return Reasons::tr("One case needs more people at once than there are, so it is never begun.");
    case Reason::UpstreamOverloaded:
        return Reasons::tr("A step before it is overloaded, so this waiting depends on how much gets through.");
    case Reason::UnlimitedPeople:
        return Reasons::tr("There are as many people as needed, so nobody waits and nobody is full.");
    case Reason::NoWork:
        return Reasons::tr("No work is done here, so there is nothing to measure.");
    case Reason::NoWayOut:
        return Reasons::tr("Cases have no way to an end.");
    case Reason::JoinStarves:
        return Reasons::tr("A step waits for an input that never comes.");
    case Reason::EndlessLoop:
        return Reasons::tr("Cases never leave a loop.");
    case Reason::ReworkAvalanche:
        return Reasons::tr("Every repair creates more than one new error, so the work never settles.");
    case Reason::NoCustomer:
        return Reasons::tr("The chain has no external customer.");
    case Reason::NoPrices:
        return Reasons::tr("No customer step says what an error that reaches it costs.");
    case Reason::OnlySimulated:
        return Reasons::tr("No formula tells this; simulate to see it.");
    case Reason::NothingAgreed:
        return Reasons::tr("No time has been agreed here.");
    case Reason::NobodyAsked:
        return Reasons::tr("No customer has said yet how satisfied it is.");
    case Reason::FewPeriods:
        return Reasons::tr("Fewer than eight periods have both figures; fewer say nothing.");
    case Reason::NeverChanges:
        return Reasons::tr("One of the two is always the same, so it moves with nothing.");
    default:
        return {};
    }
}

QString caution(Reason reason)
{
    switch (reason) {
    case Reason::HighVariability:
        return Reasons::tr("Times vary so much that the formula may be far off; simulate to be sure.");
    case Reason::SharedPool:
        return Reasons::tr("People share several steps, which the formula treats as one queue.");
    case Reason::SeveralPeople:
        return Reasons::tr(
            "Some work needs several people at once and other work fewer; who waits until enough are free is "
            "followed only on average.");
    case Reason::ArrivalsTogether:
        return Reasons::tr("Cases arrive several at a time, and how they spread on their way is an estimate.");
    case Reason::Priorities:
        return Reasons::tr("Urgent work goes first, and the formula takes its arrivals as independent of the rest.");
    case Reason::Calendars:
        return Reasons::tr(
            "People work set hours; how work piles up until they come in is followed for an average week only.");
    case Reason::AndJoin:
        return Reasons::tr("A step waits for several inputs, and the slowest decides; simulate for the exact time.");
    case Reason::Loops:
        return Reasons::tr("Cases can come back, which the formula follows only on average.");
    case Reason::Batches:
        return Reasons::tr("Work is collected into batches, which the formula follows only on average.");
    case Reason::ManyErrorTypes:
        return Reasons::tr("There are many kinds of error; two at once in a case are left out.");
    case Reason::DoesNotSettle:
        return Reasons::tr("The calculation did not settle on a value.");
    case Reason::IllConditioned:
        return Reasons::tr("Tiny changes of the map would change this figure a lot, so it cannot be relied on.");
    case Reason::SinglePeriod:
        return Reasons::tr("It looks at one period only.");
    case Reason::FittedLaw:
        return Reasons::tr("Only its mean and its spread are known; the shape in between is the usual one.");
    case Reason::WaitsApart:
        return Reasons::tr("Waits at several steps are taken as if none had anything to do with the others.");
    case Reason::NobodyWaits:
        return Reasons::tr("It is the time it would take if nobody had to wait.");
    case Reason::NoUpperBound:
        return Reasons::tr("The waits are estimates, so no limit above is known.");
    case Reason::SinglePath:
        return Reasons::tr("It looks at this path alone; another one may take longer by chance.");
    case Reason::FreeChoice:
        return Reasons::tr("Only if every case could take any way that leads to an end.");
    case Reason::SeveralWays:
        return Reasons::tr(
            "Copies of one case can come here by several ways, some of which wait for others: at most so "
            "many cases.");
    case Reason::Cancelled:
        return Reasons::tr("The calculation was stopped before it was done.");
    default:
        return {};
    }
}

} // namespace

QString reason(Reason reason)
{
    const QString missing = missingInput(reason);
    return missing.isEmpty() ? caution(reason) : missing;
}

} // namespace baton::text
