#pragma once

#include "app/actions/actions.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace baton {

// Every action by name: type a few letters of it, Enter does it. What cannot be done now is shown, quieter, and last.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    explicit CommandPalette(Actions &actions, QWidget *parent);
    static void open(Actions &actions, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const QString &typed);
    void tellNothing(const QString &typed);
    void fitRows();
    void run();
    void move(int rows);

    Actions &m_actions;
    QLineEdit *m_typed;
    QListWidget *m_list;
    QLabel *m_nothing; // one sentence where nothing was found
    int m_tallest = 420;
};

} // namespace baton
