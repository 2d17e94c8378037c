#pragma once

#include "model/base/result.h"

#include <string>
#include <string_view>
#include <vector>

// Tables as text: any usual encoding, RFC 4180 quoting. Private to the exchange room.
namespace baton::table {

struct Cell
{
    std::string text; // UTF-8, trimmed
    int line = 0;
    int column = 0; // in characters
};

using Row = std::vector<Cell>;

struct Text
{
    std::string utf8;
    std::string encoding; // "UTF-8", "UTF-16", "Windows-1252"
};

// Errors: UnknownFormat (binary), BadEncoding, FileTooLarge.
Result<Text> decode(std::string_view bytes);
// Rows that have something in them. Errors: BadSyntax (open quote), TooMany.
Result<std::vector<Row>> parse(std::string_view utf8, char separator, std::size_t mostRows);
// A first line "sep=;" as Excel writes it, taken off the text; 0 when there is none.
char takeSeparatorLine(std::string_view &utf8);

// A cell as it has to be written: quoted where needed, and never taken for a formula by a spreadsheet.
std::string quoted(const std::string &text, char separator);

} // namespace baton::table
