#pragma once

#include <cstddef>
#include <functional>
#include <memory>

class QObject;
class QVBoxLayout;

namespace baton::parts {

// How many rows of a long list are shown; kept by whoever fills it, so that a list filled anew is as long as it was.
using ShownRows = std::shared_ptr<std::size_t>;
ShownRows firstRows();

// A list of `count` rows, of which `add` puts one into a layout. Nobody reads a thousand of them, and everybody would
// wait for them: the first are shown, and more at the press of a button below. `owner` lives as long as `add` may be
// called.
void addLongList(QVBoxLayout *layout, QObject *owner, std::size_t count, const ShownRows &shown,
                 const std::function<void(QVBoxLayout *, std::size_t)> &add);

} // namespace baton::parts
