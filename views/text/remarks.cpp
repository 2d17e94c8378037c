#include "views/text/fill.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QCoreApplication>

// What a simulation or an import has to say beside its figures.
namespace baton::text {

namespace {

struct Remarks
{
    Q_DECLARE_TR_FUNCTIONS(Remarks)
};

// Simulation remarks name steps, parties or handoffs by id alone.
QString nameOf(const ProcessMap &map, const Id &id)
{
    if (map.steps.contains(id))
        return stepName(map, id);
    return map.parties.contains(id) ? partyName(map, id) : handoffName(map, id);
}

QString namesOf(const SimulationRemark &remark, const ProcessMap &map)
{
    QStringList names;
    for (const Id &id : remark.elements)
        names << nameOf(map, id);
    return names.isEmpty() ? Remarks::tr("the chain") : names.join(QStringLiteral(", "));
}

QString remarkPattern(SimulationNote note)
{
    switch (note) {
    case SimulationNote::Overloaded:
        return Remarks::tr(
            "%1 gets more work than its people can do: the backlog grows, so its times depend on how long "
            "one looks.");
    case SimulationNote::TooFewPeople:
        return Remarks::tr("Some work of %1 needs more people at once than there are, so it is never begun.");
    case SimulationNote::JoinStarves:
        return Remarks::tr("Some cases wait for ever at %1 for an input that never comes; check the splits before it.");
    case SimulationNote::TooFewRuns:
        return Remarks::tr("There were too few runs to say this reliably; ask for more runs.");
    case SimulationNote::WarmupTooLong:
        return Remarks::tr("The chain had not settled within the time observed; simulate a longer time.");
    case SimulationNote::NothingEnters:
        return Remarks::tr("Nothing entered the chain in the time observed; simulate a longer time.");
    case SimulationNote::NobodyArrives:
        return Remarks::tr("No case was completed in the time observed; simulate a longer time.");
    case SimulationNote::StoppedAtLimit:
        return Remarks::tr("The simulation stopped at its limit at %1; look at the loop through it.");
    case SimulationNote::EndlessLoop:
        return Remarks::tr("Cases never leave the loop through %1; give it a way out.");
    case SimulationNote::ShorterThanSettling:
        return Remarks::tr("The time observed is shorter than the chain needs to settle (about %2).");
    case SimulationNote::NotRecovered:
        return Remarks::tr("In %3 of the runs things were not back to normal within the time observed.");
    case SimulationNote::SameAsWithout:
        return Remarks::tr("Nobody notices: with the delay everything arrives as without it.");
    case SimulationNote::Cancelled:
        return Remarks::tr("The simulation was cancelled; these are the runs done until then.");
    case SimulationNote::LittleOff:
        return Remarks::tr("Work in hand and waiting do not agree within 1 % (off by %3); simulate a longer time.");
    case SimulationNote::BooksOff:
        return Remarks::tr("The books of a run do not balance, so its figures cannot be relied on; please report it.");
    }
    return {};
}

QString importPattern(ImportFinding::Kind kind)
{
    switch (kind) {
    case ImportFinding::Kind::ColumnMapped:
        return Remarks::tr("The column “%1” was read as “%2”.");
    case ImportFinding::Kind::ColumnDropped:
        return Remarks::tr("The column “%1” was left out: Baton does not know what it means.");
    case ImportFinding::Kind::RowSkipped:
        return Remarks::tr("The row was left out: %1.");
    case ImportFinding::Kind::ValueChanged:
        return Remarks::tr("“%1” was read as “%2”.");
    case ImportFinding::Kind::AssumedEncoding:
        return Remarks::tr("The text was read as %1.");
    case ImportFinding::Kind::AssumedSeparator:
        return Remarks::tr("The columns were taken to be separated by “%1”.");
    case ImportFinding::Kind::Conflict:
        return Remarks::tr("“%1” has several values for “%2”: “%3” was kept, “%4” was not.");
    case ImportFinding::Kind::AssumedFractions:
        return Remarks::tr("The figures in “%1” were read as shares of 1: %2 is %3.");
    case ImportFinding::Kind::AssumedPercent:
        return Remarks::tr("The figures in “%1” were read as percent.");
    case ImportFinding::Kind::AssumedDays:
        return Remarks::tr("A day was read as 24 hours, as in “%1”; write working days where you mean them.");
    case ImportFinding::Kind::AssumedOnePerson:
        return Remarks::tr("The table does not say how many people work at “%1”; one was assumed.");
    case ImportFinding::Kind::AssumedAll:
        return Remarks::tr("Every case goes from “%1” to all who receive from it, as the table gives no shares.");
    case ImportFinding::Kind::AssumedWaits:
        return Remarks::tr("“%1” works on a case when everything handed over for it has arrived.");
    case ImportFinding::Kind::AssumedEqual:
        return Remarks::tr("Cases go from “%1” to one of those who receive from it, to each equally often, as the "
                           "table gives no shares.");
    case ImportFinding::Kind::LaidOut:
        return Remarks::tr("The file has no positions, so Baton placed the steps.");
    case ImportFinding::Kind::Note:
        return QStringLiteral("%1");
    }
    return {};
}

QString rowReason(const QString &word)
{
    if (word == u"no_supplier")
        return Remarks::tr("nobody hands over");
    if (word == u"no_customer")
        return Remarks::tr("nobody receives");
    if (word == u"no_arrow")
        return Remarks::tr("it has no arrow");
    return word == u"repeated" ? Remarks::tr("it repeats an earlier row") : word;
}

QString columnName(const QString &word)
{
    const std::pair<const char16_t *, QString> names[] = {
        {u"supplier", Remarks::tr("step that hands over")},
        {u"customer", Remarks::tr("step that receives")},
        {u"deliverable", Remarks::tr("what is handed over")},
        {u"work", Remarks::tr("work of the step that hands over")},
        {u"wait", Remarks::tr("how long the handoff takes")},
        {u"error_rate", Remarks::tr("how often wrong")},
        {u"standard", Remarks::tr("agreed standard")},
        {u"people", Remarks::tr("people who hand over")},
        {u"customer_people", Remarks::tr("people who receive")},
        {u"share", Remarks::tr("share of the cases")},
        {u"means_right", Remarks::tr("what right first time means")},
        {u"notes", Remarks::tr("notes")},
        {u"supplier_party", Remarks::tr("department that hands over")},
        {u"customer_party", Remarks::tr("department that receives")},
    };
    for (const auto &[code, name] : names)
        if (word == QStringView(code))
            return name;
    return word;
}

// Words of the model among the arguments become words of the person's language.
void nameArguments(ImportFinding::Kind kind, QStringList &values)
{
    if (kind == ImportFinding::Kind::RowSkipped && !values.isEmpty())
        values[0] = rowReason(values[0]);
    if (kind == ImportFinding::Kind::ColumnMapped && values.size() > 1)
        values[1] = columnName(values[1]);
    if (kind == ImportFinding::Kind::AssumedSeparator && values.value(0) == u"\t")
        values[0] = Remarks::tr("tab");
}

} // namespace

QString remark(const SimulationRemark &remark, const ProcessMap &map)
{
    return fill(remarkPattern(remark.note), {namesOf(remark, map), duration(remark.value), percent(remark.value, 1)});
}

QString importFinding(const ImportFinding &finding)
{
    QStringList values;
    for (const std::string &argument : finding.args)
        values << QString::fromStdString(argument);
    nameArguments(finding.kind, values);
    if (finding.kind == ImportFinding::Kind::AssumedFractions)
        values = {values.value(0), number(0.06, 2), percent(0.06)};
    const QString sentence = fill(importPattern(finding.kind), values);
    return finding.line > 0 ? fill(Remarks::tr("Line %1: %2"), {number(finding.line, 0), sentence}) : sentence;
}

} // namespace baton::text
