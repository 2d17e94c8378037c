#pragma once

// The gamma law of shape k and scale 1, for every k a map can ask for: above a million, where the series no longer
// settle, as the normal law it has become. None of them throws.
namespace baton {

double gammaBelow(double shape, double x);             // P(X <= x)
double gammaQuantile(double shape, double below);      // below in (0, 1)
double gammaQuantileAbove(double shape, double above); // the same from the upper tail, where nothing is lost
double logGamma(double x);                             // x > 0; std::lgamma writes a sign that all threads share

} // namespace baton
