#pragma once

#include "views/lenses/lensview.h"

#include <QWidget>
#include <optional>
#include <vector>

namespace baton {

// A table of coloured cells with row and column names: who causes whose rework. A pressed cell is announced.
class HeatTable : public QWidget
{
    Q_OBJECT
public:
    struct Cell
    {
        QString text;    // "" = empty
        double heat = 0; // 0..1 of the largest
        QString spoken;
    };

    explicit HeatTable(QWidget *parent = nullptr);
    void setContent(QStringList rows, QStringList columns, std::vector<std::vector<Cell>> cells);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellPressed(int row, int column);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Sizes
    {
        double textScale; // for which they hold
        int row;          // height
        int name, column; // widths; of the column the least
    };
    const Sizes &sizes() const;
    double columnWidth() const;
    QRect cellRect(int row, int column) const;
    QPoint cellAt(const QPoint &position) const; // (column, row) or (-1, -1)
    void paintCell(QPainter &painter, int row, int column) const;
    void setCurrent(QPoint cell);

    QStringList m_rows, m_columns;
    std::vector<std::vector<Cell>> m_cells;
    QPoint m_current{-1, -1};
    mutable std::optional<Sizes> m_sizes;
};

} // namespace baton
