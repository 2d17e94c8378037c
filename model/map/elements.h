#pragma once

#include "model/base/calendar.h"
#include "model/base/law.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

// The things a map is made of, as plain values. Texts are UTF-8. Every element has an id that never changes
// (1 to 64 of A-Z a-z 0-9 _ . : -, unique within its kind) and an order within its table (not part of files:
// there the order of the array is the order).
namespace baton {

using Id = std::string;

enum class Provenance { Guess, Estimate, Measured, Log };
enum class PartyKind { Internal, Vendor, Customer };
enum class Join { Any, All };
enum class Split { One, All, Some };
enum class ValueClass { Needed, Adding, Waste }; // "needed" (default), "adds", "waste"
enum class Repair { Patch, Redo };
enum class Closing { Pause, Finish }; // what happens to work in hand at closing time
enum class AnswerScale { OneToFive, ZeroToTen };
enum class Attribute { Timely, Correct, Complete, Usable, Courteous }; // what a customer can be satisfied with
inline constexpr std::array allAttributes{Attribute::Timely, Attribute::Correct, Attribute::Complete, Attribute::Usable,
                                          Attribute::Courteous};
enum class StandardClock { Working, Elapsed };
enum class StandardEvent { Received, Started, Finished, Dispatched, Arrived, CustomerStarted, Complete };

// What every element carries beside its own fields.
struct Element
{
    Id id;
    std::int64_t order = 0;
    std::map<std::string, Provenance> sources;  // by field name, only where it is not the default guess
    std::map<std::string, std::string> unknown; // members of the file that Baton does not know: key -> raw JSON

    friend bool operator==(const Element &, const Element &) = default;
};

// A column of the map, from `x` (map units) to where the next one begins: "Before the visit", "At the desk".
struct Phase
{
    std::string name;
    double x = 0;
    friend bool operator==(const Phase &, const Phase &) = default;
};

// What was measured of one period, each part only where it was.
struct PeriodResult
{
    std::string period; // "2026-01", "2026-Q1" or "2026" (see base/period.h)
    std::optional<double>
        internal; // -100..100: how satisfied the people inside are, on any scale kept over the periods
    std::optional<double> external;             // -100..100: the same of the customers outside
    std::optional<double> money;                // in the map's currency
    std::map<std::string, std::string> unknown; // as in Element

    friend bool operator==(const PeriodResult &, const PeriodResult &) = default;
};

// The map itself; exactly one, id "map".
struct MapInfo : Element
{
    std::string title;
    std::string description;
    std::string currency = "EUR";
    double hoursPerDay = 8;
    std::vector<Phase> phases; // by x; how the map is shown, not how it works
    // Of all ratings and scores. A map with an answer outside 1..5 is rated from 0 to 10 whatever this says.
    AnswerScale ratingScale = AnswerScale::OneToFive;
    std::vector<PeriodResult> results; // by period, all of one length, each once

    friend bool operator==(const MapInfo &, const MapInfo &) = default;
};

struct Calendar : Element
{
    std::string name; // shown instead of the id where there is one
    CalendarSpec spec;

    friend bool operator==(const Calendar &, const Calendar &) = default;
};

struct Party : Element
{
    std::string name;
    PartyKind kind = PartyKind::Internal;
    // Absent in the file: 1 for internal, unlimited for vendor and customer. `people` holds what is in force:
    // nullopt = as many as needed.
    std::optional<int> people = 1;
    Id calendar; // "" = always at work
    double costPerHour = 0;
    std::string colour; // "#rrggbb" or ""
    // How its lane is shown.
    double laneHeight = 0; // map units, at least; 0 = as its steps need
    bool laneFolded = false;

    friend bool operator==(const Party &, const Party &) = default;
};

struct Step : Element
{
    std::string name;
    Id party; // "" = nobody named: no pool, work without waiting
    Law work;
    int peopleNeeded = 1; // of the party, at once for one case
    std::optional<Law> arrivals;
    Id arrivalsCalendar;
    int arrivalsBatch = 1; // cases that enter together at each arrival
    Join join = Join::Any;
    Split split = Split::One;
    ValueClass value = ValueClass::Needed;
    double introduces = 0;
    std::map<std::string, double> catches; // by id of the step that made the error; "*" = the rest
    Law investigate;
    Law fix;
    Repair repair = Repair::Patch;
    Closing closing = Closing::Pause;
    int priority = 0; // among the steps of its party: what has the higher one is begun first
    Law setup;        // per batch
    double costPerCase = 0;
    std::optional<double> notices; // customer steps: share of escaped errors that is noticed
    double costNoticed = 0;
    double costUnnoticed = 0;
    std::string notes;

    friend bool operator==(const Step &, const Step &) = default;
};

struct Standard
{
    Duration within;
    double share = 0.95;
    StandardClock clock = StandardClock::Working;
    StandardEvent from = StandardEvent::Received;
    StandardEvent to = StandardEvent::Arrived;
    std::map<std::string, std::string> unknown; // as in Element

    friend bool operator==(const Standard &, const Standard &) = default;
};

// What the customer says of one side of what it gets.
struct Score
{
    std::optional<double> score;                // 0..10 as the ratings; none: not answered
    double weight = 1;                          // 0..100: how much it counts among the answers; 0 = it does not matter
    std::map<std::string, std::string> unknown; // as in Element

    friend bool operator==(const Score &, const Score &) = default;
};

struct Scores
{
    std::map<Attribute, Score> given;           // only those with an answer or a weight of their own
    std::map<std::string, std::string> unknown; // as in Element

    friend bool operator==(const Scores &, const Scores &) = default;
};

struct Handoff : Element
{
    Id from;
    Id to;
    std::string deliverable;
    std::optional<double> share;
    Law delay;
    double goesWrong = 0;
    double inspection = 0;
    bool carriesErrors = true;
    int batch = 1;
    std::optional<Duration> batchTimeout;
    std::optional<Standard> standard;
    std::optional<int> importance;    // 1..5
    std::optional<double> rating;     // 0..10, by the customer
    std::optional<double> selfRating; // 0..10, by the supplier
    Scores scores;                    // by the customer
    std::string meansRight;
    std::string agreedBySupplier; // ISO date or ""
    std::string agreedByCustomer; // ISO date or ""
    std::string review;           // ISO date or ""
    std::string notes;

    friend bool operator==(const Handoff &, const Handoff &) = default;
};

// A named set of changes on top of the map. Each edit is one line of script (put/remove), as JSON text.
struct Scenario : Element // id = name in lower-case with dashes, unique; `name` is what people see
{
    std::string name;
    std::string notes;
    std::vector<std::string> edits;

    friend bool operator==(const Scenario &, const Scenario &) = default;
};

// Where a step stands; id = the step's id. Top left corner in map units (1 unit = 1 px at 100 %).
// In files: members x, y (and width, height where set) of the step.
struct Placement : Element
{
    double x = 0;
    double y = 0;
    double width = 0; // 0 = as the theme says
    double height = 0;
    bool byHand = false; // placed by a person: automatic layout keeps it near
    bool locked = false; // nobody moves it until it is unlocked

    friend bool operator==(const Placement &, const Placement &) = default;
};

struct Point
{
    double x = 0;
    double y = 0;
    friend bool operator==(const Point &, const Point &) = default;
};

// Bends that a person set on an arrow; id = the handoff's id. In files: member `bends` of the handoff.
struct Route : Element
{
    std::vector<Point> bends;

    friend bool operator==(const Route &, const Route &) = default;
};

// A sticky note on the map. In files: member `notes` of the map.
struct Note : Element
{
    std::string text;
    double x = 0;
    double y = 0;
    double width = 180;
    double height = 100;

    friend bool operator==(const Note &, const Note &) = default;
};

} // namespace baton
