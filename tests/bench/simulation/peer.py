"""The workloads of bench_simulation in SimPy: peer.py W1|W2|W3 CUSTOMERS RUNS; prints user CPU seconds and the mean."""
import random
import resource
import sys

import simpy


def stations(workload):
    if workload == "W1":
        return [(1.0, 1, [])], 1.25
    if workload == "W3":
        return [(1.0, 1, [(1.0, i + 1)] if i < 29 else []) for i in range(30)], 1.25
    rows = []
    for i, servers in enumerate([2, 1, 3, 2, 4, 1, 2, 1, 3, 1]):
        following = [(1.0, i + 1)] if i < 9 else []
        if i == 4:
            following = [(0.1, 0), (1.0, 5)]
        elif i < 9 and i % 3 == 1:
            following = [(0.7, i + 1), (1.0, min(9, i + 2))]
        rows.append((servers * 0.66, servers, following))
    return rows, 1.0


def customer(env, rows, desks, times):
    entered, at = env.now, 0
    while at is not None:
        mean, _, following = rows[at]
        with desks[at].request() as turn:
            yield turn
            yield env.timeout(random.expovariate(1 / mean))
        drawn = random.random() if len(following) > 1 else 0.0
        at = next((to for reached, to in following if drawn < reached), None)
    times.append(env.now - entered)


def source(env, rows, desks, gap, count, times):
    for _ in range(count):
        yield env.timeout(random.expovariate(1 / gap))
        env.process(customer(env, rows, desks, times))


def main():
    (rows, gap), count, runs = stations(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    times = []
    random.seed(1)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    for _ in range(runs):
        env = simpy.Environment()
        desks = [simpy.Resource(env, servers) for _, servers, _ in rows]
        env.process(source(env, rows, desks, gap, count, times))
        env.run()
    print(resource.getrusage(resource.RUSAGE_SELF).ru_utime - before, sum(times) / len(times))


main()
