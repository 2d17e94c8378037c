#include "model/exchange/cellvalues.h"
#include "model/exchange/codec.h"
#include "model/exchange/headings.h"
#include "model/exchange/table.h"

#include <cmath>

namespace baton::handofflist {

namespace {

// A column of the list: what it says of a handoff.
struct Written
{
    Column column;
    bool always; // also where no row has anything to say
    std::string (*value)(const ProcessMap &map, const Handoff &handoff, std::string_view language);
};

std::string nameOf(const Step &step)
{
    return step.name.empty() ? step.id : step.name;
}

const Step &supplierOf(const ProcessMap &map, const Handoff &handoff)
{
    return *map.steps.find(handoff.from);
}

const Step &customerOf(const ProcessMap &map, const Handoff &handoff)
{
    return *map.steps.find(handoff.to);
}

std::string peopleOf(const ProcessMap &map, const Step &step)
{
    const Party *party = map.partyOf(step);
    return party && party->people ? std::to_string(*party->people) : std::string();
}

// Only where it is not the step's own name.
std::string partyName(const ProcessMap &map, const Step &step)
{
    const Party *party = map.partyOf(step);
    return party && party->name != nameOf(step) ? party->name : std::string();
}

// To twelve digits: 0.06 is 6, not 6.000000000000001.
std::string percent(double rate, std::string_view language)
{
    const double scale = rate == 0 ? 1 : std::pow(10, 12 - std::ceil(std::log10(rate * 100)));
    return writeCellNumber(std::round(rate * 100 * scale) / scale, language);
}

std::string law(const Law &law, std::string_view language)
{
    return law == Law() ? std::string() : writeCellLaw(law, language);
}

const std::vector<Written> &layout()
{
    using Map = const ProcessMap &;
    using Row = const Handoff &;
    using Language = std::string_view;
    static const std::vector<Written> columns{
        {Column::Supplier, true,
         [](Map m, Row h, Language) {
             return nameOf(supplierOf(m, h));
         }},
        {Column::Customer, true,
         [](Map m, Row h, Language) {
             return nameOf(customerOf(m, h));
         }},
        {Column::Deliverable, true,
         [](Map, Row h, Language) {
             return h.deliverable;
         }},
        {Column::Work, true,
         [](Map m, Row h, Language l) {
             return law(supplierOf(m, h).work, l);
         }},
        {Column::Wait, true,
         [](Map, Row h, Language l) {
             return law(h.delay, l);
         }},
        {Column::ErrorRate, true,
         [](Map, Row h, Language l) {
             return h.goesWrong > 0 ? percent(h.goesWrong, l) : std::string();
         }},
        {Column::Standard, true,
         [](Map, Row h, Language l) {
             return h.standard ? writeCellTime(h.standard->within, l) : std::string();
         }},
        {Column::People, true,
         [](Map m, Row h, Language) {
             return peopleOf(m, supplierOf(m, h));
         }},
        {Column::CustomerPeople, false,
         [](Map m, Row h, Language) {
             return peopleOf(m, customerOf(m, h));
         }},
        {Column::Share, false,
         [](Map, Row h, Language l) {
             return h.share ? percent(*h.share, l) : std::string();
         }},
        {Column::MeansRight, false,
         [](Map, Row h, Language) {
             return h.meansRight;
         }},
        {Column::Notes, false,
         [](Map, Row h, Language) {
             return h.notes;
         }},
        {Column::SupplierParty, false,
         [](Map m, Row h, Language) {
             return partyName(m, supplierOf(m, h));
         }},
        {Column::CustomerParty, false,
         [](Map m, Row h, Language) {
             return partyName(m, customerOf(m, h));
         }},
    };
    return columns;
}

bool isWanted(const Written &column, const ProcessMap &map, std::string_view language)
{
    if (column.always)
        return true;
    for (const Handoff &handoff : map.handoffs)
        if (!column.value(map, handoff, language).empty())
            return true;
    return false;
}

void appendRow(std::string &out, const std::vector<std::string> &cells, char separator)
{
    for (std::size_t i = 0; i < cells.size(); ++i)
        out += (i == 0 ? std::string() : std::string(1, separator)) + table::quoted(cells[i], separator);
    out += "\r\n";
}

} // namespace

namespace {

std::string rowsOf(const ProcessMap &map, const std::string &language, char separator)
{
    std::vector<const Written *> columns;
    std::vector<std::string> cells;
    for (const Written &column : layout()) {
        if (!isWanted(column, map, language))
            continue;
        columns.push_back(&column);
        cells.push_back(headingFor(column.column, language));
    }
    std::string out;
    appendRow(out, cells, separator);
    for (const Handoff &handoff : map.handoffs) {
        cells.clear();
        for (const Written *column : columns)
            cells.push_back(column->value(map, handoff, language));
        appendRow(out, cells, separator);
    }
    return out;
}

} // namespace

std::string write(const ProcessMap &map, const std::string &language)
{
    return "\xef\xbb\xbf" + rowsOf(map, language, usesDecimalComma(language) ? ';' : ',');
}

std::string cells(const ProcessMap &map, const std::string &language)
{
    return rowsOf(map, language, '\t');
}

} // namespace baton::handofflist
