#include "views/canvas/contextpad.h"

#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <tuple>

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

double shared(const QRectF &pad, const std::vector<QRectF> &rects)
{
    double area = 0;
    for (const QRectF &rect : rects) {
        const QRectF both = pad & rect;
        area += both.width() * both.height();
    }
    return area;
}

constexpr double away = 12; // px from what is selected

// The nearest first: above and below, at the sides, and at the corners.
std::vector<QPointF> placesAround(const QRectF &selected, const QSizeF &size)
{
    const double left = selected.center().x() - size.width() / 2, high = size.height() + away,
                 top = selected.top() - high, bottom = selected.bottom() + away,
                 before = selected.left() - away - size.width(), after = selected.right() + away,
                 level = selected.center().y() - size.height() / 2;
    return {{left, top},
            {left, bottom},
            {left, top - high},
            {left, bottom + high},
            {after, level},
            {before, level},
            {left, top - 2 * high},
            {left, bottom + 2 * high},
            {after, top},
            {before, top},
            {after, bottom},
            {before, bottom},
            {selected.left(), top},
            {selected.right() - size.width(), top},
            {selected.left(), bottom},
            {selected.right() - size.width(), bottom}};
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

double ContextPad::reach() const
{
    const QSize size = sizeHint();
    return qMax(size.width() + away, 3 * (size.height() + away));
}

void ContextPad::placeAt(const QRectF &selected, const QSize &viewport, const Around &around)
{
    constexpr double margin = 4;
    const QSizeF size = sizeHint();
    const QRectF room = QRectF(QPointF(), viewport).adjusted(margin, margin, -margin, -margin);
    const auto within = [&](QPointF place) {
        return QPointF(qBound(room.left(), place.x(), qMax(room.left(), room.right() - size.width())),
                       qBound(room.top(), place.y(), qMax(room.top(), room.bottom() - size.height())));
    };
    const auto covered = [&](const QRectF &pad) {
        return std::tuple(shared(pad, {selected}) + shared(pad, around.cards), shared(pad, around.own),
                          shared(pad, around.others));
    };
    const std::vector<QPointF> places = placesAround(selected, size);
    QPointF best = within(places.front());
    auto least = covered({best, size});
    for (const QPointF &place : places)
        if (const auto worth = covered({within(place), size}); worth < least) {
            best = within(place);
            least = worth;
        }
    setGeometry(QRect(best.toPoint(), size.toSize()));
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
