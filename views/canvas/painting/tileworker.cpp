#include "views/canvas/painting/tileworker.h"

#include <QPainter>
#include <algorithm>

namespace baton {

TileWorker::~TileWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wanted.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

QRectF TileWorker::areaOf(QPoint tile, double scale)
{
    const double side = size / scale;
    return {tile.x() * side, tile.y() * side, side, side};
}

void TileWorker::want(Order order)
{
    {
        const std::lock_guard lock(m_mutex);
        removeKnown(order);
        // Taken from the back.
        std::reverse(order.tiles.begin(), order.tiles.end());
        m_order = std::move(order);
        if (!m_thread.joinable())
            m_thread = std::thread([this] { run(); });
    }
    m_wanted.notify_all();
}

// What is under the brush, and what is painted but not fetched yet.
void TileWorker::removeKnown(Order &order) const
{
    std::erase_if(order.tiles, [&](QPoint tile) {
        const bool current = m_painting && tile == m_current && order.scale == m_currentScale;
        return current || std::any_of(m_painted.begin(), m_painted.end(), [&](const Painted &painted) {
                   return painted.at == tile && painted.scale == order.scale;
               });
    });
}

void TileWorker::stop()
{
    std::unique_lock lock(m_mutex);
    m_order = {};
    m_done.wait(lock, [this] { return !m_painting; });
}

void TileWorker::wait(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    m_done.wait_for(lock, patience, [this] { return !m_painting && m_order.tiles.empty(); });
}

bool TileWorker::idle()
{
    const std::lock_guard lock(m_mutex);
    return !m_painting && m_order.tiles.empty();
}

std::vector<TileWorker::Painted> TileWorker::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_painted, {});
}

void TileWorker::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wanted.wait(lock, [this] { return m_ending || !m_order.tiles.empty(); });
        if (m_ending)
            return;
        m_current = m_order.tiles.back();
        m_currentScale = m_order.scale;
        m_order.tiles.pop_back();
        m_painting = true;
        const Order order{{}, m_order.scale, m_order.ratio, m_order.paint};
        lock.unlock();
        QImage image = painted(m_current, order);
        lock.lock();
        m_painting = false;
        m_painted.push_back({m_current, order.scale, std::move(image)});
        m_done.notify_all();
        lock.unlock();
        m_onPainted();
        lock.lock();
    }
}

QImage TileWorker::painted(QPoint tile, const Order &order)
{
    QImage image(size, size, QImage::Format_RGB32);
    const QRectF area = areaOf(tile, order.scale);
    QPainter painter(&image);
    painter.scale(order.scale, order.scale);
    painter.translate(-area.topLeft());
    order.paint(painter, area);
    painter.end();
    image.setDevicePixelRatio(order.ratio);
    return image;
}

} // namespace baton
