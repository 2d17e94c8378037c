#pragma once

namespace baton {

// Runs the command named on the command line, or the window. Answers the exit status of the program:
// 0 done, 1 done with problems in the map, 2 usage, 3 input, 4 output, 5 a fault of Baton.
int runCommandLine(int argc, char **argv);

} // namespace baton
