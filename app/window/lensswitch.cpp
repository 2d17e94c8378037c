#include "app/window/lensswitch.h"

#include "views/charts/choicebutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

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

LensSwitch::LensSwitch(Actions &actions, QWidget *parent) : QWidget(parent), m_one(new QPushButton(this))
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
    makeFolded(actions);
}

void LensSwitch::makeFolded(Actions &actions)
{
    auto *menu = new QMenu(m_one);
    m_one->setMenu(menu);
    m_one->setProperty("kind", "segment");
    m_one->setProperty("arrow", true);
    m_one->setToolTip(tr("Another lens"));
    layout()->addWidget(m_one);
    for (const Lens lens : lenses) {
        QAction *action = actions[actionOf(lens)];
        menu->addAction(action);
        const auto follow = [this, action] {
            if (!action->isChecked())
                return;
            m_one->setText(action->text());
            m_one->setAccessibleName(tr("Lens: %1").arg(action->text()));
        };
        connect(action, &QAction::changed, this, follow);
        follow();
    }
    m_one->hide();
}

void LensSwitch::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    for (QAbstractButton *button : m_group.buttons())
        button->setVisible(!folded);
    m_one->setVisible(folded);
}

int LensSwitch::saving() const
{
    m_one->ensurePolished(); // it may never have been seen
    int row = -layout()->spacing();
    for (const QAbstractButton *button : m_group.buttons())
        row += button->sizeHint().width() + layout()->spacing();
    return row - m_one->sizeHint().width();
}

// What is folded away gets another size of text later than what is seen, and says so to nobody.
bool LensSwitch::eventFilter(QObject *watched, QEvent *event)
{
    if (m_folded && event->type() == QEvent::StyleChange)
        updateGeometry();
    return QWidget::eventFilter(watched, event);
}

void LensSwitch::add(Actions &actions, const char *id)
{
    QAction *action = actions[id];
    auto *button = new ChoiceButton(action->text(), "tab", this);
    button->setToolTip(action->toolTip());
    button->setCursor(Qt::PointingHandCursor);
    m_group.addButton(button);
    layout()->addWidget(button);
    button->installEventFilter(this);
    const auto follow = [action, button] {
        button->setChecked(action->isChecked());
        button->setEnabled(action->isEnabled());
    };
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, follow);
    follow();
}

} // namespace baton
