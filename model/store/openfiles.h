#pragma once

#include <cstdint>
#include <mutex>
#include <utility>

namespace baton::store {

// Which documents this process has open for writing, or is opening. Closing any descriptor of a file gives up all locks
// this process holds on it, so a file found here must not be opened by other means.
class OpenFiles
{
public:
    using Identity = std::pair<std::uint64_t, std::uint64_t>;

    static bool holds(const Identity &identity);
    // Files are asked for, claimed and made one after another, each in its turn: whoever opened one by other means that
    // is being claimed would give up its locks. Nobody reads a whole document in a turn.
    [[nodiscard]] static std::unique_lock<std::mutex> turn();

    // One of them, as long as this lives.
    class Claim
    {
    public:
        Claim() = default;
        explicit Claim(const Identity &identity); // in a turn, and only when nobody holds it
        Claim(Claim &&other) noexcept : m_identity(std::exchange(other.m_identity, {})) {}
        Claim &operator=(Claim &&other) noexcept;
        ~Claim();

    private:
        Identity m_identity; // of no file: {}
    };
};

} // namespace baton::store
