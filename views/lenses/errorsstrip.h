#pragma once

#include "model/analysis/answer.h"
#include "model/map/processmap.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QLabel;

namespace baton {

class FigureTable;
class HeatTable;

// Below the Errors lens: who causes whose rework, as a heat table whose cells lead to the handoff between the two; on
// request the failure modes (FMEA), to sort, copy and save.
class ErrorsStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ErrorsStrip(QWidget *parent = nullptr);
    void fill(const Analysis &analysis, const ProcessMap &map);

Q_SIGNALS:
    void pressed(const baton::ElementRef &element);

private:
    void fillMatrix(const Analysis &analysis, const ProcessMap &map);
    void cellPressed(int row, int column);
    void showTable(bool modes);
    void save();

    QLabel *m_legend;
    HeatTable *m_matrix;
    QWidget *m_matrixFrame;
    ProcessMap m_map;
    std::vector<Id> m_makers, m_repairers; // rows and columns
    bool m_shortened = false;              // there are more
    FigureTable *m_modes;
    std::vector<ElementRef> m_origins; // of the failure modes
    QButtonGroup *m_which;
    QAbstractButton *m_copy, *m_save;
    bool m_known = false;
};

} // namespace baton
