#include "views/text/satisfaction.h"

#include "views/text/fill.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QCoreApplication>

namespace baton::text {

namespace {

struct Satisfied
{
    Q_DECLARE_TR_FUNCTIONS(Satisfied)
};

// At the beginning of a sentence.
QString leading(Measure measure)
{
    switch (measure) {
    case Measure::Internal:
        return Satisfied::tr("Satisfaction inside");
    case Measure::External:
        return Satisfied::tr("Satisfaction outside");
    case Measure::Money:
        return Satisfied::tr("Money", "at the beginning of a sentence");
    }
    return {};
}

// Within a sentence.
QString following(Measure measure)
{
    switch (measure) {
    case Measure::Internal:
        return Satisfied::tr("satisfaction inside");
    case Measure::External:
        return Satisfied::tr("satisfaction outside");
    case Measure::Money:
        return Satisfied::tr("money", "within a sentence");
    }
    return {};
}

QString link(const Together &together, const LagCorrelation &found)
{
    const QStringList names{leading(together.first), following(together.second)};
    if (!found.clear())
        return fill(Satisfied::tr("%1 does not clearly move together with %2."), names);
    if (found.rho.value < 0)
        return fill(found.lag == 0 ? Satisfied::tr("%1 moves against %2 of the same period.")
                                   : Satisfied::tr("%1 moves against %2 %Ln period(s) later.", "", found.lag),
                    names);
    return fill(found.lag == 0 ? Satisfied::tr("%1 moves together with %2 of the same period.")
                               : Satisfied::tr("%1 moves together with %2 %Ln period(s) later.", "", found.lag),
                names);
}

QString strength(const LagCorrelation &found)
{
    return fill(Satisfied::tr("Rank correlation %1, probably between %2 and %3, from %Ln period(s).", "", found.pairs),
                {number(found.rho.value, 2), number(found.lowest, 2), number(found.highest, 2)});
}

} // namespace

QString attribute(Attribute attribute)
{
    switch (attribute) {
    case Attribute::Timely:
        return Satisfied::tr("On time");
    case Attribute::Correct:
        return Satisfied::tr("Correct");
    case Attribute::Complete:
        return Satisfied::tr("Complete");
    case Attribute::Usable:
        return Satisfied::tr("Usable");
    case Attribute::Courteous:
        return Satisfied::tr("Polite");
    }
    return {};
}

QString answer(double value, AnswerScale scale)
{
    return scale == AnswerScale::ZeroToTen ? fill(Satisfied::tr("%1 of 10", "a rating"), {number(value)})
                                           : fill(Satisfied::tr("%1 of 5", "a rating"), {number(value)});
}

QString answerUnit(AnswerScale scale)
{
    return scale == AnswerScale::ZeroToTen ? Satisfied::tr("of 10") : Satisfied::tr("of 5");
}

QString handoffIndex(const HandoffSatisfaction &said, AnswerScale scale)
{
    return fill(Satisfied::tr("%1 from %2 of %Ln answer(s)", "", said.asked),
                {answer(said.index, scale), QString::number(said.answered)});
}

QString overallSatisfaction(const Satisfaction &said)
{
    return fill(
        Satisfied::tr("Inside the house, %Ln rated handoff(s) come to %1, by what passes and how much it matters.", "",
                      said.rated),
        {answer(said.index.value, said.scale)});
}

QString supplierSatisfaction(const SupplierSatisfaction &supplier, const Satisfaction &said)
{
    const QString index = supplier.index.available()
                              ? fill(Satisfied::tr("%1 from %2 of %Ln handoff(s).", "", supplier.handoffs),
                                     {answer(supplier.index.value, said.scale), QString::number(supplier.rated)})
                              : reason(supplier.index.reason);
    for (const auto &[party, share] : said.influence.parties)
        if (party == supplier.party)
            return index + u' ' +
                   fill(Satisfied::tr("It has %1 of the influence on what the customer outside gets."),
                        {percent(share)});
    return index;
}

QString movesTogether(const Together &together)
{
    if (!together.strongest) {
        const QStringList names{leading(together.first), following(together.second),
                                reason(together.lags[0].rho.reason)};
        return fill(Satisfied::tr("%1 and %2: %3"), names);
    }
    const LagCorrelation &found = together.lags[std::size_t(*together.strongest)];
    return link(together, found) + u' ' + strength(found);
}

} // namespace baton::text
