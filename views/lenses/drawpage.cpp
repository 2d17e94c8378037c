#include "views/lenses/drawpage.h"

#include <QHBoxLayout>
#include <QLabel>

namespace baton {

DrawPage::DrawPage(Canvas &canvas, QObject *parent) : LensPage(parent), m_canvas(canvas) {}

QWidget *DrawPage::panel()
{
    if (!m_panel)
        m_panel = new QWidget;
    return m_panel;
}

QWidget *DrawPage::strip()
{
    if (m_strip)
        return m_strip;
    m_strip = new QWidget;
    m_strip->setProperty("surface", "strip");
    m_strip->setAttribute(Qt::WA_StyledBackground);
    auto *hint = new QLabel(tr("Tab next step · Enter sibling · Shift+Tab before · C connect · Ctrl+F find · "
                               "Ctrl+Shift+P everything · F1 all keys"));
    hint->setTextFormat(Qt::PlainText);
    hint->setProperty("role", "muted");
    hint->setWordWrap(true);
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(20, 12, 20, 12);
    row->addWidget(hint);
    return m_strip;
}

LensView DrawPage::view() const
{
    return {};
}

} // namespace baton
