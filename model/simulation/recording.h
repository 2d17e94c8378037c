#pragma once

#include "model/simulation/simulation.h"

#include <optional>
#include <span>
#include <vector>

// One run kept for watching: where every case is at any moment, and the story of each.
namespace baton {

inline constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

enum class CaseStage : std::uint8_t {
    Waiting, // for people or for opening
    Working,
    Gathering, // on a handoff, until the batch is full
    Travelling,
    HeldBack,         // on a handoff, by the delay that is rehearsed
    WaitingForOthers, // at a join
    WaitingForCheck,  // an error was found: until somebody looks into it
    Checking,
    WaitingForRepair, // until it is fixed where it was made
    Repairing
};

// One branch of one case in one place. Instants are microseconds since 1970-01-01T00:00Z; [from, to).
struct Stay
{
    Micros from = 0, to = 0;
    std::uint32_t who = 0;           // position in cases()
    std::uint32_t step = nowhere;    // position in map.steps: in whose hands; on a handoff: its supplier
    std::uint32_t handoff = nowhere; // position in map.handoffs: the way it is on; WaitingForOthers: by which it came
    std::uint32_t waitsFor =
        nowhere;             // WaitingForOthers: the handoff by which the last one came; nowhere: none came yet
    std::uint16_t visit = 0; // 0 on the first pass of the case through the step
    CaseStage stage = CaseStage::Waiting;
    bool open = false; // not over when the recording ends: `to` is then the planned end of work and ways, else its end

    // Share of the way or of the work that lies behind at `at`, 0..1. Closing time counts as the rest.
    double behind(Micros at) const;
};

struct RecordedCase
{
    std::uint32_t number = 0; // from 1, in order of arrival: the same case with and without a delay
    Micros entered = 0;
    Micros ended = -1;    // -1 = not within the recording
    bool starves = false; // all that is left of it waits at joins for what can no longer come
    std::uint32_t firstStay = 0, stays = 0;
};

enum class RecordingEnd {
    Whole,
    TooLarge,    // `most` stays reached: complete up to to()
    LimitReached // a queue or a number of events beyond all measure: complete up to to()
};

struct RecordingSettings
{
    std::optional<DelayQuestion> delay; // recorded with it; handoff, kind, by and at count
    double from = -1;                   // s of simulated time; < 0 = chosen: settled, a little before the delay
    double length = 0;      // s; 0 = a week (some hundred cases where nobody keeps hours), or longer where the delay
                            // needs it
    std::int64_t cases = 0; // > 0: from the first case on, until this many are through
    std::uint64_t seed = 1;
    std::uint32_t run = 0;      // which replication
    std::size_t most = 500'000; // stays, 48 bytes each
};

// Cases that are in the map at any moment of [from(), to()), each with its whole story from when it entered.
class Recording
{
public:
    Recording() = default;
    Recording(Micros from, Micros to, RecordingEnd end, std::vector<RecordedCase> cases, std::vector<Stay> stays);

    Micros from() const { return m_from; }
    Micros to() const { return m_to; }
    RecordingEnd end() const { return m_end; }
    const std::vector<RecordedCase> &cases() const { return m_cases; } // in order of arrival
    const std::vector<Stay> &stays() const { return m_stays; }         // case by case, each in order of `from`
    // The story of one case: position in cases().
    std::span<const Stay> story(std::size_t who) const;
    // Positions in stays() of what goes on at an instant, in order of `from`: time grows with their number, not with
    // the length of the recording. Clears `into` first, so that a player need not allocate for each picture.
    void at(Micros instant, std::vector<std::uint32_t> &into) const;

    // The delay, where one was asked for: from when to when the handoff is held up (to() where it lasts), and the case
    // that is late when it is about one.
    struct Disturbed
    {
        Micros from = 0, until = 0;
        std::uint32_t who = nowhere;
    };
    std::optional<Disturbed> disturbed;

private:
    struct Mark // a point to start from when looking for an instant
    {
        Micros time;
        std::uint32_t next; // position in m_order of the first stay that begins later than the marked ones
        std::uint32_t first = 0, count = 0; // in m_marked
    };
    void makeIndex();

    Micros m_from = 0, m_to = 0;
    RecordingEnd m_end = RecordingEnd::Whole;
    std::vector<RecordedCase> m_cases;
    std::vector<Stay> m_stays;
    std::vector<std::uint32_t> m_order; // positions in m_stays by `from`
    std::vector<Mark> m_marks;
    std::vector<std::uint32_t> m_marked; // what goes on at each mark
};

// Same map and settings: same recording. With and without a delay the same cases come and draw the same numbers.
// Errors: UnknownHandoff, NoArrivals, LimitReached (with the step's id), Cancelled. Only `cancel` of the progress is
// used.
Result<Recording> record(const ProcessMap &map, const RecordingSettings &settings, const Progress &progress = {});

} // namespace baton
