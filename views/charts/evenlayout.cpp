#include "views/charts/evenlayout.h"

#include <algorithm>
#include <numeric>

namespace baton {

namespace {

int widest(const std::vector<QLayoutItem *> &items)
{
    int most = 0;
    for (const QLayoutItem *item : items)
        most = std::max(most, item->sizeHint().width());
    return most;
}

int evenWidth(int room, int columns, int gap)
{
    return (room - (columns - 1) * gap) / columns;
}

// As wide as each needs, and what is left shared; empty where they do not fit into one row.
std::vector<int> naturalWidths(const std::vector<QLayoutItem *> &items, int room, int gap)
{
    std::vector<int> widths;
    for (const QLayoutItem *item : items)
        widths.push_back(item->sizeHint().width());
    const int count = static_cast<int>(items.size());
    const int rest = room - (count - 1) * gap - std::accumulate(widths.begin(), widths.end(), 0);
    if (rest < 0)
        return {};
    for (int &width : widths)
        width += rest / count;
    return widths;
}

} // namespace

EvenLayout::EvenLayout(int columns, int gap) : m_columns(columns), m_gap(gap) {}

EvenLayout::~EvenLayout() = default;

void EvenLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *EvenLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *EvenLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

std::vector<QLayoutItem *> EvenLayout::shown() const
{
    std::vector<QLayoutItem *> items;
    for (const auto &item : m_items)
        if (!item->isEmpty())
            items.push_back(item.get());
    return items;
}

QSize EvenLayout::sizeHint() const
{
    const int width = widest(shown()) * m_columns + (m_columns - 1) * m_gap;
    return {width, heightForWidth(width)};
}

QSize EvenLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : shown())
        least = least.expandedTo(item->minimumSize());
    return least;
}

void EvenLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int EvenLayout::place(const QRect &rect, bool really) const
{
    const std::vector<QLayoutItem *> items = shown();
    if (items.empty())
        return 0;
    int columns = std::min(m_columns, static_cast<int>(items.size()));
    std::vector<int> natural;
    const int wanted = widest(items);
    while (columns > 1 && wanted > evenWidth(rect.width(), columns, m_gap) && natural.empty()) {
        if (columns == static_cast<int>(items.size()))
            natural = naturalWidths(items, rect.width(), m_gap);
        columns -= natural.empty();
    }
    int x = rect.left(), y = rect.top(), high = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::size_t column = i % static_cast<std::size_t>(columns);
        if (column == 0 && i > 0) {
            y += high + m_gap;
            x = rect.left();
            high = 0;
        }
        const int width = natural.empty() ? evenWidth(rect.width(), columns, m_gap) : natural[column];
        const QSize size(width, items[i]->sizeHint().height());
        if (really)
            items[i]->setGeometry({{x, y}, size});
        x += width + m_gap;
        high = std::max(high, size.height());
    }
    return y + high - rect.top();
}

} // namespace baton
