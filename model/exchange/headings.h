#pragma once

#include "model/exchange/codec.h"

#include <optional>

// The headings of handoff lists in English, Italian and Spanish. Private to the exchange room.
namespace baton::handofflist {

struct Heading
{
    Column column = Column::Ignore;
    std::string language; // "" when it is the same word in several
};

// What is left to compare of a text: lower case, without accents, punctuation and brackets, "%" at the end.
std::string plain(std::string_view text);
// What stands in brackets at the end ("Work (min)" gives "min"), or "".
std::string bracketed(std::string_view text);

std::optional<Heading> understand(std::string_view heading, std::string_view language = {});
// The heading that is written for a column.
std::string headingFor(Column column, std::string_view language);
// Of the headings of a row: the language that most of them are in, or "".
std::string languageOf(const std::vector<std::string> &headings);

} // namespace baton::handofflist
