#include "views/theme/iconengine.h"

#include "views/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace baton {

namespace {

QString fileOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

} // namespace

QIcon iconOnAccent(const QString &name)
{
    return QIcon(new SvgIconEngine(name, SvgIconEngine::On::Accent));
}

QColor SvgIconEngine::colourFor(QIcon::Mode mode, QIcon::State state) const
{
    const Colours &c = Theme::instance().colours();
    if (mode == QIcon::Disabled)
        return c.handoff;
    if (mode == QIcon::Selected || m_ground == On::Accent)
        return c.accentText;
    return state == QIcon::On ? c.accent : c.text;
}

QPixmap iconPixmap(const QString &name, const QColor &colour, const QSize &pixels)
{
    const QString key = QStringLiteral("baton/%1/%2/%3x%4")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(fileOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void SvgIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1;
    painter->drawPixmap(rect, iconPixmap(m_name, colourFor(mode, state), (QSizeF(rect.size()) * scale).toSize()));
}

QPixmap SvgIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return iconPixmap(m_name, colourFor(mode, state), size);
}

QPixmap SvgIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    return pixmap(size, mode, state); // `size` is in device pixels already
}

bool SvgIconEngine::isNull()
{
    return !QFile::exists(fileOf(m_name));
}

} // namespace baton
