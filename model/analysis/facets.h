#pragma once

#include "model/analysis/compiled.h"

// What the stages of an analysis read of a map, by kind: a stage need not run again while nothing that it reads
// differs.
namespace baton::analysis {

enum Facet : unsigned {
    Form = 1 << 0,      // which steps, handoffs and parties there are, and what leads where
    Choices = 1 << 1,   // splits, joins, shares, where cases begin
    Mistakes = 1 << 2,  // where errors are made, looked for, carried on; what is redone
    Repairs = 1 << 3,   // how long it takes to look into them and to put them right
    Work = 1 << 4,      // times of work and setup, batches
    People = 1 << 5,    // who does what, how many they are, when they are there
    Demand = 1 << 6,    // how many cases come, and how regularly
    Delays = 1 << 7,    // of handoffs
    Money = 1 << 8,     // rates of pay, costs of cases and of errors
    Kinds = 1 << 9,     // external customers, what work is good for
    Words = 1 << 10,    // deliverables; numbers as they are written
    Promises = 1 << 11, // agreed response times
    Everything = ~0u
};

// The facets in which two maps differ. Names and descriptions are none.
unsigned differences(const Compiled &a, const Compiled &b);

} // namespace baton::analysis
