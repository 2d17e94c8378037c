#include "views/panels/captureline.h"

#include "views/text/fill.h"
#include "views/text/format.h"

#include <QCoreApplication>
#include <cmath>

namespace baton {

namespace {

struct CaptureEcho
{
    Q_DECLARE_TR_FUNCTIONS(CaptureEcho)
};

QString named(const CaptureStep &step)
{
    const QString name = QString::fromStdString(step.name);
    return step.existing.empty() ? text::fill(CaptureEcho::tr("%1 (new)", "step"), {name}) : name;
}

QString wrong(double share)
{
    const double of = share < 0.01 ? 1000 : 100;
    return text::fill(CaptureEcho::tr("%1 of %2 wrong"), {text::number(share * of, 1), text::number(of, 0)});
}

QString standard(const Duration &within)
{
    Standard standard;
    standard.within = within;
    return text::fill(CaptureEcho::tr("standard: %1"), {text::understood(standard)});
}

QString takes(const Law &time)
{
    return text::fill(CaptureEcho::tr("takes %1"), {text::understood(time)});
}

QStringList said(const CaptureFacts &facts)
{
    QStringList parts;
    if (facts.deliverable)
        parts << QString::fromStdString(*facts.deliverable);
    if (facts.goesWrong)
        parts << wrong(*facts.goesWrong);
    if (facts.share)
        parts << text::fill(CaptureEcho::tr("%1 of cases"), {text::percent(*facts.share, 1)});
    if (facts.takes)
        parts << takes(*facts.takes);
    if (facts.within)
        parts << standard(*facts.within);
    return parts;
}

} // namespace

// What is said of a handoff stands after its customer: "A → B · insurance data → C".
QString captureEcho(const CaptureReading &reading)
{
    if (reading.steps.empty())
        return {};
    const QString dot = QStringLiteral(" · ");
    QStringList links{named(reading.steps.front())};
    if (reading.work)
        links.back() += dot + takes(*reading.work);
    for (const CaptureHandoff &handoff : reading.handoffs)
        links << (QStringList{named(reading.steps[handoff.to])} + said(handoff.facts)).join(dot);
    return links.join(QStringLiteral(" → "));
}

} // namespace baton
