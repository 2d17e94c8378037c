#include "views/panels/fields/areafield.h"
#include "views/panels/fields/choicefield.h"
#include "views/panels/forms/handoffform.h"
#include "views/panels/forms/meanings.h"
#include "views/text/fill.h"
#include "views/text/format.h"

#include <QPushButton>
#include <QVBoxLayout>

// The parts of a handoff that are set once and rarely looked at: the terms of its standard, flow, dates.
namespace baton {

namespace {

template <class Choice>
QString keyOf(Choice choice)
{
    return QString::number(static_cast<int>(choice));
}

Status readWithin(Handoff &handoff, const QString &text)
{
    const auto within = meanings::readDuration(text);
    if (!within)
        return within.error();
    if (!*within) {
        handoff.standard.reset();
        return Done{};
    }
    if (!handoff.standard)
        handoff.standard.emplace();
    handoff.standard->within = **within;
    return Done{};
}

} // namespace

void HandoffForm::buildStandard()
{
    auto *within = new LineField(tr("Agreed standard"), [this](const QString &text) -> Result<QString> {
        const auto read = meanings::readDuration(text);
        if (!read)
            return read.error();
        const Handoff *shown = present().empty() ? nullptr : present().front();
        Standard standard = shown && shown->standard ? *shown->standard : Standard();
        standard.within = read->value_or(Duration());
        return text::understood(standard);
    });
    within->setPlaceholder(tr("within, for example 4h or 2wd"));
    add(within);
    bind(
        within,
        [](const Handoff &handoff) { return handoff.standard ? text::fieldText(handoff.standard->within) : QString(); },
        readWithin);
    m_details = new QPushButton(tr("How it is counted"), this);
    m_details->setCheckable(true);
    m_details->setProperty("kind", "link");
    m_details->setCursor(Qt::PointingHandCursor);
    addSpace(-8);
    body()->addWidget(m_details, 0, Qt::AlignLeft);
    connect(m_details, &QPushButton::toggled, this, [this](bool open) {
        for (Field *field : m_standardDetails)
            field->setVisible(open);
    });
    buildStandardDetails();
}

void HandoffForm::buildStandardDetails()
{
    auto *share = new LineField(tr("Kept in"), meanings::share());
    add(share);
    bind(
        share,
        [](const Handoff &handoff) {
            return handoff.standard ? text::shareFieldText(handoff.standard->share) : QString();
        },
        [](Handoff &handoff, const QString &text) -> Status {
            const auto read = meanings::readShare(text);
            if (!read)
                return read.error();
            if (handoff.standard)
                handoff.standard->share = read->value_or(Standard().share);
            return Done{};
        });
    m_standardDetails.push_back(share);
    const auto choice = [this](const QString &label, const std::vector<std::pair<QString, QString>> &words,
                               auto member) {
        using Choice = std::remove_reference_t<decltype(std::declval<Standard &>().*member)>;
        auto *field = new ChoiceField(label);
        field->setChoices(words);
        add(field);
        bind(
            field,
            [member](const Handoff &handoff) {
                return handoff.standard ? keyOf((*handoff.standard).*member) : QString();
            },
            [member](Handoff &handoff, const QString &key) -> Status {
                if (handoff.standard)
                    (*handoff.standard).*member = static_cast<Choice>(key.toInt());
                return Done{};
            });
        m_standardDetails.push_back(field);
    };
    choice(tr("Clock"),
           {{keyOf(StandardClock::Working), tr("working time of the supplier")},
            {keyOf(StandardClock::Elapsed), tr("all time, nights and weekends too")}},
           &Standard::clock);
    choice(tr("From when"),
           {{keyOf(StandardEvent::Received), tr("the supplier has what it needs")},
            {keyOf(StandardEvent::Started), tr("the supplier starts")},
            {keyOf(StandardEvent::Finished), tr("the supplier is finished")},
            {keyOf(StandardEvent::Dispatched), tr("it is sent")}},
           &Standard::from);
    choice(tr("Until"),
           {{keyOf(StandardEvent::Finished), tr("the supplier is finished")},
            {keyOf(StandardEvent::Dispatched), tr("it is sent")},
            {keyOf(StandardEvent::Arrived), tr("it arrives")},
            {keyOf(StandardEvent::CustomerStarted), tr("the customer starts on it")},
            {keyOf(StandardEvent::Complete), tr("it is complete and correct")}},
           &Standard::to);
}

void HandoffForm::buildFlow()
{
    auto *share = new LineField(tr("Cases that go this way"), meanings::share());
    share->setPlaceholder(tr("an equal share of what is left"));
    add(share);
    bind(
        share, [](const Handoff &handoff) { return meanings::ofShare(handoff.share); },
        [](Handoff &handoff, const QString &text) -> Status {
            const auto read = meanings::readShare(text);
            if (!read)
                return read.error();
            handoff.share = *read;
            return Done{};
        },
        "share");
    auto *batch = new LineField(tr("Sent in batches of"), meanings::whole(1, 1000000));
    batch->setPlaceholder(tr("one at a time"));
    add(batch);
    bind(
        batch, [](const Handoff &handoff) { return handoff.batch == 1 ? QString() : QString::number(handoff.batch); },
        [](Handoff &handoff, const QString &text) -> Status {
            const auto read = meanings::readWhole(text, 1, 1000000);
            if (!read)
                return read.error();
            handoff.batch = read->value_or(1);
            return Done{};
        });
    auto *timeout = new LineField(tr("A batch leaves at the latest after"), meanings::duration());
    timeout->setPlaceholder(tr("only when it is full"));
    add(timeout);
    bind(
        timeout, [](const Handoff &handoff) { return meanings::ofDuration(handoff.batchTimeout); },
        [](Handoff &handoff, const QString &text) -> Status {
            const auto read = meanings::readDuration(text);
            if (!read)
                return read.error();
            handoff.batchTimeout = *read;
            return Done{};
        });
    addShare(tr("Inspection on receipt finds an error"), "inspection", &Handoff::inspection);
    auto *carries = new CheckField(tr("Errors made before travel along"));
    add(carries);
    bind(
        carries, [](const Handoff &handoff) { return handoff.carriesErrors ? QStringLiteral("1") : QString(); },
        [](Handoff &handoff, const QString &text) -> Status {
            handoff.carriesErrors = !text.isEmpty();
            return Done{};
        });
}

void HandoffForm::addDate(const QString &label, std::string Handoff::*member)
{
    auto *field = new LineField(label, meanings::date());
    field->setPlaceholder(tr("for example 2026-12-25"));
    add(field);
    bind(
        field, [member](const Handoff &handoff) { return QString::fromStdString(handoff.*member); },
        [member](Handoff &handoff, const QString &text) -> Status {
            const Result<std::string> day = meanings::readDate(text);
            if (!day)
                return day.error();
            handoff.*member = *day;
            return Done{};
        });
}

void HandoffForm::buildDates()
{
    addDate(tr("Supplier agreed on"), &Handoff::agreedBySupplier);
    addDate(tr("Customer agreed on"), &Handoff::agreedByCustomer);
    addDate(tr("Look at the agreement again on"), &Handoff::review);
    auto *notes = new AreaField(tr("Notes"));
    notes->edit()->setLines(2, 10);
    add(notes);
    bind(
        notes, [](const Handoff &handoff) { return QString::fromStdString(handoff.notes); },
        [](Handoff &handoff, const QString &text) -> Status {
            handoff.notes = text.toStdString();
            return Done{};
        });
}

} // namespace baton
