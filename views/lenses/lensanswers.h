#pragma once

#include "views/lenses/lensviews.h"

#include <atomic>
#include <memory>

// The lenses of a map that stands alone, for the report and the command line.
namespace baton {

// What the lenses of one map stand on; null is not known yet.
struct LensAnswers
{
    std::shared_ptr<const Analysis> analysis;
    std::shared_ptr<const Impact> impact; // of the error that is followed
    std::shared_ptr<const DelayAnswer> delay;
    std::shared_ptr<const Simulation> simulation;
};

// Of one error made there; null where there is no such element.
std::shared_ptr<const Impact> impactOf(const ProcessMap &map, const ElementRef &origin);

// `known`, and here and now what the lens needs besides (may take a second). When `cancel` turns true it comes back
// early, and what it brings is of no use.
LensAnswers answered(Lens lens, const ProcessMap &map, LensAnswers known = {},
                     const std::atomic<bool> *cancel = nullptr);
LensAnswers withAnalysis(const ProcessMap &map, LensAnswers known, const std::atomic<bool> *cancel = nullptr);
LensView lensViewOf(Lens lens, const ProcessMap &map, const LensAnswers &answers);

} // namespace baton
