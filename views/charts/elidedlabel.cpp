#include "views/charts/elidedlabel.h"

#include "views/charts/parts.h"

#include <QEvent>

namespace baton {

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWhole(text);
}

void ElidedLabel::setWhole(const QString &text)
{
    m_whole = text;
    setAccessibleName(text);
    updateGeometry();
    fit();
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins frame = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_whole) + frame.left() + frame.right() + 2, QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

QString ElidedLabel::fitting(int room) const
{
    const QString between = QStringLiteral(" · ");
    QString text = m_whole;
    while (fontMetrics().horizontalAdvance(text) > room && text.contains(between))
        text.truncate(text.lastIndexOf(between));
    return fontMetrics().elidedText(text, Qt::ElideRight, room);
}

void ElidedLabel::fit()
{
    const QString shown = fitting(contentsRect().width());
    if (shown != text())
        setText(shown);
    const bool all = shown == m_whole;
    if (all != toolTip().isEmpty() || !all)
        setToolTip(all ? QString() : m_whole);
}

} // namespace baton
