#include "app/window/findings.h"

#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QCoreApplication>

namespace baton {

namespace {

constexpr std::size_t gainsTold = 3;
constexpr std::size_t blameTold = 5;
constexpr std::size_t failuresTold = 10;

QStringList bottleneckSentences(const ProcessMap &map, const Analysis &analysis)
{
    QStringList told;
    for (const Bottleneck &bottleneck : analysis.bottlenecks) {
        told << text::bottleneck(bottleneck, analysis, map);
        for (std::size_t i = 0; i < std::min(gainsTold, bottleneck.gains.size()); ++i) {
            const Gain &gain = bottleneck.gains[i];
            if (gain.leadTime.available() && gain.leadTime.value > 0)
                told << QCoreApplication::translate("Findings", "%1: %2 from start to end.")
                            .arg(text::gain(gain, map), text::durationSigned(-gain.leadTime.value));
        }
    }
    return told;
}

QStringList errorSentences(const ProcessMap &map, const Errors &errors)
{
    QStringList told;
    for (std::size_t i = 0; i < std::min(blameTold, errors.blame.size()); ++i) {
        const Blame &blame = errors.blame[i];
        if (blame.secondsPerCase > 0)
            told << QCoreApplication::translate("Findings", "%1 of the rework at %2 comes from %3: %4 a case.")
                        .arg(text::percent(blame.shareOfCustomer), text::stepName(map, blame.customer),
                             text::stepName(map, blame.supplier), text::duration(blame.secondsPerCase));
    }
    if (errors.escapeProbability.available() && errors.introducedPerCase > 0)
        told << QCoreApplication::translate("Findings", "Of 100 errors, %1 are never found.")
                    .arg(text::number(100 * errors.escapeProbability.value));
    return told;
}

QString failureSentence(const ProcessMap &map, const FailureMode &mode)
{
    const QString origin = mode.origin.kind == ElementRef::Kind::Handoff ? text::handoffName(map, mode.origin.id)
                                                                         : text::stepName(map, mode.origin.id);
    const QString often = text::number(100 * mode.perCase, 2), slips = text::percent(mode.slips, 1);
    const QString cost = text::money(mode.costPerCase, QString::fromStdString(map.info.currency));
    if (!mode.severity)
        return QCoreApplication::translate("Findings", "%1: %2 errors in 100 cases, %3 slip through to the customer; "
                                                       "they cost %4 a case.")
            .arg(origin, often, slips, cost);
    return QCoreApplication::translate("Findings", "%1: %2 errors in 100 cases, %3 slip through to the customer; they "
                                                   "cost %4 a case (severity %5, occurrence %6, detection %7).")
        .arg(origin, often, slips, cost)
        .arg(*mode.severity)
        .arg(mode.occurrence)
        .arg(mode.detection);
}

QStringList failureSentences(const ProcessMap &map, const Errors &errors)
{
    QStringList told;
    for (std::size_t i = 0; i < std::min(failuresTold, errors.failureModes.size()); ++i)
        told << failureSentence(map, errors.failureModes[i]);
    return told;
}

} // namespace

report::ReportContent reportContent(const ProcessMap &map, const Analysis &analysis)
{
    report::ReportContent content;
    const auto add = [&](const QString &heading, const QStringList &sentences) {
        if (!sentences.isEmpty())
            content.findings.push_back({heading, sentences});
    };
    QStringList problems;
    for (const Problem &problem : analysis.problems)
        problems << text::problem(problem, map);
    add(QCoreApplication::translate("Findings", "Problems of the map"), problems);
    add(QCoreApplication::translate("Findings", "Where it jams"), bottleneckSentences(map, analysis));
    add(QCoreApplication::translate("Findings", "Errors"), errorSentences(map, analysis.errors));
    add(QCoreApplication::translate("Findings", "What can go wrong, dearest first (ratings from 1 to 10)"),
        failureSentences(map, analysis.errors));
    return content;
}

} // namespace baton
