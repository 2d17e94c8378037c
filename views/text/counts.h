#pragma once

#include "model/map/processmap.h"

#include <QString>
#include <QStringList>

// How many there are of something: "1 step", "10,017 steps". Numbers as the locale writes them.
namespace baton::text {

QString steps(std::size_t count);
QString handoffs(std::size_t count);
QString notes(std::size_t count);
// What a map is made of: steps and handoffs always, each kind of party where there is one.
QStringList counts(const ProcessMap &map);

} // namespace baton::text
