#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace baton {

// An element that nobody changes any more, or none: read like an optional, copied for a pointer. Tables, batches and
// the history share their rows, so a gesture over a whole map does not copy the map.
template <class T>
class SharedRow
{
public:
    using value_type = T;
    SharedRow() = default;
    SharedRow(std::nullopt_t) {}
    SharedRow(T element) : m_element(std::make_shared<const T>(std::move(element))) {}

    bool has_value() const { return m_element != nullptr; }
    explicit operator bool() const { return has_value(); }
    const T &operator*() const { return *m_element; }
    const T *operator->() const { return m_element.get(); }
    const T *get() const { return m_element.get(); }
    void reset() { m_element.reset(); }

    friend bool operator==(const SharedRow &a, const SharedRow &b)
    {
        return a.m_element == b.m_element || (a && b && *a == *b);
    }

private:
    std::shared_ptr<const T> m_element;
};

} // namespace baton
