#pragma once

#include "model/map/processmap.h"

namespace baton::test {

// A map written as text, one statement a line: "registration -> triage -> billing: insurance data" makes the steps
// (id = name in lower case with dashes), a party of the same id with one person each, and the handoffs ("a-b").
// "step registration work=8min party=front introduces=0.06 arrivals=exp(12min)" sets fields as in map files;
// "handoff a-b delay=2h goes_wrong=0.05" and "party front people=2" likewise; "map hours_per_day=8"; "calendar office
// zone=Europe/Rome weekly="Mon-Fri 09:00-17:00;Sat 10:00-12:00"". Values are JSON or plain text, "standard=4h" is short
// for its `within`; blanks only inside brackets and quotes. A party given to a step is made where it is not there, and
// one that lost its last step goes. "#" begins a comment line. Aborts the test on a bad line.
ProcessMap textMap(std::string_view text);

} // namespace baton::test
