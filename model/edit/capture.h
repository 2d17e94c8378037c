#pragma once

#include "model/edit/change.h"

#include <functional>

// The capture line: a sentence typed while people talk, such as
//   Registration -> Billing: insurance data, 8% wrong, within 4h
//   Accettazione → Fatturazione → Archivio
// Arrows are -> → => and >. After the colon stand, separated by commas, what is handed over and facts about the last
// handoff of the chain, in English, Italian or Spanish whatever the language of the window:
//   8% wrong / errati / sbagliati / mal / erróneos      chance that it goes wrong
//   30% of cases / dei casi / de los casos              share of the cases that go this way
//   within 4h / entro 4h / en 4h / dentro de 4h         standard
//   takes 2h / richiede 2h / tarda 2h                   time on the way; without an arrow, work of the step
// Durations as in files, also with a decimal comma and unit words ("1,5 ore", "3 gg lav", "2 días laborables").
namespace baton {

struct CaptureStep
{
    std::string name; // as it will be shown: of the existing step, or as typed
    Id existing;      // "" = new
    int column = 0;   // 1-based, in characters
};

struct CaptureHandoff
{
    std::size_t from = 0; // indices of CaptureReading::steps
    std::size_t to = 0;
    Id existing; // a handoff that is there already between the two; "" = new
};

struct CaptureReading
{
    std::vector<CaptureStep> steps; // in the order of the sentence, each once
    std::vector<CaptureHandoff> handoffs;
    // What is said about the last handoff, or (without an arrow) about the one step. Absent = not said.
    std::optional<std::string> deliverable;
    std::optional<double> goesWrong; // 0..1
    std::optional<double> share;     // 0..1
    std::optional<Duration> within;
    std::optional<Law> takes;
};

// Errors, with column (1-based, in characters): MissingField {"name"} (nothing beside an arrow, or no text at all),
// BadDuration, OutOfRange (over 100 %), UnknownWord {"", text, what is possible} (a second thing handed over).
Result<CaptureReading> readCapture(std::string_view sentence, const ProcessMap &map);

// Where a new step goes; `supplier` and `customer` are the places of its neighbours in the sentence, as far as they
// have one by then. The id is filled in later.
using CapturePlace = std::function<std::optional<Placement>(const CaptureStep &step, const Placement *supplier,
                                                            const Placement *customer)>;

// The edit a reading stands for: new steps (each with a party of its name) and handoffs, and what is said put over what
// is there. Empty when all of it is there already.
Batch toBatch(const ProcessMap &map, const CaptureReading &reading, const CapturePlace &place);

struct CaptureCompletion
{
    std::size_t begin = 0; // the name being typed, as bytes [begin, end) of the sentence
    std::size_t end = 0;
    std::vector<std::string> names; // of steps; those that begin so before those with a word that does
};

// Nothing once a colon stands before the cursor (a byte offset), or where nothing has been typed of a name.
CaptureCompletion completeCapture(std::string_view sentence, std::size_t cursor, const ProcessMap &map);

} // namespace baton
