#include "app/window/longwork.h"

#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>
#include <memory>

namespace baton {

namespace {

constexpr int silentMs = 500;

} // namespace

bool doLongWork(QWidget *window, const QString &what, const std::function<void(const std::atomic<bool> &)> &work)
{
    std::atomic<bool> cancel = false;
    QProgressDialog progress(what, QProgressDialog::tr("Cancel"), 0, 0, window);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(silentMs);
    progress.setValue(0);
    QEventLoop loop;
    const std::unique_ptr<QThread> thread(QThread::create([&] { work(cancel); }));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    QObject::connect(&progress, &QProgressDialog::canceled, [&] { cancel = true; });
    thread->start();
    if (!thread->isFinished())
        loop.exec();
    thread->wait();
    return !cancel;
}

} // namespace baton
