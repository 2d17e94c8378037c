#pragma once

#include <QObject>

class QWidget;

namespace baton {

// Where what has the keyboard goes out of sight, Qt gives the keyboard to whatever comes next, which may be the map's
// title: here it goes to the map, unless somebody says otherwise.
class FocusHome : public QObject
{
    Q_OBJECT
public:
    FocusHome(QWidget &home, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takesFocusAway(const QWidget &hidden) const;

    QWidget &m_home;
};

} // namespace baton
