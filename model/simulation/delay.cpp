#include "model/simulation/simulation.h"

namespace baton {

Result<DelayAnswer> delay(const ProcessMap &map, const DelayQuestion &question, const Progress &)
{
    Result<ExactDelay> exact = exactDelay(map, question);
    if (!exact)
        return exact.error();
    DelayAnswer answer;
    answer.question = question;
    answer.exact = std::move(exact).value();
    return answer;
}

} // namespace baton
