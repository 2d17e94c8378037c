#pragma once

#include "model/edit/capture.h"

namespace baton {

// A line of the table of handoffs as it is wanted: the handoff's own facts, and the names of its two ends.
struct HandoffRow
{
    Handoff facts;        // id "" = a new handoff; from and to are not read
    std::string supplier; // names; "" in a line that is there = as it is
    std::string customer;
};

// Puts lines on the map as one edit. A name leads to the step called so, without regard to case. A name that no step
// has yet renames the step at that end where it has no other handoff, else it becomes a new step with a party of the
// same name. `place` as for a capture line. Errors: MissingField {"name"}: a new line without one of its ends.
// `from`: a map the lines were read from; a new step takes its own facts and its party's from there. Not kept.
Result<Batch> putRows(const ProcessMap &map, const std::vector<HandoffRow> &rows, const CapturePlace &place,
                      const ProcessMap *from = nullptr);
// The handoffs of a map that was read, as lines for another.
std::vector<HandoffRow> rowsOf(const ProcessMap &map);

} // namespace baton
