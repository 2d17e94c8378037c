#include "app/window/toolstrip.h"

#include "views/theme/theme.h"

#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace baton {

namespace {

struct Tool
{
    const char *action;
    const char *key;
};

constexpr Tool tools[] = {{"tool.select", "V"}, {"tool.step", "S"},  {"tool.handoff", "H"}, {"tool.lane", "L"},
                          {"tool.note", "N"},   {"tool.space", "M"}, {"edit.find", "/"}};

// The letters grow with the text; the strip leaves the map its room.
double toolScale()
{
    return std::clamp(Theme::instance().textScale(), 1.0, 1.4);
}

QToolButton *toolButton(QAction *action, const char *key)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setProperty("kind", "tool");
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setText(QString::fromLatin1(key));
    button->setAccessibleName(action->text());
    const auto fit = [button] {
        const double scale = toolScale();
        button->setIconSize(QSize(20, 20) * scale);
        button->setFixedSize(QSize(42, 46) * scale);
    };
    QObject::connect(&Theme::instance(), &Theme::changed, button, fit);
    fit();
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
    const auto fit = [this] {
        setFixedWidth(qRound(42 * toolScale()) + 12);
    };
    connect(&Theme::instance(), &Theme::changed, this, fit);
    fit();
}

} // namespace baton
