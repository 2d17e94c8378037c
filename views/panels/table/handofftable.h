#pragma once

#include "model/edit/intents.h"
#include "views/panels/table/handoffrows.h"

#include <QWidget>

namespace baton {

class ElidedLabel;
class RowsView;

// The map as a list, one line a handoff, to type a chain fast: Tab goes to the next cell, Enter to the next line,
// names are completed, a range of a spreadsheet can be pasted. Live with the map, both ways.
class HandoffTable : public QWidget
{
    Q_OBJECT
public:
    explicit HandoffTable(QWidget *parent = nullptr);

    void setDocument(Document *document); // not owned; null clears
    void setReadOnly(bool readOnly);
    void select(const intents::Selection &selection); // on the map: its line becomes the current one
    void start();                                     // takes the keyboard, at the line for a new handoff
    HandoffRows &rows() { return *m_rows; }
    RowsView &view() { return *m_view; }

Q_SIGNALS:
    void chosen(const baton::intents::Selection &where); // a line was gone to
    void left();                                         // Escape: the map takes the keyboard

private:
    void say(const QString &sentence, bool wrong);
    void finishLine();
    void removeLines();
    void pasteCells();
    void currentChanged(const QModelIndex &now);

    HandoffRows *m_rows;
    RowsView *m_view;
    ElidedLabel *m_says;
    bool m_following = false;
};

} // namespace baton
