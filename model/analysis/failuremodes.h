#pragma once

#include <array>

// The scales of the failure mode table: from the model's own numbers to ratings from 1 (harmless) to 10 (worst).
namespace baton {

struct RatingScale
{
    // Smallest value that is rated 10, 9, ... 2; anything below is rated 1.
    std::array<double, 9> atLeast;

    int rate(double value) const;
};

// Money lost per error that nobody in the house finds, as a share of the dearest such error of the map.
const RatingScale &severityScale();
// Errors made per case; the limits of the AIAG FMEA handbook (4th edition, 2008).
const RatingScale &occurrenceScale();
// Share of the errors that nobody finds before the external customer.
const RatingScale &detectionScale();

} // namespace baton
