#pragma once

#include "model/analysis/compiled.h"
#include "model/analysis/flowsolver.h"

#include <atomic>
#include <memory>

namespace baton::analysis {

// A case followed with all that is wrong with it at once: where it is, and errors of which origins ride along unfound
// (absorbing chain on place and set; errors of one origin at the same time count as one). Exact for chains of choices,
// where finding one error and sending the case back changes what becomes of the others.
struct LiveMaker
{
    int maker = -1;
    double births = 0;                            // per case
    std::vector<double> work, inspection;         // by step: found by its work, by the inspection of what comes in
    std::vector<double> workBack, inspectionBack; // of these, the case starts again at the maker
    std::vector<double> escaped;                  // by step
    double found(int step) const { return work[step] + inspection[step]; }
    double foundAnywhere() const;
    double restarts() const;
};
// The chain behind it: what an execution in one state comes to. Sets hold the origins by number.
struct LiveMove
{
    int from = 0, to = -1; // states; -1: the case ends
    double chance = 0;
    int edge = -1;                         // the handoff taken; -1: none, back from the work, or the end
    std::uint32_t found = 0, received = 0; // by the work, by the inspection at the end of the handoff
};
struct LiveFlow
{
    LiveFlow(Graph states, std::vector<int> roots);
    LiveFlow(const LiveFlow &) = delete;
    Graph graph;
    Components parts;
    Spine order;
    FlowSolver solver;
};
struct LiveSets
{
    std::vector<double> steps, handoffs;        // executions and passages per case
    std::vector<LiveMaker> makers;              // in the order of the steps
    double anyEscape = 0;                       // probability that a case ends with an error nobody has found
    std::vector<int> stateStep;                 // by state
    std::vector<std::pair<int, double>> starts; // states in which cases begin
    std::vector<LiveMove> moves;
    std::shared_ptr<const LiveFlow> flow;
};

// Nothing when branches run in parallel, when there are more than `mostStates` states, when cases never end, or when
// cancelled. Origins of one maker stand side by side.
struct LiveOrigin
{
    int maker = -1;
    int edge = -1; // -1: made in the step's work
};
std::shared_ptr<const LiveSets> followLiveSets(const Compiled &map, const std::vector<LiveOrigin> &origins,
                                               std::size_t mostStates, const std::atomic<bool> *cancel = nullptr);

} // namespace baton::analysis
