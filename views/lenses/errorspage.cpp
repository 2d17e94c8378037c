#include "views/lenses/errorspage.h"

#include "views/charts/parts.h"
#include "views/charts/refill.h"
#include "views/charts/rows.h"
#include "views/charts/stackbar.h"
#include "views/lenses/answers.h"
#include "views/lenses/errorsstrip.h"
#include "views/lenses/lensviews.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace baton {

namespace {

constexpr double hoursPerWeek = 168;

QString currencyOf(const ProcessMap &map)
{
    return QString::fromStdString(map.info.currency);
}

QString originName(const ElementRef &origin, const ProcessMap &map)
{
    return origin.kind == ElementRef::Kind::Handoff ? text::handoffName(map, origin.id)
                                                    : text::stepName(map, origin.id);
}

// A check that finds every error, on receipt or at the step itself: one line of script.
std::vector<std::string> checkEdits(const Check &check, const ProcessMap &map)
{
    constexpr double finds = 1;
    JsonValue element = JsonValue::ofObject();
    std::string kind;
    if (!check.handoff.empty()) {
        kind = "handoff";
        element.add("id", JsonValue::ofText(check.handoff)).add("inspection", JsonValue::ofNumber(finds));
    } else {
        const Step *step = map.steps.find(check.step);
        if (!step)
            return {};
        kind = "step";
        JsonValue catches = JsonValue::ofObject();
        for (const auto &[origin, chance] : step->catches)
            if (origin != "*")
                catches.add(origin, JsonValue::ofNumber(std::max(chance, finds)));
        catches.add("*", JsonValue::ofNumber(finds));
        element.add("id", JsonValue::ofText(check.step)).add("catches", std::move(catches));
    }
    return {writeJson(JsonValue::ofObject().add("put", JsonValue::ofObject().add(kind, std::move(element))))};
}

QString basisOf(const Impact &impact)
{
    if (impact.label == Label::Exact)
        return ErrorsPage::tr("Exact for one error at a time.");
    if (impact.reason == Reason::AndJoin)
        return ErrorsPage::tr(
            "An approximation: the error is copied along parallel ways, and who finds it first depends on time.");
    return impact.reason == Reason::None ? text::label(impact.label) : text::reason(impact.reason);
}

// What an error that reaches a customer costs on average, noticed or not.
QString customerCost(const ProcessMap &map, const Id &customer)
{
    const Step *step = map.steps.find(customer);
    if (!step)
        return {};
    const double notices = step->notices.value_or(0);
    return text::money(notices * step->costNoticed + (1 - notices) * step->costUnnoticed, currencyOf(map));
}

const Reached *mainFinder(const Impact &impact)
{
    const Reached *most = nullptr;
    for (const Reached &reached : impact.reached)
        if (!most || reached.foundHere > most->foundHere)
            most = &reached;
    return most && most->foundHere > 0 ? most : nullptr;
}

struct FoundRow
{
    Id step;
    QString name;
    double share;
    QString cost; // of each
};

// Where errors are found, customers at the end of the chain last.
std::vector<FoundRow> foundAt(const Impact &impact, const ProcessMap &map)
{
    constexpr double worthTelling = 0.0005;
    std::vector<FoundRow> all;
    for (const Reached &reached : impact.reached)
        if (reached.foundHere >= worthTelling)
            all.push_back({reached.step, text::stepName(map, reached.step), reached.foundHere,
                           text::money(reached.cost / reached.foundHere, currencyOf(map))});
    for (const CustomerReached &customer : impact.customers)
        if (customer.probability >= worthTelling)
            all.push_back({customer.step, text::stepName(map, customer.step), customer.probability,
                           customerCost(map, customer.step)});
    return all;
}

// For whom the errors of others make most work.
Id worstCustomer(const Analysis &analysis)
{
    std::unordered_map<std::string_view, double> seconds;
    for (const Blame &blame : analysis.errors.blame)
        if (blame.supplier != blame.customer)
            seconds[blame.customer] += blame.secondsPerCase;
    Id worst;
    double most = 0;
    for (const Blame &blame : analysis.errors.blame)
        if (const double total = seconds[blame.customer]; total > most) {
            most = total;
            worst = blame.customer;
        }
    return worst;
}

} // namespace

ErrorsPage::ErrorsPage(Answers *answers, QObject *parent) : LensPage(parent), m_answers(answers)
{
    connect(answers, &Answers::analysisChanged, this, [this] {
        askForOrigin();
        refreshWhenSeen();
        Q_EMIT viewChanged();
    });
    connect(answers, &Answers::impactChanged, this, [this] {
        refreshWhenSeen();
        Q_EMIT viewChanged();
    });
}

LensView ErrorsPage::view() const
{
    const Snapshot map = m_answers->shown();
    return map.map ? errorsView(*map, m_answers->impact().get()) : LensView{};
}

void ErrorsPage::activated(bool active)
{
    if (active)
        askForOrigin();
    else
        m_answers->forgetImpact();
}

void ErrorsPage::setSelection(const intents::Selection &selection)
{
    m_selection = selection;
    askForOrigin();
}

// What is chosen on the map, else whoever causes most.
void ErrorsPage::askForOrigin()
{
    if (!isActive())
        return;
    std::optional<ElementRef> wanted;
    if (m_selection.steps.size() == 1)
        wanted = ElementRef{ElementRef::Kind::Step, m_selection.steps.front()};
    else if (m_selection.handoffs.size() == 1)
        wanted = ElementRef{ElementRef::Kind::Handoff, m_selection.handoffs.front()};
    else if (const auto analysis = m_answers->analysis()) {
        wanted = firstOrigin(*m_answers->analysed(), *analysis);
    }
    if (wanted && m_answers->impactOrigin() != wanted)
        m_answers->askImpact(*wanted);
}

QWidget *ErrorsPage::panel()
{
    if (!m_panel) {
        m_panel = new QWidget;
        m_content = new QVBoxLayout(m_panel);
        m_content->setContentsMargins(20, 20, 20, 20);
        m_content->setSpacing(4);
        refreshWhenSeen();
    }
    return m_panel;
}

QWidget *ErrorsPage::strip()
{
    if (!m_strip) {
        m_strip = new ErrorsStrip;
        connect(m_strip, &ErrorsStrip::pressed, this, &ErrorsPage::showOnMap);
        m_told.reset();
        refreshWhenSeen();
    }
    return m_strip;
}

void ErrorsPage::fillStrip()
{
    const auto analysis = m_answers->analysis();
    if (!m_strip || !analysis || analysis == m_told)
        return;
    m_told = analysis;
    m_strip->fill(*analysis, *m_answers->analysed());
}

std::vector<LensPage::Stop> ErrorsPage::tour() const
{
    std::vector<Stop> stops;
    const auto analysis = m_answers->analysis();
    if (!analysis)
        return stops;
    const ProcessMap &map = *m_answers->analysed();
    std::vector<Blame> worst = analysis->errors.blame;
    std::stable_sort(worst.begin(), worst.end(), [](const Blame &a, const Blame &b) { return a.cost > b.cost; });
    for (std::size_t i = 0; i < worst.size() && i < 5; ++i)
        stops.push_back({{ElementRef::Kind::Step, worst[i].supplier},
                         tr("%1 of the rework at %2 comes from %3.")
                             .arg(text::percent(worst[i].shareOfCustomer), text::stepName(map, worst[i].customer),
                                  text::stepName(map, worst[i].supplier))});
    return stops;
}

void ErrorsPage::refresh()
{
    if (m_panel)
        parts::refill(m_content, this, [this] { fillPanel(); });
    fillStrip();
}

void ErrorsPage::fillPanel()
{
    m_content->addWidget(parts::caption(tr("Errors")));
    const auto impact = m_answers->impact();
    const auto analysis = m_answers->analysis();
    const Snapshot shown = m_answers->shown();
    if (impact && shown.map) {
        fillJourney(m_content, *impact, *shown);
        fillCosts(m_content, *impact, *shown);
    } else {
        m_content->addWidget(parts::title(tr("No errors are known yet")));
        m_content->addWidget(parts::sentence(tr("Say at a step how often it makes an error, or on a handoff how "
                                                "often it goes wrong; then press it here.")));
    }
    if (analysis) {
        fillRepairs(m_content, *analysis, *m_answers->analysed());
        fillChecks(m_content, *analysis, *m_answers->analysed());
    }
    m_content->addStretch();
}

void ErrorsPage::fillJourney(QVBoxLayout *layout, const Impact &impact, const ProcessMap &map)
{
    layout->addWidget(parts::title(tr("An error at %1").arg(originName(impact.origin, map))));
    QStringList told;
    told << tr("%1 errors of this kind are made in 100 cases.").arg(text::ofHundred(impact.perCase));
    if (const Reached *finder = mainFinder(impact))
        told << tr("%1 finds most of them, %Ln handoff(s) later.", nullptr, finder->distance)
                    .arg(text::stepName(map, finder->step));
    else
        told << tr("Nobody in the chain finds them.");
    layout->addWidget(parts::sentence(told.join(u' ')));
    layout->addSpacing(8);
    layout->addWidget(new BarHeader(tr("Found at"), tr("Of 100"), tr("Cost each")));
    const std::vector<FoundRow> found = foundAt(impact, map);
    parts::addLongList(layout, this, found.size(), m_rows, [this, found](QVBoxLayout *rows, std::size_t i) {
        const FoundRow &at = found[i];
        auto *row = new BarRow(
            {at.name, at.share, text::ofHundred(at.share), at.cost, at.share >= 0.4 ? Grade::Hot : Grade::Warm});
        connect(row, &QAbstractButton::clicked, this, [this, step = at.step] {
            Q_EMIT showOnMap({ElementRef::Kind::Step, step});
        });
        rows->addWidget(row);
    });
}

void ErrorsPage::fillCosts(QVBoxLayout *layout, const Impact &impact, const ProcessMap &map)
{
    layout->addWidget(
        new ValueRow(tr("Leave the chain unfound"), tr("%1 of 100").arg(text::ofHundred(impact.escapeProbability))));
    layout->addWidget(new ValueRow(tr("One error costs"), text::money(impact.cost, currencyOf(map))));
    const auto analysis = m_answers->analysis();
    if (analysis && analysis->load.casesPerH > 0)
        layout->addWidget(
            new ValueRow(tr("Costs this chain"),
                         tr("%1 a week")
                             .arg(text::money(impact.cost * impact.perCase * analysis->load.casesPerH * hoursPerWeek,
                                              currencyOf(map))),
                         Grade::Hot));
    layout->addWidget(parts::small(basisOf(impact)));
}

void ErrorsPage::fillRepairs(QVBoxLayout *layout, const Analysis &analysis, const ProcessMap &map)
{
    const Id customer = worstCustomer(analysis);
    if (customer.empty())
        return;
    std::vector<StackBar::Part> shares;
    for (const Blame &blame : analysis.errors.blame)
        if (blame.customer == customer && blame.shareOfCustomer > 0)
            shares.push_back(
                {blame.supplier == customer ? tr("own") : text::stepName(map, blame.supplier), blame.shareOfCustomer});
    std::stable_sort(shares.begin(), shares.end(),
                     [](const StackBar::Part &a, const StackBar::Part &b) { return a.share > b.share; });
    parts::section(layout, tr("Whose errors %1 repairs").arg(text::stepName(map, customer)));
    auto *bar = new StackBar;
    bar->setParts(std::move(shares));
    layout->addWidget(bar);
}

void ErrorsPage::fillChecks(QVBoxLayout *layout, const Analysis &analysis, const ProcessMap &map)
{
    std::vector<Check> checks = analysis.errors.bestCheck;
    if (checks.empty() || checks.front().saves <= 0)
        return;
    const bool weekly = analysis.load.casesPerH > 0;
    parts::section(layout, tr("Best place for one check"), weekly ? tr("saved a week") : tr("saved a case"));
    for (std::size_t i = 0; i < checks.size() && i < 3; ++i) {
        if (checks[i].saves <= 0)
            break;
        const QString what = checks[i].handoff.empty()
                                 ? tr("At %1").arg(text::stepName(map, checks[i].step))
                                 : tr("On receipt, %1").arg(text::handoffName(map, checks[i].handoff));
        const double saved = checks[i].saves * (weekly ? analysis.load.casesPerH * hoursPerWeek : 1);
        const QString gain = text::money(saved, currencyOf(map));
        auto *row = new TryRow(what, gain);
        row->setToolTip(
            tr("A check that finds every error that gets there. Makes a scenario of it; the map stays as it is."));
        connect(row, &QAbstractButton::clicked, this, [this, what, edits = checkEdits(checks[i], map)] {
            Q_EMIT tryScenario(tr("Check: %1").arg(what), edits);
        });
        layout->addWidget(row);
        layout->addSpacing(4);
    }
}

} // namespace baton
