#include "views/lenses/standardspage.h"

#include "model/analysis/unagreed.h"
#include "views/charts/figuretable.h"
#include "views/charts/noterow.h"
#include "views/charts/parts.h"
#include "views/charts/refill.h"
#include "views/charts/rows.h"
#include "views/dialogs/resultsdialog.h"
#include "views/lenses/agreements.h"
#include "views/lenses/answers.h"
#include "views/lenses/conflicts.h"
#include "views/lenses/lensviews.h"
#include "views/lenses/peoplelist.h"
#include "views/lenses/satisfactionlist.h"
#include "views/text/format.h"
#include "views/text/sentences.h"
#include "views/theme/theme.h"

#include <QDate>
#include <QToolButton>
#include <algorithm>

namespace baton {

namespace {

// What is handed over says more in a narrow column than from whom to whom.
QString shortName(const ProcessMap &map, const Handoff &handoff)
{
    return handoff.deliverable.empty() ? text::handoffName(map, handoff.id)
                                       : QString::fromStdString(handoff.deliverable);
}

QString whyAgree(const UnagreedHandoff &one)
{
    const Figure &time = one.secondsPerCase;
    const QString taken =
        !time.available() ? StandardsPage::tr("Work piles up behind it, and its wait grows without end.")
        : time.value <= 0
            ? QString()
            : StandardsPage::tr("%1 per case from handing over to the start of work.").arg(text::duration(time.value));
    const QString said = one.important ? StandardsPage::tr("Important to its customer.") : QString();
    return said.isEmpty() || taken.isEmpty() ? said + taken : said + QLatin1Char(' ') + taken;
}

} // namespace

StandardsPage::StandardsPage(Answers *answers, QObject *parent) : LensPage(parent), m_answers(answers), m_work(this)
{
    connect(answers, &Answers::simulationChanged, this, [this] {
        refreshWhenSeen();
        Q_EMIT viewChanged();
    });
    connect(answers, &Answers::analysisChanged, this, &StandardsPage::askWhenStale);
    connect(answers, &Answers::stateChanged, this, &StandardsPage::askPeople);
    connect(answers, &Answers::documentReplaced, this, [this] {
        m_work.cancel();
        m_conflictsOf = -1;
        m_conflicts.clear();
        if (!m_people)
            return;
        m_people->forget();
        m_satisfaction->forget();
    });
}

LensView StandardsPage::view() const
{
    const Snapshot shown = m_answers->shown();
    return shown.map ? standardsView(*shown, m_answers->simulated().answer.get()) : LensView{};
}

void StandardsPage::activated(bool)
{
    askWhenStale();
}

void StandardsPage::askWhenStale()
{
    if (!isActive())
        return;
    const Answers::Simulated &simulated = m_answers->simulated();
    if (!simulated.running && (!simulated.answer || simulated.stale))
        m_answers->askSimulation({});
    askConflicts();
    askPeople();
    refreshWhenSeen();
    Q_EMIT viewChanged();
}

void StandardsPage::askConflicts()
{
    const Snapshot shown = m_answers->shown();
    if (!shown.map || shown.revision == m_conflictsOf)
        return;
    m_conflictsOf = shown.revision;
    m_conflicts.clear();
    m_work.ask([this, shown](const std::atomic<bool> &, const Latest::Post &post) {
        post([this, found = checkAgreements(*shown).conflicts] {
            m_conflicts = found;
            refreshWhenSeen();
        });
    });
}

void StandardsPage::askPeople()
{
    if (!isActive() || !m_people || m_answers->state() != Answers::State::Fresh)
        return;
    m_people->ask(m_answers->analysed(), m_answers->analysis());
    m_satisfaction->ask(m_answers->analysed(), m_answers->analysis());
}

// Beside the window: a table that is typed into while the map is looked at.
void StandardsPage::showResults()
{
    if (!m_answers->document())
        return;
    if (!m_results) {
        m_results = new ResultsDialog(*m_answers->document(), m_panel->window());
        m_results->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_results->show();
    m_results->raise();
    m_results->activateWindow();
}

QWidget *StandardsPage::panel()
{
    if (!m_panel) {
        m_panel = new QWidget;
        auto *column = new QVBoxLayout(m_panel);
        column->setContentsMargins(20, 20, 20, 20);
        column->setSpacing(4);
        m_content = new QVBoxLayout;
        m_content->setSpacing(4);
        column->addLayout(m_content);
        m_satisfaction = new SatisfactionList;
        connect(m_satisfaction, &SatisfactionList::showOnMap, this, &StandardsPage::showOnMap);
        connect(m_satisfaction, &SatisfactionList::resultsWanted, this, &StandardsPage::showResults);
        column->addWidget(m_satisfaction);
        m_people = new PeopleList;
        connect(m_people, &PeopleList::showOnMap, this, &StandardsPage::showOnMap);
        column->addWidget(m_people);
        column->addStretch();
        refreshWhenSeen();
        askPeople();
    }
    return m_panel;
}

std::vector<LensPage::Stop> StandardsPage::tour() const
{
    std::vector<Stop> stops;
    const Snapshot shown = m_answers->shown();
    if (!shown.map)
        return stops;
    for (const Agreement &one : agreementsOf(*shown, m_answers->simulated().answer.get()))
        if (one.simulated)
            stops.push_back({{ElementRef::Kind::Handoff, one.handoff->id},
                             tr("%1 keeps its standard %2 of the time; %3 was agreed.")
                                 .arg(text::handoffName(*shown, one.handoff->id), text::percent(one.kept()),
                                      text::percent(one.handoff->standard->share))});
    return stops;
}

QWidget *StandardsPage::strip()
{
    if (!m_strip) {
        const parts::Strip made = parts::strip(tr("Agreements"));
        m_strip = made.widget;
        m_note = made.note;
        auto *copy = new QToolButton;
        copy->setIcon(Theme::instance().icon(QStringLiteral("copy")));
        copy->setToolTip(tr("Copy the table"));
        copy->setAccessibleName(copy->toolTip());
        made.head->addWidget(copy);
        m_table = new FigureTable;
        m_table->setSortable(true);
        m_table->setColumns(agreementColumns());
        m_table->setAccessibleName(tr("Agreed response times and how they are kept"));
        connect(copy, &QToolButton::clicked, m_table, &FigureTable::copy);
        connect(m_table, &FigureTable::rowPressed, this, [this](int row) {
            const Snapshot shown = m_answers->shown();
            if (!shown.map)
                return;
            const auto all = agreementsOf(*shown, m_answers->simulated().answer.get());
            if (std::size_t(row) < all.size())
                Q_EMIT showOnMap({ElementRef::Kind::Handoff, all[std::size_t(row)].handoff->id});
        });
        made.column->addWidget(m_table);
        fillStrip();
    }
    return m_strip;
}

void StandardsPage::fillStrip()
{
    const Snapshot shown = m_answers->shown();
    if (!m_strip || !shown.map)
        return;
    const Answers::Simulated &simulated = m_answers->simulated();
    const auto all = agreementsOf(*shown, simulated.answer.get());
    m_table->setVisible(!all.empty());
    m_table->setRows(agreementCells(all, *shown));
    m_note->setText(all.empty()         ? tr("No response times are agreed yet. Say on a handoff within how long it "
                                                     "should arrive.")
                    : simulated.running ? tr("Rehearsing...")
                                        : tr("What misses its agreed share by most stands first; press a row to see "
                                             "it on the map."));
}

void StandardsPage::refresh()
{
    fillStrip();
    if (m_panel)
        parts::refill(m_content, this, [this] { fillPanel(); });
}

void StandardsPage::fillPanel()
{
    m_content->addWidget(parts::caption(tr("Standards")));
    if (const Snapshot shown = m_answers->shown(); shown.map) {
        fillTable(m_content, *shown);
        fillAgreements(m_content, *shown);
        fillConflicts(m_content, *shown);
        fillOrigins(m_content, *shown);
        fillGenerous(m_content, *shown);
        fillMissing(m_content, *shown);
    }
}

void StandardsPage::fillTable(QVBoxLayout *layout, const ProcessMap &map)
{
    const Answers::Simulated &simulated = m_answers->simulated();
    const std::vector<Agreement> all = agreementsOf(map, simulated.answer.get());
    const auto missed = std::count_if(all.begin(), all.end(), [](const Agreement &one) { return one.missed(); });
    const bool known = simulated.answer != nullptr;
    layout->addWidget(parts::title(all.empty()   ? tr("Nothing is agreed yet")
                                   : !known      ? tr("Rehearsing the agreements")
                                   : missed == 0 ? tr("Every agreed standard is kept")
                                                 : tr("%Ln of the agreed standards is missed", "", int(missed))));
    if (all.empty())
        layout->addWidget(
            parts::sentence(tr("Choose a handoff, and in the Draw lens say within how long it should arrive. "
                               "Here you then see how often that is kept.")));
    else if (simulated.error)
        layout->addWidget(parts::sentence(text::error(*simulated.error)));
    else if (simulated.running)
        layout->addWidget(parts::sentence(tr("Working through random weeks of this chain...")));
    else if (known)
        layout->addWidget(parts::sentence(
            tr("Share of deliveries within the agreed time, from %Ln rehearsed run(s).", "", simulated.answer->runs)));
    if (all.empty())
        return;
    layout->addSpacing(8);
    layout->addWidget(new BarHeader(tr("Handoff"), tr("Kept"), tr("Agreed")));
    for (const Agreement &one : all) {
        auto *row = new BarRow({shortName(map, *one.handoff), one.kept(),
                                one.simulated ? text::percent(one.kept()) : QStringLiteral("–"),
                                text::percent(one.handoff->standard->share), one.grade()});
        row->setToolTip(QStringLiteral("%1: %2").arg(text::handoffName(map, one.handoff->id),
                                                     text::understood(*one.handoff->standard)));
        connect(row, &QAbstractButton::clicked, this, [this, id = one.handoff->id] {
            Q_EMIT showOnMap({ElementRef::Kind::Handoff, id});
        });
        layout->addWidget(row);
    }
}

// What cannot hold together, each with the cheapest way out as a scenario to try.
void StandardsPage::fillConflicts(QVBoxLayout *layout, const ProcessMap &map)
{
    if (m_conflicts.empty())
        return;
    parts::section(layout, tr("Cannot hold together"));
    for (const StandardConflict &conflict : m_conflicts) {
        const ConflictWords words = wordsOf(conflict, map);
        auto *row = new NoteRow(words.remedy, words.what);
        row->setToolTip(tr("Makes a scenario of it; the map stays as it is."));
        connect(row, &QAbstractButton::clicked, this, [this, words] {
            Q_EMIT showOnMap({ElementRef::Kind::Handoff, words.handoff});
            if (!words.edits.empty())
                Q_EMIT tryScenario(words.remedy, words.edits);
        });
        layout->addWidget(row);
    }
}

// Lateness that came in with the case, against lateness made here.
void StandardsPage::fillOrigins(QVBoxLayout *layout, const ProcessMap &map)
{
    bool first = true;
    for (const Agreement &one : agreementsOf(map, m_answers->simulated().answer.get())) {
        if (!one.simulated || one.simulated->lateMean < 30)
            continue;
        if (first) {
            parts::section(layout, tr("Late: made here, or handed on"));
            layout->addWidget(new BarHeader(tr("Handoff"), tr("Came in late"), tr("Late by")));
        }
        first = false;
        const double came = one.simulated->inheritedMean / one.simulated->lateMean;
        auto *row = new BarRow({shortName(map, *one.handoff), came, text::percent(came),
                                text::duration(one.simulated->lateMean), came >= 0.5 ? Grade::Calm : Grade::Warm});
        row->setToolTip(tr("%1 is late by %2 on average; %3 of that came in with the case, the rest is made "
                           "here.")
                            .arg(text::handoffName(map, one.handoff->id), text::duration(one.simulated->lateMean),
                                 text::percent(came)));
        connect(row, &QAbstractButton::clicked, this, [this, id = one.handoff->id] {
            Q_EMIT showOnMap({ElementRef::Kind::Handoff, id});
        });
        layout->addWidget(row);
    }
}

// Standards that nobody misses: time that could be given away.
void StandardsPage::fillGenerous(QVBoxLayout *layout, const ProcessMap &map)
{
    QStringList said;
    for (const Agreement &one : agreementsOf(map, m_answers->simulated().answer.get()))
        if (one.neverMissed())
            said << tr("%1: within %2; the longest took %3.")
                        .arg(shortName(map, *one.handoff), agreedTime(*one.handoff),
                             text::duration(one.simulated->longest));
    if (said.isEmpty())
        return;
    parts::section(layout, tr("Nobody misses these"));
    layout->addWidget(parts::small(tr("They could be tighter, or give time to one that is missed.")));
    parts::bullets(layout, said);
}

void StandardsPage::fillAgreements(QVBoxLayout *layout, const ProcessMap &map)
{
    int both = 0, one = 0, none = 0, due = 0;
    const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    for (const Handoff &handoff : map.handoffs) {
        if (!handoff.standard)
            continue;
        const int signatures = int(!handoff.agreedBySupplier.empty()) + int(!handoff.agreedByCustomer.empty());
        (signatures == 2 ? both : signatures == 1 ? one : none) += 1;
        due += !handoff.review.empty() && handoff.review < today;
    }
    if (both + one + none == 0)
        return;
    parts::section(layout, tr("Signed"));
    layout->addWidget(new ValueRow(tr("Agreed by both sides"), QString::number(both)));
    layout->addWidget(
        new ValueRow(tr("Agreed by one side only"), QString::number(one), one ? Grade::Warm : Grade::None));
    layout->addWidget(new ValueRow(tr("Not agreed yet"), QString::number(none), none ? Grade::Warm : Grade::None));
    if (due)
        layout->addWidget(new ValueRow(tr("Past their review date"), QString::number(due), Grade::Hot));
}

// Where a standard would say most, of the handoffs that have none.
void StandardsPage::fillMissing(QVBoxLayout *layout, const ProcessMap &map)
{
    const auto analysis = m_answers->analysis();
    if (!analysis)
        return;
    std::vector<UnagreedHandoff> missing = unagreedHandoffs(map, *analysis);
    if (missing.empty())
        return;
    missing.resize(std::min<std::size_t>(missing.size(), 5));
    parts::section(layout, tr("Agree on these first"));
    for (const UnagreedHandoff &one : missing) {
        auto *row = new NoteRow(text::handoffName(map, one.handoff), whyAgree(one));
        connect(row, &QAbstractButton::clicked, this, [this, id = one.handoff] {
            Q_EMIT showOnMap({ElementRef::Kind::Handoff, id});
        });
        layout->addWidget(row);
    }
}

} // namespace baton
