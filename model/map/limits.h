#pragma once

// The largest values a map file may hold; private to the map room.
namespace baton {

constexpr double mostMoney = 1e12;
constexpr double mostUnits = 1e7; // of the drawing, either way
constexpr int mostPeople = 1'000'000;
constexpr int mostBatch = 1'000'000;
constexpr double mostResult = 100; // either way
constexpr double mostWeight = 100; // of a score
constexpr int mostPeriods = 240;
constexpr int mostPriority = 1000; // either way

} // namespace baton
