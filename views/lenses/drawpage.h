#pragma once

#include "views/lenses/lenspage.h"

#include <QPointer>

class QLabel;

namespace baton {

class Canvas;

// The Draw lens: the form of what is chosen, and the keys that grow the chain. Marks nothing on the map.
class DrawPage : public LensPage
{
    Q_OBJECT
public:
    explicit DrawPage(Canvas &canvas, QObject *parent = nullptr);

    Lens lens() const override { return Lens::Draw; }
    QWidget *panel() override;
    QWidget *strip() override;
    LensView view() const override;

private:
    Canvas &m_canvas;
    QPointer<QWidget> m_panel, m_strip;
};

} // namespace baton
