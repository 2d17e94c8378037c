#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace baton {

// Positions of rows, found by id. The ids stay where the rows are, so that the index of tens of thousands of rows is
// one piece of memory: copied, emptied and freed at once, where nodes would be as many allocations. Where they go is
// another matter in every process: nobody can make a file whose ids all come to one place. One moved from is empty.
class IdIndex
{
public:
    IdIndex() = default;
    IdIndex(const IdIndex &) = default;
    IdIndex(IdIndex &&other) noexcept { *this = std::move(other); }
    IdIndex &operator=(const IdIndex &) = default;
    IdIndex &operator=(IdIndex &&other) noexcept
    {
        m_slots = std::exchange(other.m_slots, {});
        m_used = std::exchange(other.m_used, 0);
        m_size = std::exchange(other.m_size, 0);
        return *this;
    }

    // Where `id` stands. `idAt(position)` gives the id of a row that was entered and not erased.
    template <class IdAt>
    std::optional<std::size_t> find(std::string_view id, const IdAt &idAt) const
    {
        const std::size_t slot = slotOf(id, idAt);
        return slot == nowhere ? std::nullopt : std::optional<std::size_t>(m_slots[slot].position);
    }
    // `id` must not be there.
    void insert(std::string_view id, std::size_t position)
    {
        if (2 * (m_used + 1) > m_slots.size())
            grow();
        enter({hashOf(id), static_cast<std::uint32_t>(position)});
        ++m_used;
        ++m_size;
    }
    template <class IdAt>
    void erase(std::string_view id, const IdAt &idAt)
    {
        const std::size_t slot = slotOf(id, idAt);
        if (slot == nowhere)
            return;
        m_slots[slot].position = gone;
        --m_size;
    }
    // Empty, with room for so many.
    void reset(std::size_t rows)
    {
        std::size_t slots = 8;
        while (slots < 2 * (rows + 1))
            slots *= 2;
        m_slots.assign(slots, {});
        m_used = m_size = 0;
    }
    std::size_t size() const { return m_size; }

private:
    static constexpr std::uint32_t unused = UINT32_MAX;
    static constexpr std::uint32_t gone = UINT32_MAX - 1; // a search goes on behind it
    static constexpr std::size_t nowhere = SIZE_MAX;

    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t position = unused;
    };

    static std::uint32_t hashOf(std::string_view id); // mixed with a secret of the process
    template <class IdAt>
    std::size_t slotOf(std::string_view id, const IdAt &idAt) const
    {
        if (m_size == 0)
            return nowhere;
        const std::uint32_t hash = hashOf(id);
        const std::size_t mask = m_slots.size() - 1;
        for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
            const Slot &slot = m_slots[at];
            if (slot.position == unused)
                return nowhere;
            if (slot.position != gone && slot.hash == hash && idAt(slot.position) == id)
                return at;
        }
    }
    void enter(Slot fresh)
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t at = fresh.hash & mask;
        while (m_slots[at].position != unused)
            at = (at + 1) & mask;
        m_slots[at] = fresh;
    }
    // Also takes out what is gone: their slots would make every search longer.
    void grow()
    {
        const std::vector<Slot> old = std::move(m_slots);
        const std::size_t present = m_size;
        reset(2 * present);
        for (const Slot &slot : old)
            if (slot.position != unused && slot.position != gone)
                enter(slot);
        m_used = m_size = present;
    }

    std::vector<Slot> m_slots; // a power of two, at most half of them used; or none
    std::size_t m_used = 0;    // slots that are not unused
    std::size_t m_size = 0;
};

} // namespace baton
