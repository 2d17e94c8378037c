#include "app/session.h"

#include "app/language.h"

#include <QFileInfo>
#include <algorithm>

namespace baton {

namespace {

constexpr int recentLimit = 12;

} // namespace

Session::Session(Keep keep, QObject *parent) : QObject(parent)
{
    if (keep == Keep::Settings)
        m_settings = std::make_unique<QSettings>(QStringLiteral("Baton"), QStringLiteral("Baton"));
}

QVariant Session::value(const QString &key, const QVariant &otherwise) const
{
    return m_settings ? m_settings->value(key, otherwise) : m_memory.value(key, otherwise);
}

void Session::setValue(const QString &key, const QVariant &value)
{
    if (m_settings)
        m_settings->setValue(key, value);
    else
        m_memory.insert(key, value);
}

QStringList Session::recent() const
{
    QStringList paths = value(QStringLiteral("recent")).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void Session::addRecent(const QString &path)
{
    QStringList paths = value(QStringLiteral("recent")).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    setValue(QStringLiteral("recent"), paths.mid(0, recentLimit));
    Q_EMIT recentChanged();
}

void Session::forgetRecent(const QString &path)
{
    QStringList paths = value(QStringLiteral("recent")).toStringList();
    paths.removeAll(path);
    setValue(QStringLiteral("recent"), paths);
    Q_EMIT recentChanged();
}

QString Session::folder() const
{
    const QString folder = value(QStringLiteral("folder")).toString();
    return QFileInfo(folder).isDir() ? folder : QString();
}

void Session::setFolder(const QString &folder)
{
    setValue(QStringLiteral("folder"), QFileInfo(folder).absoluteFilePath());
}

Session::Look Session::look() const
{
    return static_cast<Look>(std::clamp(value(QStringLiteral("look"), 0).toInt(), 0, 3));
}

void Session::setLook(Look look)
{
    setValue(QStringLiteral("look"), static_cast<int>(look));
}

QString Session::language() const
{
    const QString chosen = value(QStringLiteral("language")).toString();
    return languages().contains(chosen) ? chosen : systemLanguage();
}

void Session::setLanguage(const QString &language)
{
    setValue(QStringLiteral("language"), language);
}

double Session::textScale() const
{
    return std::clamp(value(QStringLiteral("textScale"), 1.0).toDouble(), 0.75, 3.0);
}

void Session::setTextScale(double scale)
{
    setValue(QStringLiteral("textScale"), scale);
}

bool Session::flag(const QString &name, bool otherwise) const
{
    return value(QStringLiteral("flag/") + name, otherwise).toBool();
}

void Session::setFlag(const QString &name, bool on)
{
    setValue(QStringLiteral("flag/") + name, on);
}

QByteArray Session::geometry() const
{
    return value(QStringLiteral("geometry")).toByteArray();
}

void Session::setGeometry(const QByteArray &geometry)
{
    setValue(QStringLiteral("geometry"), geometry);
}

} // namespace baton
