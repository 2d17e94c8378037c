#include "views/playback/caseoverlay.h"

#include "views/canvas/geometry/mapgeometry.h"
#include "views/canvas/painting/mapfonts.h"
#include "views/playback/staywords.h"
#include "views/theme/theme.h"

#include <QCoreApplication>
#include <QLineF>
#include <QPainter>
#include <algorithm>
#include <map>

namespace baton {

namespace {

constexpr double radius = 5; // pixels
constexpr double pitch = 12;

enum class Row { OnTheWay, HeldBack, AtJoin, AtWork, InQueue };

Row rowOf(CaseStage stage)
{
    switch (stage) {
    case CaseStage::Travelling:
        return Row::OnTheWay;
    case CaseStage::Gathering:
    case CaseStage::HeldBack:
        return Row::HeldBack;
    case CaseStage::WaitingForOthers:
        return Row::AtJoin;
    case CaseStage::Working:
    case CaseStage::Checking:
    case CaseStage::Repairing:
        return Row::AtWork;
    case CaseStage::Waiting:
    case CaseStage::WaitingForCheck:
    case CaseStage::WaitingForRepair:
        break;
    }
    return Row::InQueue;
}

double lengthOf(const QPolygonF &line)
{
    double length = 0;
    for (int i = 1; i < line.size(); ++i)
        length += QLineF(line[i - 1], line[i]).length();
    return length;
}

QPointF pointAt(const QPolygonF &line, double distance)
{
    for (int i = 1; i < line.size(); ++i) {
        const QLineF piece(line[i - 1], line[i]);
        if (distance <= piece.length() || i + 1 == line.size())
            return piece.length() > 0 ? piece.pointAt(std::clamp(distance / piece.length(), 0.0, 1.0)) : line[i];
        distance -= piece.length();
    }
    return line.isEmpty() ? QPointF() : line.first();
}

// Gives out places in the rows of steps and handoffs, until a row is full.
class Places
{
public:
    Places(const MapGeometry &map, const ProcessMap &process, double scale)
        : m_map(map)
        , m_unit(1 / std::min(1.0, scale))
    {
        for (const Step &step : process.steps)
            m_steps.push_back(map.stepIndex(step.id));
        for (const Handoff &handoff : process.handoffs)
            m_handoffs.push_back(map.handoffIndex(handoff.id));
    }

    void put(const Stay &stay, Micros now, std::vector<CaseOverlay::Dot> &dots)
    {
        const Row row = rowOf(stay.stage);
        const bool onLine = row == Row::OnTheWay || row == Row::HeldBack || row == Row::AtJoin;
        const int index = onLine ? at(m_handoffs, stay.handoff) : at(m_steps, stay.step);
        if (index < 0)
            return;
        if (row == Row::OnTheWay) {
            const QPolygonF &line = lineOf(index);
            dots.push_back({pointAt(line, lengthOf(line) * stay.behind(now)), stay.who, stay.stage, 0});
            return;
        }
        Taken &taken = m_taken[{index, row}];
        if (taken.count++ >= room(index, row)) {
            ++dots[taken.last].more;
            return;
        }
        taken.last = dots.size();
        dots.push_back({place(index, row, taken.count - 1), stay.who, stay.stage, 0});
    }

private:
    struct Taken
    {
        int count = 0;
        std::size_t last = 0; // dot
    };

    static int at(const std::vector<int> &indices, std::uint32_t position)
    {
        return position < indices.size() ? indices[position] : -1;
    }
    const QPolygonF &lineOf(int handoff)
    {
        const auto [known, fresh] = m_lines.try_emplace(handoff);
        if (fresh)
            known->second = m_map.handoffs()[std::size_t(handoff)].polyline();
        return known->second;
    }
    int room(int index, Row row)
    {
        if (row == Row::HeldBack || row == Row::AtJoin)
            return std::max(1, int(lengthOf(lineOf(index)) * 0.4 / (pitch * m_unit)));
        const double width = m_map.steps()[std::size_t(index)].rect.width();
        return std::max(1, int((row == Row::AtWork ? 0.5 : 0.8) * width / (pitch * m_unit)));
    }
    QPointF place(int index, Row row, int nth)
    {
        const double away = nth * pitch * m_unit;
        if (row == Row::HeldBack)
            return pointAt(lineOf(index), 10 * m_unit + away);
        if (row == Row::AtJoin)
            return pointAt(lineOf(index), lengthOf(lineOf(index)) - 18 * m_unit - away);
        const QRectF card = m_map.steps()[std::size_t(index)].rect;
        return row == Row::AtWork ? QPointF(card.right() - 12 * m_unit - away, card.bottom())
                                  : QPointF(card.left() + 6 * m_unit + away, card.bottom() + 12 * m_unit);
    }

    const MapGeometry &m_map;
    double m_unit;
    std::vector<int> m_steps, m_handoffs; // of the recording -> of the geometry
    std::map<std::pair<int, Row>, Taken> m_taken;
    std::map<int, QPolygonF> m_lines;
};

void paintLabel(QPainter &painter, QPointF at, const QString &words, const Colours &colours, double unit)
{
    QFont font = MapFonts::current().chip;
    font.setPixelSize(std::max(1, qRound(font.pixelSize() * unit)));
    painter.setFont(font);
    const double width = painter.fontMetrics().horizontalAdvance(words) + 12 * unit;
    const QRectF pill(at.x() - width / 2, at.y() - 26 * unit, width, 16 * unit);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(pill, 8 * unit, 8 * unit);
    painter.setPen(colours.accentText);
    painter.drawText(pill, Qt::AlignCenter, words);
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

std::vector<CaseOverlay::Dot> CaseOverlay::dots(const MapGeometry &map, double scale) const
{
    std::vector<Dot> dots;
    const Recording *recording = m_player.recording();
    if (!recording)
        return dots;
    Places places(map, *m_player.map(), scale);
    for (std::uint32_t position : m_player.underWay())
        places.put(recording->stays()[position], m_player.now(), dots);
    return dots;
}

void CaseOverlay::paint(QPainter &painter, const MapGeometry &map, const QRectF &visible, double scale)
{
    const Colours &c = Theme::instance().colours();
    const double unit = 1 / std::min(1.0, scale);
    const QRectF area = visible.adjusted(-40 * unit, -40 * unit, 40 * unit, 40 * unit);
    std::vector<Dot> chosen;
    for (const Dot &dot : dots(map, scale)) {
        if (!area.contains(dot.at))
            continue;
        if (m_player.chosen() == dot.who)
            chosen.push_back(dot);
        else
            paintCaseSign(painter, dot.at, radius * unit, dot.stage);
        if (dot.more > 0) {
            painter.setFont(MapFonts::current().chip);
            painter.setPen(c.warmText);
            painter.drawText(QRectF(dot.at.x() + 8 * unit, dot.at.y() - 9, 60, 18), Qt::AlignLeft | Qt::AlignVCenter,
                             QStringLiteral("+%1").arg(dot.more));
        }
    }
    for (const Dot &dot : chosen) {
        painter.setPen(QPen(c.accent, 2 * unit));
        painter.setBrush(c.accentSoft);
        painter.drawEllipse(dot.at, radius * 1.9 * unit, radius * 1.9 * unit);
        paintCaseSign(painter, dot.at, radius * 1.2 * unit, dot.stage);
        paintLabel(painter, dot.at, caseName(*m_player.recording(), dot.who), c, unit);
    }
}

bool CaseOverlay::press(QPointF point, const MapGeometry &map, double scale)
{
    const double reach = 1.6 * radius / scale;
    const Dot *nearest = nullptr;
    const std::vector<Dot> all = dots(map, scale);
    for (const Dot &dot : all)
        if (QLineF(dot.at, point).length() <= reach &&
            (!nearest || QLineF(dot.at, point).length() < QLineF(nearest->at, point).length()))
            nearest = &dot;
    if (nearest)
        m_player.choose(nearest->who);
    return nearest != nullptr;
}

} // namespace baton
