#include "views/lenses/drawpage.h"

#include "views/canvas/canvas.h"
#include "views/charts/elidedlabel.h"
#include "views/lenses/answers.h"
#include "views/panels/propertypanel.h"

#include <QHBoxLayout>

namespace baton {

DrawPage::DrawPage(Answers &answers, Canvas &canvas, QObject *parent)
    : LensPage(parent)
    , m_answers(answers)
    , m_canvas(canvas)
{
    connect(&answers, &Answers::documentReplaced, this, &DrawPage::follow);
    connect(&canvas, &Canvas::editWanted, this, [this] {
        if (m_panel && m_panel->isVisible())
            m_panel->focusFirstField();
    });
    connect(&canvas, &Canvas::laneChosen, this, [this](const QString &party) {
        if (m_panel && !party.isEmpty())
            m_panel->showParty(party.toStdString());
        else if (m_panel)
            m_panel->setSelection(m_canvas.selection());
    });
}

QWidget *DrawPage::panel()
{
    if (m_panel)
        return m_panel;
    m_panel = new PropertyPanel;
    connect(m_panel, &PropertyPanel::left, &m_canvas, [this] { m_canvas.setFocus(Qt::OtherFocusReason); });
    follow();
    return m_panel;
}

void DrawPage::follow()
{
    if (!m_panel)
        return;
    Document *document = m_answers.document();
    m_panel->setDocument(document);
    m_panel->setReadOnly(!document || document->saveState() == SaveState::ReadOnly);
    m_panel->setSelection(m_canvas.selection()); // a scenario of the same map leaves it chosen
}

void DrawPage::activated(bool active)
{
    if (!active && m_panel)
        m_panel->commitPending();
}

void DrawPage::setSelection(const intents::Selection &chosen)
{
    if (m_panel)
        m_panel->setSelection(chosen);
}

QWidget *DrawPage::strip()
{
    if (m_strip)
        return m_strip;
    m_strip = new QWidget;
    m_strip->setProperty("surface", "strip");
    m_strip->setAttribute(Qt::WA_StyledBackground);
    auto *hint = new ElidedLabel(tr("Tab next step · Enter sibling · Shift+Tab before · C connect · Ctrl+F find · "
                                    "Ctrl+Shift+P everything · F1 all keys"));
    hint->setProperty("role", "muted");
    hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(20, 12, 20, 12);
    row->addWidget(hint);
    return m_strip;
}

} // namespace baton
