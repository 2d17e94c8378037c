#include "views/report/contents.h"

#include "views/text/fill.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QCoreApplication>

namespace baton::report {

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString programName()
{
    const QString version = QCoreApplication::applicationVersion();
    return version.isEmpty() ? QStringLiteral("Baton")
                             : text::fill(Report::tr("Baton %1", "program and version"), {version});
}

QString deliverable(const Handoff &handoff)
{
    return QString::fromStdString(handoff.deliverable);
}

std::vector<QStringList> handoffRows(const ProcessMap &map)
{
    std::vector<QStringList> rows;
    for (const Handoff &handoff : map.handoffs)
        rows.push_back(
            {text::handoffName(map, handoff.id), deliverable(handoff),
             handoff.standard ? text::understood(*handoff.standard) : Report::tr("No standard", "table cell"),
             agreement(handoff)});
    return rows;
}

void addFindings(Flow &flow, const ReportContent &content)
{
    flow.title(Report::tr("What the map says"));
    for (const Finding &finding : content.findings) {
        flow.heading(finding.heading);
        for (const Finding::Point &point : finding.points) {
            flow.bullet(point.sentence);
            for (const QString &below : point.below)
                flow.bullet(below, 1);
        }
        if (!finding.rows.empty())
            flow.table(finding.head, finding.shares, finding.rows);
    }
    flow.space(18);
}

void addHandoffs(Flow &flow, const ProcessMap &map)
{
    flow.title(Report::tr("Handoffs"));
    flow.paragraph(Report::tr("What is handed over, how soon it is due, and who has agreed to it."), Flow::Muted);
    flow.space(4);
    flow.table({Report::tr("Handoff"), Report::tr("Deliverable"), Report::tr("Standard"), Report::tr("Agreed")},
               {0.29, 0.19, 0.25, 0.27}, handoffRows(map));
}

} // namespace

QString lensName(Lens lens)
{
    switch (lens) {
    case Lens::Draw:
        return Report::tr("Map");
    case Lens::Bottlenecks:
        return Report::tr("Bottlenecks");
    case Lens::Errors:
        return Report::tr("Errors");
    case Lens::Delay:
        return Report::tr("Delay");
    case Lens::Standards:
        return Report::tr("Standards");
    }
    return {};
}

Heading headingOf(const ProcessMap &map, const LensView &lens, const ReportOptions &options)
{
    const QDateTime when = options.date.isValid() ? options.date : QDateTime::currentDateTime();
    const QString date = text::date(when.date().toString(Qt::ISODate).toStdString());
    Heading heading;
    heading.title = options.title.isEmpty() ? QString::fromStdString(map.info.title) : options.title;
    if (heading.title.isEmpty())
        heading.title = Report::tr("Untitled map");
    const QString scenario = options.scenario.isEmpty() ? Report::tr("as is", "no scenario") : options.scenario;
    const QString seen = lens.subject.isEmpty() ? lensName(lens.lens)
                                                : text::fill(Report::tr("%1: %2", "lens, what it follows"),
                                                             {lensName(lens.lens), lens.subject});
    heading.line = text::fill(Report::tr("%1 · %2 · %3 · %4", "lens, scenario, date, program"),
                              {seen, scenario, date, programName()});
    return heading;
}

QString agreement(const Handoff &handoff)
{
    const bool supplier = !handoff.agreedBySupplier.empty(), customer = !handoff.agreedByCustomer.empty();
    if (supplier && customer)
        return text::fill(Report::tr("Both sides, since %1"),
                          {text::date(std::max(handoff.agreedBySupplier, handoff.agreedByCustomer))});
    if (supplier)
        return text::fill(Report::tr("Supplier on %1, customer not yet"), {text::date(handoff.agreedBySupplier)});
    if (customer)
        return text::fill(Report::tr("Customer on %1, supplier not yet"), {text::date(handoff.agreedByCustomer)});
    return Report::tr("Not yet", "nobody has agreed");
}

Flow textPages(const ProcessMap &map, const ReportContent &content, const QRectF &area)
{
    Flow flow(area);
    if (!content.findings.empty())
        addFindings(flow, content);
    if (!map.handoffs.empty())
        addHandoffs(flow, map);
    return flow;
}

} // namespace baton::report
