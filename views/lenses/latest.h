#pragma once

#include <QThreadPool>
#include <atomic>
#include <functional>
#include <memory>

class QObject;

namespace baton {

// One question at a time, answered on a worker thread. A newer question cancels the older one, and whatever the older
// one still says is dropped. Use it from the owner's thread; answers arrive there.
class Latest
{
public:
    using Deliver = std::function<void()>;
    // Hands something to the owner's thread; it runs there unless a newer question has been asked meanwhile.
    using Post = std::function<void(Deliver)>;
    using Work = std::function<void(const std::atomic<bool> &cancel, const Post &post)>;

    explicit Latest(QObject *owner);
    ~Latest(); // cancels and waits

    void ask(Work work);
    void cancel();
    bool busy() const { return m_busy; }
    // Blocks until the worker is done; its answers are still in the owner's event queue then.
    void wait();

private:
    Post postFor(int generation);
    void finished(int generation);

    QObject *m_owner;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_cancel;
    int m_generation = 0;
    bool m_busy = false;
};

} // namespace baton
