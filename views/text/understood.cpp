#include "views/text/format.h"

#include <QCoreApplication>
#include <array>
#include <cmath>

// What Baton understood of a typed time or share, in words.
namespace baton::text {

namespace {

struct Understood
{
    Q_DECLARE_TR_FUNCTIONS(Understood)
};

struct Unit
{
    double seconds; // 0: working days
    const char *one;
    const char *many;
};

const std::array<Unit, 6> units{{
    {604800, QT_TRANSLATE_NOOP("Understood", "%1 week"), QT_TRANSLATE_NOOP("Understood", "%1 weeks")},
    {86400, QT_TRANSLATE_NOOP("Understood", "%1 day"), QT_TRANSLATE_NOOP("Understood", "%1 days")},
    {3600, QT_TRANSLATE_NOOP("Understood", "%1 hour"), QT_TRANSLATE_NOOP("Understood", "%1 hours")},
    {60, QT_TRANSLATE_NOOP("Understood", "%1 minute"), QT_TRANSLATE_NOOP("Understood", "%1 minutes")},
    {1, QT_TRANSLATE_NOOP("Understood", "%1 second"), QT_TRANSLATE_NOOP("Understood", "%1 seconds")},
    {0.001, QT_TRANSLATE_NOOP("Understood", "%1 millisecond"), QT_TRANSLATE_NOOP("Understood", "%1 milliseconds")},
}};
// On the clock of working time a day of 24 hours has no meaning people know: hours are the largest unit.
const std::array<Unit, 3> workingUnits{{
    {3600, QT_TRANSLATE_NOOP("Understood", "%1 working hour"), QT_TRANSLATE_NOOP("Understood", "%1 working hours")},
    {60, QT_TRANSLATE_NOOP("Understood", "%1 working minute"), QT_TRANSLATE_NOOP("Understood", "%1 working minutes")},
    {1, QT_TRANSLATE_NOOP("Understood", "%1 working second"), QT_TRANSLATE_NOOP("Understood", "%1 working seconds")},
}};
const Unit workingDay{0, QT_TRANSLATE_NOOP("Understood", "%1 working day"),
                      QT_TRANSLATE_NOOP("Understood", "%1 working days")};

// A number of one unit; `unit` null when the duration needs two.
struct Amount
{
    double value = 0;
    const Unit *unit = nullptr;
};

bool readsWell(double value, double unitSeconds)
{
    const double steps = unitSeconds >= 604800 ? 1 : 10; // no "1.5 weeks"
    return value >= 1 && std::abs(value * steps - std::round(value * steps)) < 1e-6;
}

template <std::size_t N>
Amount amountIn(const std::array<Unit, N> &scale, double seconds)
{
    for (const Unit &unit : scale)
        if (readsWell(seconds / unit.seconds, unit.seconds))
            return {seconds / unit.seconds, &unit};
    for (const Unit &unit : scale)
        if (seconds >= unit.seconds)
            return {seconds / unit.seconds, &unit};
    return {seconds / scale.back().seconds, &scale.back()};
}

Amount amountOf(const Duration &duration, bool working)
{
    if (duration.workingDays > 0 && duration.seconds > 0)
        return {};
    if (duration.workingDays > 0)
        return {duration.workingDays, &workingDay};
    return working ? amountIn(workingUnits, duration.seconds) : amountIn(units, duration.seconds);
}

QString words(const Amount &amount)
{
    const bool one = std::abs(amount.value - 1) < 1e-9;
    return Understood::tr(one ? amount.unit->one : amount.unit->many).arg(number(amount.value, 2));
}

QString words(const Duration &duration, bool working)
{
    if (duration == Duration{})
        return Understood::tr("no time");
    if (const Amount amount = amountOf(duration, working); amount.unit)
        return words(amount);
    return Understood::tr("%1 and %2", "working days and hours")
        .arg(words({duration.workingDays, &workingDay}), words(Duration{duration.seconds, 0}, working));
}

QString between(const Duration &low, const Duration &high)
{
    const Amount a = amountOf(low, false), b = amountOf(high, false);
    const bool sameUnit = a.unit && a.unit == b.unit;
    return Understood::tr("between %1 and %2")
        .arg(sameUnit ? number(a.value, 2) : words(low, false), words(high, false));
}

QString spread(const Law &law, const QString &pattern)
{
    return pattern.arg(words(law.times()[0], false), words(law.times()[2], false), words(law.times()[1], false));
}

QString mean(const Law &law)
{
    return words(law.times().front(), false);
}

QString smallCount(int count)
{
    static const std::array<const char *, 13> names{
        QT_TRANSLATE_NOOP("Understood", "none"),   QT_TRANSLATE_NOOP("Understood", "one"),
        QT_TRANSLATE_NOOP("Understood", "two"),    QT_TRANSLATE_NOOP("Understood", "three"),
        QT_TRANSLATE_NOOP("Understood", "four"),   QT_TRANSLATE_NOOP("Understood", "five"),
        QT_TRANSLATE_NOOP("Understood", "six"),    QT_TRANSLATE_NOOP("Understood", "seven"),
        QT_TRANSLATE_NOOP("Understood", "eight"),  QT_TRANSLATE_NOOP("Understood", "nine"),
        QT_TRANSLATE_NOOP("Understood", "ten"),    QT_TRANSLATE_NOOP("Understood", "eleven"),
        QT_TRANSLATE_NOOP("Understood", "twelve"),
    };
    return Understood::tr(names[static_cast<std::size_t>(count)]);
}

} // namespace

QString understood(const Duration &duration)
{
    return words(duration, false);
}

QString understood(const Law &law)
{
    switch (law.kind()) {
    case LawKind::Fixed:
        return mean(law);
    case LawKind::Exponential:
        return Understood::tr("about %1, exponential").arg(mean(law));
    case LawKind::Erlang:
        return Understood::tr("about %1, Erlang with %2 phases").arg(mean(law), number(law.shape()));
    case LawKind::Gamma:
        return Understood::tr("about %1, gamma, spread %2").arg(mean(law), number(law.shape(), 2));
    case LawKind::Lognormal:
        return Understood::tr("about %1, give or take %2, long tail").arg(mean(law), words(law.times()[1], false));
    case LawKind::Normal:
        return Understood::tr("about %1, give or take %2").arg(mean(law), words(law.times()[1], false));
    case LawKind::Uniform:
        return between(law.times()[0], law.times()[1]);
    case LawKind::Triangular:
        return spread(law, Understood::tr("%1 to %2, most often %3"));
    case LawKind::Pert:
        return spread(law, Understood::tr("%1 to %2, usually %3"));
    case LawKind::Weibull:
        return Understood::tr("Weibull, scale %1, shape %2").arg(mean(law), number(law.shape(), 2));
    case LawKind::Empirical:
        return Understood::tr("one of %1 times, by weight").arg(number(static_cast<double>(law.times().size()), 0));
    }
    return {};
}

QString understood(const Standard &standard)
{
    return Understood::tr("%1 within %2", "share of deliveries, time")
        .arg(percent(standard.share, 1), words(standard.within, standard.clock == StandardClock::Working));
}

QString understoodShare(double fraction)
{
    if (fraction <= 0)
        return Understood::tr("none");
    if (fraction >= 1)
        return Understood::tr("all of them");
    const double base = fraction < 0.00995 ? 1000 : 100;
    const double count = fraction * base;
    const bool small = count <= 12 && std::abs(count - std::round(count)) < 1e-6;
    return Understood::tr("of %1, %2", "of 100, six")
        .arg(number(base, 0), small ? smallCount(static_cast<int>(std::round(count))) : number(count, 2));
}

} // namespace baton::text
