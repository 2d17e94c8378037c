#pragma once

#include "model/exchange/codec.h"

#include <QDialog>
#include <string>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace baton {

// Shows how a table of handoffs was understood, before anything is made of it: what each column means and what parts
// the cells. Every choice can be changed; the rows below show the outcome at once.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    // `preview` of `bytes`.
    ImportDialog(std::string bytes, handofflist::Preview preview, QWidget *parent = nullptr);

    const handofflist::Layout &layoutChosen() const { return m_preview.layout; }
    // The map that the choices lead to.
    Result<Imported> imported() const;

    static QString columnName(handofflist::Column column);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeChoices();
    void fill();
    void addColumnChooser(int column);
    void parseAgain(); // another separator: the columns are guessed anew
    void judge();
    void refuse(const Error &error);
    QTableWidgetItem *cellOf(const Error &error) const; // null where the first rows do not show it
    void mark(QTableWidgetItem *cell);                  // as unreadable, and no other

    std::string m_bytes;
    handofflist::Preview m_preview;
    QComboBox *m_separator;
    QCheckBox *m_headings;
    QCheckBox *m_comma;
    QTableWidget *m_table;
    QLabel *m_verdict;
    QPushButton *m_import = nullptr;
    QTableWidgetItem *m_wrong = nullptr; // the cell that is marked
};

} // namespace baton
