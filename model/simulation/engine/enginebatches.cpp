#include "model/simulation/engine/engine.h"

// Deliveries that wait until there are enough of them, or for too long.
namespace baton::sim {

void Engine::collect(Index index, Index linkIndex)
{
    const Link &link = m_network->links[linkIndex];
    Batch &batch = m_batches[linkIndex];
    (batch.head == none ? batch.head : m_tokens[batch.tail].next) = index;
    batch.tail = index;
    trace(index, TraceKind::Gather, m_tokens[index].step, linkIndex);
    if (batch.count == 0)
        batch.since = m_now;
    if (++batch.count == link.batch)
        sendBatch(linkIndex);
    else if (batch.count == 1 && link.timeout >= 0)
        m_queue.push(m_now + link.timeout, EventClass::HandoffArrival, batch.generation, link.to,
                     linkIndex | timeoutBit);
}

void Engine::batchTimeout(Index link)
{
    Batch &batch = m_batches[link];
    if (batch.count > 0 && batch.since + m_network->links[link].timeout == m_now)
        sendBatch(link);
}

void Engine::sendBatch(Index linkIndex)
{
    Batch &batch = m_batches[linkIndex];
    const Index first = batch.head;
    batch = {none, none, 0, batch.generation + 1, 0};
    ++m_nextBatch;
    for (Index t = first; t != none; t = m_tokens[t].next) {
        m_tokens[t].follower = t != first;
        m_tokens[t].batch = m_nextBatch;
    }
    const Micros delay = transferTime(first, linkIndex);
    for (Index t = first; t != none;) {
        const Index next = m_tokens[t].next;
        transit(t, linkIndex, delay);
        t = next;
    }
}

bool Engine::flushBatches()
{
    bool any = false;
    for (Index l = 0; l < m_batches.size(); ++l)
        if (m_batches[l].count > 0) {
            sendBatch(l);
            any = true;
        }
    return any;
}

} // namespace baton::sim
