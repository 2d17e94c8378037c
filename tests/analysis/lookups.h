#pragma once

#include "model/analysis/answer.h"

#include <QtGlobal>

// What an analysis says of one element; the test is aborted where it says nothing.
namespace baton::test {

inline const PoolLoad &poolOf(const Analysis &analysis, const Id &party)
{
    for (const PoolLoad &pool : analysis.load.pools)
        if (pool.party == party)
            return pool;
    qFatal("no such party: %s", party.c_str());
}

inline const StepLoad &stepOf(const Analysis &analysis, const Id &id)
{
    for (const StepLoad &step : analysis.load.steps)
        if (step.step == id)
            return step;
    qFatal("no such step: %s", id.c_str());
}

// Null where there is none.
inline const Problem *problem(const Analysis &analysis, ProblemCode code)
{
    for (const Problem &p : analysis.problems)
        if (p.code == code)
            return &p;
    return nullptr;
}

} // namespace baton::test
