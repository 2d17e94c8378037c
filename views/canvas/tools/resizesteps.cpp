#include "views/canvas/tools/resizesteps.h"

#include "views/canvas/geometry/grid.h"
#include "views/canvas/geometry/room.h"
#include "views/canvas/selection.h"
#include "views/text/fill.h"
#include "views/text/sentences.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace baton {

namespace {

constexpr double snapPixels = 6, gripPixels = 8, reachPixels = 8;
constexpr double roomGripPixels = 16, roomReachPixels = 20;
constexpr double unled = 0.5;     // map units
constexpr double leastShown = 30; // pixels: of a card any lower nobody finds the corner

// In a folded lane a card is a bar, whatever its size.
bool isFolded(const StepShape &step)
{
    return step.rect.size() != step.stored.size();
}

bool offersGrip(const CanvasHost &host, const StepShape &step)
{
    return host.editable() && !isFolded(step) && step.rect.height() * host.zoom() >= leastShown;
}

// Where the corner is taken hold of: more outside of the card than inside.
QRectF gripArea(const CanvasHost &host, const QRectF &card)
{
    const double outside = (roomText() ? roomReachPixels : reachPixels) / host.zoom();
    const double inside = std::min({outside, card.width() / 4, card.height() / 4});
    return QRectF(card.bottomRight() - QPointF(inside, inside), card.bottomRight() + QPointF(outside, outside));
}

std::vector<int> resizable(const CanvasHost &host)
{
    std::vector<int> steps;
    for (const Id &id : host.selection().steps)
        if (const int step = host.geometry().stepIndex(id);
            step >= 0 && !host.isLocked(id) && !isFolded(host.geometry().steps()[std::size_t(step)]))
            steps.push_back(step);
    std::sort(steps.begin(), steps.end());
    return steps;
}

int lastResizable(const CanvasHost &host)
{
    const std::vector<int> steps = resizable(host);
    const auto &ids = host.selection().steps;
    for (auto id = ids.rbegin(); id != ids.rend(); ++id)
        if (const int step = host.geometry().stepIndex(*id); std::binary_search(steps.begin(), steps.end(), step))
            return step;
    return steps.front();
}

CardSizing sizing(const CanvasHost &host, int step, QSizeF wanted)
{
    return sizedTo(host.map(), *host.map().steps.find(host.geometry().steps()[std::size_t(step)].id), wanted);
}

Placement placementOf(const CanvasHost &host, const StepShape &shape, const CardSizing &size)
{
    const Placement *old = host.map().placements.find(shape.id);
    Placement place = old ? *old : Placement();
    place.id = shape.id;
    place.x = shape.stored.x();
    place.y = shape.stored.y();
    place.width = size.width;
    place.height = size.height;
    return place;
}

struct Sized
{
    int step;
    CardSizing size;
};

std::vector<MapGeometry::Move> grownOf(const MapGeometry &geometry, const std::vector<Sized> &sized)
{
    std::vector<MapGeometry::Move> moves;
    bool any = false;
    for (const Sized &each : sized) {
        const QRectF &now = geometry.steps()[std::size_t(each.step)].stored;
        moves.push_back({each.step, QRectF(now.topLeft(), each.size.shown)});
        any = any || each.size.shown.width() > now.width() || each.size.shown.height() > now.height();
    }
    return any ? moves : std::vector<MapGeometry::Move>();
}

Batch batchOf(const CanvasHost &host, const std::vector<Sized> &sized, bool makingRoom)
{
    std::vector<Placement> places;
    const auto add = [&](const Placement &place) {
        if (std::none_of(places.begin(), places.end(), [&](const Placement &p) { return p.id == place.id; }))
            places.push_back(place);
    };
    for (const Sized &each : sized)
        add(placementOf(host, host.geometry().steps()[std::size_t(each.step)], each.size));
    if (const auto grown = grownOf(host.geometry(), sized); makingRoom && !grown.empty())
        for (const Placement &moved : madeRoomForGrown(host.geometry(), host.map(), grown))
            add(moved);
    for (const Placement &place : host.geometry().unplaced())
        add(place);
    Batch batch = intents::move(host.map(), places, Intent::Resize);
    if (sized.size() > 1)
        batch.subject.clear();
    return batch;
}

// The next line of the grid that way.
double nextLine(double from, int way)
{
    const double at = from / gridStep;
    return (way > 0 ? std::floor(at + 0.01) + 1 : std::ceil(at - 0.01) - 1) * gridStep;
}

} // namespace

ResizeSteps::ResizeSteps(CanvasHost &host, int held, QPointF start)
    : m_host(host)
    , m_held(held)
    , m_start(start)
    , m_by(0, 0)
    , m_steps(resizable(host))
    , m_alignment(host.geometry(), m_steps)
{}

ResizeSteps::ResizeSteps(CanvasHost &host) : ResizeSteps(host, lastResizable(host), {}) {}

void ResizeSteps::move(QPointF to, Qt::KeyboardModifiers modifiers)
{
    const QRectF &card = m_host.geometry().steps()[std::size_t(m_held)].rect;
    m_free = modifiers & Qt::AltModifier;
    m_alignment.clear();
    QPointF by = to - m_start;
    if (!m_free)
        by += m_alignment.snapCorner(QRectF(card.topLeft(), card.bottomRight() + by),
                                     {card.size(), sizing(m_host, m_held, {0, 0}).shown}, snapPixels / m_host.zoom());
    m_by = {by.x(), by.y()};
    if (!m_free)
        m_alignment.showCorner(QRectF(card.topLeft(), sizing(m_host, m_held, wantedOf(m_held)).shown));
    show();
}

// From the size that is shown: what the name does not allow is not gathered up.
void ResizeSteps::step(int right, int down, bool finely)
{
    const QRectF &card = m_host.geometry().steps()[std::size_t(m_held)].rect;
    const QSizeF now = sizing(m_host, m_held, wantedOf(m_held)).shown;
    const QPointF corner = card.topLeft() + QPointF(now.width(), now.height());
    if (right != 0)
        m_by.setWidth((finely ? corner.x() + right : nextLine(corner.x(), right)) - card.right());
    if (down != 0)
        m_by.setHeight((finely ? corner.y() + down : nextLine(corner.y(), down)) - card.bottom());
    show();
}

// A side that is not led stays as it is kept, so that it goes on following the name.
QSizeF ResizeSteps::wantedOf(int step) const
{
    const StepShape &shape = m_host.geometry().steps()[std::size_t(step)];
    const Placement *place = m_host.map().placements.find(shape.id);
    const auto side = [](double by, double now, double kept) {
        return std::abs(by) < unled ? kept : std::max(now + by, 1.0);
    };
    return {side(m_by.width(), shape.stored.width(), place ? place->width : 0),
            side(m_by.height(), shape.stored.height(), place ? place->height : 0)};
}

void ResizeSteps::show()
{
    DragPreview preview;
    for (const int step : m_steps)
        preview.moves.push_back({step, QRectF(m_host.geometry().steps()[std::size_t(step)].rect.topLeft(),
                                              sizing(m_host, step, wantedOf(step)).shown)});
    preview.handoffs = m_host.geometry().routedWith(preview.moves);
    m_host.setPreview(std::move(preview));
}

void ResizeSteps::drop()
{
    if (std::abs(m_by.width()) < unled && std::abs(m_by.height()) < unled)
        return cancel();
    std::vector<Sized> sized{{m_held, sizing(m_host, m_held, wantedOf(m_held))}};
    for (const int step : m_steps)
        if (step != m_held)
            sized.push_back({step, sizing(m_host, step, wantedOf(step))});
    Batch batch = batchOf(m_host, sized, !m_free);
    m_host.clearPreview();
    m_host.perform(std::move(batch));
}

void ResizeSteps::cancel()
{
    m_host.clearPreview();
}

void ResizeSteps::paint(QPainter &painter) const
{
    m_alignment.paint(painter, m_host.colours());
}

QString ResizeSteps::sentence() const
{
    const QSizeF now = sizing(m_host, m_held, wantedOf(m_held)).shown;
    return text::fill(QCoreApplication::translate("Canvas", "%1 is %2 wide and %3 high."),
                      {text::stepName(m_host.map(), m_host.geometry().steps()[std::size_t(m_held)].id),
                       QString::number(std::lround(now.width())), QString::number(std::lround(now.height()))});
}

int ResizeSteps::gripAt(const CanvasHost &host, const Pointer &pointer)
{
    const double reach = roomReachPixels / host.zoom();
    const QRectF near(pointer.map - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    for (const int i : host.geometry().stepsIn(near)) {
        const StepShape &step = host.geometry().steps()[std::size_t(i)];
        if (has(host.selection().steps, step.id) && offersGrip(host, step) &&
            gripArea(host, step.rect).contains(pointer.map))
            return i;
    }
    return -1;
}

void ResizeSteps::paintGrips(const CanvasHost &host, QPainter &painter)
{
    QPen pen(host.colours().accent, 1.4);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(host.colours().canvas);
    const double size = (roomText() ? roomGripPixels : gripPixels) / host.zoom();
    const QRectF area = host.visibleArea();
    for (const Id &id : host.selection().steps)
        if (const StepShape *step = host.geometry().step(id);
            step && offersGrip(host, *step) && step->rect.intersects(area) && !host.isLocked(id))
            painter.drawRoundedRect(QRectF(step->rect.bottomRight() - QPointF(size / 2, size / 2), QSizeF(size, size)),
                                    size / 4, size / 4);
}

void ResizeSteps::restore(CanvasHost &host)
{
    if (const QString why = refusal(host); !why.isEmpty())
        return host.say(why);
    std::vector<Sized> sized;
    for (const int step : resizable(host)) {
        const Placement *place = host.map().placements.find(host.geometry().steps()[std::size_t(step)].id);
        if (place && (place->width > 0 || place->height > 0))
            sized.push_back({step, sizing(host, step, {0, 0})});
    }
    if (sized.empty())
        return host.say(QCoreApplication::translate("Canvas", "It has its usual size."));
    host.perform(batchOf(host, sized, true));
}

QString ResizeSteps::refusal(const CanvasHost &host)
{
    const intents::Selection &selection = host.selection();
    if (selection.steps.empty() || !resizable(host).empty())
        return {};
    const bool locked =
        std::any_of(selection.steps.begin(), selection.steps.end(), [&](const Id &id) { return host.isLocked(id); });
    return locked ? whenLocked() : whenFolded();
}

QString ResizeSteps::whenLocked()
{
    return QCoreApplication::translate("Canvas", "This step is locked in place. Unlock it to change its size.");
}

QString ResizeSteps::whenFolded()
{
    return QCoreApplication::translate("Canvas",
                                       "In a folded lane every step is a bar. Unfold the lane to change its size.");
}

} // namespace baton
