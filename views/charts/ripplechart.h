#pragma once

#include <QWidget>
#include <vector>

namespace baton {

// When each step works on one case, as planned and with the delay: a Gantt chart of days.
class RippleChart : public QWidget
{
    Q_OBJECT
public:
    struct Row
    {
        QString name;
        double plannedStart = 0, plannedEnd = 0; // s since the case entered
        double lateStart = 0, lateEnd = 0;       // s; the same where the delay does not reach
    };

    explicit RippleChart(QWidget *parent = nullptr);
    void setRows(std::vector<Row> rows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowPressed(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    int nameWidth() const;
    int rowHeight() const;
    double span() const; // s shown
    double xOf(double seconds) const;

    std::vector<Row> m_rows;
};

} // namespace baton
