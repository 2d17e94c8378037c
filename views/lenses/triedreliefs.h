#pragma once

#include "model/analysis/answer.h"
#include "model/edit/document.h"
#include "model/simulation/reliefs.h"
#include "views/lenses/latest.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace baton {

// Whether the order of the bottlenecks stands when it is tried out: paired runs on a worker, begun once the map has
// been left alone for a moment, dropped at the next edit. Hidden while there is nothing to compare.
class TriedReliefsList : public QWidget
{
    Q_OBJECT
public:
    explicit TriedReliefsList(QWidget *parent = nullptr);
    // Of the bottlenecks in their order, the first few; once a revision.
    void ask(const Snapshot &map, const std::vector<Bottleneck> &bottlenecks);
    void stop();          // what is known is of another map by now
    bool settled() const; // nothing is being tried, nor will be soon

Q_SIGNALS:
    void showOnMap(const baton::ElementRef &element);

private:
    void start();
    void tell(const TriedReliefs &tried);
    void fill(const TriedReliefs &tried, const ProcessMap &map);
    void say(const QString &note);

    QVBoxLayout *m_rows;
    QTimer m_soon;
    Snapshot m_map;
    std::vector<Id> m_parties;
    Latest m_work; // last: its thread ends first
};

} // namespace baton
