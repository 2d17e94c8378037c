#pragma once

#include "model/edit/intents.h"

#include <QString>

namespace baton {

// A name that holds what is looked for, as it is and as it would be.
struct Replacing
{
    intents::NewName to;
    QString before, after;
};

// Every name of the map that holds `text`, without regard to case and accents, with each place of it replaced by
// `with`: steps, parties, what is handed over, notes. A replacement typed in small letters takes the capital of the
// word it stands for. `wholeWords`: only where the text is not a part of a longer word. Names that would be left empty
// or stay as they are do not count.
std::vector<Replacing> replacingInNames(const ProcessMap &map, const QString &text, const QString &with,
                                        bool wholeWords);

} // namespace baton
