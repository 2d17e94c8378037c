#include "views/panels/fields/linkbutton.h"

#include "views/charts/parts.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace baton {

namespace {

constexpr int frame = 4; // border, see the style sheet

} // namespace

LinkButton::LinkButton(QWidget *parent) : QPushButton(parent)
{
    setProperty("kind", "link");
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a button's own policy does not let it shrink
}

void LinkButton::setWords(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    fit();
}

QSize LinkButton::sizeHint() const
{
    ensurePolished();
    const double words = QFontMetricsF(font()).horizontalAdvance(m_words); // a rounded width may be short of one
    return {static_cast<int>(std::ceil(words)) + frame, QPushButton::sizeHint().height()};
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(80, sizeHint().width()), QPushButton::minimumSizeHint().height()};
}

void LinkButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    fit();
}

void LinkButton::fit()
{
    ensurePolished();
    const QString shown = fontMetrics().elidedText(m_words, Qt::ElideRight, std::max(0, width() - frame));
    setText(QString(shown).replace(u'&', QStringLiteral("&&")));
    setToolTip(shown == m_words ? QString() : m_words);
}

} // namespace baton
