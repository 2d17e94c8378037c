#include "views/panels/nameoffer.h"

#include "model/edit/capture.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <algorithm>

namespace baton {

namespace {

constexpr int width = 220;
constexpr int air = 18; // of the line's frame, and between it and the list

} // namespace

NameOffer::NameOffer(QLineEdit &edit)
    : QObject(&edit)
    , m_edit(edit)
    , m_completer(new QCompleter(this))
    , m_names(new QStringListModel(this))
{
    m_completer->setModel(m_names);
    m_completer->setWidget(&edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->installEventFilter(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &NameOffer::take);
}

bool NameOffer::isOpen() const
{
    return m_completer->popup()->isVisible();
}

void NameOffer::hide()
{
    m_completer->popup()->hide();
}

void NameOffer::offer(const ProcessMap &map)
{
    const std::string sentence = m_edit.text().toStdString();
    const std::size_t cursor = m_edit.text().left(m_edit.cursorPosition()).toUtf8().size();
    const CaptureCompletion completion = completeCapture(sentence, cursor, map);
    QStringList names;
    for (const std::string &name : completion.names)
        names << QString::fromStdString(name);
    m_begin = completion.begin;
    m_end = completion.end;
    m_names->setStringList(names);
    const QString typed = QString::fromStdString(sentence.substr(m_begin, m_end - m_begin));
    const bool done = names.size() == 1 && names.front().compare(typed, Qt::CaseInsensitive) == 0;
    if (names.isEmpty() || done)
        return hide();
    m_completer->complete(QRect(0, 0, width, m_edit.height()));
    m_completer->popup()->setCurrentIndex({}); // none is walked to yet
    place();
}

// Above, where it hides neither the line nor what was understood.
void NameOffer::place()
{
    const QString before = QString::fromStdString(m_edit.text().toStdString().substr(0, m_begin));
    const int left = std::min(m_edit.fontMetrics().horizontalAdvance(before), m_edit.width() - width);
    QWidget *popup = m_completer->popup();
    popup->move(m_edit.mapToGlobal(QPoint(std::max(0, left), -air - popup->height())));
}

void NameOffer::take(const QString &name)
{
    QByteArray sentence = m_edit.text().toUtf8();
    const QByteArray with = name.toUtf8();
    sentence.replace(qsizetype(m_begin), qsizetype(m_end - m_begin), with);
    m_edit.setText(QString::fromUtf8(sentence));
    m_edit.setCursorPosition(int(QString::fromUtf8(sentence.left(qsizetype(m_begin) + with.size())).size()));
    Q_EMIT taken();
}

// True: not for the list itself.
bool NameOffer::keyPress(int key)
{
    const QModelIndex current = m_completer->popup()->currentIndex();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key != Qt::Key_Tab && !(enter && !current.isValid()))
        return false;
    const QString name = current.isValid() ? current.data().toString() : m_names->stringList().value(0);
    hide();
    if (enter)
        Q_EMIT entered();
    else
        take(name);
    return true;
}

bool NameOffer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_completer->popup())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        Q_EMIT changed();
    return event->type() == QEvent::KeyPress && keyPress(static_cast<QKeyEvent *>(event)->key());
}

} // namespace baton
