#include "views/report/printing.h"

#include "views/text/fill.h"

#include <QCoreApplication>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace baton::report {

namespace {

struct Printing
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

} // namespace

void showPrintPreview(QWidget *parent, PrintJob job)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(QString::fromStdString(job.map->info.title));
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(text::fill(Printing::tr("Print %1"), {QString::fromStdString(job.map->info.title)}));
    dialog.resize(1000, 720);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&job](QPrinter *device) { (void)print(*device, *job.map, job.lens, job.content, job.options); });
    dialog.exec();
}

} // namespace baton::report
