#include "views/canvas/canvas_p.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

// Phases: columns of the map with a title at the head of the view, from where each begins to the next.
namespace baton {

namespace {

constexpr int titleHeight = 28, titleInset = 10, narrowest = 40;

} // namespace

QRectF Canvas::Private::phaseTitle(int phase) const
{
    const std::vector<Phase> &phases = map().info.phases;
    const double left = camera.toView(QPointF(phases[std::size_t(phase)].x, 0)).x();
    const bool last = phase + 1 == int(phases.size());
    const double right =
        last ? q->viewport()->width() : camera.toView(QPointF(phases[std::size_t(phase) + 1].x, 0)).x();
    return QRectF(left, 0, std::max<double>(narrowest, right - left), titleHeight);
}

int Canvas::Private::phaseAt(QPointF viewPoint) const
{
    for (int i = int(map().info.phases.size()) - 1; i >= 0; --i) {
        const QRectF title = phaseTitle(i);
        const QFontMetricsF metrics(Theme::instance().font(Theme::Text::Small));
        const QString name = QString::fromStdString(map().info.phases[std::size_t(i)].name);
        const double words = std::max<double>(narrowest, metrics.horizontalAdvance(name) + 2 * titleInset);
        if (QRectF(title.topLeft(), QSizeF(std::min(title.width(), words), title.height())).contains(viewPoint))
            return i;
    }
    return -1;
}

// In pixels of the view, over the map.
void Canvas::Private::paintPhases(QPainter &screen)
{
    const Colours &c = colours();
    const QFont font = Theme::instance().font(Theme::Text::Small);
    const QFontMetricsF metrics(font);
    screen.setFont(font);
    for (int i = 0; i < int(map().info.phases.size()); ++i) {
        const QRectF title = phaseTitle(i);
        if (title.left() > q->viewport()->width() || title.right() < 0)
            continue;
        screen.setPen(QPen(c.handoff, 1, Qt::DashLine));
        screen.drawLine(QPointF(title.left(), 0), QPointF(title.left(), q->viewport()->height()));
        const double from = std::max(0.0, title.left());
        const QString name = metrics.elidedText(QString::fromStdString(map().info.phases[std::size_t(i)].name),
                                                Qt::ElideRight, title.right() - from - 2 * titleInset);
        const QRectF chip(from + 3, 4, metrics.horizontalAdvance(name) + 2 * titleInset - 6, titleHeight - 6);
        screen.setPen(Qt::NoPen);
        screen.setBrush(c.chip);
        screen.drawRoundedRect(chip, 6, 6);
        screen.setPen(c.text);
        screen.drawText(chip, Qt::AlignCenter, name);
    }
}

void Canvas::Private::renamePhase(int phase)
{
    if (!editable() || phase < 0)
        return;
    namingPhase = phase;
    const QRectF title = phaseTitle(phase);
    const QRect room(qRound(std::max(0.0, title.left())) + 4, 3, 180, titleHeight);
    editor->open(room, 1, QString::fromStdString(map().info.phases[std::size_t(phase)].name), true);
    editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    pad->hide();
}

// A phase without a name is none.
void Canvas::Private::finishPhase(NameEditor::Leave how)
{
    const int phase = std::exchange(namingPhase, -1);
    const QString typed = editor->text().simplified();
    const bool hadFocus = editor->hasFocus();
    editor->close();
    std::vector<Phase> phases = map().info.phases;
    if (how != NameEditor::Leave::Cancel && phase < int(phases.size())) {
        phases[std::size_t(phase)].name = typed.toStdString();
        if (typed.isEmpty())
            phases.erase(phases.begin() + phase);
        perform(intents::putPhases(map(), std::move(phases)));
    }
    if (hadFocus)
        q->setFocus(Qt::OtherFocusReason);
    repaint();
}

void Canvas::addPhaseAt(QPointF mapPosition)
{
    std::vector<Phase> phases = d->map().info.phases;
    const Phase fresh{tr("New phase").toStdString(), std::round(mapPosition.x() / 10) * 10};
    phases.push_back(fresh);
    if (!d->perform(intents::putPhases(d->map(), phases)))
        return;
    const std::vector<Phase> &now = d->map().info.phases;
    d->renamePhase(int(std::find(now.begin(), now.end(), fresh) - now.begin()));
}

} // namespace baton
