#include "views/panels/fields/wrapcheck.h"

#include <QStyleOptionButton>
#include <QStylePainter>
#include <algorithm>

namespace baton {

WrapCheck::WrapCheck(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrapCheck::wordsLeft() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this).left();
}

QSize WrapCheck::sizeHint() const
{
    const int width = wordsLeft() + fontMetrics().horizontalAdvance(text()) + 4;
    return {width, heightForWidth(width)};
}

QSize WrapCheck::minimumSizeHint() const
{
    const int width = wordsLeft() + fontMetrics().averageCharWidth() * 12;
    return {width, QCheckBox::minimumSizeHint().height()};
}

int WrapCheck::heightForWidth(int width) const
{
    const QRect words(0, 0, std::max(1, width - wordsLeft()), 10000);
    return std::max(QCheckBox::sizeHint().height(),
                    fontMetrics().boundingRect(words, Qt::TextWordWrap | Qt::TextShowMnemonic, text()).height() + 2);
}

void WrapCheck::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect words = rect().adjusted(wordsLeft(), 0, 0, 0);
    option.text.clear();
    option.rect.setHeight(std::min(height(), QCheckBox::sizeHint().height()));
    painter.drawControl(QStyle::CE_CheckBox, option);
    style()->drawItemText(&painter, words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap | Qt::TextShowMnemonic,
                          palette(), isEnabled(), text(), QPalette::WindowText);
}

} // namespace baton
