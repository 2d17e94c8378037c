#include "model/simulation/engine/engine.h"

#include "tests/support/textmap.h"

#include <sys/resource.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>

// The engine beside a minimal hand-written loop for the same network (binary heap with the root replaced in place,
// xoshiro256++, exponentials by -log, nothing but the mean): the practical bound of one core. User CPU, interleaved
// rounds, medians. W1 M/M/1 at load 0.8; W2 ten multi-server stations with routing and 10 % rework; W3 replications
// of a 30-step chain.
namespace {

using namespace baton;
using namespace baton::sim;

double userSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec) + 1e-6 * static_cast<double>(usage.ru_utime.tv_usec);
}

struct Xoshiro
{
    std::uint64_t s[4];
    explicit Xoshiro(std::uint64_t seed)
    {
        for (std::uint64_t &word : s) {
            seed += 0x9E3779B97F4A7C15u;
            std::uint64_t z = (seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9u;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
            word = z ^ (z >> 31);
        }
    }
    std::uint64_t next()
    {
        const std::uint64_t result = std::rotl(s[0] + s[3], 23) + s[0], t = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= t;
        s[3] = std::rotl(s[3], 45);
        return result;
    }
    double uniform() { return (static_cast<double>(next() >> 11) + 0.5) * 0x1p-53; }
    double exponential(double mean) { return -mean * std::log(uniform()); }
};

// -- the bound: stations with servers, one next station drawn from a cumulative row

struct Station
{
    double mean;
    int servers;
    std::vector<std::pair<double, int>> next; // reached, station; beyond the last: out
};

class Bound
{
public:
    Bound(std::vector<Station> stations, double gap) : m_stations(std::move(stations)), m_gap(gap) {}

    double run(int entities, std::uint64_t seed)
    {
        Xoshiro random(seed);
        m_heap.clear();
        m_free.clear();
        for (const Station &station : m_stations)
            m_free.push_back(station.servers);
        m_queues.assign(m_stations.size(), {});
        m_entered.assign(static_cast<std::size_t>(entities), 0);
        double sum = 0;
        int begun = 0;
        pushNew({random.exponential(m_gap), -1, 0});
        while (!m_heap.empty()) {
            const Item event = m_heap.front();
            m_hole = true;
            if (event.station < 0) {
                m_entered[static_cast<std::size_t>(begun)] = event.time;
                const int entity = begun++;
                if (begun < entities)
                    push({event.time + random.exponential(m_gap), -1, 0});
                arrive(event.time, 0, entity, random);
            } else {
                const auto s = static_cast<std::size_t>(event.station);
                if (Queue &queue = m_queues[s]; queue.head != queue.items.size())
                    push({event.time + random.exponential(m_stations[s].mean), event.station, queue.pop()});
                else
                    ++m_free[s];
                const int to = next(m_stations[s], random);
                if (to < 0)
                    sum += event.time - m_entered[static_cast<std::size_t>(event.entity)];
                else
                    arrive(event.time, to, event.entity, random);
            }
            if (m_hole)
                popHole();
        }
        return sum / entities;
    }

private:
    struct Item
    {
        double time;
        int station, entity;
    };
    struct Queue
    {
        std::vector<int> items;
        std::size_t head = 0;
        int pop()
        {
            const int entity = items[head++];
            if (head == items.size()) {
                items.clear();
                head = 0;
            }
            return entity;
        }
    };
    static int next(const Station &station, Xoshiro &random)
    {
        if (station.next.empty())
            return -1;
        if (station.next.size() == 1 && station.next[0].first >= 1)
            return station.next[0].second;
        const double u = random.uniform();
        for (const auto &[reached, to] : station.next)
            if (u < reached)
                return to;
        return -1;
    }
    void arrive(double time, int station, int entity, Xoshiro &random)
    {
        const auto s = static_cast<std::size_t>(station);
        if (m_free[s] > 0) {
            --m_free[s];
            push({time + random.exponential(m_stations[s].mean), station, entity});
        } else {
            m_queues[s].items.push_back(entity);
        }
    }
    void pushNew(const Item &item)
    {
        std::size_t at = m_heap.size();
        m_heap.push_back(item);
        for (; at && item.time < m_heap[(at - 1) / 2].time; at = (at - 1) / 2)
            m_heap[at] = m_heap[(at - 1) / 2];
        m_heap[at] = item;
    }
    void push(const Item &item)
    {
        if (!m_hole)
            return pushNew(item);
        m_hole = false;
        sink(item);
    }
    void popHole()
    {
        m_hole = false;
        const Item last = m_heap.back();
        m_heap.pop_back();
        if (!m_heap.empty())
            sink(last);
    }
    void sink(const Item &item)
    {
        std::size_t at = 0;
        for (std::size_t child = 1; child < m_heap.size(); child = 2 * at + 1) {
            child += child + 1 < m_heap.size() && m_heap[child + 1].time < m_heap[child].time;
            if (m_heap[child].time >= item.time)
                break;
            m_heap[at] = m_heap[child];
            at = child;
        }
        m_heap[at] = item;
    }

    std::vector<Station> m_stations;
    double m_gap;
    std::vector<Item> m_heap;
    bool m_hole = false;
    std::vector<int> m_free;
    std::vector<Queue> m_queues;
    std::vector<double> m_entered;
};

// -- the workloads, in hours

struct Workload
{
    const char *name;
    std::vector<Station> stations;
    double gap;
    int entities, runs;
};

Workload mm1()
{
    return {"W1 M/M/1", {{1, 1, {}}}, 1.25, 1'000'000, 1};
}

Workload openNetwork()
{
    Workload w{"W2 network", {}, 1, 200'000, 1};
    const int servers[] = {2, 1, 3, 2, 4, 1, 2, 1, 3, 1};
    for (int i = 0; i < 10; ++i) {
        Station station{servers[i] * 0.66, servers[i], {}};
        if (i == 4) // a tenth goes back to the start
            station.next = {{0.1, 0}, {1.0, 5}};
        else if (i < 9 && i % 3 == 1) // now and then one station is left out
            station.next = {{0.7, i + 1}, {1.0, std::min(9, i + 2)}};
        else if (i < 9)
            station.next = {{1.0, i + 1}};
        w.stations.push_back(station);
    }
    return w;
}

Workload chain()
{
    Workload w{"W3 chain", {}, 1.25, 200, 1000};
    for (int i = 0; i < 30; ++i)
        w.stations.push_back({1, 1, {}});
    for (int i = 0; i < 29; ++i)
        w.stations[static_cast<std::size_t>(i)].next = {{1.0, i + 1}};
    return w;
}

ProcessMap mapOf(const Workload &w)
{
    std::string text;
    const auto name = [](int i) {
        return "s" + std::to_string(i);
    };
    for (std::size_t i = 0; i < w.stations.size(); ++i) {
        const Station &station = w.stations[i];
        const std::string id = name(static_cast<int>(i));
        text += "step " + id + " work=exp(" + std::to_string(static_cast<long>(station.mean * 3600e3)) + "ms)";
        text += i == 0 ? " arrivals=exp(" + std::to_string(static_cast<long>(w.gap * 3600e3)) + "ms)\n" : "\n";
        text += "party " + id + " people=" + std::to_string(station.servers) + "\n";
    }
    for (std::size_t i = 0; i < w.stations.size(); ++i) {
        double before = 0;
        for (const auto &[reached, to] : w.stations[i].next) {
            const std::string from = name(static_cast<int>(i)), id = from + "-" + name(to);
            text += from + " -> " + name(to) + "\n";
            text += "handoff " + id + " share=" + std::to_string(reached - before) + "\n";
            before = reached;
        }
    }
    return test::textMap(text);
}

double engineMean(const Network &network, const Workload &w)
{
    Engine engine(network);
    double sum = 0;
    for (int r = 0; r < w.runs; ++r) {
        Plan plan;
        plan.cases = w.entities;
        plan.eventLimit = 1'000'000'000;
        plan.replication = static_cast<std::uint32_t>(r);
        engine.start(plan);
        engine.finish();
        sum += engine.tally().leadTime / static_cast<double>(engine.tally().completed);
    }
    return sum / w.runs / 3.6e9;
}

double boundMean(const Workload &w)
{
    Bound bound(w.stations, w.gap);
    double sum = 0;
    for (int r = 0; r < w.runs; ++r)
        sum += bound.run(w.entities, static_cast<std::uint64_t>(r) + 1);
    return sum / w.runs;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// The same in SimPy, on a fiftieth of the customers: its user seconds for all of them; none where it is not installed.
std::optional<double> peerSeconds(const Workload &w)
{
    const bool replicated = w.runs > 1;
    const int entities = replicated ? w.entities : w.entities / 50, runs = replicated ? w.runs / 50 : 1;
    const std::string command = std::string("/usr/bin/python3 " BATON_SOURCE "/tests/bench/simulation/peer.py ") +
                                std::string(w.name, 2) + ' ' + std::to_string(entities) + ' ' + std::to_string(runs) +
                                " 2>/dev/null";
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> out(popen(command.c_str(), "r"), pclose);
    double seconds = 0;
    if (!out || std::fscanf(out.get(), "%lf", &seconds) != 1)
        return std::nullopt;
    return seconds * 50;
}

void compare(const Workload &w, int rounds)
{
    Result<Network> network = compileNetwork(mapOf(w), 1);
    if (!network)
        std::abort();
    network->layOut(0);
    std::vector<double> engine, bound;
    double engineResult = 0, boundResult = 0;
    for (int round = 0; round < rounds; ++round) {
        const double a = userSeconds();
        boundResult = boundMean(w);
        const double b = userSeconds();
        engineResult = engineMean(*network, w);
        bound.push_back(b - a);
        engine.push_back(userSeconds() - b);
    }
    const double e = median(engine), b = median(bound), total = double(w.entities) * w.runs;
    std::printf("%-12s bound %.3f s (%.2f M/s, mean %.3f)  engine %.3f s (%.2f M/s, mean %.3f)  ratio %.2f\n", w.name,
                b, total / b / 1e6, boundResult, e, total / e / 1e6, engineResult, e / b);
    if (const auto peer = peerSeconds(w))
        std::printf("%-12s SimPy %.1f s (%.4f M/s), %.0f times the engine\n", "", *peer, total / *peer / 1e6,
                    *peer / e);
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 5;
    compare(mm1(), rounds);
    compare(openNetwork(), rounds);
    compare(chain(), rounds);
}
