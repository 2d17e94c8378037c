#pragma once

#include "views/lenses/lenspage.h"

#include <QPointer>

namespace baton {

class Answers;
class Canvas;
class PropertyPanel;

// The Draw lens: the form of what is chosen, and the keys that grow the chain. Marks nothing on the map.
class DrawPage : public LensPage
{
    Q_OBJECT
public:
    DrawPage(Answers &answers, Canvas &canvas, QObject *parent = nullptr);

    Lens lens() const override { return Lens::Draw; }
    QWidget *panel() override;
    QWidget *strip() override;
    LensView view() const override { return {}; }
    void setSelection(const intents::Selection &chosen) override;

protected:
    void activated(bool active) override;

private:
    void follow();

    Answers &m_answers;
    Canvas &m_canvas;
    QPointer<PropertyPanel> m_panel;
    QPointer<QWidget> m_strip;
};

} // namespace baton
