#include "views/playback/caseoverlay.h"

#include "views/canvas/geometry/mapgeometry.h"
#include "views/canvas/painting/mapfonts.h"
#include "views/canvas/painting/textwidths.h"
#include "views/playback/staywords.h"
#include "views/text/format.h"
#include "views/theme/theme.h"

#include <QLineF>
#include <QPainter>
#include <map>
#include <optional>

namespace baton {

namespace {

QFont beside(double unit) // words beside dots
{
    QFont font = MapFonts::current().chip;
    font.setPixelSize(std::max(1, qRound(font.pixelSize() * unit)));
    return font;
}

QString words(int more)
{
    return u'+' + text::number(more, 0);
}

std::optional<CasePlaces::Kind> rowOf(CaseStage stage) // nothing on the way
{
    switch (stage) {
    case CaseStage::Travelling:
        return std::nullopt;
    case CaseStage::Gathering:
    case CaseStage::HeldBack:
        return CasePlaces::Kind::HeldBack;
    case CaseStage::WaitingForOthers:
        return CasePlaces::Kind::AtJoin;
    case CaseStage::Working:
    case CaseStage::Checking:
    case CaseStage::Repairing:
        return CasePlaces::Kind::AtWork;
    case CaseStage::Waiting:
    case CaseStage::WaitingForCheck:
    case CaseStage::WaitingForRepair:
        break;
    }
    return CasePlaces::Kind::InQueue;
}

// Hands out the places of a moment, until a row is full.
class Moment
{
public:
    Moment(CasePlaces &places, const MapGeometry &map, const ProcessMap &recorded)
        : m_places(places)
        , m_map(map)
        , m_recorded(recorded)
    {}

    void put(const Stay &stay, Micros now)
    {
        const auto kind = rowOf(stay.stage);
        const bool onLine = !kind || *kind == CasePlaces::Kind::HeldBack || *kind == CasePlaces::Kind::AtJoin;
        const int index = onLine ? indexOfHandoff(stay.handoff) : indexOfStep(stay.step);
        if (index < 0)
            return;
        if (!kind) {
            m_dots.push_back({m_places.onTheWay(index, stay.behind(now)), stay.who, stay.stage});
            return;
        }
        const CasePlaces::Row row{index, *kind};
        const std::vector<QPointF> &places = m_places.places(row);
        Taken &taken = m_taken[row];
        if (taken.count >= places.size()) {
            ++m_dots[taken.last].more;
            return;
        }
        taken.last = m_dots.size();
        m_dots.push_back({places[taken.count++], stay.who, stay.stage});
    }

    std::vector<CaseDot> take(double unit)
    {
        for (const auto &[row, taken] : m_taken)
            if (CaseDot &dot = m_dots[taken.last]; dot.more > 0) {
                const double width = textWidth(words(dot.more), beside(unit)) + 4 * unit;
                dot.moreRect = m_places.besideRow(row, {width, 14 * unit});
            }
        return std::move(m_dots);
    }

private:
    struct Taken
    {
        std::size_t count = 0, last = 0; // dots
    };

    int indexOfStep(std::uint32_t position) const
    {
        return position < m_recorded.steps.size() ? m_map.stepIndex(m_recorded.steps[position].id) : -1;
    }
    int indexOfHandoff(std::uint32_t position) const
    {
        return position < m_recorded.handoffs.size() ? m_map.handoffIndex(m_recorded.handoffs[position].id) : -1;
    }

    CasePlaces &m_places;
    const MapGeometry &m_map;
    const ProcessMap &m_recorded;
    std::map<CasePlaces::Row, Taken> m_taken;
    std::vector<CaseDot> m_dots;
};

void paintLabel(QPainter &painter, QPointF at, const QString &words, const Colours &colours, double unit)
{
    painter.setFont(beside(unit));
    const double width = painter.fontMetrics().horizontalAdvance(words) + 12 * unit;
    const QRectF pill(at.x() - width / 2, at.y() - 26 * unit, width, 16 * unit);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(pill, 8 * unit, 8 * unit);
    painter.setPen(colours.accentText);
    painter.drawText(pill, Qt::AlignCenter, words);
}

// On a ground of its own: a line may go on under it.
void paintMore(QPainter &painter, const CaseDot &dot, double unit)
{
    const Colours &c = Theme::instance().colours();
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.panel);
    painter.drawRoundedRect(dot.moreRect, dot.moreRect.height() / 3, dot.moreRect.height() / 3);
    painter.setFont(beside(unit));
    painter.setPen(c.warmText);
    painter.drawText(dot.moreRect, Qt::AlignCenter, words(dot.more));
}

} // namespace

void paintCaseSign(QPainter &painter, QPointF at, double r, CaseStage stage)
{
    const Colours &c = Theme::instance().colours();
    switch (stage) {
    case CaseStage::Working:
        painter.setPen(QPen(c.panel, r / 4));
        painter.setBrush(c.accent);
        painter.drawEllipse(at, r, r);
        return;
    case CaseStage::Travelling:
        painter.setPen(QPen(c.panel, r / 4));
        painter.setBrush(c.text);
        painter.drawEllipse(at, r * 0.9, r * 0.9);
        return;
    case CaseStage::HeldBack:
        painter.setPen(QPen(c.panel, r / 4));
        painter.setBrush(c.hot);
        painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r));
        return;
    case CaseStage::Checking:
    case CaseStage::Repairing:
    case CaseStage::WaitingForCheck:
    case CaseStage::WaitingForRepair: {
        const bool waits = stage == CaseStage::WaitingForCheck || stage == CaseStage::WaitingForRepair;
        const QPointF corners[] = {at - QPointF(0, r * 1.2), at + QPointF(r * 1.2, 0), at + QPointF(0, r * 1.2),
                                   at - QPointF(r * 1.2, 0)};
        painter.setPen(QPen(waits ? c.hot : c.panel, r / (waits ? 2.5 : 4)));
        painter.setBrush(waits ? c.panel : c.hot);
        painter.drawPolygon(corners, 4);
        return;
    }
    case CaseStage::Waiting:
    case CaseStage::Gathering:
    case CaseStage::WaitingForOthers:
        break;
    }
    painter.setPen(QPen(c.warmText, r / 2.5));
    painter.setBrush(c.panel);
    painter.drawEllipse(at, r * 0.85, r * 0.85);
}

std::vector<CaseDot> CaseOverlay::dots(const Picture &picture)
{
    const Recording *recording = m_player.recording();
    if (!recording)
        return {};
    m_places.follow(picture);
    Moment moment(m_places, picture.map, *m_player.map());
    for (std::uint32_t position : m_player.underWay())
        moment.put(recording->stays()[position], m_player.now());
    return moment.take(CasePlaces::unit(picture.scale));
}

void CaseOverlay::paint(QPainter &painter, const Picture &picture)
{
    const Colours &c = Theme::instance().colours();
    const double unit = CasePlaces::unit(picture.scale), r = CasePlaces::radius * unit;
    const QRectF area = picture.visible.adjusted(-8 * r, -8 * r, 8 * r, 8 * r);
    std::vector<CaseDot> seen = dots(picture);
    std::erase_if(seen, [&](const CaseDot &dot) { return !area.contains(dot.at); });
    for (const CaseDot &dot : seen)
        if (m_player.chosen() != dot.who)
            paintCaseSign(painter, dot.at, r, dot.stage);
    for (const CaseDot &dot : seen)
        if (dot.more > 0)
            paintMore(painter, dot, unit);
    for (const CaseDot &dot : seen) {
        if (m_player.chosen() != dot.who)
            continue;
        painter.setPen(QPen(c.accent, 2 * unit));
        painter.setBrush(c.accentSoft);
        painter.drawEllipse(dot.at, 1.9 * r, 1.9 * r);
        paintCaseSign(painter, dot.at, 1.2 * r, dot.stage);
        paintLabel(painter, dot.at, caseName(*m_player.recording(), dot.who), c, unit);
    }
}

bool CaseOverlay::press(QPointF point, const Picture &picture)
{
    const double reach = 1.6 * CasePlaces::radius / picture.scale;
    const CaseDot *nearest = nullptr;
    const std::vector<CaseDot> all = dots(picture);
    for (const CaseDot &dot : all)
        if (QLineF(dot.at, point).length() <= reach &&
            (!nearest || QLineF(dot.at, point).length() < QLineF(nearest->at, point).length()))
            nearest = &dot;
    if (nearest)
        m_player.choose(nearest->who);
    return nearest != nullptr;
}

} // namespace baton
