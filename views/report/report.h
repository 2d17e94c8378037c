#pragma once

#include "model/base/result.h"
#include "model/map/processmap.h"
#include "views/lenses/lensview.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <atomic>
#include <vector>

class QPrinter;

// A map on paper and as a picture, seen through a lens: vector PDF, SVG, PNG, print. The same input gives the same
// bytes, whatever the screen and its theme; only `ReportOptions::date` is of the day.
namespace baton::report {

enum class Paper { A4, A3, A2, A1, A0, Fit }; // Fit: a sheet as large as the map at 100 %
enum class Orientation { Automatic, Portrait, Landscape };

struct Finding
{
    struct Point
    {
        QString sentence;
        QStringList below; // what belongs to it
    };
    QString heading;
    std::vector<Point> points;
    QStringList head; // of a table below them, whose columns take these `shares` of the width; no rows = no table
    std::vector<double> shares;
    std::vector<QStringList> rows;
};

struct ReportContent
{
    std::vector<Finding> findings;
};

struct ReportOptions
{
    Paper paper = Paper::A4;
    Orientation orientation = Orientation::Automatic; // of the map; pages of text stand upright on A4
    bool poster = false;                              // at `posterScale` over as many sheets as it takes
    double posterScale = 1;                           // 1 = 100 %: a step is 41 mm wide
    bool lanes = false;
    bool textPages = true;                     // findings and the table of handoffs after the map
    QString title;                             // "" = the title of the map
    QString scenario;                          // "" = as is
    QDateTime date;                            // invalid = now
    const std::atomic<bool> *cancel = nullptr; // looked at before each sheet; when it is true the answer is Cancelled
};

// Errors: EmptyMap; LimitReached (more sheets than anybody wants to glue: 400); Cancelled.
Result<QByteArray> pdf(const ProcessMap &map, const LensView &lens, const ReportContent &content,
                       const ReportOptions &options = {});
// The map alone. EmptyMap.
Result<QByteArray> svg(const ProcessMap &map, const LensView &lens, const ReportOptions &options = {});
// The map alone, `scale` pixels for a unit, less where the picture would pass 20,000 px or 40 million pixels.
// EmptyMap.
Result<QByteArray> png(const ProcessMap &map, const LensView &lens, const ReportOptions &options = {},
                       double scale = 2);
// On the paper the printer has; `options.paper` and `orientation` are not used. Errors as for pdf().
Status print(QPrinter &printer, const ProcessMap &map, const LensView &lens, const ReportContent &content,
             const ReportOptions &options = {});

QString lensName(Lens lens); // "Bottlenecks"

} // namespace baton::report
