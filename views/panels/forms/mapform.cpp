#include "views/panels/forms/mapform.h"

#include "model/analysis/satisfaction.h"
#include "views/panels/fields/areafield.h"
#include "views/panels/fields/choicefield.h"
#include "views/panels/fields/partyfield.h"
#include "views/panels/forms/meanings.h"
#include "views/panels/forms/rowlist.h"
#include "views/text/counts.h"
#include "views/text/fill.h"
#include "views/text/format.h"
#include "views/text/sentences.h"
#include "views/theme/partyplace.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace baton {

namespace {

QString peopleOf(const Party &party)
{
    if (party.kind == PartyKind::Customer)
        return MapForm::tr("external customer");
    if (party.kind == PartyKind::Vendor)
        return MapForm::tr("vendor");
    if (!party.people)
        return MapForm::tr("as many as needed");
    return *party.people == 1 ? MapForm::tr("1 person")
                              : text::fill(MapForm::tr("%1 people"), {text::number(*party.people, 0)});
}

} // namespace

MapForm::MapForm(QWidget *parent) : ElementForm(parent)
{
    buildFacts();
    buildParties();
    buildCalendars();
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        m_listed.reset(); // rows are as high as the text, whose size belongs to it
        refresh(false);
    });
    setId("map");
}

void MapForm::buildFacts()
{
    addCaption(tr("Map"));
    auto *title = new LineField(tr("Title"));
    title->makeHeadline();
    title->setPlaceholder(tr("Title of the map"));
    add(title);
    bind(
        title, [](const MapInfo &info) { return QString::fromStdString(info.title); },
        [](MapInfo &info, const QString &text) -> Status {
            info.title = text.trimmed().toStdString();
            return Done{};
        });
    m_counts = addText(QStringLiteral("muted"));
    auto *description = new AreaField(tr("What this is about"));
    description->edit()->setLines(2, 8);
    add(description);
    bind(
        description, [](const MapInfo &info) { return QString::fromStdString(info.description); },
        [](MapInfo &info, const QString &text) -> Status {
            info.description = text.trimmed().toStdString();
            return Done{};
        });
    auto *currency = new LineField(tr("Currency"));
    auto *hours = new LineField(tr("Hours in a workday"), meanings::number(0.25, 24));
    addRow(currency, hours);
    bind(
        currency, [](const MapInfo &info) { return QString::fromStdString(info.currency); },
        [](MapInfo &info, const QString &text) -> Status {
            info.currency = text.trimmed().isEmpty() ? MapInfo().currency : text.trimmed().toStdString();
            return Done{};
        });
    bind(
        hours, [](const MapInfo &info) { return text::number(info.hoursPerDay, 2); },
        [](MapInfo &info, const QString &text) -> Status {
            const auto read = meanings::readNumber(text, 0.25, 24);
            if (!read)
                return read.error();
            info.hoursPerDay = read->value_or(MapInfo().hoursPerDay);
            return Done{};
        });
    buildScale();
}

void MapForm::buildScale()
{
    m_scale = new ChoiceField(tr("Satisfaction is rated"));
    m_scale->setChoices({{QStringLiteral("5"), tr("from 1 to 5")}, {QStringLiteral("10"), tr("from 0 to 10")}});
    add(m_scale);
    bind(
        m_scale,
        [](const MapInfo &info) {
            return info.ratingScale == AnswerScale::ZeroToTen ? QStringLiteral("10") : QStringLiteral("5");
        },
        [](MapInfo &info, const QString &key) -> Status {
            info.ratingScale = key == u"10" ? AnswerScale::ZeroToTen : AnswerScale::OneToFive;
            return Done{};
        });
}

QToolButton *MapForm::addListHead(const QString &title, const QString &addText)
{
    addRule();
    auto *row = new QHBoxLayout;
    auto *heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setProperty("role", "heading");
    auto *add = new QToolButton(this);
    add->setIcon(Theme::instance().icon(QStringLiteral("plus")));
    add->setIconSize({18, 18});
    add->setToolTip(addText);
    add->setAccessibleName(addText);
    row->addWidget(heading, 1);
    row->addWidget(add);
    body()->addLayout(row);
    addSpace(-6);
    return add;
}

void MapForm::buildParties()
{
    m_addParty = addListHead(tr("Parties"), tr("Add a party"));
    m_noParties = addText(QStringLiteral("muted"));
    m_noParties->setText(tr("Departments, roles, vendors and external customers stand here."));
    m_parties = new RowList(tr("Parties"), this);
    m_parties->setReorderable(true);
    body()->addWidget(m_parties);
    connect(m_addParty, &QToolButton::clicked, this, &MapForm::addParty);
    connect(m_parties, &RowList::opened, this, &Form::partyWanted);
    connect(m_parties, &RowList::reordered, this, &MapForm::reorder, Qt::QueuedConnection);
}

void MapForm::buildCalendars()
{
    m_addCalendar = addListHead(tr("Calendars"), tr("Add a calendar"));
    m_noCalendars = addText(QStringLiteral("muted"));
    m_noCalendars->setText(tr("Without a calendar people are always at work."));
    m_calendars = new RowList(tr("Calendars"), this);
    body()->addWidget(m_calendars);
    connect(m_addCalendar, &QToolButton::clicked, this, &MapForm::addCalendar);
    connect(m_calendars, &RowList::opened, this, &Form::calendarWanted);
}

void MapForm::shown(const std::vector<const MapInfo *> &, bool)
{
    const ProcessMap &map = document()->map();
    m_counts->setText(text::counts(map).join(QStringLiteral(" · ")));
    // Where an answer lies outside 1 to 5 there is nothing left to choose.
    m_scale->setVisible(map.info.ratingScale == AnswerScale::ZeroToTen || answerScale(map) == AnswerScale::OneToFive);
    // Most edits touch neither, and there may be hundreds.
    Listed now{map.parties, map.calendars};
    if (m_listed == now)
        return;
    m_listed = std::move(now);
    list(map);
}

void MapForm::list(const ProcessMap &map)
{
    QList<RowList::Row> parties;
    for (const Party &party : map.parties)
        parties << RowList::Row{QString::fromStdString(party.id), text::partyName(map, party.id), peopleOf(party),
                                partyIcon(party)};
    m_parties->setRows(parties);
    m_noParties->setVisible(parties.isEmpty());
    QList<RowList::Row> calendars;
    for (const Calendar &calendar : map.calendars)
        calendars << RowList::Row{QString::fromStdString(calendar.id),
                                  QString::fromStdString(calendar.name.empty() ? calendar.id : calendar.name),
                                  QString::fromStdString(calendar.spec.zone),
                                  Theme::instance().icon(QStringLiteral("calendar"))};
    m_calendars->setRows(calendars);
    m_noCalendars->setVisible(calendars.isEmpty());
}

void MapForm::readOnlyChanged()
{
    m_addParty->setVisible(!isReadOnly());
    m_addCalendar->setVisible(!isReadOnly());
    m_parties->setReorderable(!isReadOnly());
}

void MapForm::addParty()
{
    Party party;
    party.name = tr("New party").toStdString();
    Id made;
    if (document() && perform(intents::addParty(document()->map(), party, &made)))
        Q_EMIT partyWanted(QString::fromStdString(made));
}

void MapForm::addCalendar()
{
    if (!document())
        return;
    Calendar calendar;
    calendar.name = tr("Office hours").toStdString();
    calendar.id = makeId(calendar.name, [this](const Id &id) { return document()->map().calendars.contains(id); });
    calendar.order = document()->map().calendars.nextOrder();
    calendar.spec.zone = document()->map().calendars.empty() ? std::string() : document()->map().calendars[0].spec.zone;
    calendar.spec.weekly = {"Mon-Fri 09:00-17:00"};
    if (perform(intents::put(document()->map(), calendar)))
        Q_EMIT calendarWanted(QString::fromStdString(calendar.id));
}

void MapForm::reorder(const QStringList &ids)
{
    std::vector<Id> order;
    for (const QString &id : ids)
        order.push_back(id.toStdString());
    m_listed.reset(); // the list has moved its rows itself
    if (document())
        perform(reordered(document()->map(), order));
    refresh(false);
}

} // namespace baton
