#pragma once

#include "app/actions/actions.h"
#include "app/scenarios/scenariobar.h"
#include "app/window/titlefield.h"

#include <QWidget>
#include <functional>
#include <vector>

class QMenu;
class QToolButton;

namespace baton {

class ElidedLabel;
class LensSwitch;

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
    QSize minimumSizeHint() const override; // with all that can be folded

Q_SIGNALS:
    void titleEdited(const QString &title);

protected:
    bool event(QEvent *event) override;

private:
    // What makes room where the window is narrow, the first first.
    struct Fold
    {
        std::function<int()> saving;
        std::function<bool()> folded;
        std::function<void(bool)> fold;
    };
    template <typename T>
    void mayFold(T *part);
    QWidget *makeLeft();
    QWidget *makeRight(Stage &stage, Actions &actions);
    int needed() const; // px with nothing folded, the title short
    void keepRoomForSaveState();
    void fit();

    TitleField *m_title;
    QToolButton *m_titleMenu;
    ElidedLabel *m_saveState;
    LensSwitch *m_lenses;
    QWidget *m_left;
    QWidget *m_documentPart;
    QToolButton *m_more;
    std::vector<Fold> m_folds;
};

} // namespace baton
