#pragma once

#include "model/edit/document.h"
#include "views/lenses/latest.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;

namespace baton {

class ResultRows;
class RowsView;

// What was measured by period, to be typed or pasted, and below it what moves together. Stands beside the window; each
// cell is an edit of the document like any other.
class ResultsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ResultsDialog(Document &document, QWidget *parent = nullptr);

private:
    void setUpTable();
    void say(const QString &sentence, bool wrong);
    void tell(const Status &done);
    void tellLinks();
    void startLine();
    void paste();
    void removeLines();

    QPointer<Document> m_document;
    ResultRows *m_rows;
    RowsView *m_view;
    QLabel *m_says;
    QLabel *m_links;
    QPushButton *m_paste, *m_remove;
    Latest m_work; // last: its thread ends first
};

} // namespace baton
