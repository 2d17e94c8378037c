#pragma once

#include "model/analysis/analysis.h"
#include "model/analysis/errors.h"
#include "model/analysis/facets.h"
#include "model/analysis/soundness.h"
#include "model/analysis/structure.h"
#include "model/analysis/timememory.h"

// What the stages of an analysis find, each with what it was made of: a stage that is kept outlives its map.
namespace baton {

namespace analysis {

struct Source
{
    explicit Source(const ProcessMap &read) : map(read), compiled(compile(map)) {}
    Source(const Source &) = delete;
    ProcessMap map;
    Compiled compiled;
};
using SourcePtr = std::shared_ptr<const Source>;

// The bare chain: its order, its parallel blocks, and how often a case passes where nothing goes wrong.
struct Chain
{
    explicit Chain(SourcePtr of);
    Chain(const Chain &) = delete;
    SourcePtr source;
    Components parts;
    Spine order;
    Collapsed shape;
    FlowSolver solver; // holds the pass weights between stages
    Passes base;
};

// What becomes of the errors that are made.
struct Mistaken
{
    Mistaken(SourcePtr of, std::shared_ptr<Chain> in, const std::atomic<bool> *cancel);
    Mistaken(const Mistaken &) = delete;
    SourcePtr source;
    std::shared_ptr<Chain> chain;
    ErrorModel model;
    ErrorState state;
};

struct Loaded
{
    LoadState state;
    Load answer;
    std::vector<Problem> problems;
};

struct Timed
{
    LeadTimeState lead;
    CriticalPath critical;
    ErrorTime added;
};

struct Kept
{
    std::vector<StandardKept> standards;
    PromiseChain promises;
};

} // namespace analysis

template <class T>
struct Remembered
{
    std::shared_ptr<T> value;
    unsigned stale = 0; // facets that have changed since
    bool whole = false; // with all that options can leave out
};

struct AnalysisMemory::Stages
{
    analysis::SourcePtr last;
    Remembered<analysis::ChainCheck> checked;
    Remembered<analysis::Chain> chain;
    Remembered<analysis::Mistaken> mistaken;
    Remembered<analysis::Loaded> loaded;
    Remembered<analysis::Timed> timed;
    Remembered<analysis::Kept> agreed;
    Remembered<Errors> errors;
    Remembered<analysis::Ways> ways;
    Remembered<std::vector<Redundancy>> redundant;
    Remembered<Structure> structure;
    Remembered<std::vector<Bottleneck>> bottlenecks;
    analysis::TimeMemory times;
    std::vector<AnalysisStage> ran;

    void see(const analysis::SourcePtr &fresh);

private:
    void makeStale(unsigned facets);
};

} // namespace baton
