#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace baton::test {

// One thing SQLite asked of the file system, in order.
struct DiskEvent
{
    enum class Kind { Create, Write, Truncate, Sync, SyncFolder, Delete, Answered };
    Kind kind = Kind::Write;
    std::string file; // name within the folder
    std::int64_t offset = 0;
    std::string bytes;          // Write
    std::int64_t size = 0;      // Truncate
    std::int64_t revision = -1; // Answered: an edit the program has called saved
};

// A file system under SQLite that passes everything on to the real one, writes down what it was asked, and can be told
// to fail. Process-wide: one at a time.
class FaultVfs
{
public:
    FaultVfs(); // becomes SQLite's default
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    void answered(std::int64_t revision);
    std::vector<DiskEvent> events() const;
    void clearEvents();

    enum class Fault { None, Write, Sync, Full, Any };
    // The call with that number from now on (1 = the next of those the fault concerns) fails, and with `always` all
    // later ones too.
    void failAt(Fault fault, int call, bool always);
    int calls() const; // counted since failAt
    bool hit() const;  // a failure was given
    // From now on told of every read before it is done, by whoever reads; 1 = the first.
    void whenRead(std::function<void(int)> told);
    int reads() const; // counted since whenRead
};

// What a disk may hold after the power went at a moment: the files of the folder.
using DiskImage = std::map<std::string, std::string>;

// Replays events[0, count) over `start`. Writes that were not synced land or not, or in part (512 bytes at a time), as
// `random` says. Creating and deleting last either in order (strict) or each by itself until the folder is synced.
DiskImage afterPowerCut(const DiskImage &start, const std::vector<DiskEvent> &events, std::size_t count, bool strict,
                        const std::function<std::uint32_t()> &random);

} // namespace baton::test
