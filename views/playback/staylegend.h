#pragma once

#include <QWidget>

namespace baton {

// What the dots on the map mean, in one line; what does not fit is left out from the end.
class StayLegend : public QWidget
{
    Q_OBJECT
public:
    explicit StayLegend(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace baton
