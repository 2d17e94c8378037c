#pragma once

#include "model/analysis/satisfaction.h"

#include <QString>

namespace baton::text {

QString attribute(Attribute attribute);                                   // "On time"
QString answer(double value, AnswerScale scale);                          // "3.4 of 5", "7.8 of 10"
QString answerUnit(AnswerScale scale);                                    // "of 5"
QString handoffIndex(const HandoffSatisfaction &said, AnswerScale scale); // "3.3 of 5 from 2 of 5 answers"
QString overallSatisfaction(const Satisfaction &said);
// "3.1 of 5 from 2 of 3 handoffs. It has 34 % of the influence on what the customer outside gets."
QString supplierSatisfaction(const SupplierSatisfaction &supplier, const Satisfaction &said);
// "Satisfaction inside moves together with satisfaction outside 2 periods later. Rank correlation 0.81 ...": never
// that one causes the other.
QString movesTogether(const Together &together);

} // namespace baton::text
