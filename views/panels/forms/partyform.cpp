#include "views/panels/forms/partyform.h"

#include "views/panels/fields/choicefield.h"
#include "views/panels/fields/colourfield.h"
#include "views/panels/fields/partyfield.h"
#include "views/panels/forms/meanings.h"
#include "views/text/fill.h"
#include "views/text/format.h"
#include "views/text/sentences.h"
#include "views/theme/partyplace.h"
#include "views/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <limits>

namespace baton {

namespace {

constexpr int mostPeople = 1'000'000;

Status readPeople(Party &party, const QString &text)
{
    const auto people = meanings::readWhole(text, 1, mostPeople);
    if (!people)
        return people.error();
    party.people = *people;
    return Done{};
}

Status readKind(Party &party, const QString &key)
{
    const auto kind = static_cast<PartyKind>(key.toInt());
    const bool wasDefault = party.people == (party.kind == PartyKind::Internal ? std::optional<int>(1) : std::nullopt);
    party.kind = kind;
    if (wasDefault)
        party.people = kind == PartyKind::Internal ? std::optional<int>(1) : std::nullopt;
    return Done{};
}

QString calendarName(const Calendar &calendar)
{
    return QString::fromStdString(calendar.name.empty() ? calendar.id : calendar.name);
}

} // namespace

QPushButton *backToMap(Form *form)
{
    auto *back =
        new QPushButton(Theme::instance().icon(QStringLiteral("chevron-left")), PartyForm::tr("The whole map"), form);
    back->setProperty("kind", "link");
    back->setIconSize({14, 14});
    back->setCursor(Qt::PointingHandCursor);
    QObject::connect(back, &QPushButton::clicked, form, &Form::mapWanted);
    return back;
}

PartyForm::PartyForm(QWidget *parent) : ElementForm(parent)
{
    body()->addWidget(backToMap(this), 0, Qt::AlignLeft);
    buildHead();
    buildPeople();
    buildFoot();
}

void PartyForm::buildHead()
{
    addCaption(tr("Party"));
    auto *name = new LineField(tr("Name"));
    name->makeHeadline();
    name->setPlaceholder(tr("Name of the party"));
    add(name);
    bind(
        name, [](const Party &party) { return QString::fromStdString(party.name); },
        [](Party &party, const QString &text) -> Status {
            party.name = text.trimmed().toStdString();
            return Done{};
        });
    auto *kind = new ChoiceField(tr("Kind"));
    kind->setChoices({{QString::number(int(PartyKind::Internal)), tr("department or role of ours")},
                      {QString::number(int(PartyKind::Vendor)), tr("vendor, outside")},
                      {QString::number(int(PartyKind::Customer)), tr("external customer")}});
    add(kind);
    bind(
        kind, [](const Party &party) { return QString::number(int(party.kind)); }, readKind);
}

void PartyForm::buildPeople()
{
    auto *people = new LineField(tr("People"), meanings::whole(1, mostPeople));
    people->setPlaceholder(tr("as many as needed"));
    add(people);
    bind(
        people, [](const Party &party) { return party.people ? QString::number(*party.people) : QString(); },
        readPeople, "people");
    m_calendar = new ChoiceField(tr("At work"));
    add(m_calendar);
    bind(
        m_calendar, [](const Party &party) { return QString::fromStdString(party.calendar); },
        [](Party &party, const QString &text) -> Status {
            party.calendar = text.toStdString();
            return Done{};
        });
    auto *cost = new LineField(tr("Cost per person and hour"), [this](const QString &text) {
        return meanings::money(document() ? QString::fromStdString(document()->map().info.currency) : QString())(text);
    });
    cost->setPlaceholder(text::number(0));
    add(cost);
    bind(
        cost, [](const Party &party) { return meanings::ofNumber(party.costPerHour); },
        [](Party &party, const QString &text) -> Status {
            const auto amount = meanings::readNumber(text, 0, std::numeric_limits<double>::infinity());
            if (!amount)
                return amount.error();
            party.costPerHour = amount->value_or(0);
            return Done{};
        },
        "cost_per_hour");
    m_colour = new ColourField(tr("Colour"));
    add(m_colour);
    bind(
        m_colour, [](const Party &party) { return QString::fromStdString(party.colour); },
        [](Party &party, const QString &text) -> Status {
            party.colour = text.toStdString();
            return Done{};
        });
}

void PartyForm::buildFoot()
{
    addRule();
    m_steps = addText(QStringLiteral("muted"));
    m_remove = new QPushButton(Theme::instance().icon(QStringLiteral("trash")), tr("Remove this party"), this);
    m_remove->setProperty("kind", "danger");
    m_remove->setToolTip(tr("Its steps stay and belong to nobody"));
    body()->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const Party *party = single(); party && perform(intents::removeParty(document()->map(), party->id)))
            Q_EMIT mapWanted();
    });
}

void PartyForm::shown(const std::vector<const Party *> &parties, bool)
{
    const ProcessMap &map = document()->map();
    const Party &party = *parties.front();
    std::vector<std::pair<QString, QString>> calendars{{QString(), tr("always")}};
    for (const Calendar &calendar : map.calendars)
        calendars.emplace_back(QString::fromStdString(calendar.id), calendarName(calendar));
    m_calendar->setChoices(calendars);
    Party plain = party;
    plain.colour.clear();
    m_colour->setDefault(partyColour(plain));
    QStringList names;
    for (const Step &step : map.steps)
        if (step.party == party.id)
            names << text::stepName(map, step.id);
    m_steps->setText(names.isEmpty() ? tr("It has no step yet.")
                                     : text::fill(tr("Its steps: %1."), {names.join(QStringLiteral(", "))}));
}

void PartyForm::readOnlyChanged()
{
    m_remove->setVisible(!isReadOnly());
}

} // namespace baton
