#include "views/canvas/cardtext.h"

#include "views/canvas/mapfonts.h"
#include "views/canvas/textwidths.h"
#include "views/text/format.h"

#include <QCoreApplication>

namespace baton {

namespace {

constexpr double cardPadding = 18 + 5;

QString people(const Party &party)
{
    if (!party.people)
        return {};
    return *party.people == 1 ? QCoreApplication::translate("CardText", "1 person")
                              : QCoreApplication::translate("CardText", "%n people", nullptr, *party.people);
}

QString kindOf(const Party &party)
{
    return party.kind == PartyKind::Customer ? QCoreApplication::translate("CardText", "external customer")
                                             : QCoreApplication::translate("CardText", "Vendor");
}

// The name gives way, never the figure behind it: "Revenue off… · 2 people".
QString joined(const QString &first, const QString &second, double width)
{
    const QFont &font = MapFonts::current().detail;
    if (first.isEmpty() || second.isEmpty())
        return elidedText(first + second, font, width);
    const QString tail = QStringLiteral(" · ") + second;
    return elidedText(first, font, width - textWidth(tail, font)) + tail;
}

QString detailOf(const Party &party, const Step &step, double width)
{
    const bool sameName = party.name == step.name;
    const QString name = sameName ? QString() : QString::fromStdString(party.name);
    if (party.kind == PartyKind::Internal)
        return joined(name, people(party), width);
    if (party.kind == PartyKind::Vendor)
        return joined(kindOf(party), name, width);
    return joined(name, kindOf(party), width);
}

QStringList chipsOf(const ProcessMap &map, const Step &step)
{
    QStringList chips;
    const NumericLaw work = step.work.resolve(map.info.hoursPerDay);
    if (!work.isZero())
        chips << text::duration(work.mean());
    if (step.introduces > 0)
        chips << QCoreApplication::translate("CardText", "%1 err")
                     .arg(text::percent(step.introduces, step.introduces < 0.01 ? 1 : 0));
    return chips;
}

} // namespace

CardText cardText(const ProcessMap &map, const Step &step, double width)
{
    const double room = width - cardPadding;
    CardText text;
    text.name = wrappedText(QString::fromStdString(step.name), MapFonts::current().name, room, 2);
    if (const Party *party = map.partyOf(step))
        text.detail = detailOf(*party, step, room);
    text.chips = chipsOf(map, step);
    return text;
}

bool isExternal(const ProcessMap &map, const Step &step)
{
    const Party *party = map.partyOf(step);
    return party && party->kind != PartyKind::Internal;
}

} // namespace baton
