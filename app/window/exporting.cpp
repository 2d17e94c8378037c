#include "app/window/exporting.h"

#include "app/commands/mapoutput.h"
#include "app/window/lenshost.h"
#include "app/window/longwork.h"
#include "app/window/stage.h"
#include "model/exchange/codec.h"
#include "views/canvas/canvas.h"
#include "views/lenses/answers.h"
#include "views/report/findings.h"
#include "views/report/printing.h"

#include <QCoreApplication>
#include <memory>

namespace baton {

namespace {

// Everything an export needs, by value: it is made on a worker.
struct Job
{
    std::shared_ptr<const ProcessMap> map;
    LensAnswers known;
    std::optional<LensView> view; // null: to be made for the lens
    ExportChoice choice;
};

// What has been answered of the map as it is now.
LensAnswers knownOf(const Answers &answers)
{
    LensAnswers known;
    if (answers.state() == Answers::State::Fresh)
        known.analysis = answers.analysis();
    if (answers.delay())
        known.delay = answers.delay()->answer;
    if (!answers.simulated().stale)
        known.simulation = answers.simulated().answer;
    return known;
}

Job jobOf(const Parts &parts, const ExportChoice &choice)
{
    Job job;
    job.map = parts.stage.shown()->snapshot().map;
    job.known = knownOf(parts.answers);
    job.choice = choice;
    if (choice.lens == parts.lenses.lens())
        job.view = parts.lenses.current()->view();
    return job;
}

Result<QByteArray> bytesOf(const Job &job, const std::atomic<bool> &cancel)
{
    ExportChoice choice = job.choice;
    choice.options.cancel = &cancel;
    return mapBytes(*job.map, choice, job.known, job.view ? &*job.view : nullptr);
}

} // namespace

ExportChoice firstChoice(const Parts &parts)
{
    ExportChoice choice;
    choice.lens = parts.lenses.lens();
    choice.options.lanes = parts.canvas.lanesVisible();
    if (const Scenario *scenario = parts.stage.shownScenario())
        choice.options.scenario = QString::fromStdString(scenario->name);
    return choice;
}

std::optional<Status> exportShown(const Parts &parts, const ExportChoice &choice, const QString &path, QWidget *window)
{
    const Job job = jobOf(parts, choice);
    Result<QByteArray> bytes = Error(ErrorCode::Cancelled);
    const bool done = doLongWork(window, QCoreApplication::translate("Exporting", "Exporting the map…"),
                                 [&](const std::atomic<bool> &cancel) { bytes = bytesOf(job, cancel); });
    if (!done)
        return std::nullopt;
    if (!bytes.ok())
        return Status(bytes.error());
    return writeFile(path.toStdString(), bytes.value().toStdString());
}

void printShown(const Parts &parts, QWidget *window)
{
    Job job = jobOf(parts, firstChoice(parts));
    if (!doLongWork(window, QCoreApplication::translate("Exporting", "Preparing the pages…"),
                    [&](const std::atomic<bool> &cancel) { job.known = withAnalysis(*job.map, job.known, &cancel); }))
        return;
    const LensView view = job.view.value_or(LensView{});
    report::showPrintPreview(
        window, {job.map, view, report::contentOf(job.choice.lens, *job.map, job.known), job.choice.options});
}

} // namespace baton
