#pragma once

#include "views/report/report.h"

class QWidget;

namespace baton::report {

// What is printed, kept by value: the map may change while the preview is open.
struct PrintJob
{
    std::shared_ptr<const ProcessMap> map;
    LensView lens;
    ReportContent content;
    ReportOptions options;
};

// A preview from which a person chooses paper, prints or closes.
void showPrintPreview(QWidget *parent, PrintJob job);

} // namespace baton::report
