#pragma once

#include "views/spoken/quietview.h"

#include <QTableView>

namespace baton {

// A table that is typed into like a spreadsheet. The keys of the window's actions that mean something in a table
// (letters, copy, paste, Del) stay here.
class RowsView : public QuietView<QTableView>
{
    Q_OBJECT
public:
    using QuietView::QuietView;

    // Enter: the same column one line down; from the last line, the line is finished.
    void enter();

Q_SIGNALS:
    void lineFinished(); // Enter or Tab past the end of the last line
    void removeWanted(); // Shift+Del
    void pasteWanted();
    void clearWanted(const QModelIndexList &cells); // Del, Backspace: what stands in them, in one edit
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void copy() const;
    bool onLastCell() const;
};

} // namespace baton
