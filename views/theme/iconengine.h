#pragma once

#include <QIcon>
#include <QIconEngine>
#include <QString>

namespace baton {

// An icon of resources/icons drawn in the colours of the theme at the moment of painting, at any size.
class SvgIconEngine : public QIconEngine
{
public:
    enum class On { Surface, Accent }; // what the icon lies on
    explicit SvgIconEngine(QString name, On ground = On::Surface) : m_name(std::move(name)), m_ground(ground) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override { return new SvgIconEngine(m_name, m_ground); }
    bool isNull() override;

private:
    QColor colourFor(QIcon::Mode mode, QIcon::State state) const;

    QString m_name;
    On m_ground;
};

// For a primary button, whose words are not in the theme's text colour.
QIcon iconOnAccent(const QString &name);

// The picture of an icon with its `currentColor` replaced; null when there is no such icon.
QPixmap iconPixmap(const QString &name, const QColor &colour, const QSize &pixels);

} // namespace baton
