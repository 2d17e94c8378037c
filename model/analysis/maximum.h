#pragma once

#include "model/analysis/compiled.h"

#include <unordered_map>

// The time until the last of several parallel branches is there.
namespace baton::analysis {

// Clark 1961: maximum of two normals with covariance; exact for normals.
Moments clarkMaximum(Moments a, Moments b, double covariance = 0);

// One branch: how likely it is taken at all, and its time. With a law the time is shift + scale * law and known
// exactly; otherwise it is a gamma fitted to the moments (fixed when the variance is 0).
struct BranchTime
{
    double chance = 1;
    Moments time;
    const NumericLaw *law = nullptr;
    double shift = 0, scale = 1;
};
struct MaximumTime
{
    Moments time;
    bool exact = true;
};
// Maxima worked out before, for whoever works out nearly the same map many times over. Used by one thread at a time.
class MaximumMemory
{
public:
    using Key = std::vector<double>;
    const MaximumTime *find(const Key &key) const;
    void keep(Key key, const MaximumTime &value);

private:
    struct Hash
    {
        std::size_t operator()(const Key &key) const;
    };
    std::unordered_map<Key, MaximumTime, Hash> m_known;
};

// Largest of the independent branch times, over the branches taken, given that at least one is.
MaximumTime independentMaximum(const std::vector<BranchTime> &branches, MaximumMemory *memory = nullptr);
// Largest of the mean times, averaged over what is taken: never above the mean of the maximum.
double maximumOfMeans(const std::vector<BranchTime> &branches);

// P(law <= t), by the kinds of base/law.h.
double lawDistribution(const NumericLaw &law, double t);

} // namespace baton::analysis
