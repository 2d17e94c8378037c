#include "app/window/lensswitch.h"

#include "views/charts/choicebutton.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace baton {

namespace {

constexpr Lens lenses[] = {Lens::Draw, Lens::Bottlenecks, Lens::Errors, Lens::Delay, Lens::Standards};

} // namespace

const char *actionOf(Lens lens)
{
    switch (lens) {
    case Lens::Draw:
        return "lens.draw";
    case Lens::Bottlenecks:
        return "lens.bottlenecks";
    case Lens::Errors:
        return "lens.errors";
    case Lens::Delay:
        return "lens.delay";
    case Lens::Standards:
        return "lens.standards";
    }
    return "lens.draw";
}

LensSwitch::LensSwitch(Actions &actions, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("lensSwitch"));
    setProperty("surface", "tabs");
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Lenses"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 3, 4, 3);
    row->setSpacing(2);
    m_group.setExclusive(true);
    for (const Lens lens : lenses)
        add(actions, actionOf(lens));
}

void LensSwitch::add(Actions &actions, const char *id)
{
    QAction *action = actions[id];
    auto *button = new ChoiceButton(action->text(), "tab", this);
    button->setToolTip(action->toolTip());
    button->setCursor(Qt::PointingHandCursor);
    m_group.addButton(button);
    layout()->addWidget(button);
    const auto follow = [action, button] {
        button->setChecked(action->isChecked());
        button->setEnabled(action->isEnabled());
    };
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, follow);
    follow();
}

} // namespace baton
