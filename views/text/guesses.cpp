#include "views/text/guesses.h"

#include "views/text/fill.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QCoreApplication>
#include <cmath>

namespace baton::text {

namespace {

struct Guesses
{
    Q_DECLARE_TR_FUNCTIONS(Guesses)
};

QString nameOf(const ElementRef &element, const ProcessMap &map)
{
    if (element.kind == ElementRef::Kind::Handoff)
        return handoffName(map, element.id);
    return element.kind == ElementRef::Kind::Step ? stepName(map, element.id) : partyName(map, element.id);
}

QString pattern(const std::string &field)
{
    static const std::pair<const char *, const char *> patterns[] = {
        {"work", QT_TRANSLATE_NOOP("Guesses", "Time of work at %1")},
        {"setup", QT_TRANSLATE_NOOP("Guesses", "Set-up time at %1")},
        {"arrivals", QT_TRANSLATE_NOOP("Guesses", "How often cases arrive at %1")},
        {"cost_per_case", QT_TRANSLATE_NOOP("Guesses", "Cost of a case at %1")},
        {"introduces", QT_TRANSLATE_NOOP("Guesses", "How often %1 makes an error")},
        {"catches", QT_TRANSLATE_NOOP("Guesses", "How many errors %1 catches")},
        {"investigate", QT_TRANSLATE_NOOP("Guesses", "Time to look into an error at %1")},
        {"fix", QT_TRANSLATE_NOOP("Guesses", "Time to fix an error at %1")},
        {"notices", QT_TRANSLATE_NOOP("Guesses", "How many errors %1 notices")},
        {"cost_noticed", QT_TRANSLATE_NOOP("Guesses", "Cost of an error that %1 notices")},
        {"cost_unnoticed", QT_TRANSLATE_NOOP("Guesses", "Cost of an error that %1 does not notice")},
        {"delay", QT_TRANSLATE_NOOP("Guesses", "How long the handoff %1 takes")},
        {"share", QT_TRANSLATE_NOOP("Guesses", "Share of the cases that go %1")},
        {"goes_wrong", QT_TRANSLATE_NOOP("Guesses", "How often the handoff %1 goes wrong")},
        {"inspection", QT_TRANSLATE_NOOP("Guesses", "How many errors are found on receipt, %1")},
        {"cost_per_hour", QT_TRANSLATE_NOOP("Guesses", "Cost of an hour of %1")},
        {"people", QT_TRANSLATE_NOOP("Guesses", "People of %1")},
    };
    for (const auto &[key, words] : patterns)
        if (field == key)
            return Guesses::tr(words);
    return QStringLiteral("%1: ") + QString::fromStdString(field).replace(u'_', u' ');
}

double moves(const Figure &figure)
{
    return figure.available() && std::isfinite(figure.value) ? figure.value : 0;
}

} // namespace

QString guessName(const GuessEffect &effect, const ProcessMap &map)
{
    return fill(pattern(effect.field), {nameOf(effect.element, map)});
}

QString guessEffect(const GuessEffect &effect)
{
    const struct
    {
        double by;
        QString more, less;
    } figures[] = {
        {moves(effect.leadTime), Guesses::tr("A tenth more makes a case take about %1 longer."),
         Guesses::tr("A tenth more makes a case about %1 quicker.")},
        {moves(effect.cost), Guesses::tr("A tenth more makes errors cost about %1 more."),
         Guesses::tr("A tenth more makes errors cost about %1 less.")},
        {moves(effect.capacity), Guesses::tr("With a tenth more, about %1 more cases can be handled."),
         Guesses::tr("With a tenth more, about %1 fewer cases can be handled.")},
        {moves(effect.escapes), Guesses::tr("With a tenth more, about %1 more errors escape."),
         Guesses::tr("With a tenth more, about %1 fewer errors escape.")},
    };
    const auto *most = &figures[0];
    for (const auto &figure : figures)
        if (std::abs(figure.by) > std::abs(most->by))
            most = &figure;
    // The elasticity is a slope: said for a tenth, as people think in tenths.
    return fill(most->by >= 0 ? most->more : most->less, {percent(std::abs(most->by) * 0.1, 1)});
}

} // namespace baton::text
