#pragma once

#include "model/map/elements.h"
#include "model/map/idindex.h"
#include "model/map/sharedrow.h"

#include <algorithm>
#include <cassert>
#include <memory>
#include <utility>
#include <vector>

namespace baton {

// Elements of one kind, ordered by (order, id), found by id. A value that is cheap to copy: rows and index are
// shared until one side changes, so a snapshot of a map with thousands of steps costs a pointer per step.
template <class T>
class Table
{
public:
    class Iterator
    {
    public:
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using reference = const T &;
        using pointer = const T *;
        using iterator_category = std::forward_iterator_tag;
        Iterator() = default;
        explicit Iterator(const SharedRow<T> *at) : m_at(at) {}
        const T &operator*() const { return **m_at; }
        const T *operator->() const { return m_at->get(); }
        Iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator old = *this;
            ++m_at;
            return old;
        }
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        const SharedRow<T> *m_at = nullptr;
    };

    std::size_t size() const { return m_rows.size(); }
    bool empty() const { return m_rows.empty(); }
    Iterator begin() const { return Iterator(m_rows.data()); }
    Iterator end() const { return Iterator(m_rows.data() + m_rows.size()); }
    const T &operator[](std::size_t position) const { return *m_rows[position]; }

    bool contains(const Id &id) const { return find(id) != nullptr; }
    // Null when there is none.
    const T *find(const Id &id) const
    {
        const auto position = positionOf(id);
        return position ? m_rows[*position].get() : nullptr;
    }
    // The same to keep; none when there is none.
    SharedRow<T> row(const Id &id) const
    {
        const auto position = positionOf(id);
        return position ? m_rows[*position] : SharedRow<T>();
    }
    const SharedRow<T> &rowAt(std::size_t position) const { return m_rows[position]; }
    std::optional<std::size_t> positionOf(const Id &id) const
    {
        return m_index ? m_index->find(id, idAt()) : std::nullopt;
    }
    // An order greater than all present ones.
    std::int64_t nextOrder() const { return m_rows.empty() ? 1 : m_rows.back()->order + 1; }

    // Adds, or replaces the one with the same id.
    void put(T element) { put(SharedRow<T>(std::move(element))); }
    void put(SharedRow<T> row)
    {
        const auto position = positionOf(row->id);
        if (position && m_rows[*position]->order == row->order) {
            m_rows[*position] = std::move(row);
            return;
        }
        if (m_gathering) {
            putAnywhere(std::move(row), position);
            return;
        }
        if (position)
            m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(*position));
        const bool atEnd = !position && (m_rows.empty() || before(*m_rows.back(), *row));
        if (atEnd) {
            ownIndex().insert(row->id, m_rows.size());
            m_rows.push_back(std::move(row));
            return;
        }
        const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), row,
                                            [](const auto &a, const auto &b) { return before(*a, *b); });
        m_rows.insert(place, std::move(row));
        rebuildIndex();
    }
    void remove(const Id &id)
    {
        const auto position = positionOf(id);
        if (!position)
            return;
        if (m_gathering) {
            ownIndex().erase(id, idAt());
            m_rows[*position].reset();
            m_loose = true;
            return;
        }
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(*position));
        rebuildIndex();
    }

    // Between the two calls rows are put and removed without bringing them into order each time: many of them take no
    // longer than one by one. Meanwhile only find(), contains(), positionOf(), put() and remove() may be called.
    void gather() { m_gathering = true; }
    void order()
    {
        m_gathering = false;
        if (!std::exchange(m_loose, false))
            return;
        std::erase(m_rows, SharedRow<T>());
        const auto inOrder = [](const auto &a, const auto &b) {
            return before(*a, *b);
        };
        if (!std::is_sorted(m_rows.begin(), m_rows.end(), inOrder))
            std::sort(m_rows.begin(), m_rows.end(), inOrder);
        rebuildIndex();
    }

    friend bool operator==(const Table &a, const Table &b) { return a.m_rows == b.m_rows; }

private:
    static bool before(const T &a, const T &b) { return a.order != b.order ? a.order < b.order : a.id < b.id; }
    auto idAt() const
    {
        return [this](std::size_t position) -> const Id & {
            return m_rows[position]->id;
        };
    }
    void putAnywhere(SharedRow<T> row, std::optional<std::size_t> position)
    {
        m_loose = true;
        if (position) {
            m_rows[*position] = std::move(row);
            return;
        }
        ownIndex().insert(row->id, m_rows.size());
        m_rows.push_back(std::move(row));
    }
    IdIndex &ownIndex()
    {
        // Taken up anew: use_count() alone may run ahead of what another thread still read before it let go.
        const std::shared_ptr<IdIndex> held = m_index;
        if (!held)
            m_index = std::make_shared<IdIndex>();
        else if (held.use_count() > 2)
            m_index = std::make_shared<IdIndex>(*held);
        return *m_index;
    }
    void rebuildIndex()
    {
        auto fresh = std::make_shared<IdIndex>();
        fresh->reset(m_rows.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            fresh->insert(m_rows[i]->id, i);
        m_index = std::move(fresh);
    }

    std::vector<SharedRow<T>> m_rows;
    std::shared_ptr<IdIndex> m_index;
    bool m_gathering = false;
    bool m_loose = false; // rows out of order, or gone and still counted
};

} // namespace baton
