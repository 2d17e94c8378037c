#include "views/lenses/standardspage.h"

#include "views/charts/parts.h"
#include "views/charts/rows.h"
#include "views/lenses/answers.h"
#include "views/lenses/lensviews.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QDate>
#include <algorithm>
#include <cmath>

namespace baton {

namespace {

struct Kept
{
    const Handoff *handoff;
    const SimulatedStandard *simulated; // null: not known yet
};

std::vector<Kept> standardsOf(const ProcessMap &map, const Simulation *simulation)
{
    std::vector<Kept> all;
    for (const Handoff &handoff : map.handoffs) {
        if (!handoff.standard)
            continue;
        const SimulatedStandard *found = nullptr;
        if (simulation)
            for (const SimulatedStandard &standard : simulation->standards)
                if (standard.handoff == handoff.id && standard.deliveries > 0 && !std::isnan(standard.compliance))
                    found = &standard;
        all.push_back({&handoff, found});
    }
    std::stable_sort(all.begin(), all.end(), [](const Kept &a, const Kept &b) {
        return (a.simulated ? a.simulated->compliance : 2) < (b.simulated ? b.simulated->compliance : 2);
    });
    return all;
}

// What is handed over says more in a narrow column than from whom to whom.
QString shortName(const ProcessMap &map, const Handoff &handoff)
{
    return handoff.deliverable.empty() ? text::handoffName(map, handoff.id)
                                       : QString::fromStdString(handoff.deliverable);
}

Grade gradeOf(const Kept &kept)
{
    if (!kept.simulated || kept.simulated->compliance >= kept.handoff->standard->share)
        return Grade::Calm;
    return kept.simulated->compliance >= kept.handoff->standard->share - 0.15 ? Grade::Warm : Grade::Hot;
}

} // namespace

StandardsPage::StandardsPage(Answers *answers, QObject *parent) : LensPage(parent), m_answers(answers)
{
    connect(answers, &Answers::simulationChanged, this, [this] {
        refresh();
        Q_EMIT viewChanged();
    });
    connect(answers, &Answers::analysisChanged, this, &StandardsPage::askWhenStale);
}

LensView StandardsPage::view() const
{
    const Snapshot shown = m_answers->shown();
    return shown.map ? standardsView(*shown, m_answers->simulated().answer.get()) : LensView{};
}

void StandardsPage::setActive(bool active)
{
    m_active = active;
    askWhenStale();
}

void StandardsPage::askWhenStale()
{
    if (!m_active)
        return;
    const Answers::Simulated &simulated = m_answers->simulated();
    if (!simulated.running && (!simulated.answer || simulated.stale))
        m_answers->askSimulation({});
    refresh();
    Q_EMIT viewChanged();
}

QWidget *StandardsPage::panel()
{
    if (!m_panel) {
        m_panel = new QWidget;
        m_content = new QVBoxLayout(m_panel);
        m_content->setContentsMargins(20, 20, 20, 20);
        m_content->setSpacing(4);
        refresh();
    }
    return m_panel;
}

std::vector<LensPage::Stop> StandardsPage::tour() const
{
    std::vector<Stop> stops;
    const Snapshot shown = m_answers->shown();
    if (!shown.map)
        return stops;
    for (const Kept &kept : standardsOf(*shown, m_answers->simulated().answer.get()))
        if (kept.simulated)
            stops.push_back(
                {{ElementRef::Kind::Handoff, kept.handoff->id},
                 tr("%1 keeps its standard %2 of the time; %3 was agreed.")
                     .arg(text::handoffName(*shown, kept.handoff->id), text::percent(kept.simulated->compliance),
                          text::percent(kept.handoff->standard->share))});
    return stops;
}

void StandardsPage::refresh()
{
    if (!m_panel)
        return;
    parts::clear(m_content);
    m_content->addWidget(parts::caption(tr("Standards")));
    if (const Snapshot shown = m_answers->shown(); shown.map) {
        fillTable(m_content, *shown);
        fillAgreements(m_content, *shown);
        fillMissing(m_content, *shown);
    }
    m_content->addStretch();
}

void StandardsPage::fillTable(QVBoxLayout *layout, const ProcessMap &map)
{
    const Answers::Simulated &simulated = m_answers->simulated();
    const std::vector<Kept> all = standardsOf(map, simulated.answer.get());
    const auto missed =
        std::count_if(all.begin(), all.end(), [](const Kept &kept) { return gradeOf(kept) != Grade::Calm; });
    const bool known = simulated.answer != nullptr;
    layout->addWidget(parts::title(!known        ? tr("Rehearsing the agreements")
                                   : missed == 0 ? tr("Every agreed standard is kept")
                                                 : tr("%n of the agreed standards is missed", "", int(missed))));
    if (simulated.error)
        layout->addWidget(parts::sentence(text::error(*simulated.error)));
    else if (simulated.running)
        layout->addWidget(parts::sentence(tr("Working through random weeks of this chain...")));
    else if (known)
        layout->addWidget(parts::sentence(
            tr("Share of deliveries within the agreed time, from %n rehearsed run(s).", "", simulated.answer->runs)));
    layout->addSpacing(8);
    layout->addWidget(new BarHeader(tr("Handoff"), tr("Kept"), tr("Agreed")));
    for (const Kept &kept : all) {
        const double share = kept.simulated ? kept.simulated->compliance : 0;
        auto *row = new BarRow({shortName(map, *kept.handoff), share,
                                kept.simulated ? text::percent(share) : QStringLiteral("–"),
                                text::fieldText(kept.handoff->standard->within), gradeOf(kept)});
        parts::setPlainToolTip(row, text::handoffName(map, kept.handoff->id));
        connect(row, &QAbstractButton::clicked, this, [this, id = kept.handoff->id] {
            Q_EMIT showOnMap({ElementRef::Kind::Handoff, id});
        });
        layout->addWidget(row);
    }
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
    layout->addSpacing(8);
    layout->addWidget(parts::rule());
    layout->addWidget(new ValueRow(tr("Agreed by both sides"), QString::number(both)));
    layout->addWidget(
        new ValueRow(tr("Agreed by one side only"), QString::number(one), one ? Grade::Warm : Grade::None));
    layout->addWidget(new ValueRow(tr("Not agreed yet"), QString::number(none), none ? Grade::Warm : Grade::None));
    if (due)
        layout->addWidget(new ValueRow(tr("Past their review date"), QString::number(due), Grade::Hot));
}

// Important handoffs without any standard.
void StandardsPage::fillMissing(QVBoxLayout *layout, const ProcessMap &map)
{
    std::vector<const Handoff *> missing;
    for (const Handoff &handoff : map.handoffs)
        if (!handoff.standard && handoff.importance.value_or(0) >= 4)
            missing.push_back(&handoff);
    if (missing.empty())
        return;
    layout->addSpacing(8);
    layout->addWidget(parts::heading(tr("Important, without a standard")));
    for (const Handoff *handoff : missing) {
        auto *row = new TryRow(text::handoffName(map, handoff->id), tr("show"));
        connect(row, &QAbstractButton::clicked, this, [this, id = handoff->id] {
            Q_EMIT showOnMap({ElementRef::Kind::Handoff, id});
        });
        layout->addWidget(row);
    }
}

} // namespace baton
