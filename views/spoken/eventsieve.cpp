#include "views/spoken/eventsieve.h"

#include "views/spoken/running.h"

#include <QApplication>
#include <QProgressBar>
#include <algorithm>

namespace baton {

namespace {

constexpr int pauseMs = 100;
constexpr int textsEveryMs = 2000;     // but of what has the focus: playback changes a hundred names with every frame
constexpr qsizetype mostKnown = 16384; // then all are forgotten, and told once more

bool isInside(QAccessible::Event type)
{
    switch (type) {
    case QAccessible::TextCaretMoved:
    case QAccessible::TextInserted:
    case QAccessible::TextRemoved:
    case QAccessible::TextUpdated:
    case QAccessible::TextSelectionChanged:
    case QAccessible::ValueChanged:
    case QAccessible::Selection:
    case QAccessible::SelectionAdd:
    case QAccessible::SelectionRemove:
    case QAccessible::SelectionWithin:
        return true;
    default:
        return false;
    }
}

bool isOfView(QAccessible::Event type)
{
    return type == QAccessible::ObjectShow || type == QAccessible::ObjectHide;
}

bool isOfText(QAccessible::Event type)
{
    return type == QAccessible::NameChanged || type == QAccessible::DescriptionChanged;
}

QAccessible::Id idOf(QWidget &widget)
{
    QAccessibleInterface *const known = QAccessible::queryAccessibleInterface(&widget);
    return known ? QAccessible::uniqueId(known) : 0;
}

bool hasFocusInside(const QWidget &widget)
{
    const QWidget *focus = widget.window()->focusWidget();
    return focus && (focus == &widget || widget.isAncestorOf(focus) || focus->isAncestorOf(&widget));
}

} // namespace

EventSieve::EventSieve(Tell tell, QObject *parent) : QObject(parent), m_tell(std::move(tell))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &EventSieve::tellWaiting);
}

void EventSieve::take(QAccessibleEvent &event)
{
    const QAccessible::Event type = event.type();
    auto *widget = qobject_cast<QWidget *>(event.object());
    if (!widget || event.child() >= 0)
        return m_tell(event);
    if (isInside(type) && !hasFocusInside(*widget) && !qobject_cast<QProgressBar *>(widget))
        return;
    if (!isOfText(type) && type != QAccessible::ValueChanged && (!isOfView(type) || widget->isWindow()))
        return m_tell(event);
    if (isOfView(type))
        m_seen[widget] = type;
    m_waiting.push_back({widget, type});
    if (!m_soon.isActive())
        m_soon.start(pauseMs);
}

// What runs goes on waiting; of each kind one.
std::vector<EventSieve::Waiting> EventSieve::takeRipe()
{
    std::vector<Waiting> all = std::exchange(m_waiting, {});
    QSet<std::pair<const QWidget *, int>> met;
    std::erase_if(all, [&met](const Waiting &waiting) {
        const std::pair<const QWidget *, int> key(waiting.widget, waiting.type);
        return !waiting.widget || met.contains(key) || (met.insert(key), false);
    });
    const auto ripe = std::stable_partition(all.begin(), all.end(), [](const Waiting &waiting) {
        return isRunning(waiting.widget) && !waiting.widget->hasFocus();
    });
    m_waiting.assign(all.begin(), ripe);
    all.erase(all.begin(), ripe);
    return all;
}

void EventSieve::tellWaiting()
{
    const std::vector<Waiting> all = takeRipe();
    QHash<const QWidget *, QAccessible::Event> unseen; // of what goes on waiting
    for (const Waiting &waiting : m_waiting)
        if (isOfView(waiting.type))
            unseen[waiting.widget] = m_seen.value(waiting.widget);
    for (const Waiting &waiting : all)
        if (waiting.type == QAccessible::ObjectShow && !m_known.contains(idOf(*waiting.widget)))
            m_fresh.insert(waiting.widget);
    const bool early = m_sinceTexts.isValid() && m_sinceTexts.elapsed() < textsEveryMs;
    for (const Waiting &waiting : all) {
        const bool canWait = isOfText(waiting.type) && !m_fresh.contains(waiting.widget) && !waiting.widget->hasFocus();
        if (early && canWait)
            m_waiting.push_back(waiting);
        else if (isNews(waiting))
            tell(waiting);
    }
    if (!early)
        m_sinceTexts.start();
    if (!m_waiting.empty())
        m_soon.start(pauseMs);
    if (m_known.size() > mostKnown)
        m_known.clear();
    for (const Waiting &waiting : all)
        m_known[idOf(*waiting.widget)];
    m_seen = std::move(unseen);
    m_fresh.clear();
}

void EventSieve::tell(const Waiting &waiting)
{
    if (waiting.type != QAccessible::ValueChanged) {
        QAccessibleEvent event(waiting.widget, waiting.type);
        return m_tell(event);
    }
    QAccessibleInterface *const of = QAccessible::queryAccessibleInterface(waiting.widget);
    QAccessibleValueInterface *const value = of ? of->valueInterface() : nullptr;
    QAccessibleValueChangeEvent event(waiting.widget, value ? value->currentValue() : QVariant());
    m_tell(event);
}

bool EventSieve::isNews(const Waiting &waiting)
{
    if (waiting.type == QAccessible::ValueChanged)
        return true;
    const bool fresh = m_fresh.contains(waiting.widget);
    if (isOfText(waiting.type))
        return isNewText(waiting) && !fresh;
    const bool lasts = m_seen.value(waiting.widget) == waiting.type;
    const bool saidByParent = m_seen.value(waiting.widget->parentWidget()) == waiting.type;
    return lasts && !saidByParent && !fresh;
}

bool EventSieve::isNewText(const Waiting &waiting)
{
    QAccessibleInterface *const told = QAccessible::queryAccessibleInterface(waiting.widget);
    if (!told)
        return false;
    const bool name = waiting.type == QAccessible::NameChanged;
    const QString text = told->text(name ? QAccessible::Name : QAccessible::Description);
    Texts &texts = m_known[QAccessible::uniqueId(told)];
    std::optional<QString> &last = name ? texts.name : texts.description;
    const bool same = last == text;
    last = text;
    return !same;
}

// The handler is out of the way while Qt is told, or it would be asked again. A table has made the rows of a
// TableModelChanged its own by then, and nobody else reads it.
void EventSieve::install()
{
    static void (*const handler)(QAccessibleEvent *) = [](QAccessibleEvent *event) {
        static auto *const sieve = new EventSieve(
            [](QAccessibleEvent &worth) {
                if (worth.type() == QAccessible::TableModelChanged)
                    return;
                QAccessible::installUpdateHandler(nullptr);
                QAccessible::updateAccessibility(&worth);
                QAccessible::installUpdateHandler(handler);
            },
            qApp);
        sieve->take(*event);
    };
    QAccessible::installUpdateHandler(handler);
}

} // namespace baton
