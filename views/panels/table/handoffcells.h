#pragma once

#include "model/edit/rows.h"

#include <QString>

// The columns of the table of handoffs: what stands in a cell, and what a cell that was typed means.
namespace baton::cells {

enum Column { Supplier, Deliverable, Customer, Takes, Wrong, Within, Share, MeansRight, ColumnCount };

QString heading(int column);
QString meaning(int column); // one sentence, for tool tips
// As a field of the handoff's form would show it; empty where nothing is said.
QString text(const ProcessMap &map, const Handoff &handoff, int column);
// Errors: those of text::parseLaw, parseDuration and parseShare.
Status read(int column, const QString &typed, HandoffRow &into);
// What a typed cell was taken for, in words ("4 working hours"); empty where there is nothing to say.
QString understood(const Handoff &handoff, int column);

} // namespace baton::cells
