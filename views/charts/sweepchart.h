#pragma once

#include <QWidget>
#include <vector>

class QPainter;

namespace baton {

// How late the customer's cases are, over how late the handoff is: usually and nine times in ten from rehearsals, as
// they arrive, and from the first moment the exact line for one case without queues. A press asks about that delay.
class SweepChart : public QWidget
{
    Q_OBJECT
public:
    struct Point
    {
        double by = 0;    // s
        double exact = 0; // s
        double p50 = 0, p90 = 0;
        bool rehearsed = false;
    };

    explicit SweepChart(QWidget *parent = nullptr);
    void setPoints(std::vector<Point> points, double current);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }
    QRectF plot() const; // where the lines are, between their names

Q_SIGNALS:
    void asked(double by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    double longest() const;
    double highest() const;
    QStringList heightWords() const;
    static QString exactWords();
    static QString halfWords();
    static QString nineWords();
    QPointF at(double by, double late) const;
    void paintAxes(QPainter &painter) const;
    void paintLine(QPainter &painter, double Point::*late, const QColor &colour, bool dashed) const;
    void paintNames(QPainter &painter) const;

    std::vector<Point> m_points; // ascending
    double m_current = 0;
};

} // namespace baton
