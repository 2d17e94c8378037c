#pragma once

#include "model/analysis/answer.h"
#include "model/analysis/rankcorrelation.h"
#include "model/base/json.h"
#include "model/map/processmap.h"

#include <functional>

// How satisfied the internal customers are, with whom, who has most to do with what the external customer gets, and
// whether what is measured over the periods moves together.
namespace baton {

struct Sentences; // analysis.h

// The scale of all answers of a map: 0..10 where it says so or where an answer (rating, self-rating, score) lies
// outside 1..5, else 1..5.
AnswerScale answerScale(const ProcessMap &map);
// On the scale of importance: 0..10 is stretched over 1..5.
double outOfFive(double answer, AnswerScale scale);
// What an answer says: content from 4.2 out of five on, half-hearted from 3.5 on.
enum class Contentment { Discontent, HalfHearted, Content };
Contentment contentment(double answer, AnswerScale scale);

// A handoff about which its customer has said something.
struct HandoffSatisfaction
{
    Id handoff;
    // On the map's scale: sum w s / sum w over the attributes that were answered; the overall rating where none was.
    // What was not answered is never filled in.
    double index = 0;
    int answered = 0, asked = 5; // attributes; those with a weight of 0 are not asked about
    std::optional<double> gap;   // importance - index, both from 1 to 5; none where no importance is said

    double shareAnswered() const { return asked > 0 ? static_cast<double>(answered) / asked : 0; }
};
// None where nothing was said.
std::optional<HandoffSatisfaction> satisfactionWith(const Handoff &handoff, AnswerScale scale);

// What its customers say of a party: the indices of the handoffs it gives to others, weighted by what passes there
// (passages per case) times the importance to the customer (3, the middle, where it is not said).
struct SupplierSatisfaction
{
    Id party;
    Figure index;       // on the map's scale
    int rated = 0;      // handoffs in the index
    int handoffs = 0;   // that it gives to others
    int unweighted = 0; // of those rated: without importance
};

// How much of what reaches the external customers is in whose hands: v = b + W v with W_ij = the share of j's inputs
// (handoffs and new cases, by passages) that comes from i, and b = the external customers by what they get; so v_i is
// the sum over all ways from i to a customer of the product of the shares along it (a row of (I - W)^-1, as in
// Leontief's input-output tables). A way that goes round a loop counts again each time. Normalised over everybody but
// the external customers.
struct Influence
{
    Label label = Label::Unavailable;
    Reason reason = Reason::None;
    std::vector<std::pair<Id, double>> parties, steps; // share, largest first
};

enum class Measure { Internal, External, Money };
// Two columns of the results: rank correlation at each lag of 0..4 periods, the first running ahead of the second.
struct Together
{
    Measure first = Measure::Internal, second = Measure::External;
    std::vector<LagCorrelation> lags;
    std::optional<int> strongest; // lag with the largest |rho|
    bool clear = false;           // 0 lies outside its interval even at the level that holds for all lags at once
};

struct Satisfaction
{
    AnswerScale scale = AnswerScale::OneToFive;
    Figure index;                                // of all handoffs between parties inside, weighted as for a supplier
    int rated = 0;                               // handoffs in it
    std::vector<HandoffSatisfaction> handoffs;   // in the map's order, those with answers
    std::vector<SupplierSatisfaction> suppliers; // least satisfying first, those nobody rates last
    Influence influence;
    std::vector<Together> together; // only columns with values
};
// `analysis` is of the same map.
Satisfaction satisfaction(const ProcessMap &map, const Analysis &analysis);

JsonValue toJson(const Satisfaction &satisfaction, const Sentences &sentences);

namespace analysis {

Influence influence(const ProcessMap &map, const Load &load);
std::vector<Together> movesTogether(const std::vector<PeriodResult> &results);

} // namespace analysis

} // namespace baton
