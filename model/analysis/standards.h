#pragma once

#include "model/analysis/leadtime.h"

// Agreed response times against what the queues and the work allow.
namespace baton::analysis {

// One for each handoff with a standard. `clean`: no errors are made anywhere.
std::vector<StandardKept> standardsKept(const Compiled &map, const LoadState &load, const ErrorTime &errors,
                                        bool clean);
PromiseChain promiseChain(const Compiled &map, const CriticalPath &path);

} // namespace baton::analysis
