#pragma once

#include "views/charts/legend.h"

namespace baton {

// What the marks of a comparison mean, with how many there are: new, changed, gone.
class MarksLegend : public Legend
{
    Q_OBJECT
public:
    explicit MarksLegend(QWidget *parent = nullptr);
    void setDifference(int added, int changed, int removed);
};

} // namespace baton
