#include "app/actions/actions.h"

#include "app/actions/actionhelp.h"
#include "app/actions/refusal.h"
#include "views/theme/theme.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

namespace baton {

namespace {

QList<QKeySequence> sequencesOf(const ActionRow &row)
{
    QList<QKeySequence> sequences;
    for (const QString &keys : QString::fromLatin1(row.keys).split(u' ', Qt::SkipEmptyParts))
        sequences << QKeySequence(keys, QKeySequence::PortableText);
    return sequences;
}

QString toolTipOf(const QString &text, const QString &keys, const QString &help)
{
    const QString named = keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys);
    return help.isEmpty() ? named : named + u'\n' + help;
}

} // namespace

Actions::Actions(QWidget *window) : QObject(window), m_window(window)
{
    for (const ActionRow &row : actionTable())
        m_actions.insert(QString::fromLatin1(row.id), make(row, window));
    refreshIcons();
    connect(&Theme::instance(), &Theme::changed, this, &Actions::refreshIcons);
    setSituation(0);
}

QAction *Actions::make(const ActionRow &row, QWidget *window)
{
    auto *action = new QAction(textOf(row), this);
    action->setObjectName(QString::fromLatin1(row.id));
    action->setCheckable(row.checkable);
    const QString help = actionHelp(action->objectName());
    action->setToolTip(toolTipOf(textOf(row), keysOf(row), help));
    action->setWhatsThis(help);
    if (row.listens == ActionRow::Keys::Window) {
        action->setShortcuts(sequencesOf(row));
        window->addAction(action);
    }
    return action;
}

QAction *Actions::operator[](const char *id) const
{
    QAction *action = m_actions.value(QString::fromLatin1(id));
    Q_ASSERT_X(action, "Actions", id);
    return action;
}

void Actions::on(const char *id, std::function<void()> handler)
{
    onToggle(id, [handler = std::move(handler)](bool) { handler(); });
}

void Actions::onToggle(const char *id, std::function<void(bool)> handler)
{
    m_handled.insert(QString::fromLatin1(id));
    QAction *action = (*this)[id];
    connect(action, &QAction::triggered, this, [this, action, handler = std::move(handler)](bool on) {
        if (m_window->isEnabled())
            handler(on);
        else if (action->isCheckable())
            action->setChecked(!on);
    });
}

void Actions::setSituation(unsigned situation)
{
    m_situation = situation;
    for (const ActionRow &row : actionTable())
        m_actions[QString::fromLatin1(row.id)]->setEnabled((row.needs & ~situation) == 0);
}

QString Actions::refusalOf(const ActionRow &row) const
{
    return refusal(row.needs & ~m_situation);
}

QString Actions::refusalOf(const QKeySequence &keys) const
{
    for (const ActionRow &row : actionTable())
        if (row.listens == ActionRow::Keys::Window && sequencesOf(row).contains(keys))
            return refusalOf(row);
    return {};
}

void Actions::refreshIcons()
{
    for (const ActionRow &row : actionTable())
        if (*row.icon)
            m_actions[QString::fromLatin1(row.id)]->setIcon(Theme::instance().icon(QString::fromLatin1(row.icon)));
}

QString Actions::textOf(const ActionRow &row)
{
    return QCoreApplication::translate("Actions", row.text);
}

QString Actions::groupOf(const ActionRow &row)
{
    return QCoreApplication::translate("Actions", row.group);
}

QString Actions::keysOf(const ActionRow &row)
{
    QStringList keys;
    for (const QKeySequence &sequence : sequencesOf(row))
        keys << sequence.toString(QKeySequence::NativeText);
    // "Ctrl++" and "Ctrl+=" are one key for people.
    if (keys.size() == 2 && keys[1].endsWith(u'='))
        keys.removeLast();
    return keys.join(QStringLiteral(", "));
}

} // namespace baton
