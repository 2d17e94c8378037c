#pragma once

#include <QObject>

class QString;

namespace baton {

// Tips of widgets show their text as it stands, whatever names it holds: Qt's own would guess HTML. The text itself
// stays plain, for it is also what a screen reader reads.
class PlainTips : public QObject
{
    Q_OBJECT
public:
    // For the whole application.
    static void install();
    // For who shows a tip itself, or hands one to Qt for a row of a table.
    static QString shown(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace baton
