#include "app/commands/problems.h"

#include "views/text/sentences.h"

#include <QCoreApplication>
#include <algorithm>

namespace baton::commands {

namespace {

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("commands", "error");
    case Severity::Warning:
        return QCoreApplication::translate("commands", "warning");
    case Severity::Hint:
        break;
    }
    return QCoreApplication::translate("commands", "hint");
}

} // namespace

void sayProblems(const Analysis &analysis, const ProcessMap &map, const Console &console)
{
    std::vector<Problem> problems = analysis.problems;
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Problem &a, const Problem &b) { return a.severity > b.severity; });
    for (const Problem &problem : problems)
        console.say(QStringLiteral("%1: %2").arg(severityName(problem.severity), text::problem(problem, map)));
}

int problemStatus(const Analysis &analysis)
{
    const bool grave = std::any_of(analysis.problems.begin(), analysis.problems.end(),
                                   [](const Problem &problem) { return problem.severity == Severity::Error; });
    return grave ? ExitProblems : ExitDone;
}

} // namespace baton::commands
