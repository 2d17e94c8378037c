#pragma once

#include "model/base/result.h"
#include "model/map/processmap.h"

#include <string>
#include <string_view>
#include <vector>

// One codec per format: bytes -> Result<Imported>, map -> bytes. Formats are recognised by content, not by name.
namespace baton {

// What a person should know about an import: what was mapped, changed, assumed or dropped. Sentence in views/text.
struct ImportFinding
{
    enum class Kind {
        ColumnMapped,     // {heading, word of the column (see columnWord)}
        ColumnDropped,    // {heading}
        RowSkipped,       // {no_supplier | no_customer | repeated | no_arrow}
        ValueChanged,     // {as written, as read}
        Conflict,         // {step, heading, value kept, other value}: rows say different things of one step
        AssumedEncoding,  // {encoding}
        AssumedSeparator, // {separator}
        AssumedFractions, // {heading}: no percent sign and nothing above 1, so 0.06 is 6 %
        AssumedPercent,   // {heading}: no percent sign, but values above 1, so 6 is 6 %
        AssumedDays,      // {as written}: a day is 24 hours
        AssumedOnePerson, // {party}: nobody said how many
        AssumedAll,       // {step}: each case goes to every handoff, as nobody gave shares
        AssumedWaits,     // {step}: a case is worked on when everything handed over for it is there
        AssumedEqual,     // {step}: each case goes to one of the handoffs, all equally often
        LaidOut,          // {}
        Note              // {text}
    };
    Kind kind = Kind::Note;
    std::vector<std::string> args;
    int line = 0;
};

struct Imported
{
    ProcessMap map;
    std::vector<ImportFinding> findings;
    bool hasPositions = false; // false: automatic layout is wanted
};

enum class Format { BatonMap, HandoffList, Unknown };

// Unknown: binary, markup, prose. A table is a handoff list even where its columns say nothing that Baton knows.
Format recognise(std::string_view bytes);
// Any readable format. `fileName` is only used for places in errors and as a title of last resort.
Result<Imported> readMap(std::string_view bytes, const std::string &fileName);

namespace batonmap {
Result<Imported> read(std::string_view bytes);
std::string write(const ProcessMap &map); // indented JSON, baton-map/1
} // namespace batonmap

namespace handofflist {

// How the columns of a handoff list were understood; a person may change it before importing.
enum class Column {
    Ignore,
    Supplier,
    Customer,
    Deliverable,
    Work,
    Wait,
    ErrorRate,
    Standard,
    People,
    CustomerPeople,
    Share,
    MeansRight,
    Notes,
    SupplierParty,
    CustomerParty
};

struct Layout
{
    char separator = ';'; // ; , tab or |
    bool decimalComma = false;
    std::string encoding; // "UTF-8", "UTF-16", "Windows-1252"
    std::string language; // of the headings: "en" "it" "es" or ""
    bool hasHeadings = true;
    std::vector<std::string> headings;
    std::vector<Column> columns;

    bool isComplete() const; // has a column of suppliers and one of customers
};

struct Preview
{
    Layout layout;
    std::vector<std::vector<std::string>> rows; // the first rows as text, UTF-8, without the headings
    std::size_t rowCount = 0;
};

// Stable lower-case word for a column: "supplier", "error_rate", ...
std::string_view columnWord(Column column);

// Any table of text. Without headings the first columns are proposed as supplier, customer and deliverable.
// Errors: UnknownFormat (binary, markup, nothing in it), BadEncoding, BadSyntax (open quote), TooMany, FileTooLarge.
Result<Preview> preview(std::string_view bytes, std::size_t rows = 20);
// One row is one handoff; steps are known by their name. A step that never hands over is an external customer. Each
// step gets a party of its own unless the list names departments. A day is 24 hours unless it is called a working day.
// Errors: NoHandoffColumns, BadDuration, BadNumber, OutOfRange with line and column, those of preview.
Result<Imported> read(std::string_view bytes, const Layout &layout);
// As preview understood it; refused where the headings do not say who hands over to whom.
Result<Imported> read(std::string_view bytes);
// UTF-8 (with a byte order mark, which spreadsheets need) with headings in `language` ("en" "it" "es"); separator and
// decimal sign as that language's Excel expects.
std::string write(const ProcessMap &map, const std::string &language);
// The same as the cells that spreadsheets hand to each other: tabs between them, no byte order mark.
std::string cells(const ProcessMap &map, const std::string &language);

} // namespace handofflist

// Whole file with a size limit. Errors: FileNotFound, FileUnreadable, FileTooLarge.
Result<std::string> readFile(const std::string &path, std::size_t limit = 256u << 20);
// Written beside and moved into place: a failed write leaves nothing half-written. FileUnwritable, DiskFull.
Status writeFile(const std::string &path, std::string_view bytes);

} // namespace baton
