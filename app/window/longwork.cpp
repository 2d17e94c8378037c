#include "app/window/longwork.h"

#include <QApplication>
#include <QEvent>
#include <QEventLoop>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressDialog>
#include <QSet>
#include <QSlider>
#include <QSpinBox>
#include <QThread>
#include <functional>
#include <memory>
#include <vector>

namespace baton {

namespace {

constexpr int silentMs = 500;

QSet<const QWidget *> &busy()
{
    static QSet<const QWidget *> windows;
    return windows;
}

class Busy
{
public:
    explicit Busy(const QWidget *window) : m_window(window) { busy().insert(window); }
    ~Busy() { busy().remove(m_window); }

private:
    const QWidget *m_window;
};

bool acts(QEvent::Type type)
{
    switch (type) {
    case QEvent::Close:
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::Drop:
    case QEvent::InputMethod:
    case QEvent::KeyPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonPress:
    case QEvent::Shortcut:
    case QEvent::ShortcutOverride:
    case QEvent::TabletPress:
    case QEvent::TouchBegin:
    case QEvent::Wheel:
        return true;
    default:
        return false;
    }
}

// What stands in the fields. Assistive technology may write into those that are disabled: Qt 6.4 does not ask.
class FieldsKept
{
public:
    explicit FieldsKept(const QWidget &window)
    {
        keep<QLineEdit>(window, &QLineEdit::text, &QLineEdit::setText);
        keep<QPlainTextEdit>(window, &QPlainTextEdit::toPlainText, &QPlainTextEdit::setPlainText);
        keep<QSpinBox>(window, &QSpinBox::value, &QSpinBox::setValue);
        keep<QSlider>(window, &QSlider::value, &QSlider::setValue);
    }
    ~FieldsKept()
    {
        for (const auto &putBack : m_putBack)
            putBack();
    }

private:
    template <class Field, class Get, class Set>
    void keep(const QWidget &window, Get get, Set set)
    {
        for (Field *field : window.findChildren<Field *>())
            m_putBack.push_back([field = QPointer<Field>(field), was = std::invoke(get, field), get, set] {
                if (field && std::invoke(get, field.data()) != was)
                    std::invoke(set, field.data(), was);
            });
    }

    std::vector<std::function<void()>> m_putBack;
};

// Takes from the window, and from what belongs to it, all by which a person acts.
class HandsOff : public QObject
{
public:
    HandsOff(QWidget *window, QProgressDialog *progress) : m_window(window), m_progress(progress), m_fields(*window)
    {
        if (QWidget *popup = QApplication::activePopupWidget(); popup && concerns(popup))
            popup->close();
        qApp->installEventFilter(this);
        setHeld(true);
    }
    ~HandsOff() override
    {
        setHeld(false);
        if (QWidget *focus = m_window->focusWidget(); focus && m_window->isActiveWindow())
            focus->setFocus(Qt::OtherFocusReason);
    }
    bool closeWanted() const { return m_closeWanted; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (!watched->isWidgetType() || !concerns(static_cast<QWidget *>(watched)))
            return false;
        if (event->type() == QEvent::Show && static_cast<QWidget *>(watched)->windowType() == Qt::Popup)
            QMetaObject::invokeMethod(static_cast<QWidget *>(watched), &QWidget::hide, Qt::QueuedConnection);
        if (!acts(event->type()))
            return false;
        if (event->type() == QEvent::Close && watched == m_window) {
            m_closeWanted = true;
            Q_EMIT m_progress->canceled();
        }
        // Accepted, a key is no shortcut, and comes as a key that nobody takes.
        event->setAccepted(event->type() == QEvent::ShortcutOverride);
        return true;
    }

private:
    // What assistive technology presses makes no events; it asks whether a widget is enabled. That is said past
    // setEnabled(): for so short a time nothing is to be painted grey, lose the focus or be told.
    void setHeld(bool held) const
    {
        const QList<QWidget *> all = QList{m_window} + m_window->findChildren<QWidget *>();
        for (QWidget *widget : all)
            if (concerns(widget)) {
                widget->setAttribute(Qt::WA_Disabled, held || staysDisabled(*widget));
                if (!held) // it may have been painted meanwhile
                    widget->update();
            }
    }
    static bool staysDisabled(const QWidget &widget)
    {
        const QWidget *parent = widget.parentWidget();
        return widget.testAttribute(Qt::WA_ForceDisabled) || (parent && !parent->isEnabled());
    }
    bool concerns(const QWidget *widget) const
    {
        while (widget && widget != m_window && widget != m_progress)
            widget = widget->parentWidget();
        return widget == m_window;
    }

    QWidget *m_window;
    QProgressDialog *m_progress;
    FieldsKept m_fields;
    bool m_closeWanted = false;
};

} // namespace

bool longWorkUnderWay()
{
    return !busy().isEmpty();
}

bool doLongWork(QWidget *window, const QString &what, const std::function<void(const std::atomic<bool> &)> &work)
{
    if (busy().contains(window))
        return false;
    const Busy atWork(window);
    std::atomic<bool> cancel = false;
    QProgressDialog progress(what, QProgressDialog::tr("Cancel"), 0, 0, window);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(silentMs);
    progress.setValue(0);
    const HandsOff handsOff(window, &progress);
    QEventLoop loop;
    const std::unique_ptr<QThread> thread(QThread::create([&] { work(cancel); }));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    QObject::connect(&progress, &QProgressDialog::canceled, [&] { cancel = true; });
    thread->start();
    if (!thread->isFinished())
        loop.exec();
    thread->wait();
    if (handsOff.closeWanted())
        QMetaObject::invokeMethod(window, &QWidget::close, Qt::QueuedConnection);
    return !cancel;
}

} // namespace baton
