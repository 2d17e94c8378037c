#pragma once

#include "model/edit/document.h"
#include "model/edit/intents.h"

namespace baton::test {

Step namedStep(const std::string &name, const Id &party = {});
Handoff handoffBetween(const Id &from, const Id &to, const std::string &deliverable = {});
// registration -> triage -> billing with parties front, ward and office, placed in a row, one calendar.
ProcessMap clinic();

} // namespace baton::test
