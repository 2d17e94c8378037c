#pragma once

#include "views/charts/longlist.h"
#include "views/lenses/lenspage.h"

#include <QPointer>
#include <memory>

class QHBoxLayout;
class QVBoxLayout;

namespace baton {

class GuessesList;
class TriedReliefsList;

// Who is full, where work waits, why, and what relieving it would gain.
class BottlenecksPage : public LensPage
{
    Q_OBJECT
public:
    explicit BottlenecksPage(Answers *answers, QObject *parent = nullptr);

    Lens lens() const override { return Lens::Bottlenecks; }
    QWidget *panel() override;
    QWidget *strip() override;
    LensView view() const override;
    std::vector<Stop> tour() const override;

protected:
    void activated(bool active) override;
    void refresh() override;

private:
    void fillPanel();
    void fillHeadline(QVBoxLayout *layout);
    void fillTable(QVBoxLayout *layout);
    void fillWhy(QVBoxLayout *layout);
    void fillNext(QVBoxLayout *layout);
    void fillTries(QVBoxLayout *layout);
    void fillLeadTime(QVBoxLayout *layout);
    void fillCards();
    void askMore();

    Answers *m_answers;
    QPointer<QWidget> m_panel, m_strip;
    QPointer<GuessesList> m_guesses;
    QPointer<TriedReliefsList> m_tried;
    QVBoxLayout *m_content = nullptr;
    parts::ShownRows m_rows = parts::firstRows();
    QHBoxLayout *m_cards = nullptr;
};

} // namespace baton
