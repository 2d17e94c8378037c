#pragma once

#include "model/analysis/satisfaction.h"
#include "model/edit/document.h"
#include "views/lenses/latest.h"

#include <QWidget>

class QVBoxLayout;

namespace baton {

// How satisfied those inside are with whom, whose work weighs most in what the customer outside gets, and what moves
// together over the periods. Where nothing was said yet: what to do.
class SatisfactionList : public QWidget
{
    Q_OBJECT
public:
    explicit SatisfactionList(QWidget *parent = nullptr);
    void ask(const Snapshot &map, const std::shared_ptr<const Analysis> &analysis); // once a revision
    void forget();

Q_SIGNALS:
    void showOnMap(const baton::ElementRef &element);
    void resultsWanted();

private:
    void fill(const ProcessMap &map, const Satisfaction &said);
    void fillSuppliers(const ProcessMap &map, const Satisfaction &said);
    void addSupplier(const ProcessMap &map, const Satisfaction &said, const Id &party);
    void fillTogether(const ProcessMap &map, const Satisfaction &said);

    QVBoxLayout *m_rows;
    std::int64_t m_revision = -1;
    Latest m_work; // last: its thread ends first
};

} // namespace baton
