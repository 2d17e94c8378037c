#pragma once

#include "model/edit/document.h"
#include "model/simulation/sweep.h"
#include "views/lenses/answers.h"
#include "views/lenses/latest.h"

#include <QWidget>
#include <map>

class QButtonGroup;
class QLabel;

namespace baton {

class HeatTable;
class RippleChart;
class SweepChart;

// Below the Delay lens: the ripple of one case, how bad it gets the later the handoff is, and the worst moment of the
// week. The last two are rehearsed only while they are looked at.
class DelayStrip : public QWidget
{
    Q_OBJECT
public:
    explicit DelayStrip(QWidget *parent = nullptr);
    void setDelay(const std::optional<Answers::Delay> &delay, const Snapshot &map);
    void setActive(bool active); // what nobody looks at is not rehearsed

Q_SIGNALS:
    void showOnMap(const baton::ElementRef &element);
    void asked(const baton::DelayQuestion &question);

private:
    enum Which { Ripple, Longer, Moment };
    void showPart(int which);
    void fillRipple();
    void askSweep();
    void forgetUnfinished();
    void takeSweep(const SweepAnswer &answer);
    void fillSweep(const SweepAnswer &answer);
    void fillWeek(const SweepAnswer &answer);
    void pressedMoment(int day, int slot);

    std::optional<Answers::Delay> m_delay;
    Snapshot m_map;
    QLabel *m_note;
    QButtonGroup *m_which;
    RippleChart *m_ripple;
    SweepChart *m_sweep;
    HeatTable *m_week;
    QWidget *m_weekFrame = nullptr;
    QWidget *m_rippleFrame;
    std::vector<Id> m_rippleSteps;
    std::optional<SweepQuestion> m_swept; // what the sweep shown, or under way, was asked for
    // The map itself is known again: what if and as is may have the same revision.
    std::weak_ptr<const ProcessMap> m_sweptOf;
    SweepAnswer m_answer;
    std::map<std::pair<int, int>, std::size_t> m_moments; // day, slot -> point
    bool m_active = false;
    QTimer m_sweepSoon;
    Latest m_work; // last: its thread ends first
};

} // namespace baton
