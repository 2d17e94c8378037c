#pragma once

#include "app/actions/actions.h"
#include "app/scenarios/scenariobar.h"
#include "app/window/titlefield.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace baton {

class ElidedLabel;

// The bar at the top: title and what is true of it, lenses, scenarios, and the ways out of the window.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    TopBar(Stage &stage, Actions &actions, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setTitleEditable(bool editable) { m_title->setEditable(editable); }
    void setSaveState(const QString &sentence, bool trouble);
    void setDocumentMenu(QMenu *menu);
    void setMoreMenu(QMenu *menu);
    void setDocumentShown(bool shown); // without one only what works on the welcome page is there
    void editTitle() { m_title->edit(); }

Q_SIGNALS:
    void titleEdited(const QString &title);

private:
    QWidget *makeLeft();
    QWidget *makeRight(Stage &stage, Actions &actions);

    TitleField *m_title;
    QToolButton *m_titleMenu;
    ElidedLabel *m_saveState;
    QWidget *m_lenses;
    QWidget *m_left;
    QWidget *m_documentPart;
    QToolButton *m_more;
};

} // namespace baton
