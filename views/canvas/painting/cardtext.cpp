#include "views/canvas/painting/cardtext.h"

#include "views/canvas/painting/mapfonts.h"
#include "views/canvas/painting/textwidths.h"
#include "views/text/format.h"
#include "views/theme/theme.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace baton {

namespace {

constexpr double cardPadding = 18 + 5;
constexpr double slimmestCard = 96;
constexpr double widestCard = 260; // beyond, a word goes on in the next line
constexpr double widerBy = 8;      // at a time, until the name is whole
constexpr int mostNameLines = 7;   // about a hundred and twenty letters; who writes more is told the rest by the panel

QString people(const Party &party)
{
    if (!party.people)
        return {};
    return *party.people == 1 ? QCoreApplication::translate("CardText", "1 person")
                              : QCoreApplication::translate("CardText", "%Ln people", nullptr, *party.people);
}

QString kindOf(const Party &party)
{
    return party.kind == PartyKind::Customer ? QCoreApplication::translate("CardText", "external customer")
                                             : QCoreApplication::translate("CardText", "Vendor");
}

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + QStringLiteral(" · ") + second;
}

// Whole where it fits. Where it does not, the words around the name go before the name is cut: a dashed card says
// "external" by itself, one person is what everyone expects, and of several the number is enough.
QString detailOf(const Party &party, const Step &step, double width)
{
    const QString name = party.name == step.name ? QString() : QString::fromStdString(party.name);
    const bool internal = party.kind == PartyKind::Internal;
    const QString whole = party.kind == PartyKind::Vendor ? joined(kindOf(party), name)
                                                          : joined(name, internal ? people(party) : kindOf(party));
    const QFont &font = MapFonts::current().detail;
    if (name.isEmpty() || textWidth(whole, font) <= width)
        return elidedText(whole, font, width);
    const QString tail =
        internal && party.people.value_or(1) > 1 ? QStringLiteral(" × %1").arg(*party.people) : QString();
    return elidedText(name, font, width - textWidth(tail, font)) + tail;
}

QStringList chipsOf(const ProcessMap &map, const Step &step)
{
    QStringList chips;
    const NumericLaw work = step.work.resolve(map.info.hoursPerDay);
    if (!work.isZero())
        chips << text::duration(work.mean()) +
                     (step.peopleNeeded > 1 ? QStringLiteral(" × %1").arg(step.peopleNeeded) : QString());
    if (step.introduces > 0)
        chips << QCoreApplication::translate("CardText", "%1 err")
                     .arg(text::percent(step.introduces, step.introduces < 0.01 ? 1 : 0));
    return chips;
}

// Whether the name finds room on a card of this width.
bool isWhole(const std::string &name, double width)
{
    const QString title = QString::fromStdString(name).simplified();
    const QStringList lines =
        wrappedText(title, MapFonts::current().name, width - cardPadding, mostNameLines, LongWords::Broken);
    return lines.isEmpty() || title.endsWith(lines.last());
}

} // namespace

double cardWidth(const Step &step, const Placement *placement)
{
    const double word = std::ceil(widestWord(QString::fromStdString(step.name), MapFonts::current().name));
    const double usual = std::clamp(word + cardPadding, double(Theme::instance().metrics().stepWidth), widestCard);
    if (!placement || placement->width <= 0)
        return usual;
    double least = std::clamp(word + cardPadding, slimmestCard, usual);
    while (least < usual && placement->width < usual && !isWhole(step.name, least))
        least = std::min(least + widerBy, usual);
    return std::max(placement->width, least);
}

CardText cardText(const ProcessMap &map, const Step &step, double width)
{
    const double room = width - cardPadding;
    CardText text;
    text.title = QString::fromStdString(step.name);
    text.name = wrappedText(text.title, MapFonts::current().name, room, mostNameLines, LongWords::Broken);
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
