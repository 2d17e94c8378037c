#pragma once

#include "app/window/parts.h"
#include "views/lenses/answers.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace baton {

// While a scenario is shown: its name, the key figures beside those of the map as it is, and what it changes, each
// change with a way out. Hidden otherwise, and then it asks nothing.
class ScenarioPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ScenarioPanel(const Parts &parts, QWidget *parent = nullptr);

private:
    void follow();
    void refresh();
    void fillFigures();
    void fillChanges();
    void addRow(const QString &what, const QString &before, const QString &after, bool better, bool worse);
    void addChange(const std::string &line, std::size_t at);

    Parts m_parts;
    Answers m_asIs;
    QLabel *m_name;
    QGridLayout *m_figures;
    QVBoxLayout *m_changes;
};

} // namespace baton
