#include "views/spoken/announce.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QTimer>
#include <QWidget>
#include <utility>
#include <vector>

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
    void add(const QWidget *where, const QString &sentence)
    {
        std::erase_if(m_waiting, [&](const Waiting &old) { return old.where == where || old.sentence == sentence; });
        m_waiting.push_back({where, sentence});
        m_quiet.start();
    }

private:
    struct Waiting
    {
        const QWidget *where; // to be told apart only
        QString sentence;
    };

    void tell()
    {
        QStringList sentences;
        for (const Waiting &waiting : std::exchange(m_waiting, {}))
            sentences << waiting.sentence;
        m_told = sentences.join(u' ');
        QAccessibleEvent shown(this, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&shown);
    }

    std::vector<Waiting> m_waiting;
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
        notificationOf(where->window())->add(where, sentence);
}

} // namespace baton

#include "announce.moc"
