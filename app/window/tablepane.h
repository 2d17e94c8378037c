#pragma once

#include "app/window/parts.h"

#include <QSplitter>

namespace baton {

class HandoffTable;

// The map with the table of its handoffs below it, live with each other. The table is put away until it is asked for.
class TablePane : public QSplitter
{
    Q_OBJECT
public:
    explicit TablePane(const Parts &parts, QWidget *parent = nullptr);
    QWidget *table() const;

private:
    void showTable(bool on);
    void follow();

    Parts m_parts;
    HandoffTable *m_table;
};

} // namespace baton
