#include "views/playback/staylegend.h"

#include "views/charts/parts.h"
#include "views/playback/caseoverlay.h"
#include "views/theme/theme.h"

#include <QPainter>

namespace baton {

namespace {

struct Entry
{
    CaseStage stage;
    QString words;
};

std::vector<Entry> entries()
{
    return {{CaseStage::Working, StayLegend::tr("worked on")},
            {CaseStage::Waiting, StayLegend::tr("waiting")},
            {CaseStage::Travelling, StayLegend::tr("on its way")},
            {CaseStage::Repairing, StayLegend::tr("wrong, being put right")},
            {CaseStage::HeldBack, StayLegend::tr("held back")}};
}

constexpr int sign = 14, gap = 16;

} // namespace

StayLegend::StayLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StayLegend::sizeHint() const
{
    const QFontMetrics metrics(parts::smallFont());
    int wide = 0;
    for (const Entry &entry : entries())
        wide += sign + metrics.horizontalAdvance(entry.words) + gap + 4;
    return {wide, metrics.height() + 6};
}

void StayLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(parts::smallFont());
    int x = 0;
    for (const Entry &entry : entries()) {
        const int wide = sign + painter.fontMetrics().horizontalAdvance(entry.words) + 4;
        if (x + wide > width())
            return;
        paintCaseSign(painter, QPointF(x + 6, height() / 2.0), 4.5, entry.stage);
        painter.setPen(Theme::instance().colours().textMuted);
        painter.drawText(QRect(x + sign, 0, wide, height()), Qt::AlignLeft | Qt::AlignVCenter, entry.words);
        x += wide + gap;
    }
}

} // namespace baton
