#include "views/text/analysissentences.h"

#include "views/text/sentences.h"

namespace baton::text {

Sentences analysisSentences(const ProcessMap &map, const Analysis &analysis)
{
    Sentences sentences;
    sentences.problem = [&map](const Problem &found) {
        return problem(found, map).toStdString();
    };
    sentences.bottleneck = [&map, &analysis](const Bottleneck &found) {
        return bottleneck(found, analysis, map).toStdString();
    };
    sentences.reason = [](Reason why) {
        return reason(why).toStdString();
    };
    return sentences;
}

} // namespace baton::text
