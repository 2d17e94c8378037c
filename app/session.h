#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QVariantHash>
#include <memory>

namespace baton {

// What Baton remembers of a person between starts: recent documents, the window's place, look, language, text size.
class Session : public QObject
{
    Q_OBJECT
public:
    enum class Keep { Settings, Nothing }; // Nothing: pictures and tests neither read nor write the user's settings
    enum class Look { System, Light, Dark, HighContrast };
    Q_ENUM(Look)

    explicit Session(Keep keep, QObject *parent = nullptr);

    QStringList recent() const; // newest first, only files that still exist
    void addRecent(const QString &path);
    void forgetRecent(const QString &path);

    QString folder() const; // where files were last taken from or put, "" where there is none (any more)
    void setFolder(const QString &folder);

    Look look() const;
    void setLook(Look look);
    QString language() const; // "en", "it", "es"; the system's where none was chosen
    void setLanguage(const QString &language);
    double textScale() const;
    void setTextScale(double scale);
    bool flag(const QString &name, bool otherwise) const; // small switches such as "grid", "lanes"
    void setFlag(const QString &name, bool on);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

Q_SIGNALS:
    void recentChanged();

private:
    QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    void setValue(const QString &key, const QVariant &value);

    std::unique_ptr<QSettings> m_settings; // null: kept in memory only
    QVariantHash m_memory;
};

} // namespace baton
