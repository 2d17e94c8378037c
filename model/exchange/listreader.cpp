#include "model/exchange/cellvalues.h"
#include "model/exchange/codec.h"
#include "model/exchange/headings.h"
#include "model/exchange/liststructure.h"
#include "model/exchange/table.h"

#include "model/base/numbers.h"

#include <QString>

#include <map>
#include <set>

namespace baton::handofflist {

namespace {

using Kind = ImportFinding::Kind;

constexpr int mostPeople = 1'000'000;

bool isBlank(std::string_view text)
{
    const std::string word = plain(text);
    return word.empty() ? text.find_first_of("0123456789") == std::string_view::npos
                        : word == "n a" || word == "na" || word == "n d" || word == "nd";
}

// Names that differ by case, blanks or the way accents are encoded are one.
std::string keyOf(const std::string &name)
{
    return QString::fromStdString(name)
        .normalized(QString::NormalizationForm_KC)
        .simplified()
        .toCaseFolded()
        .toStdString();
}

class ListReader
{
public:
    explicit ListReader(const Layout &layout) : m_layout(layout) {}

    Result<Imported> read(const std::vector<table::Row> &rows)
    {
        reportColumns();
        scanRates(rows);
        for (const table::Row &row : rows)
            if (const Status status = readRow(row); !status)
                return status.error();
        makeParties();
        settleFlow(m_imported);
        return std::move(m_imported);
    }

private:
    // What the rows say of a step, each thing once.
    struct Said
    {
        std::string value;
        int line = 0;
    };

    void report(Kind kind, std::vector<std::string> args, int line = 0)
    {
        m_imported.findings.push_back({kind, std::move(args), line});
    }

    void reportColumns()
    {
        report(Kind::AssumedSeparator, {std::string(1, m_layout.separator)});
        if (m_layout.encoding != "UTF-8" && !m_layout.encoding.empty())
            report(Kind::AssumedEncoding, {m_layout.encoding});
        if (!m_layout.hasHeadings)
            return;
        for (std::size_t i = 0; i < m_layout.headings.size(); ++i) {
            const Column column = i < m_layout.columns.size() ? m_layout.columns[i] : Column::Ignore;
            if (m_layout.headings[i].empty())
                continue;
            if (column == Column::Ignore)
                report(Kind::ColumnDropped, {m_layout.headings[i]});
            else
                report(Kind::ColumnMapped, {m_layout.headings[i], std::string(columnWord(column))});
        }
    }

    std::size_t indexOf(Column column) const
    {
        const auto found = std::find(m_layout.columns.begin(), m_layout.columns.end(), column);
        return static_cast<std::size_t>(found - m_layout.columns.begin());
    }

    std::string headingOf(Column column) const
    {
        const std::size_t index = indexOf(column);
        const bool named = index < m_layout.headings.size() && !m_layout.headings[index].empty();
        return named ? m_layout.headings[index] : std::string(columnWord(column));
    }

    // Null where the row has nothing to say.
    const table::Cell *cell(const table::Row &row, Column column) const
    {
        const std::size_t index = indexOf(column);
        return index < row.size() && !isBlank(row[index].text) ? &row[index] : nullptr;
    }

    std::string text(const table::Row &row, Column column) const
    {
        const std::size_t index = indexOf(column);
        return index < row.size() ? row[index].text : std::string();
    }

    CellFormat formatOf(Column column) const
    {
        const std::string heading = headingOf(column);
        return {m_layout.decimalComma, bracketed(heading)};
    }

    static Error at(const table::Cell &cell, Error error) { return error.at(cell.line, cell.column); }

    // 0 where there is none.
    double plainNumber(const table::Row &row, Column column) const
    {
        const table::Cell *found = cell(row, column);
        return found ? readCellNumber(found->text, m_layout.decimalComma).value_or(0) : 0;
    }

    // Whether plain numbers of a column are percents cannot be told from one cell.
    void scanRates(const std::vector<table::Row> &rows)
    {
        for (const Column column : {Column::ErrorRate, Column::Share}) {
            bool plainNumbers = false;
            bool aboveOne = false;
            for (const table::Row &row : rows) {
                const double value = plainNumber(row, column);
                plainNumbers = plainNumbers || value > 0;
                aboveOne = aboveOne || value > 1;
            }
            const bool said = headingOf(column).find('%') != std::string::npos;
            m_percent[column] = said || aboveOne;
            if (plainNumbers && !said)
                report(aboveOne ? Kind::AssumedPercent : Kind::AssumedFractions, {headingOf(column)});
        }
    }

    Status readRate(const table::Row &row, Column column, std::optional<double> &into) const
    {
        const table::Cell *found = cell(row, column);
        if (!found)
            return Done{};
        std::string_view number = trimmed(found->text);
        const bool sign = number.ends_with('%');
        if (sign)
            number.remove_suffix(1);
        const std::optional<double> value = readCellNumber(number, m_layout.decimalComma);
        if (!value)
            return at(*found, {ErrorCode::BadNumber, {found->text}});
        const double rate = sign || m_percent.at(column) ? *value / 100 : *value;
        if (rate > 1)
            return at(*found, {ErrorCode::OutOfRange, {headingOf(column), found->text, "0", "100 %"}});
        into = rate;
        return Done{};
    }

    Status readLaw(const table::Row &row, Column column, std::optional<Law> &into)
    {
        const table::Cell *found = cell(row, column);
        if (!found)
            return Done{};
        Result<CellLaw> read = readCellLaw(found->text, formatOf(column));
        if (!read)
            return at(*found, read.error());
        if (read->inDays)
            reportDays(*found);
        into = std::move(read->law);
        return Done{};
    }

    Status readStandard(const table::Row &row, std::optional<Standard> &into)
    {
        const table::Cell *found = cell(row, Column::Standard);
        if (!found)
            return Done{};
        const std::optional<CellTime> time = readCellTime(found->text, formatOf(Column::Standard));
        if (!time)
            return at(*found, {ErrorCode::BadDuration, {found->text, found->text}});
        into.emplace().within = time->duration;
        if (time->inDays) {
            into->clock = StandardClock::Elapsed; // 24 hours of a day pass whether people work or not
            reportDays(*found);
        }
        return Done{};
    }

    void reportDays(const table::Cell &cell)
    {
        if (!std::exchange(m_saidDays, true))
            report(Kind::AssumedDays, {cell.text}, cell.line);
    }

    Status readPeople(const table::Row &row, Column column, std::optional<int> &into) const
    {
        const table::Cell *found = cell(row, column);
        if (!found)
            return Done{};
        const std::optional<double> count = readCellNumber(found->text, m_layout.decimalComma);
        if (!count || *count != static_cast<double>(static_cast<long long>(*count)))
            return at(*found, {ErrorCode::BadNumber, {found->text}});
        if (*count < 1 || *count > mostPeople)
            return at(*found,
                      {ErrorCode::OutOfRange, {headingOf(column), found->text, "1", std::to_string(mostPeople)}});
        into = static_cast<int>(*count);
        return Done{};
    }

    Status readRow(const table::Row &row)
    {
        const int line = row[0].line;
        const std::string supplier = text(row, Column::Supplier);
        const std::string customer = text(row, Column::Customer);
        if (supplier.empty() || customer.empty()) {
            report(Kind::RowSkipped, {supplier.empty() ? "no_supplier" : "no_customer"}, line);
            return Done{};
        }
        if (!m_rows.insert(textOf(row)).second) {
            report(Kind::RowSkipped, {"repeated"}, line);
            return Done{};
        }
        const Id from = stepNamed(supplier);
        const Id to = stepNamed(customer);
        m_supplies.insert(from);
        if (const Status status = readSupplier(row, from); !status)
            return status;
        if (const Status status = readCustomer(row, to); !status)
            return status;
        return readHandoff(row, from, to);
    }

    static std::string textOf(const table::Row &row)
    {
        std::string all;
        for (const table::Cell &cell : row)
            all += cell.text + '\x1f';
        return all;
    }

    Id stepNamed(const std::string &name)
    {
        const auto [known, fresh] = m_steps.emplace(keyOf(name), Id());
        if (!fresh)
            return known->second;
        Table<Step> &steps = m_imported.map.steps;
        Step step;
        step.id = makeId(name, [&](const Id &id) { return steps.contains(id); });
        step.name = name;
        step.order = steps.nextOrder();
        known->second = step.id;
        steps.put(std::move(step));
        return known->second;
    }

    // True when the step has not yet been said to have another value in that column.
    bool isNews(const Id &step, Column column, const std::string &value, int line)
    {
        const auto [said, fresh] = m_said.emplace(std::pair(step, column), Said{value, line});
        if (!fresh && said->second.value != value)
            report(Kind::Conflict,
                   {m_imported.map.steps.find(step)->name, headingOf(column), said->second.value, value}, line);
        return fresh;
    }

    Status readSupplier(const table::Row &row, const Id &id)
    {
        std::optional<Law> work;
        if (const Status status = readLaw(row, Column::Work, work); !status)
            return status;
        if (work && isNews(id, Column::Work, text(row, Column::Work), row[0].line)) {
            Step step = *m_imported.map.steps.find(id);
            step.work = *work;
            m_imported.map.steps.put(std::move(step));
        }
        return readParty(row, id, Column::People, Column::SupplierParty);
    }

    Status readCustomer(const table::Row &row, const Id &id)
    {
        return readParty(row, id, Column::CustomerPeople, Column::CustomerParty);
    }

    Status readParty(const table::Row &row, const Id &id, Column peopleColumn, Column partyColumn)
    {
        std::optional<int> people;
        if (const Status status = readPeople(row, peopleColumn, people); !status)
            return status;
        if (people && isNews(id, Column::People, std::to_string(*people), row[0].line))
            m_people[id] = *people;
        const std::string party = text(row, partyColumn);
        if (!party.empty() && isNews(id, Column::SupplierParty, party, row[0].line))
            m_partyNames[id] = party;
        return Done{};
    }

    Status readHandoff(const table::Row &row, const Id &from, const Id &to)
    {
        Table<Handoff> &handoffs = m_imported.map.handoffs;
        Handoff handoff;
        handoff.id =
            makeId(from.substr(0, 24) + "-" + to.substr(0, 24), [&](const Id &id) { return handoffs.contains(id); });
        handoff.order = handoffs.nextOrder();
        handoff.from = from;
        handoff.to = to;
        handoff.deliverable = text(row, Column::Deliverable);
        handoff.meansRight = text(row, Column::MeansRight);
        handoff.notes = text(row, Column::Notes);
        std::optional<Law> delay;
        std::optional<double> errors;
        for (const Status &status : {readLaw(row, Column::Wait, delay), readRate(row, Column::ErrorRate, errors),
                                     readRate(row, Column::Share, handoff.share), readStandard(row, handoff.standard)})
            if (!status)
                return status;
        handoff.delay = delay.value_or(Law());
        handoff.goesWrong = errors.value_or(0);
        handoffs.put(std::move(handoff));
        return Done{};
    }

    // One party a step, or one for all steps of a department that is named.
    void makeParties()
    {
        std::vector<Step> steps(m_imported.map.steps.begin(), m_imported.map.steps.end());
        for (Step &step : steps) {
            step.party = partyOf(step);
            m_imported.map.steps.put(step);
        }
        for (const Party &party : std::vector<Party>(m_imported.map.parties.begin(), m_imported.map.parties.end()))
            if (party.kind == PartyKind::Internal && !m_counted.contains(party.id))
                report(Kind::AssumedOnePerson, {party.name});
    }

    Id partyOf(const Step &step)
    {
        const auto named = m_partyNames.find(step.id);
        const std::string name = named == m_partyNames.end() ? step.name : named->second;
        const auto [known, fresh] = m_parties.emplace(keyOf(name), Id());
        Table<Party> &parties = m_imported.map.parties;
        Party party;
        if (fresh) {
            party.id = makeId(name, [&](const Id &id) { return parties.contains(id); });
            party.name = name;
            party.order = parties.nextOrder();
            party.kind = PartyKind::Customer;
            party.people.reset();
            known->second = party.id;
        } else {
            party = *parties.find(known->second);
        }
        if (m_supplies.contains(step.id) && party.kind == PartyKind::Customer) {
            party.kind = PartyKind::Internal;
            party.people = party.people.value_or(1);
        }
        if (const auto people = m_people.find(step.id); people != m_people.end()) {
            // Steps of one department say each how many people it has: the most that is said.
            party.people = m_counted.contains(party.id) ? std::max(*party.people, people->second) : people->second;
            m_counted.insert(party.id);
        }
        parties.put(std::move(party));
        return known->second;
    }

    const Layout &m_layout;
    Imported m_imported;
    std::map<std::string, Id> m_steps;   // by key of the name
    std::map<std::string, Id> m_parties; // by key of the name
    std::map<Id, std::string> m_partyNames;
    std::map<Id, int> m_people;
    std::map<std::pair<Id, Column>, Said> m_said;
    std::map<Column, bool> m_percent;
    std::set<std::string> m_rows;
    std::set<Id> m_supplies;
    std::set<Id> m_counted; // parties whose number of people somebody said
    bool m_saidDays = false;
};

} // namespace

Result<Imported> read(std::string_view bytes, const Layout &layout)
{
    const Result<table::Text> text = table::decode(bytes);
    if (!text)
        return text.error();
    if (!layout.isComplete())
        return Error(ErrorCode::NoHandoffColumns).at(1, 1);
    std::string_view utf8 = text->utf8;
    table::takeSeparatorLine(utf8);
    constexpr std::size_t mostRows = 100'000;
    Result<std::vector<table::Row>> rows = table::parse(utf8, layout.separator, mostRows + 1);
    if (!rows)
        return rows.error();
    if (rows->size() > mostRows)
        return Error(ErrorCode::TooMany, {"rows"}).at(rows->back()[0].line, 1);
    if (layout.hasHeadings && !rows->empty())
        rows->erase(rows->begin());
    return ListReader(layout).read(*rows);
}

} // namespace baton::handofflist
