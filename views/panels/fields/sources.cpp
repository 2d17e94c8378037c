#include "views/panels/fields/field.h"

#include <QCoreApplication>

namespace baton {

QString sourceName(Provenance source)
{
    switch (source) {
    case Provenance::Guess:
        return QCoreApplication::translate("baton::Field", "guess");
    case Provenance::Estimate:
        return QCoreApplication::translate("baton::Field", "estimate");
    case Provenance::Measured:
        return QCoreApplication::translate("baton::Field", "measured");
    case Provenance::Log:
        return QCoreApplication::translate("baton::Field", "from a log");
    }
    return {};
}

} // namespace baton
