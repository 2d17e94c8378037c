#pragma once

#include "model/simulation/answer.h"

#include <QWidget>

namespace baton {

// How late, in shares of the late cases. Bars beyond the ninth decile are drawn hotter.
class Histogram : public QWidget
{
    Q_OBJECT
public:
    explicit Histogram(QWidget *parent = nullptr);
    void setBins(std::vector<Bin> bins, double p90);
    QSize sizeHint() const override { return {260, 104}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Bin> m_bins;
    double m_p90 = 0;
};

} // namespace baton
