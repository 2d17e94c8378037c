#include "views/canvas/contextpad.h"

#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace baton {

namespace {

using Action = ContextPad::Action;

QString iconOf(Action action)
{
    switch (action) {
    case Action::Grow:
        return QStringLiteral("plus");
    case Action::Connect:
        return QStringLiteral("swap");
    case Action::Delay:
        return QStringLiteral("delay");
    case Action::Edit:
        return QStringLiteral("edit");
    case Action::Remove:
        return QStringLiteral("close");
    }
    return {};
}

} // namespace

ContextPad::ContextPad(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 2, 4, 2);
    row->setSpacing(0);
    for (Action action : {Action::Grow, Action::Connect, Action::Delay, Action::Edit, Action::Remove})
        addButton(action);
    setAccessibleName(tr("What to do with the selection"));
    connect(&Theme::instance(), &Theme::changed, this, &ContextPad::refresh);
    refresh();
    hide();
}

void ContextPad::addButton(Action action)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // every action here has a key of its own; Tab grows the chain
    connect(button, &QToolButton::clicked, this, [this, action] { Q_EMIT chosen(action); });
    layout()->addWidget(button);
    m_buttons.append({action, button});
}

void ContextPad::refresh()
{
    for (const auto &[action, button] : std::as_const(m_buttons))
        dress(*button, action);
    update();
}

// Large enough for a finger where the text is large enough for a room.
void ContextPad::dress(QToolButton &button, Action action)
{
    const bool room = Theme::instance().textScale() >= 1.4;
    button.setIcon(Theme::instance().icon(iconOf(action)));
    button.setFixedSize(room ? QSize(44, 44) : QSize(28, 28));
    button.setIconSize(room ? QSize(24, 24) : QSize(16, 16));
}

void ContextPad::describe(QToolButton *button, Action action, For what)
{
    const bool handoff = what == For::Handoff;
    QString text;
    switch (action) {
    case Action::Grow:
        text = handoff ? tr("Insert a step here") : tr("Next step (Tab)");
        break;
    case Action::Connect:
        text = handoff ? tr("Turn around") : tr("Hand off to… (C)");
        break;
    case Action::Delay:
        text = tr("What if this is late?");
        break;
    case Action::Edit:
        text = handoff ? tr("Edit") : tr("Rename (F2)");
        break;
    case Action::Remove:
        text = tr("Remove (Del)");
        break;
    }
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setWhatsThis(text);
}

void ContextPad::showFor(For what, bool editable)
{
    for (const auto &[action, button] : std::as_const(m_buttons)) {
        describe(button, action, what);
        const bool single = what == For::Step || what == For::Handoff;
        const bool offered = action == Action::Delay    ? what == For::Handoff
                             : action == Action::Remove ? editable && what != For::Nothing
                                                        : editable && single;
        button->setVisible(offered);
    }
    adjustSize();
    const bool any = what != For::Nothing && (editable || what == For::Handoff);
    setVisible(any);
}

void ContextPad::placeAt(const QRectF &selected, const QSize &viewport)
{
    constexpr int away = 12, margin = 4;
    const QSize size = sizeHint();
    const int x = qRound(selected.center().x()) - size.width() / 2;
    int y = qRound(selected.top()) - size.height() - away;
    if (y < margin)
        y = qRound(selected.bottom()) + away;
    setGeometry(qBound(margin, x, qMax(margin, viewport.width() - size.width() - margin)),
                qBound(margin, y, qMax(margin, viewport.height() - size.height() - margin)), size.width(),
                size.height());
}

void ContextPad::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.border, 1));
    painter.setBrush(colours.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

} // namespace baton
