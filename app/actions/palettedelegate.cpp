#include "app/actions/palettedelegate.h"

#include "views/theme/theme.h"

#include <QPainter>

namespace baton {

namespace {

constexpr int side = 12, gap = 12;

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = QFontMetrics(Theme::instance().font(Theme::Text::Body)).height();
    return {option.rect.width(), qRound(line * 1.9)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const Colours &c = theme.colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? c.accentSoft : c.hover);
        painter->drawRoundedRect(option.rect, 6, 6);
    }
    const QRect room = option.rect.adjusted(side, 0, -side, 0);
    const QString group = index.data(Group).toString(), refusal = index.data(Refusal).toString();
    const QString end = refusal.isEmpty() ? index.data(Keys).toString() : refusal;
    painter->setFont(theme.font(Theme::Text::Small));
    painter->setPen(c.textMuted);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, end);
    const int endWidth = end.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(end) + gap;
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, group);
    const int left = painter->fontMetrics().horizontalAdvance(group) + gap;
    const QRect words = room.adjusted(left, 0, -endWidth, 0);
    painter->setFont(theme.font(Theme::Text::Body));
    painter->setPen(refusal.isEmpty() ? c.text : c.textFaint);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(Action).toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace baton
