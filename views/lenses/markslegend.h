#pragma once

#include <QWidget>

namespace baton {

// What the marks of a comparison mean, with how many there are: new, changed, gone.
class MarksLegend : public QWidget
{
    Q_OBJECT
public:
    explicit MarksLegend(QWidget *parent = nullptr);
    void setDifference(int added, int changed, int removed);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_added = 0, m_changed = 0, m_removed = 0;
};

} // namespace baton
