#pragma once

#include "views/lenses/lensview.h"
#include "views/spoken/quietview.h"

#include <QTableWidget>

namespace baton {

// A table of figures as people put it into their own documents: columns sort at a press of their heading, Ctrl+C
// copies what is chosen (all of it when nothing is) as a table, a row leads to what it speaks of.
class FigureTable : public QuietView<QTableWidget>
{
    Q_OBJECT
public:
    struct Cell
    {
        QString text;
        double sort = 0;           // for columns of figures
        Grade grade = Grade::None; // colour of its words
        bool good = false;
        bool strong = false;
        QString hint;
    };
    struct Column
    {
        QString name;
        bool figures = true; // aligned right and sorted by number; else by words
        QString hint;
    };

    explicit FigureTable(QWidget *parent = nullptr);
    void setSortable(bool sortable);
    void setColumns(const std::vector<Column> &columns);
    void setRows(const std::vector<std::vector<Cell>> &rows);
    // The whole table, cells apart by `separator`.
    QString written(QChar separator) const;
    void copy() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void setTallest(int pixels);

Q_SIGNALS:
    void rowPressed(int row); // as given to setRows, whatever the order shown

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    int wordColumns() const;
    std::vector<int> figureWidths(bool twoLines) const;
    void giveWay(std::vector<int> &widths, int excess) const;
    void shareAmongWords(std::vector<int> &widths, int rest) const;
    int widestWordIn(int column) const;
    void setHeads(const std::vector<int> &widths);

    std::vector<Column> m_columns;
    bool m_sortable = false;
    int m_tallest = 200;
};

} // namespace baton
