#pragma once

#include "model/analysis/compiled.h"

// How long one delivery takes: waiting, working and travelling times that have nothing to do with each other, added up.
namespace baton::analysis {

// Nobody is in the way with probability 1 - chance; else the wait is exponential. True of M/M/c, an estimate elsewhere.
struct QueueWait
{
    double chance = 0;
    double mean = 0; // s, of those who wait
};

// Times in seconds. Laws that are not there take no time; `rest` is known by its mean and spread only.
struct DeliveryTime
{
    QueueWait wait;
    const NumericLaw *work = nullptr;
    double workScale = 1;
    const NumericLaw *delay = nullptr;
    Moments rest;

    Moments moments() const;
};

struct Chance
{
    double value = 0;
    bool exact = true; // for the laws as they are given; false: a gamma law with the same mean and spread stood in
};
// P(all of it <= t).
Chance doneWithin(const DeliveryTime &time, double t);

} // namespace baton::analysis
