#pragma once

#include "app/commands/console.h"
#include "model/analysis/answer.h"
#include "model/map/processmap.h"

namespace baton::commands {

// One line a problem, the gravest first.
void sayProblems(const Analysis &analysis, const ProcessMap &map, const Console &console);
// ExitProblems when one of them is an error, else ExitDone.
int problemStatus(const Analysis &analysis);

} // namespace baton::commands
