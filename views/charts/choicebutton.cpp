#include "views/charts/choicebutton.h"

#include <QFontMetrics>
#include <QStyle>
#include <QStyleOptionButton>

namespace baton {

ChoiceButton::ChoiceButton(const QString &words, const char *kind, QWidget *parent) : QPushButton(words, parent)
{
    setCheckable(true);
    setProperty("kind", kind);
}

QSize ChoiceButton::sizeHint() const
{
    ensurePolished();
    QFont heavy = font();
    heavy.setWeight(QFont::DemiBold);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QSize base = QPushButton::sizeHint();
    option.rect = QRect(QPoint(), base);
    const int frame = base.width() - style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width();
    const int needed = frame + QFontMetrics(heavy).horizontalAdvance(text()) + 2;
    return base.expandedTo({needed, 0});
}

} // namespace baton
