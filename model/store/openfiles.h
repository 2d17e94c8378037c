#pragma once

#include <cstdint>
#include <utility>

namespace baton::store {

// Which documents this process has open for writing. Closing any descriptor of a file gives up all locks this process
// holds on it, so a file found here must not be opened by other means.
class OpenFiles
{
public:
    using Identity = std::pair<std::uint64_t, std::uint64_t>;

    static bool holds(const Identity &identity);
    static void add(const Identity &identity);
    static void remove(const Identity &identity);
};

} // namespace baton::store
