#pragma once

#include "app/actions/actions.h"
#include "app/session.h"

#include <QScrollArea>

class QGridLayout;
class QVBoxLayout;

namespace baton {

// Where a person starts: samples that show something worth seeing in one click, what was open lately, something new.
class WelcomePage : public QScrollArea
{
    Q_OBJECT
public:
    WelcomePage(Session &session, Actions &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    void sampleChosen(const QString &name);
    void fileChosen(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeStart(Actions &actions);
    QWidget *makeSamples();
    void fillRecent();
    void fillSamples();
    void arrangeSamples();

    Session &m_session;
    QVBoxLayout *m_recent;
    QGridLayout *m_grid;
    QList<QWidget *> m_cards;
    int m_columns = 0;
};

} // namespace baton
