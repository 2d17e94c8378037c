#pragma once

#include <QDateTime>
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
        double plannedStart = 0, plannedEnd = 0;     // s since the case entered
        double lateStart = 0, lateEnd = 0;           // s; the same where the delay does not reach
        std::vector<std::pair<double, double>> away; // s since the case entered: when nobody is there
    };

    explicit RippleChart(QWidget *parent = nullptr);
    // `entered` by the clock of the people: days and hours stand below; not valid: time since the start does.
    void setRows(std::vector<Row> rows, const QDateTime &entered = {});

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
    double xOf(double seconds) const;

    struct Mark
    {
        double at = 0; // s since the case entered
        QString label;
    };
    std::vector<Mark> marks(const QFontMetrics &metrics) const;
    std::vector<Mark> clockMarks(const QFontMetrics &metrics) const;
    void paintAxis(QPainter &painter, double bottom) const;
    void paintRow(QPainter &painter, const Row &row, double top) const;

    std::vector<Row> m_rows;
    QDateTime m_entered;
    double m_span = 1;        // s shown
    mutable int m_widest = 0; // px of the names; 0 = to be measured
    mutable QFont m_measured; // with it
};

} // namespace baton
