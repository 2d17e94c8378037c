#pragma once

#include "app/window/parts.h"
#include "model/analysis/answer.h"

#include <QObject>
#include <QTimer>
#include <memory>
#include <vector>

namespace baton {

class FigureTable;

// What one picture of the map is measured by.
struct KeyFigures
{
    Figure leadTime;  // s
    Figure escapes;   // errors that leave the chain unfound, of 100 cases
    Figure errorCost; // money a case
    Figure busiest;
    int kept = -1, agreed = 0; // standards; -1 = not rehearsed yet
};

// The scenario that is shown beside the map as it is: below, the figures of both and what each change does alone; on
// the map what is new, changed and gone.
class Comparison : public QObject
{
    Q_OBJECT
public:
    Comparison(const Parts &parts, QObject *parent);
    ~Comparison() override;

    void start();
    void stop();

private:
    void follow();
    void ask();
    void showFigures();
    void showDifference();

    struct Made;
    Parts m_parts;
    std::unique_ptr<Made> m; // null while nothing is compared
    QTimer m_soon;
};

} // namespace baton
