#pragma once

#include <QEvent>
#include <QStackedWidget>

namespace baton {

// A stack as high as the page it shows, not as its highest page; nothing at all when the page shown is empty.
class CurrentSizeStack : public QStackedWidget
{
public:
    explicit CurrentSizeStack(QWidget *parent = nullptr) : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }
    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
    bool hasHeightForWidth() const override { return currentWidget() && currentWidget()->hasHeightForWidth(); }
    int heightForWidth(int width) const override
    {
        return currentWidget() ? currentWidget()->heightForWidth(width) : -1;
    }
    QSize minimumSizeHint() const override { return currentWidget() ? currentWidget()->minimumSizeHint() : QSize(); }

protected:
    // What the page shown holds has grown or shrunk.
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QStackedWidget::event(event);
    }
};

} // namespace baton
