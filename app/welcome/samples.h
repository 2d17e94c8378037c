#pragma once

#include "model/base/result.h"
#include "model/map/processmap.h"

#include <QString>
#include <vector>

// The maps that come with Baton, in the languages Baton speaks.
namespace baton::samples {

struct Sample
{
    QString name;  // as on the command line: "clinic"
    QString title; // in the language asked for
    QString description;
};

// In the order in which they are shown. `language`: "en", "it" or "es"; anything else is English.
std::vector<Sample> all(const QString &language);
// Errors: UnknownSample.
Result<ProcessMap> load(const QString &name, const QString &language);

} // namespace baton::samples
