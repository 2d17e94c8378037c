#pragma once

#include "model/analysis/errorchain.h"
#include "model/analysis/leadtime.h"

#include <atomic>

namespace baton::analysis {

// A place where errors are born: a step's work, or what is handed over on one handoff. The maker is the supplier.
struct Origin
{
    int maker = -1;
    int edge = -1;                                                 // -1: born in the step's work
    double perExecution = 0;                                       // births per execution of the maker
    std::vector<std::pair<int, double>> work, inspection, escaped; // what becomes of one error, by step
    double found = 0, escapes = 0;
};

// Work caused by sending the case back to the maker: executions per error, minus those that no longer happen.
struct Redone
{
    int maker = -1;
    std::vector<double> executions; // by step, per execution of the maker
};

struct ErrorState
{
    std::vector<Origin> origins;
    std::vector<Redone> redone;
    Passes nominal; // rework included
    ReworkJobs jobs;
    std::vector<double> restarts; // per case, by maker
    bool avalanche = false;
    std::vector<int> avalancheSteps;
    bool endless = false;
    Label label = Label::Exact;
    Reason reason = Reason::None;

    double births(const Origin &origin) const { return nominal.steps[origin.maker] * origin.perExecution; }
};

// Chains shared by makers that nobody names.
class ErrorModel
{
public:
    ErrorModel(const Compiled &map, const Collapsed &shape);
    const ErrorChain &chain(int maker) const { return *m_chains[m_chainOf[maker]]; }
    int chainNumber(int maker) const { return m_chainOf[maker]; }
    int chains() const { return static_cast<int>(m_chains.size()); }
    const ErrorChain &chainAt(int number) const { return *m_chains[number]; }

private:
    std::vector<int> m_chainOf;
    std::vector<std::unique_ptr<ErrorChain>> m_chains;
};

// `solver` holds the pass weights. base: passes without rework.
// Cancelled, it comes back early with what it has.
ErrorState computeErrors(const Compiled &map, const ErrorModel &model, const FlowSolver &solver, const Passes &base,
                         const std::atomic<bool> *cancel = nullptr);
// What patches and redone work add to the time of a case; waits as known by then.
ErrorTime errorTime(const Compiled &map, const ErrorState &state, const LoadState &load, const Passes &base);

// The figures: yields, blame, found, cost, best checks.
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

} // namespace baton::analysis
