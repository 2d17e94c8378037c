#include "views/panels/forms/stepform.h"

#include "views/panels/fields/areafield.h"
#include "views/panels/fields/linkbutton.h"
#include "views/panels/fields/partyfield.h"
#include "views/panels/forms/catcheseditor.h"
#include "views/panels/forms/meanings.h"
#include "views/text/fill.h"
#include "views/text/format.h"

#include <QLabel>
#include <QVBoxLayout>

namespace baton {

namespace {

template <class Choice>
QString keyOf(Choice choice)
{
    return QString::number(static_cast<int>(choice));
}

template <class Choice>
Choice choiceOf(const QString &key)
{
    return static_cast<Choice>(key.toInt());
}

} // namespace

StepForm::StepForm(Kind kind, QWidget *parent) : ElementForm(parent), m_kind(kind)
{
    if (kind == Kind::One)
        buildHead();
    buildBasics();
    if (kind == Kind::One)
        buildErrors();
    buildMore();
}

void StepForm::buildHead()
{
    addCaption(tr("Step"));
    auto *name = new LineField(tr("Name"));
    name->makeHeadline();
    name->setPlaceholder(tr("Name of the step"));
    add(name);
    bind(
        name, [](const Step &step) { return QString::fromStdString(step.name); },
        [](Step &step, const QString &text) -> Status {
            step.name = text.trimmed().toStdString();
            return Done{};
        });
}

LineField *StepForm::addLaw(const QString &label, const QString &placeholder, const std::string &source,
                            Law Step::*member)
{
    auto *field = new LineField(label, meanings::law());
    field->setPlaceholder(placeholder);
    add(field);
    bind(
        field, [member](const Step &step) { return meanings::ofLaw(step.*member); },
        [member](Step &step, const QString &text) -> Status {
            const Result<std::optional<Law>> law = meanings::readLaw(text);
            if (!law)
                return law.error();
            step.*member = law->value_or(Law());
            return Done{};
        },
        source);
    return field;
}

LineField *StepForm::addCount(const QString &label, const QString &placeholder, const std::string &source,
                              int Step::*member)
{
    constexpr int most = 1'000'000;
    auto *field = new LineField(label, meanings::whole(1, most));
    field->setPlaceholder(placeholder);
    add(field);
    bind(
        field, [member](const Step &step) { return step.*member == 1 ? QString() : QString::number(step.*member); },
        [member](Step &step, const QString &text) -> Status {
            const auto read = meanings::readWhole(text, 1, most);
            if (!read)
                return read.error();
            step.*member = read->value_or(1);
            return Done{};
        },
        source);
    return field;
}

LineField *StepForm::addMoney(const QString &label, double Step::*member)
{
    auto *field = new LineField(label, [this](const QString &text) {
        return meanings::money(document() ? QString::fromStdString(document()->map().info.currency) : QString())(text);
    });
    field->setPlaceholder(text::number(0));
    add(field);
    bind(
        field, [member](const Step &step) { return meanings::ofNumber(step.*member); },
        [member](Step &step, const QString &text) -> Status {
            const auto amount = meanings::readNumber(text, 0, std::numeric_limits<double>::infinity());
            if (!amount)
                return amount.error();
            step.*member = amount->value_or(0);
            return Done{};
        });
    return field;
}

void StepForm::buildBasics()
{
    m_party = new PartyField(tr("Who does it"));
    add(m_party);
    bind(
        m_party, [](const Step &step) { return QString::fromStdString(step.party); },
        [](Step &step, const QString &text) -> Status {
            step.party = text.toStdString();
            return Done{};
        });
    connect(m_party, &PartyField::newPartyNamed, this, &StepForm::giveToNewParty);
    m_openParty = new LinkButton(this);
    m_openParty->setCursor(Qt::PointingHandCursor);
    body()->addSpacing(-8);
    body()->addWidget(m_openParty, 0, Qt::AlignLeft);
    connect(m_openParty, &LinkButton::clicked, this, [this] { Q_EMIT partyWanted(m_party->text()); });
    addLaw(tr("Takes"), tr("for example 8min, 1h..3h or 30min/2h/3d"), "work", &Step::work);
}

void StepForm::buildErrors()
{
    auto *arrivals = new LineField(tr("A new case arrives every"), meanings::law());
    arrivals->setPlaceholder(tr("no new cases enter here"));
    add(arrivals);
    bind(
        arrivals, [](const Step &step) { return meanings::ofLaw(step.arrivals); },
        [](Step &step, const QString &text) -> Status {
            const Result<std::optional<Law>> law = meanings::readLaw(text);
            if (!law)
                return law.error();
            step.arrivals = *law;
            return Done{};
        },
        "arrivals");
    m_arrivalsCalendar = new ChoiceField(tr("New cases arrive"));
    add(m_arrivalsCalendar);
    bind(
        m_arrivalsCalendar, [](const Step &step) { return QString::fromStdString(step.arrivalsCalendar); },
        [](Step &step, const QString &text) -> Status {
            step.arrivalsCalendar = text.toStdString();
            return Done{};
        });
    m_arrivalsBatch =
        addCount(tr("Cases that arrive together"), tr("one at a time"), "arrivals_batch", &Step::arrivalsBatch);
    m_introduces = new LineField(tr("Makes an error"), meanings::share());
    m_introduces->setPlaceholder(text::percent(0));
    add(m_introduces);
    bind(
        m_introduces, [](const Step &step) { return meanings::ofShare(step.introduces); },
        [](Step &step, const QString &text) -> Status {
            const auto share = meanings::readShare(text);
            if (!share)
                return share.error();
            step.introduces = share->value_or(0);
            return Done{};
        },
        "introduces");
    addRule();
    addHeading(tr("Finds errors made at"));
    m_catches = new CatchesEditor(this);
    body()->addWidget(m_catches);
    connect(m_catches, &CatchesEditor::committed, this, [this](const std::map<std::string, double> &catches) {
        editOrSay([&](Step &step) -> Status {
            step.catches = catches;
            return Done{};
        });
        refresh(true);
    });
}

void StepForm::buildMore()
{
    beginMore(tr("More"), tr("joining, splitting, repair, cost, notes"));
    addCount(tr("People needed at once for one case"), tr("one"), "people_needed", &Step::peopleNeeded);
    const auto choice = [this](const QString &label, const std::vector<std::pair<QString, QString>> &words,
                               auto member) {
        using Choice = std::remove_reference_t<decltype(std::declval<Step &>().*member)>;
        auto *field = new ChoiceField(label);
        field->setChoices(words);
        add(field);
        bind(
            field, [member](const Step &step) { return keyOf(step.*member); },
            [member](Step &step, const QString &key) -> Status {
                step.*member = choiceOf<Choice>(key);
                return Done{};
            });
    };
    choice(tr("Starts when"),
           {{keyOf(Join::Any), tr("any input arrives")}, {keyOf(Join::All), tr("all inputs are there")}}, &Step::join);
    choice(tr("Hands over to"),
           {{keyOf(Split::One), tr("one customer, by share")},
            {keyOf(Split::All), tr("all customers")},
            {keyOf(Split::Some), tr("some, each by its own share")}},
           &Step::split);
    choice(tr("Worth"),
           {{keyOf(ValueClass::Needed), tr("needed")},
            {keyOf(ValueClass::Adding), tr("adds value for the customer")},
            {keyOf(ValueClass::Waste), tr("waste")}},
           &Step::value);
    choice(tr("At closing time"),
           {{keyOf(Closing::Pause), tr("work pauses until tomorrow")},
            {keyOf(Closing::Finish), tr("work is finished first")}},
           &Step::closing);
    addPriority();
    if (m_kind == Kind::One)
        addLaw(tr("Set-up per batch"), tr("none"), "setup", &Step::setup);
    addHeading(tr("When an error is found"));
    choice(tr("The case"),
           {{keyOf(Repair::Patch), tr("is repaired and goes on")},
            {keyOf(Repair::Redo), tr("starts again where it was made")}},
           &Step::repair);
    addLaw(tr("Investigating an error found here takes"), tr("no time"), "investigate", &Step::investigate);
    addLaw(tr("Fixing an error made here takes"), tr("no time"), "fix", &Step::fix);
    addMoney(tr("Cost per case"), &Step::costPerCase);
    if (m_kind == Kind::One)
        buildCustomer();
    endMore();
}

void StepForm::addPriority()
{
    constexpr int most = 1000;
    auto *field = new LineField(tr("Priority among the work of the same people"), meanings::whole(-most, most));
    field->setPlaceholder(tr("in order of arrival; a higher number goes first"));
    add(field);
    bind(
        field, [](const Step &step) { return step.priority == 0 ? QString() : QString::number(step.priority); },
        [](Step &step, const QString &text) -> Status {
            const auto read = meanings::readWhole(text, -most, most);
            if (!read)
                return read.error();
            step.priority = read->value_or(0);
            return Done{};
        });
}

void StepForm::buildCustomer()
{
    auto *notices = new LineField(tr("Notices errors that reach it"), meanings::share());
    notices->setPlaceholder(tr("not said"));
    add(notices);
    bind(
        notices, [](const Step &step) { return meanings::ofShare(step.notices); },
        [](Step &step, const QString &text) -> Status {
            const auto share = meanings::readShare(text);
            if (!share)
                return share.error();
            step.notices = *share;
            return Done{};
        },
        "notices");
    m_customerFields = {notices, addMoney(tr("Cost of an error it notices"), &Step::costNoticed),
                        addMoney(tr("Cost of an error it does not notice"), &Step::costUnnoticed)};
    auto *notes = new AreaField(tr("Notes"));
    notes->edit()->setLines(2, 10);
    add(notes);
    bind(
        notes, [](const Step &step) { return QString::fromStdString(step.notes); },
        [](Step &step, const QString &text) -> Status {
            step.notes = text.toStdString();
            return Done{};
        });
}

QString StepForm::partyLine(const Step &step) const
{
    const Party *party = document()->map().partyOf(step);
    if (!party)
        return {};
    if (!party->people)
        return tr("As many people as needed, edit");
    return *party->people == 1 ? tr("1 person, edit")
                               : text::fill(tr("%1 people, edit"), {text::number(*party->people, 0)});
}

void StepForm::shown(const std::vector<const Step *> &steps, bool force)
{
    const ProcessMap &map = document()->map();
    const Step &first = *steps.front();
    m_party->setParties(map);
    const QString line = m_kind == Kind::One ? partyLine(first) : QString();
    m_openParty->setWords(line);
    m_openParty->setVisible(!line.isEmpty());
    if (m_kind == Kind::Several)
        return;
    m_catches->show(map, first.catches, force);
    std::vector<std::pair<QString, QString>> calendars{{QString(), tr("at any time")}};
    for (const Calendar &calendar : map.calendars)
        calendars.emplace_back(
            QString::fromStdString(calendar.id),
            text::fill(tr("during %1"), {QString::fromStdString(calendar.name.empty() ? calendar.id : calendar.name)}));
    m_arrivalsCalendar->setChoices(calendars);
    m_arrivalsCalendar->setVisible(first.arrivals.has_value());
    m_arrivalsBatch->setVisible(first.arrivals.has_value());
    const Party *party = map.partyOf(first);
    for (Field *field : m_customerFields)
        field->setVisible(party && party->kind == PartyKind::Customer);
}

void StepForm::readOnlyChanged()
{
    if (m_catches)
        m_catches->setReadOnly(isReadOnly());
}

void StepForm::giveToNewParty(const QString &name)
{
    if (!document() || isReadOnly())
        return;
    Party party;
    party.name = name.toStdString();
    Id made;
    ProcessMap map = document()->map();
    Batch batch = intents::addParty(map, party, &made);
    if (const Status status = apply(batch, map); !status)
        return fail(status.error());
    std::vector<Step> steps;
    for (const Step *step : present()) {
        steps.push_back(*step);
        steps.back().party = made;
    }
    const Batch given = intents::putAll(map, steps, {});
    batch.changes.insert(batch.changes.end(), given.changes.begin(), given.changes.end());
    perform(std::move(batch));
}

} // namespace baton
