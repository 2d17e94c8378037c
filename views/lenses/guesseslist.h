#pragma once

#include "model/analysis/answer.h"
#include "model/edit/document.h"
#include "views/lenses/latest.h"

#include <QWidget>

class QVBoxLayout;

namespace baton {

// Which of the numbers that nobody has measured matters most: worked out on a worker, strongest first, each leading to
// where it stands. Hidden while there is nothing to say.
class GuessesList : public QWidget
{
    Q_OBJECT
public:
    explicit GuessesList(QWidget *parent = nullptr);
    void ask(const Snapshot &map); // once a revision
    void forget();

Q_SIGNALS:
    void showOnMap(const baton::ElementRef &element);

private:
    void tell(const std::vector<GuessEffect> &effects, const Snapshot &map);
    void fill(const std::vector<GuessEffect> &effects, const ProcessMap &map);

    QVBoxLayout *m_rows;
    std::int64_t m_revision = -1;
    Latest m_work; // last: its thread ends first
};

} // namespace baton
