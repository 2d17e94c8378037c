#pragma once

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

namespace baton {

// part(from, to) for each share of `count` things that know nothing of each other, on as many threads as there are
// cores, at most four. Fewer things than `few` stay on this thread, which has a share in any case.
template <class Part>
void inShares(std::size_t count, std::size_t few, const Part &part)
{
    const std::size_t threads = count < few ? 1 : std::clamp(std::thread::hardware_concurrency(), 1u, 4u);
    const std::size_t each = (count + threads - 1) / threads;
    std::vector<std::thread> others;
    for (std::size_t from = each; from < count; from += each)
        others.emplace_back([&part, from, to = std::min(from + each, count)] { part(from, to); });
    part(std::size_t(0), std::min(each, count));
    for (std::thread &thread : others)
        thread.join();
}

} // namespace baton
