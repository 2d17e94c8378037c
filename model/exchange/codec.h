#pragma once

#include "model/base/result.h"
#include "model/map/processmap.h"

#include <string>
#include <string_view>
#include <vector>

// One codec per format: bytes -> Result<Imported>, map -> bytes. Formats are recognised by content, not by name.
namespace baton {

// What a person should know about an import: what was mapped, changed or dropped. Sentence in views/text.
struct ImportFinding
{
    enum class Kind {
        ColumnMapped,
        ColumnDropped,
        RowSkipped,
        ValueChanged,
        AssumedEncoding,
        AssumedSeparator,
        LaidOut,
        Note
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
    char separator = ';';
    bool decimalComma = false;
    std::string encoding; // "UTF-8", "Windows-1252"
    std::string language; // of the headings: "en" "it" "es" or ""
    bool hasHeadings = true;
    std::vector<std::string> headings;
    std::vector<Column> columns;
};

struct Preview
{
    Layout layout;
    std::vector<std::vector<std::string>> rows; // the first rows as text, UTF-8
    std::size_t rowCount = 0;
};

Result<Preview> preview(std::string_view bytes, std::size_t rows = 20);
Result<Imported> read(std::string_view bytes, const Layout &layout);
Result<Imported> read(std::string_view bytes);
// UTF-8 with headings in `language` ("en" "it" "es"); separator and decimal sign as that language's Excel expects.
std::string write(const ProcessMap &map, const std::string &language);

} // namespace handofflist

// Whole file with a size limit. Errors: FileNotFound, FileUnreadable, FileTooLarge.
Result<std::string> readFile(const std::string &path, std::size_t limit = 256u << 20);
// Written beside and moved into place: a failed write leaves nothing half-written. FileUnwritable, DiskFull.
Status writeFile(const std::string &path, std::string_view bytes);

} // namespace baton
