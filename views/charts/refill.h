#pragma once

#include <functional>

class QLayout;
class QObject;

namespace baton::parts {

// Throws away what stands in a layout and fills it anew, all at once: nobody sees it half made. Who had the keyboard
// there keeps it, on what has the same name. While a button in it is held down it waits, so that no click is lost;
// `fill` may therefore be called later: not after `owner` is gone, nor when the layout was filled again meanwhile.
void refill(QLayout *layout, QObject *owner, std::function<void()> fill);

} // namespace baton::parts
