#pragma once

#include "views/theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace baton {

// A line of one pixel between two parts of the window.
class Hairline : public QWidget
{
public:
    explicit Hairline(Qt::Orientation orientation)
    {
        if (orientation == Qt::Horizontal)
            setFixedHeight(1);
        else
            setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::instance().colours().border); }
};

} // namespace baton
