#pragma once

#include "model/edit/change.h"

#include <functional>

// The capture line: a sentence typed while people talk, such as
//   Registration -> Billing: insurance data, 8% wrong, within 4h
//   Accettazione → Fatturazione → Archivio
//   Registration -> Triage: patient data -> Ward: urgent, 10% of cases
// Arrows are -> → => and >. After a colon stand, separated by commas, what is handed over and facts about the handoff
// that the arrow before it drew, in English, Italian or Spanish whatever the language of the window:
//   8% wrong / errati / sbagliati / mal / erróneos      chance that it goes wrong
//   30% of cases / dei casi / de los casos              share of the cases that go this way
//   within 4h / entro 4h / en 4h / dentro de 4h         standard
//   takes 2h / richiede 2h / tarda 2h                   time on the way; after the first name, work of that step
// Durations as in files, also with a decimal comma and unit words ("1,5 ore", "3 gg lav", "2 días laborables").
namespace baton {

struct CaptureStep
{
    std::string name; // as it will be shown: of the existing step, or as typed
    Id existing;      // "" = new
    int column = 0;   // 1-based, in characters
};

// Absent = not said.
struct CaptureFacts
{
    std::optional<std::string> deliverable;
    std::optional<double> goesWrong; // 0..1
    std::optional<double> share;     // 0..1
    std::optional<Duration> within;
    std::optional<Law> takes;
};

struct CaptureHandoff
{
    std::size_t from = 0; // indices of CaptureReading::steps
    std::size_t to = 0;
    Id existing; // a handoff that is there already between the two; "" = new
    CaptureFacts facts;
};

struct CaptureReading
{
    std::vector<CaptureStep> steps; // in the order of the sentence, each once
    std::vector<CaptureHandoff> handoffs;
    std::optional<Law> work; // of the first step
};

// Errors, with column (1-based, in characters): MissingField {"name"} (nothing beside an arrow, or no text at all),
// BadDuration, OutOfRange (over 100 %), UnknownWord {"", text, what is possible} (a second thing handed over).
Result<CaptureReading> readCapture(std::string_view sentence, const ProcessMap &map);

// Whether what is typed is more than a name: an arrow stands in it, other than the > that names may have.
bool isSentence(std::string_view typed);

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

// Nothing between a colon and the next arrow (the cursor is a byte offset), or where nothing was typed of a name.
CaptureCompletion completeCapture(std::string_view sentence, std::size_t cursor, const ProcessMap &map);

} // namespace baton
