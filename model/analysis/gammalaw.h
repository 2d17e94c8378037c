#pragma once

// The gamma law of shape k and scale 1, for every k a map can ask for: above a million, where the series no longer
// settle, as the normal law it has become. Neither of them throws.
namespace baton::analysis {

double gammaBelow(double shape, double x);    // P(X <= x)
double gammaQuantile(double shape, double u); // u in (0, 1)

} // namespace baton::analysis
