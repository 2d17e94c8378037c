#pragma once

#include "model/simulation/agreements.h"
#include "views/lenses/latest.h"
#include "views/lenses/lenspage.h"

#include <QPointer>

class QLabel;
class QVBoxLayout;

namespace baton {

class FigureTable;
class PeopleList;
class ResultsDialog;
class SatisfactionList;

// Agreed response times: kept or missed, made late here or handed on late, which cannot hold together, which nobody
// misses, who agreed, when they are looked at again.
class StandardsPage : public LensPage
{
    Q_OBJECT
public:
    explicit StandardsPage(Answers *answers, QObject *parent = nullptr);

    Lens lens() const override { return Lens::Standards; }
    QWidget *panel() override;
    QWidget *strip() override;
    LensView view() const override;
    std::vector<Stop> tour() const override;

protected:
    void activated(bool active) override;
    void refresh() override;

private:
    void askWhenStale();
    void fillPanel();
    void fillTable(QVBoxLayout *layout, const ProcessMap &map);
    void fillAgreements(QVBoxLayout *layout, const ProcessMap &map);
    void fillMissing(QVBoxLayout *layout, const ProcessMap &map);
    void fillConflicts(QVBoxLayout *layout, const ProcessMap &map);
    void fillOrigins(QVBoxLayout *layout, const ProcessMap &map);
    void fillGenerous(QVBoxLayout *layout, const ProcessMap &map);
    void fillStrip();
    void askConflicts();
    void askPeople();
    void showResults();

    Answers *m_answers;
    QPointer<QWidget> m_panel, m_strip;
    QPointer<FigureTable> m_table;
    QPointer<QLabel> m_note; // beside the caption of the strip
    QPointer<SatisfactionList> m_satisfaction;
    QPointer<PeopleList> m_people;
    QPointer<ResultsDialog> m_results;
    QVBoxLayout *m_content = nullptr;
    std::vector<StandardConflict> m_conflicts;
    std::int64_t m_conflictsOf = -1; // revision
    Latest m_work;                   // last: its thread ends first
};

} // namespace baton
