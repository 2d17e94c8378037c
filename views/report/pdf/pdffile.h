#pragma once

#include "views/report/pdf/pdfengine.h"

#include <QDateTime>

namespace baton::report {

struct PdfPage
{
    QSizeF size;  // points
    int perPoint; // unit of the content
    QByteArray content;
};

// The pages, the fonts and colours the engine has used, title and date as a PDF file.
QByteArray pdfFile(const std::vector<PdfPage> &pages, const PdfEngine &engine, const QString &title,
                   const QDateTime &date);

} // namespace baton::report
