#include "app/sidepanel.h"

#include "app/lenshost.h"
#include "app/scenariopanel.h"
#include "views/theme/theme.h"

#include <QVBoxLayout>

namespace baton {

namespace {

constexpr int panelWidth = 328;

} // namespace

SidePanel::SidePanel(const Parts &parts, QWidget *parent) : QWidget(parent)
{
    setProperty("surface", "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new ScenarioPanel(parts));
    column->addWidget(parts.lenses.panel(), 1);
    connect(&Theme::instance(), &Theme::changed, this, &SidePanel::fitText);
    fitText();
}

void SidePanel::fitText()
{
    setFixedWidth(static_cast<int>(panelWidth * std::min(1.6, std::max(1.0, Theme::instance().textScale()))));
}

} // namespace baton
