#pragma once

#include "views/charts/legend.h"

namespace baton {

// What the dots on the map mean.
class StayLegend : public Legend
{
    Q_OBJECT
public:
    explicit StayLegend(QWidget *parent = nullptr);
};

} // namespace baton
