#include "app/window/tablepane.h"

#include "app/actions/actions.h"
#include "app/window/stage.h"
#include "views/canvas/canvas.h"
#include "views/panels/table/handofftable.h"

#include <QAction>

namespace baton {

TablePane::TablePane(const Parts &parts, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_parts(parts)
    , m_table(new HandoffTable)
{
    setChildrenCollapsible(false);
    setHandleWidth(3);
    addWidget(&parts.canvas);
    addWidget(m_table);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    m_table->setMinimumHeight(150);
    m_table->hide();
    Canvas &canvas = parts.canvas;
    parts.actions.onToggle("view.table", [this](bool on) { showTable(on); });
    connect(&parts.stage, &Stage::shownChanged, this, &TablePane::follow);
    connect(&canvas, &Canvas::selectionChanged, m_table, [this] { m_table->select(m_parts.canvas.selection()); });
    connect(m_table, &HandoffTable::chosen, &canvas,
            [&canvas](const intents::Selection &where) { canvas.select(where); });
    connect(m_table, &HandoffTable::left, &canvas, [&canvas] { canvas.setFocus(Qt::OtherFocusReason); });
    const QAction *lanes = parts.actions["view.lanes"];
    connect(lanes, &QAction::toggled, m_table, [this](bool on) { m_table->rows().setInLanes(on); });
    m_table->rows().setInLanes(lanes->isChecked());
    follow();
}

QWidget *TablePane::table() const
{
    return m_table;
}

void TablePane::follow()
{
    const Document *document = m_parts.stage.document();
    m_table->setDocument(m_parts.stage.shown());
    m_table->setReadOnly(!document || document->saveState() == SaveState::ReadOnly);
}

void TablePane::showTable(bool on)
{
    m_table->setVisible(on);
    m_parts.actions["view.table"]->setChecked(on);
    if (on)
        m_table->start();
    else
        m_parts.canvas.setFocus(Qt::OtherFocusReason);
}

} // namespace baton
