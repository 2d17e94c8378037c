#pragma once

#include "views/charts/longlist.h"
#include "views/lenses/delaycontrols.h"
#include "views/lenses/lenspage.h"

#include <QPointer>

class QVBoxLayout;

namespace baton {

class DelayStrip;

// A handoff that is late: who notices, how bad, what absorbs it, and when it is over.
class DelayPage : public LensPage
{
    Q_OBJECT
public:
    explicit DelayPage(Answers *answers, QObject *parent = nullptr);

    Lens lens() const override { return Lens::Delay; }
    QWidget *panel() override;
    QWidget *strip() override;
    LensView view() const override;
    void setSelection(const intents::Selection &selection) override;
    std::vector<Stop> tour() const override;

    // The arrow was pulled on the map, or a kept question is shown again.
    void setLateness(const Id &handoff, double seconds);
    void ask(const DelayQuestion &question);

Q_SIGNALS:
    // To be kept in the document: a scenario that asks this question again. `edits` change the map where the
    // disturbance is a lasting one that edits can say; otherwise they are empty.
    void keepQuestion(const QString &name, const baton::DelayQuestion &question, const std::vector<std::string> &edits);

protected:
    void activated(bool active) override;
    void refresh() override;

private:
    void askFirst();
    void fillResults(QVBoxLayout *layout);
    void fillWaiting(QVBoxLayout *layout, const ProcessMap &map);
    void fillKeep(QVBoxLayout *layout);
    void fillSimulated(QVBoxLayout *layout, const DelayAnswer &answer, const ProcessMap &map);
    void fillHistogram(QVBoxLayout *layout, const DelayAnswer &answer, const ProcessMap &map);
    void fillNotices(QVBoxLayout *layout, const DelayAnswer &answer, const ProcessMap &map);

    Answers *m_answers;
    QPointer<QWidget> m_panel;
    QPointer<DelayStrip> m_strip;
    QPointer<DelayControls> m_controls;
    QVBoxLayout *m_results = nullptr;
    parts::ShownRows m_rows = parts::firstRows(), m_breaks = parts::firstRows();
    DelayQuestion m_question;
};

} // namespace baton
