#include "views/playback/staywords.h"

#include "views/text/sentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace baton {

namespace {

struct Playback
{
    Q_DECLARE_TR_FUNCTIONS(Playback)
};

QTimeZone zoneOf(const ProcessMap &map)
{
    for (const Calendar &calendar : map.calendars)
        if (const QTimeZone zone(QByteArray::fromStdString(calendar.spec.zone)); zone.isValid())
            return zone;
    return QTimeZone::utc();
}

} // namespace

QString caseName(const Recording &recording, std::uint32_t who)
{
    return Playback::tr("Case %1").arg(recording.cases()[who].number);
}

QString placeOf(const Stay &stay, const ProcessMap &map)
{
    if (stay.handoff < map.handoffs.size())
        return text::handoffName(map, map.handoffs[stay.handoff].id);
    if (stay.step >= map.steps.size())
        return {};
    const Step &step = map.steps[stay.step];
    const QString name = text::stepName(map, step.id);
    const QString party = step.party.empty() ? QString() : text::partyName(map, step.party);
    return party.isEmpty() || party == name ? name : QStringLiteral("%1 · %2").arg(name, party);
}

QString stageName(CaseStage stage)
{
    switch (stage) {
    case CaseStage::Waiting:
        return Playback::tr("waiting");
    case CaseStage::Working:
        return Playback::tr("being worked on");
    case CaseStage::Gathering:
        return Playback::tr("waiting for the batch to fill");
    case CaseStage::Travelling:
        return Playback::tr("on its way");
    case CaseStage::HeldBack:
        return Playback::tr("held back by the delay");
    case CaseStage::WaitingForOthers:
        return Playback::tr("waiting for the other inputs");
    case CaseStage::WaitingForCheck:
        return Playback::tr("wrong, waiting to be looked into");
    case CaseStage::Checking:
        return Playback::tr("wrong, being looked into");
    case CaseStage::WaitingForRepair:
        return Playback::tr("wrong, waiting to be fixed");
    case CaseStage::Repairing:
        return Playback::tr("wrong, being fixed");
    }
    return {};
}

bool isWork(CaseStage stage)
{
    return stage == CaseStage::Working || stage == CaseStage::Checking || stage == CaseStage::Repairing;
}

QDateTime localTime(Micros at, const ProcessMap &map)
{
    return QDateTime::fromMSecsSinceEpoch(at / 1000, zoneOf(map));
}

QString clockTime(Micros at, const ProcessMap &map)
{
    return QLocale().toString(localTime(at, map), QStringLiteral("ddd HH:mm"));
}

} // namespace baton
