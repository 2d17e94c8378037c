#pragma once

#include "model/base/law.h"

#include <optional>

// Figures as people write them in spreadsheets in English, Italian and Spanish.
namespace baton::handofflist {

struct CellFormat
{
    bool decimalComma = false;
    std::string unit; // of a plain number of time, from the heading: "min"; "" = a unit must be there
};

// "6", "6,0", "1.234,5"; a mark that cannot be one of thousands is a decimal mark. Never negative.
std::optional<double> readCellNumber(std::string_view text, bool decimalComma);

struct CellTime
{
    Duration duration;
    bool inDays = false; // days or weeks of 24 hours were written
};

// "8 min", "1,5 g", "2 horas 30 minutos", "1:30" (hours and minutes), "3 giorni lavorativi".
std::optional<CellTime> readCellTime(std::string_view text, const CellFormat &format);

struct CellLaw
{
    Law law;
    bool inDays = false;
};

// A time, a range "1 h..3 h", "30 min/2 h/3 g", or a law as in map files. Errors: BadDuration, BadLaw.
Result<CellLaw> readCellLaw(std::string_view text, const CellFormat &format);

// The same durations as a spreadsheet of that language wants them: "1,5 g".
std::string writeCellLaw(const Law &law, std::string_view language);
std::string writeCellTime(const Duration &duration, std::string_view language);
std::string writeCellNumber(double value, std::string_view language);
bool usesDecimalComma(std::string_view language);

} // namespace baton::handofflist
