#pragma once

#include "model/map/processmap.h"
#include "model/simulation/answer.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QSlider;

namespace baton {

// Which handoff is late, by how much and in which way.
class DelayControls : public QWidget
{
    Q_OBJECT
public:
    explicit DelayControls(QWidget *parent = nullptr);
    void setQuestion(const DelayQuestion &question, const ProcessMap &map);

Q_SIGNALS:
    void asked(const baton::DelayQuestion &question);

private:
    void sliderMoved(int position);
    void typed();
    void kindChosen(int kind);
    void showLateness();

    QLabel *m_title, *m_deliverable, *m_wrong;
    QLineEdit *m_late;
    QSlider *m_slider;
    QLabel *m_longest;
    QButtonGroup *m_kinds;
    DelayQuestion m_question;
    double m_hoursPerDay = 8;
};

} // namespace baton
