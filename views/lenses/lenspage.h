#pragma once

#include "model/analysis/answer.h"
#include "model/edit/intents.h"
#include "views/lenses/lensview.h"

#include <QObject>
#include <QWidget>
#include <string>
#include <vector>

namespace baton {

class Answers;

// One lens: what it paints on the map, what its panel says, and the strip below for what needs width. Pages render
// the values of Answers and compute nothing that takes long. Widgets belong to whoever shows them.
class LensPage : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual Lens lens() const = 0;
    virtual QWidget *panel() = 0;
    virtual QWidget *strip() = 0; // null when this lens needs none
    virtual LensView view() const = 0;
    // Called when the lens comes into view and when it leaves: a page that is not shown asks no questions, and its
    // widgets are filled when it is seen again.
    void setActive(bool active)
    {
        m_active = active;
        activated(active);
        if (m_stale)
            refreshWhenSeen();
    }
    // What is chosen on the map.
    virtual void setSelection(const intents::Selection &) {}
    // What "next" and "previous" walk through when presenting, with the sentence to say; empty = the steps in order.
    struct Stop
    {
        ElementRef element;
        QString sentence;
    };
    virtual std::vector<Stop> tour() const { return {}; }

Q_SIGNALS:
    void viewChanged();
    void showOnMap(const baton::ElementRef &element);
    void tryScenario(const QString &name, const std::vector<std::string> &edits);
    void watchCases(); // playback

protected:
    bool isActive() const { return m_active; }
    virtual void activated(bool) {}
    // Puts what is known now into the widgets: at once, or when the page comes into view.
    void refreshWhenSeen()
    {
        m_stale = !m_active;
        if (m_active)
            refresh();
    }
    virtual void refresh() {}

private:
    bool m_active = false;
    bool m_stale = false;
};

} // namespace baton
