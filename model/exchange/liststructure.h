#pragma once

#include "model/exchange/codec.h"

namespace baton::handofflist {

// A list of handoffs says who hands what to whom, not whether a case takes one of the ways or all. Where nobody gave
// shares, every case begins at one step and nothing goes round in circles, everything listed happens for every case:
// splits are `all` and joins are `all`. Otherwise the usual `one` and `any` stay. Both are reported.
void settleFlow(Imported &imported);

} // namespace baton::handofflist
