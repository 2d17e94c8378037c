#include "views/playback/staylegend.h"

#include "views/playback/caseoverlay.h"

#include <QPainter>

namespace baton {

namespace {

constexpr int signWidth = 14;

Legend::Entry entry(CaseStage stage, const QString &words)
{
    return {words, [stage](QPainter &painter, QPointF at) {
                paintCaseSign(painter, at + QPointF(6, 0), 4.5, stage);
            }};
}

} // namespace

StayLegend::StayLegend(QWidget *parent) : Legend(signWidth, parent)
{
    setEntries({entry(CaseStage::Working, tr("worked on")), entry(CaseStage::Waiting, tr("waiting")),
                entry(CaseStage::Travelling, tr("on its way")),
                entry(CaseStage::Repairing, tr("wrong, being put right")),
                entry(CaseStage::HeldBack, tr("held back"))});
}

} // namespace baton
