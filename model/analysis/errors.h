#pragma once

#include "model/analysis/errorchain.h"
#include "model/analysis/leadtime.h"
#include "model/analysis/liveset.h"

#include <atomic>

namespace baton::analysis {

// A place where errors are born: a step's work, or what is handed over on one handoff. The maker is the supplier.
struct Origin
{
    int maker = -1;
    int edge = -1;           // -1: born in the step's work
    double perExecution = 0; // births per execution of the maker
    double found = 0;        // one error is found by anybody
    double sentBack = 0;     // it is found and the case goes back to the maker
};

// Work caused by sending the case back to the maker: executions per error, minus those that no longer happen.
struct Redone
{
    int maker = -1;
    double restarts = 0;            // per execution of the maker
    std::vector<double> executions; // by step, per execution of the maker; empty where there are very many makers
};

struct ErrorState
{
    std::vector<Origin> origins;          // of one maker side by side
    std::vector<std::vector<int>> groups; // origins with one fate: of one chain, and all or none redone
    std::vector<Redone> redone;
    Passes nominal; // rework included
    ReworkJobs jobs;
    std::vector<double> again;    // executions per case that redone work adds, by step
    std::vector<double> escaped;  // errors per case that leave the chain unfound, by step
    std::vector<double> restarts; // per case, by maker
    // Where work is redone and everything could be followed together: the passes, jobs and escapes above are those of
    // this chain. Null otherwise.
    std::shared_ptr<const LiveSets> live;
    bool avalanche = false;
    std::vector<int> avalancheSteps;
    bool endless = false;
    bool tooMany = false; // more kinds of errors, each with its own chain, than can be worked out
    Label label = Label::Exact;
    Reason reason = Reason::None;

    double births(const Origin &origin) const { return nominal.steps[origin.maker] * origin.perExecution; }
    double made() const; // errors per case
};

std::vector<LiveOrigin> liveOrigins(const std::vector<Origin> &origins);

// Chains, each shared by the makers whose errors are found in the same way. Worked out when first asked for: not from
// two threads at once.
class ErrorModel
{
public:
    ErrorModel(const Compiled &map, const Collapsed &shape);
    const ErrorChain &chain(int maker) const { return chainAt(m_chainOf[maker]); }
    int chainNumber(int maker) const { return m_chainOf[maker]; }
    int chains() const { return static_cast<int>(m_chains.size()); }
    const ErrorChain &chainAt(int number) const;

private:
    const Compiled &m_map;
    const Collapsed &m_shape;
    std::vector<int> m_chainOf, m_example; // by maker; a maker of each chain
    mutable std::vector<std::unique_ptr<ErrorChain>> m_chains;
};

// `solver` holds the pass weights. base: passes without rework.
// Cancelled, it comes back early with what it has.
ErrorState computeErrors(const Compiled &map, const ErrorModel &model, const FlowSolver &solver, const Passes &base,
                         const std::atomic<bool> *cancel = nullptr);
// What patches and redone work add to the time of a case; waits as known by then.
ErrorTime errorTime(const Compiled &map, const ErrorModel &model, const ErrorState &state, const LoadState &load,
                    const Passes &base);

// Working time as it passes for a case: closed hours and the wait for the people included.
Moments handlingTime(const Compiled &map, const LoadState &load, int step, const Moments &work);
// Time from first entry to last exit along the chain of places and errors.
Moments lifeTime(const Compiled &map, const ErrorState &state, const LoadState &load);

// What one error of each kind in `group`, times its weight, comes to.
template <class Weight>
Fate together(const ErrorModel &model, const ErrorState &state, const std::vector<int> &group, Weight weight)
{
    std::vector<ErrorChain::Start> starts;
    for (const int k : group)
        starts.push_back({state.origins[k].maker, state.origins[k].edge, weight(state.origins[k])});
    return model.chain(state.origins[group.front()].maker).fromMany(starts);
}
// Where an error is found and the case then starts again at its maker: what that changes on the spot, per step.
void takeAway(const Compiled &map, const FlowSolver &solver, const Fate &fate, bool always,
              std::vector<double> &change);

// The figures: yields, blame, found, cost, best checks. Totals, yields and checks count every error. Blame and found
// are rows by maker: all of them while makers times steps stay below half a million; above that the rows of the 200
// makers that cause the most work. Of blame the 50,000 largest cells are given. Yields of steps in loops leave out
// what comes back to its own maker, and are approximations, where so large maps have over 300 places in loops where
// errors are made.
Errors errorsAnswer(const Compiled &map, const Collapsed &shape, const ErrorModel &model, const ErrorState &state,
                    const LoadState &load, const Passes &base, const FlowSolver &solver, bool bestChecks);
// Rework in seconds and all money per case, without the tables (for comparing variants).
struct ErrorTotals
{
    double seconds = 0, cost = 0, escapes = 0;
};
ErrorTotals errorTotals(const Compiled &map, const ErrorState &state, const std::vector<StepWork> &work);
// Money that one escaped error costs at a step where it leaves the chain.
double escapeCost(const Compiled &map, int step);
// P(no error at all is made on a case).
Figure rolledYield(const Compiled &map, const Collapsed &shape);
// Its root by the number of steps a case passes when nothing is done again.
Figure normalisedYield(const Compiled &map, const Figure &rolled, const Passes &base);

} // namespace baton::analysis
