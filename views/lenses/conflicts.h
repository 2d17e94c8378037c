#pragma once

#include "model/map/processmap.h"
#include "model/simulation/agreements.h"

#include <QString>
#include <string>
#include <vector>

namespace baton {

// Standards that cannot hold together, in words, with the cheapest way out.
struct ConflictWords
{
    QString what;                   // "A → B and B → C cannot both be kept: even on a good day 2 h are missing."
    QString remedy;                 // "Cheapest: A → B within 6 h instead of 4 h"
    std::vector<std::string> edits; // script lines that do it
    Id handoff;                     // the one to move
};
ConflictWords wordsOf(const StandardConflict &conflict, const ProcessMap &map);

} // namespace baton
