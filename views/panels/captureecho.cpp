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

QString chain(const CaptureReading &reading)
{
    if (reading.handoffs.empty())
        return reading.steps.empty() ? QString() : named(reading.steps.front());
    QString words = named(reading.steps[reading.handoffs.front().from]);
    for (const CaptureHandoff &handoff : reading.handoffs)
        words += QStringLiteral(" → ") + named(reading.steps[handoff.to]);
    return words;
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

} // namespace

QString captureEcho(const CaptureReading &reading)
{
    QStringList parts{chain(reading)};
    if (reading.deliverable)
        parts << QString::fromStdString(*reading.deliverable);
    if (reading.goesWrong)
        parts << wrong(*reading.goesWrong);
    if (reading.share)
        parts << text::fill(CaptureEcho::tr("%1 of cases"), {text::percent(*reading.share, 1)});
    if (reading.takes)
        parts << text::fill(CaptureEcho::tr("takes %1"), {text::understood(*reading.takes)});
    if (reading.within)
        parts << standard(*reading.within);
    return parts.join(QStringLiteral(" · "));
}

} // namespace baton
