#pragma once

#include "views/theme/theme.h"

#include <QImage>
#include <QSize>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <vector>

namespace baton::test {

struct Stand;

// One state of the window, or of a dialog of it, as it is pictured.
struct State
{
    QString name; // of its reference
    QSize size;
    ThemeKind theme;
    QString language;
    // Reaches it in a window that shows the clinic's map. Answers with what stands over the window, null for nothing.
    std::function<std::unique_ptr<QWidget>(Stand &)> reach;
    double textScale = 1;
};

const std::vector<State> &states();

struct Pictured
{
    QImage picture;
    QStringList trouble; // texts that are cut, run into each other or are shortened without a tip; what goes on and on
};

// The whole window, a dialog over it in its place, once nothing is worked out any more, or after so long.
Pictured pictured(const State &state, int patienceMs = 60'000);

} // namespace baton::test
