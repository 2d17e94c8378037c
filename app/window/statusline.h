#pragma once

#include "app/actions/actions.h"
#include "app/window/stage.h"
#include "views/lenses/answers.h"

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace baton {

class ElidedLabel;

// The line at the bottom: what the map holds, how true the figures are, how large it is shown.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    StatusLine(Stage &stage, Answers &answers, Actions &actions, QWidget *parent = nullptr);

    void say(const QString &sentence); // for a few seconds, in place of the state of the figures
    void setZoom(double zoom);
    // Fixed words in place of measured times: pictures that must come out the same twice.
    void hideTimes() { m_timesHidden = true; }

private:
    void refreshCounts();
    void refreshState();
    QString stateSentence() const;

    Stage &m_stage;
    Answers &m_answers;
    ElidedLabel *m_counts;
    ElidedLabel *m_state;
    QToolButton *m_zoom;
    QTimer m_saying;
    bool m_timesHidden = false;
};

} // namespace baton
