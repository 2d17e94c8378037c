#pragma once

#include "app/window/parts.h"

#include <QWidget>

namespace baton {

// The panel at the right: what the lens says, or the history; above it, while a scenario is shown, what it changes.
class SidePanel : public QWidget
{
    Q_OBJECT
public:
    explicit SidePanel(const Parts &parts, QWidget *parent = nullptr);
    QSize sizeHint() const override;

private:
    void fitText();
    void bindHistory(const Parts &parts);
};

} // namespace baton
