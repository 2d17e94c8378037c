#include "views/lenses/latest.h"

#include <QMetaObject>
#include <QObject>

namespace baton {

Latest::Latest(QObject *owner) : m_owner(owner)
{
    m_pool.setMaxThreadCount(1);
}

Latest::~Latest()
{
    cancel();
    m_pool.waitForDone();
}

void Latest::ask(Work work)
{
    cancel();
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_busy = true;
    const int generation = m_generation;
    m_pool.start([this, generation, work = std::move(work), cancel = m_cancel, post = postFor(generation)] {
        if (!cancel->load())
            work(*cancel, post);
        post([this, generation] { finished(generation); });
    });
}

void Latest::cancel()
{
    ++m_generation;
    m_busy = false;
    if (m_cancel)
        m_cancel->store(true);
    m_pool.clear();
}

void Latest::wait()
{
    m_pool.waitForDone();
}

Latest::Post Latest::postFor(int generation)
{
    return [this, generation](Deliver deliver) {
        QMetaObject::invokeMethod(
            m_owner,
            [this, generation, deliver = std::move(deliver)] {
                if (generation == m_generation)
                    deliver();
            },
            Qt::QueuedConnection);
    };
}

void Latest::finished(int generation)
{
    if (generation == m_generation)
        m_busy = false;
}

} // namespace baton
