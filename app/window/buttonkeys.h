#pragma once

#include <QObject>

namespace baton {

// Enter presses the button that has the focus, as Space does: every button but boxes to tick, in windows and dialogs.
class ButtonKeys : public QObject
{
public:
    static void install(); // once for the program, however often it is called

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace baton
