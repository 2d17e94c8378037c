#include "model/exchange/codec.h"

#include "model/base/numbers.h"
#include "model/exchange/headings.h"
#include "model/exchange/table.h"

#include <algorithm>
#include <array>
#include <set>

namespace baton::handofflist {

namespace {

constexpr std::size_t mostRows = 100'000;
constexpr std::size_t rowsToGuessFrom = 30;
constexpr std::array separators{';', '\t', ',', '|'};

std::vector<std::string> textsOf(const table::Row &row)
{
    std::vector<std::string> texts;
    for (const table::Cell &cell : row)
        texts.push_back(cell.text);
    return texts;
}

std::vector<Column> columnsOf(const std::vector<std::string> &headings, const std::string &language)
{
    std::vector<Column> columns;
    std::set<Column> seen;
    for (const std::string &heading : headings) {
        const std::optional<Heading> found = understand(heading, language);
        const bool fresh = found && seen.insert(found->column).second;
        columns.push_back(fresh ? found->column : Column::Ignore);
    }
    return columns;
}

bool has(const std::vector<Column> &columns, Column column)
{
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

bool areHeadings(const std::vector<std::string> &texts)
{
    const std::vector<Column> columns = columnsOf(texts, languageOf(texts));
    return has(columns, Column::Supplier) && has(columns, Column::Customer);
}

double shareOfLength(const std::vector<table::Row> &rows, std::size_t length)
{
    const auto same = std::count_if(rows.begin(), rows.end(), [&](const auto &row) { return row.size() == length; });
    return static_cast<double>(same) / static_cast<double>(rows.size());
}

// How well a separator explains the first rows: 0 = not at all.
double fitness(const std::vector<table::Row> &rows)
{
    if (rows.empty() || rows[0].size() < 2)
        return 0;
    const double known = areHeadings(textsOf(rows[0])) ? 1000 : 0;
    const double columns = static_cast<double>(std::min<std::size_t>(rows[0].size(), 50));
    return known + 100 * shareOfLength(rows, rows[0].size()) + columns / 100;
}

bool isMarkup(std::string_view text)
{
    const std::string_view bare = trimmed(text);
    return bare.empty() || bare[0] == '<' || bare[0] == '{' || bare[0] == '[' || bare.starts_with("%PDF");
}

// The separator under which the rows look most like a table.
Result<char> guessSeparator(std::string_view utf8)
{
    char best = 0;
    double bestFitness = 0;
    std::optional<Error> openQuote;
    for (const char separator : separators) {
        const Result<std::vector<table::Row>> rows = table::parse(utf8, separator, rowsToGuessFrom);
        if (!rows && !openQuote)
            openQuote = rows.error();
        const double fit = rows ? fitness(*rows) : 0;
        if (fit > bestFitness) {
            best = separator;
            bestFitness = fit;
        }
    }
    constexpr double mostlyAlike = 60;
    if (bestFitness >= mostlyAlike)
        return best;
    return openQuote ? *openQuote : Error(ErrorCode::UnknownFormat);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool beginsWithDigit(const std::string &text)
{
    return !text.empty() && isDigit(text[0]);
}

// Digit, mark, digit somewhere in a cell that begins with a digit.
int countMarks(const std::vector<table::Row> &rows, char mark, bool thousandsToo)
{
    int count = 0;
    for (const table::Row &row : rows)
        for (const table::Cell &cell : row)
            for (std::size_t at = cell.text.find(mark); beginsWithDigit(cell.text) && at != std::string::npos;
                 at = cell.text.find(mark, at + 1)) {
                const std::string_view after = std::string_view(cell.text).substr(at + 1);
                const auto digits = std::find_if_not(after.begin(), after.end(), isDigit) - after.begin();
                count += digits > 0 && (thousandsToo || digits != 3);
            }
    return count;
}

bool guessDecimalComma(const std::vector<table::Row> &rows, const std::string &language)
{
    const bool commaLanguage = language == "it" || language == "es";
    const int commas = countMarks(rows, ',', commaLanguage);
    const int points = countMarks(rows, '.', !commaLanguage);
    return commas == points ? commaLanguage : commas > points;
}

// Words above figures: whatever language they are in, they are headings.
bool looksLikeHeadings(const std::vector<table::Row> &rows)
{
    if (rows.size() < 2)
        return false;
    const table::Row &first = rows[0];
    if (std::any_of(first.begin(), first.end(), [](const auto &cell) { return beginsWithDigit(cell.text); }))
        return false;
    return std::any_of(rows[1].begin(), rows[1].end(), [](const auto &cell) { return beginsWithDigit(cell.text); });
}

std::vector<Column> proposedColumns(std::size_t count)
{
    std::vector<Column> columns{Column::Supplier, Column::Customer, Column::Deliverable};
    columns.resize(count, Column::Ignore);
    return columns;
}

Layout layoutOf(const std::vector<table::Row> &rows, char separator, const std::string &encoding)
{
    Layout layout;
    layout.separator = separator;
    layout.encoding = encoding;
    const std::vector<std::string> first = textsOf(rows[0]);
    layout.language = languageOf(first);
    const std::vector<Column> understood = columnsOf(first, layout.language);
    const bool known = std::any_of(understood.begin(), understood.end(), [](Column c) { return c != Column::Ignore; });
    layout.hasHeadings = known || looksLikeHeadings(rows);
    layout.headings = layout.hasHeadings ? first : std::vector<std::string>(first.size());
    layout.columns = layout.hasHeadings ? understood : proposedColumns(first.size());
    layout.decimalComma = guessDecimalComma(rows, layout.language);
    return layout;
}

} // namespace

bool Layout::isComplete() const
{
    return has(columns, Column::Supplier) && has(columns, Column::Customer);
}

Result<Preview> preview(std::string_view bytes, std::size_t count)
{
    const Result<table::Text> text = table::decode(bytes);
    if (!text)
        return text.error();
    if (isMarkup(text->utf8))
        return Error(ErrorCode::UnknownFormat);
    std::string_view utf8 = text->utf8;
    const char said = table::takeSeparatorLine(utf8);
    const Result<char> separator = said ? Result<char>(said) : guessSeparator(utf8);
    if (!separator)
        return separator.error();
    const Result<std::vector<table::Row>> rows = table::parse(utf8, *separator, mostRows + 1);
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error(ErrorCode::UnknownFormat);
    if (rows->size() > mostRows)
        return Error(ErrorCode::TooMany, {"rows"}).at(rows->back()[0].line, 1);
    Preview preview{layoutOf(*rows, *separator, text->encoding), {}, rows->size()};
    const std::size_t first = preview.layout.hasHeadings ? 1 : 0;
    preview.rowCount -= first;
    for (std::size_t i = first; i < std::min(rows->size(), first + count); ++i)
        preview.rows.push_back(textsOf((*rows)[i]));
    return preview;
}

Result<Imported> read(std::string_view bytes)
{
    const Result<Preview> understood = preview(bytes, 0);
    if (!understood)
        return understood.error();
    if (!understood->layout.hasHeadings || !understood->layout.isComplete())
        return Error(ErrorCode::NoHandoffColumns).at(1, 1);
    return read(bytes, understood->layout);
}

} // namespace baton::handofflist
