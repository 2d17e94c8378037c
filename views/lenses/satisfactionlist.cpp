#include "views/lenses/satisfactionlist.h"

#include "views/charts/parts.h"
#include "views/charts/refill.h"
#include "views/charts/rows.h"
#include "views/lenses/fixfirst.h"
#include "views/text/format.h"
#include "views/text/satisfaction.h"
#include "views/text/sentences.h"

#include <QPushButton>
#include <algorithm>

namespace baton {

namespace {

constexpr std::size_t most = 6;

const SupplierSatisfaction *saidOf(const Satisfaction &said, const Id &party)
{
    const auto found = std::find_if(said.suppliers.begin(), said.suppliers.end(),
                                    [&](const SupplierSatisfaction &one) { return one.party == party; });
    return found == said.suppliers.end() ? nullptr : &*found;
}

double influenceOf(const Satisfaction &said, const Id &party)
{
    const auto &all = said.influence.parties;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.first == party; });
    return found == all.end() ? 0 : found->second;
}

// As the dots of a rating are coloured.
Grade gradeOf(const Figure &index, AnswerScale scale)
{
    if (!index.available())
        return Grade::Neutral;
    switch (contentment(index.value, scale)) {
    case Contentment::Content:
        return Grade::Calm;
    case Contentment::HalfHearted:
        return Grade::Warm;
    case Contentment::Discontent:
        break;
    }
    return Grade::Hot;
}

// Whose work weighs most comes first; without an external customer whoever is rated lowest.
std::vector<Id> parties(const Satisfaction &said)
{
    std::vector<Id> found;
    for (const auto &[party, share] : said.influence.parties)
        found.push_back(party);
    for (const SupplierSatisfaction &supplier : said.suppliers)
        if (supplier.rated > 0 && influenceOf(said, supplier.party) == 0)
            found.push_back(supplier.party);
    if (found.size() > most)
        found.resize(most);
    return found;
}

} // namespace

SatisfactionList::SatisfactionList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this)), m_work(this)
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    hide();
}

void SatisfactionList::ask(const Snapshot &map, const std::shared_ptr<const Analysis> &analysis)
{
    if (!map.map || !analysis || map.revision == m_revision)
        return;
    m_revision = map.revision;
    m_work.ask([this, map, analysis](const std::atomic<bool> &, const Latest::Post &post) {
        post([this, map, said = satisfaction(*map, *analysis)] {
            setVisible(!map->handoffs.empty());
            parts::refill(m_rows, this, [this, map, said] { fill(*map, said); });
        });
    });
}

void SatisfactionList::forget()
{
    m_work.cancel();
    m_revision = -1;
    hide();
}

void SatisfactionList::fill(const ProcessMap &map, const Satisfaction &said)
{
    parts::section(m_rows, tr("Satisfied with whom"), text::answerUnit(said.scale));
    fillSuppliers(map, said);
    parts::section(m_rows, tr("What moves together"));
    fillTogether(map, said);
}

void SatisfactionList::fillSuppliers(const ProcessMap &map, const Satisfaction &said)
{
    m_rows->addWidget(parts::small(said.index.available() ? text::overallSatisfaction(said)
                                   : said.handoffs.empty()
                                       ? tr("Nobody has been asked yet. Choose a handoff and enter under “How "
                                            "satisfied” what its customer says.")
                                       : text::reason(said.index.reason)));
    const std::vector<Id> shown = parties(said);
    if (said.influence.label == Label::Unavailable)
        m_rows->addWidget(
            parts::small(tr("Influence on the customer outside: %1").arg(text::reason(said.influence.reason))));
    if (shown.empty())
        return;
    m_rows->addSpacing(4);
    m_rows->addWidget(new BarHeader(tr("Supplier"), tr("Influence"), tr("Satisfied")));
    for (const Id &party : shown)
        addSupplier(map, said, party);
}

void SatisfactionList::addSupplier(const ProcessMap &map, const Satisfaction &said, const Id &party)
{
    const SupplierSatisfaction *supplier = saidOf(said, party);
    const Figure index = supplier ? supplier->index : Figure::unavailable(Reason::NobodyAsked);
    const double share = influenceOf(said, party);
    const bool known = said.influence.label != Label::Unavailable;
    auto *row =
        new BarRow({text::partyName(map, party), share, known ? text::percent(share) : QStringLiteral("–"),
                    index.available() ? text::number(index.value) : QStringLiteral("–"), gradeOf(index, said.scale)});
    row->setToolTip(
        QStringLiteral("%1: %2").arg(text::partyName(map, party), supplier ? text::supplierSatisfaction(*supplier, said)
                                                                           : text::reason(Reason::NobodyAsked)));
    connect(row, &QAbstractButton::clicked, this,
            [this, element = poolElement(map, party)] { Q_EMIT showOnMap(element); });
    m_rows->addWidget(row);
}

void SatisfactionList::fillTogether(const ProcessMap &map, const Satisfaction &said)
{
    QStringList sentences;
    for (const Together &together : said.together)
        sentences << text::movesTogether(together);
    if (sentences.isEmpty())
        m_rows->addWidget(parts::small(
            map.info.results.empty()
                ? tr("Keep satisfaction inside, satisfaction outside and money by month, and Baton tells you whether "
                     "they move together.")
                : tr("Two of the three columns need figures of the same periods.")));
    parts::bullets(m_rows, sentences);
    if (!sentences.isEmpty())
        m_rows->addWidget(parts::small(tr("None of this says that one brings about the other.")));
    auto *results = new QPushButton(tr("Results by period…"));
    results->setProperty("kind", "link");
    connect(results, &QPushButton::clicked, this, &SatisfactionList::resultsWanted);
    m_rows->addWidget(results, 0, Qt::AlignLeft);
}

} // namespace baton
