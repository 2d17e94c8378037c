#include "views/spoken/announce.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QTimer>
#include <QWidget>

namespace baton {

namespace {

constexpr int quietMs = 400;

// An Alert would be the event for it, but Qt's bridge to AT-SPI drops alerts; a notification that comes into view is
// passed on, and read aloud by its name.
class Notification : public QObject
{
    Q_OBJECT
public:
    explicit Notification(QWidget *window) : QObject(window)
    {
        m_quiet.setSingleShot(true);
        m_quiet.setInterval(quietMs);
        connect(&m_quiet, &QTimer::timeout, this, &Notification::tell);
    }

    const QString &told() const { return m_told; }
    void add(const QString &sentence)
    {
        m_waiting.removeAll(sentence);
        m_waiting << sentence;
        m_quiet.start();
    }

private:
    void tell()
    {
        m_told = m_waiting.join(u' ');
        m_waiting.clear();
        QAccessibleEvent shown(this, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&shown);
    }

    QStringList m_waiting;
    QString m_told;
    QTimer m_quiet;
};

class NotificationAccessible : public QAccessibleObject
{
public:
    explicit NotificationAccessible(Notification *notification) : QAccessibleObject(notification) {}

    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(object()->parent()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessible::State state() const override { return {}; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<Notification *>(object())->told() : QString();
    }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *notification = qobject_cast<Notification *>(object);
    return notification ? new NotificationAccessible(notification) : nullptr;
}

Notification *notificationOf(QWidget *window)
{
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed);
    auto *notification = window->findChild<Notification *>(QString(), Qt::FindDirectChildrenOnly);
    return notification ? notification : new Notification(window);
}

} // namespace

void announce(QWidget *where, const QString &sentence)
{
    if (!sentence.isEmpty())
        notificationOf(where->window())->add(sentence);
}

} // namespace baton

#include "announce.moc"
