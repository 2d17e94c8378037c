#pragma once

#include <QIconEngine>
#include <QString>

namespace baton {

// An icon of resources/icons drawn in the colours of the theme at the moment of painting, at any size.
class SvgIconEngine : public QIconEngine
{
public:
    explicit SvgIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override { return new SvgIconEngine(m_name); }
    bool isNull() override;

private:
    QString m_name;
};

// The picture of an icon with its `currentColor` replaced; null when there is no such icon.
QPixmap iconPixmap(const QString &name, const QColor &colour, const QSize &pixels);

} // namespace baton
