#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <vector>

namespace baton {

// A new look goes to what is in sight at once. The pages and forms out of sight, most of all widgets, get it in slices
// afterwards, or when they are shown, whichever is first.
class LateStyling : public QObject
{
    Q_OBJECT
public:
    explicit LateStyling(QObject *parent);
    // Before the style of the application changes: it passes by what nobody sees.
    void putOff();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void goOn();
    void style(QWidget *widget);

    std::vector<QPointer<QWidget>> m_row; // what is to be styled, in turn
    // The same, as long as it is. What went while it waited is nothing: another may stand at its address.
    QHash<QObject *, QPointer<QWidget>> m_waiting;
    QTimer m_soon;
};

} // namespace baton
