#include "app/toolstrip.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace baton {

namespace {

struct Tool
{
    const char *action;
    const char *key;
};

constexpr Tool tools[] = {{"tool.select", "V"}, {"tool.step", "S"},  {"tool.handoff", "H"}, {"tool.lane", "L"},
                          {"tool.note", "N"},   {"tool.space", "M"}, {"edit.find", "/"}};

QToolButton *toolButton(QAction *action, const char *key)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setProperty("kind", "tool");
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setText(QString::fromLatin1(key));
    button->setAccessibleName(action->text());
    button->setIconSize({20, 20});
    button->setFixedSize(42, 46);
    const QString words = action->toolTip();
    // An action that changes gives its button all its words back.
    QObject::connect(action, &QAction::changed, button, [=] {
        button->setText(QString::fromLatin1(key));
        button->setToolTip(words);
    });
    button->setToolTip(words);
    return button;
}

} // namespace

ToolStrip::ToolStrip(Actions &actions, QWidget *parent) : QWidget(parent)
{
    setProperty("surface", "panel");
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Tools"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 14, 6, 8);
    column->setSpacing(6);
    for (const Tool &tool : tools)
        column->addWidget(toolButton(actions[tool.action], tool.key));
    column->addStretch(1);
    setFixedWidth(54);
}

} // namespace baton
