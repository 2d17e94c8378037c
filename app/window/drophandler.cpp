#include "app/window/drophandler.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace baton {

namespace {

QString localFile(const QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    return urls.isEmpty() ? QString() : urls.first().toLocalFile();
}

} // namespace

DropHandler::DropHandler(QWidget *window) : QObject(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DropHandler::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto &drop = static_cast<QDropEvent &>(*event);
    const QString path = localFile(drop);
    if (path.isEmpty())
        return false;
    drop.acceptProposedAction();
    // The program that drags waits until the drop returns: open after that.
    if (event->type() == QEvent::Drop)
        QTimer::singleShot(0, this, [this, path] { Q_EMIT dropped(path); });
    return true;
}

} // namespace baton
