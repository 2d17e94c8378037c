#pragma once

#include "app/actions/actiontable.h"

#include <QAction>
#include <QHash>
#include <QObject>
#include <functional>

namespace baton {

// The rows of the table as actions of one window. Who knows how to do something says so with `on`.
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QWidget *window);

    QAction *operator[](const char *id) const;
    QAction *find(const QString &id) const { return m_actions.value(id); }
    // Nothing is done while the window is not enabled: assistive technology presses what cannot be clicked.
    void on(const char *id, std::function<void()> handler);
    void onToggle(const char *id, std::function<void(bool)> handler);
    bool handled(const QString &id) const { return m_handled.contains(id); }

    // Enables what can be done now. `situation` is a union of Need.
    void setSituation(unsigned situation);
    unsigned situation() const { return m_situation; }
    // Why it cannot be done now; "" where it can. Of keys: of the action they would do; "" where they do nothing ever.
    QString refusalOf(const ActionRow &row) const;
    QString refusalOf(const QKeySequence &keys) const;

    static QString textOf(const ActionRow &row);
    static QString groupOf(const ActionRow &row);
    static QString keysOf(const ActionRow &row); // as people read them, all of them

private:
    QAction *make(const ActionRow &row, QWidget *window);
    void refreshIcons();

    QWidget *m_window;
    QHash<QString, QAction *> m_actions;
    QSet<QString> m_handled;
    unsigned m_situation = 0;
};

} // namespace baton
