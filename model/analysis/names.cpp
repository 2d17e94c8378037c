#include "model/analysis/answer.h"

namespace baton {

std::string problemName(ProblemCode code)
{
    switch (code) {
    case ProblemCode::NoWayOut:
        return "no_way_out";
    case ProblemCode::JoinStarves:
        return "join_starves";
    case ProblemCode::JoinTwice:
        return "join_twice";
    case ProblemCode::Unreachable:
        return "unreachable";
    case ProblemCode::SharesOverOne:
        return "shares_over_one";
    case ProblemCode::SomeIntoAll:
        return "some_into_all";
    case ProblemCode::Overloaded:
        return "overloaded";
    case ProblemCode::ReworkAvalanche:
        return "rework_avalanche";
    case ProblemCode::EndlessLoop:
        return "endless_loop";
    case ProblemCode::NoArrivals:
        return "no_arrivals";
    case ProblemCode::NoCustomer:
        return "no_customer";
    case ProblemCode::TooFewPeople:
        return "too_few_people";
    case ProblemCode::CalendarGapClosed:
        return "calendar_gap_closed";
    }
    return "";
}

} // namespace baton
