#pragma once

#include <QAccessible>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

namespace baton {

// What assistive technology is told of the events of Qt. A panel that is filled with something else makes several
// hundred of them, and a reader drops everything that comes with so many, the news itself among them. So:
// - of what changes inside a field, a list or a choice, only what happens where the focus is;
// - of widgets that come into view or go out of it together, only the outermost;
// - a value, a name or a description once for all that was set in a row, and a text only when it is another one;
// - the texts of what has not the focus every other second at most;
// - of what runs (see running.h) nothing but where the focus is, until it stops;
// - nothing of widgets that are gone by then, nor of those that are new: a reader finds them when it comes there.
class EventSieve : public QObject
{
    Q_OBJECT
public:
    using Tell = std::function<void(QAccessibleEvent &)>;

    explicit EventSieve(Tell tell, QObject *parent = nullptr);
    void take(QAccessibleEvent &event);

    // All events of the application from now on.
    static void install();

private:
    struct Waiting
    {
        QPointer<QWidget> widget;
        QAccessible::Event type;
    };

    struct Texts
    {
        std::optional<QString> name, description; // as told last
    };

    void tellWaiting();
    std::vector<Waiting> takeRipe();
    void tell(const Waiting &waiting);
    bool isNews(const Waiting &waiting);
    bool isNewText(const Waiting &waiting);

    Tell m_tell;
    std::vector<Waiting> m_waiting;
    QHash<const QWidget *, QAccessible::Event> m_seen; // came into view, or went out of it
    QSet<const QWidget *> m_fresh;                     // came into view for the first time
    QHash<QAccessible::Id, Texts> m_known;
    QTimer m_soon;
    QElapsedTimer m_sinceTexts;
};

} // namespace baton
