#include "views/panels/table/handoffcells.h"

#include "views/panels/forms/meanings.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QCoreApplication>

namespace baton::cells {

namespace {

struct HandoffCells
{
    Q_DECLARE_TR_FUNCTIONS(HandoffCells)
};

QString words(const std::string &text)
{
    return QString::fromStdString(text);
}

Status readStandard(const QString &typed, Handoff &into)
{
    const auto within = meanings::readDuration(typed);
    if (!within)
        return within.error();
    if (!*within) {
        into.standard.reset();
        return Done{};
    }
    if (!into.standard)
        into.standard.emplace();
    into.standard->within = **within;
    return Done{};
}

Status readWrong(const QString &typed, Handoff &into)
{
    const auto share = meanings::readShare(typed);
    if (share)
        into.goesWrong = share->value_or(0);
    return share ? Status(Done{}) : share.error();
}

Status readShare(const QString &typed, Handoff &into)
{
    const auto share = meanings::readShare(typed);
    if (share)
        into.share = *share;
    return share ? Status(Done{}) : share.error();
}

Status readTakes(const QString &typed, Handoff &into)
{
    const auto law = meanings::readLaw(typed);
    if (law)
        into.delay = law->value_or(Law());
    return law ? Status(Done{}) : law.error();
}

} // namespace

QString heading(int column)
{
    switch (column) {
    case Supplier:
        return HandoffCells::tr("Supplier");
    case Deliverable:
        return HandoffCells::tr("What is handed over");
    case Customer:
        return HandoffCells::tr("Customer");
    case Takes:
        return HandoffCells::tr("Takes");
    case Wrong:
        return HandoffCells::tr("Goes wrong");
    case Within:
        return HandoffCells::tr("Agreed standard");
    case Share:
        return HandoffCells::tr("Share of cases");
    case MeansRight:
        return HandoffCells::tr("Right first time means");
    default:
        return {};
    }
}

QString meaning(int column)
{
    switch (column) {
    case Supplier:
        return HandoffCells::tr("The step that hands over. Empty in a new line: the customer of the line above.");
    case Deliverable:
        return HandoffCells::tr("What is handed over, for example insurance data.");
    case Customer:
        return HandoffCells::tr("The step that receives.");
    case Takes:
        return HandoffCells::tr("Time on the way, for example 5min or 1h..3h.");
    case Wrong:
        return HandoffCells::tr("How often what arrives is wrong, for example 8 %.");
    case Within:
        return HandoffCells::tr("The time both agreed on, for example 4h or 2wd.");
    case Share:
        return HandoffCells::tr("Share of the supplier's cases that go this way.");
    case MeansRight:
        return HandoffCells::tr("What the customer needs from it.");
    default:
        return {};
    }
}

QString text(const ProcessMap &map, const Handoff &handoff, int column)
{
    switch (column) {
    case Supplier:
        return text::stepName(map, handoff.from);
    case Deliverable:
        return words(handoff.deliverable);
    case Customer:
        return text::stepName(map, handoff.to);
    case Takes:
        return meanings::ofLaw(handoff.delay);
    case Wrong:
        return meanings::ofShare(handoff.goesWrong);
    case Within:
        return handoff.standard ? text::fieldText(handoff.standard->within) : QString();
    case Share:
        return meanings::ofShare(handoff.share);
    case MeansRight:
        return words(handoff.meansRight);
    default:
        return {};
    }
}

Status read(int column, const QString &typed, HandoffRow &into)
{
    const std::string plain = typed.simplified().toStdString();
    switch (column) {
    case Supplier:
        into.supplier = plain;
        return Done{};
    case Deliverable:
        into.facts.deliverable = plain;
        return Done{};
    case Customer:
        into.customer = plain;
        return Done{};
    case Takes:
        return readTakes(typed, into.facts);
    case Wrong:
        return readWrong(typed, into.facts);
    case Within:
        return readStandard(typed, into.facts);
    case Share:
        return readShare(typed, into.facts);
    case MeansRight:
        into.facts.meansRight = plain;
        return Done{};
    default:
        return Done{};
    }
}

QString understood(const Handoff &handoff, int column)
{
    switch (column) {
    case Takes:
        return meanings::ofLaw(handoff.delay).isEmpty() ? QString() : text::understood(handoff.delay);
    case Wrong:
        return handoff.goesWrong > 0 ? text::understoodShare(handoff.goesWrong) : QString();
    case Within:
        return handoff.standard ? text::understood(*handoff.standard) : QString();
    case Share:
        return handoff.share ? text::understoodShare(*handoff.share) : QString();
    case MeansRight:
        return words(handoff.meansRight);
    default:
        return {};
    }
}

} // namespace baton::cells
