#pragma once

namespace baton::test {

// Processor time of the calling thread.
double cpuMs();

// How many times slower than the machine of the README's figures this one is at this moment: 1 where it is as fast or
// faster, at most 2, beyond which nothing is excused. A few milliseconds of work (strings sorted and looked up) are
// measured; other programs on the same cores slow it as they slow the program under test.
double slowness();

} // namespace baton::test
