#pragma once

#include <QPaintDevice>
#include <QSizeF>

namespace baton::report {

// What a painter draws on when its engine writes shapes instead of dots: a size, and how many of its units make an
// inch.
class VectorDevice : public QPaintDevice
{
public:
    void setSize(QSizeF size) { m_size = size; }

protected:
    VectorDevice(QSizeF size, int perInch) : m_size(size), m_perInch(perInch) {}
    int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
    int m_perInch;
};

} // namespace baton::report
