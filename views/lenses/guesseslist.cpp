#include "views/lenses/guesseslist.h"

#include "model/analysis/analysis.h"
#include "views/charts/noterow.h"
#include "views/charts/parts.h"
#include "views/charts/refill.h"
#include "views/text/guesses.h"

namespace baton {

namespace {

constexpr std::size_t told = 3;
constexpr double worthTelling = 0.05; // percent for a percent

} // namespace

GuessesList::GuessesList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this)), m_work(this)
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    hide();
}

void GuessesList::ask(const Snapshot &map)
{
    if (!map.map || map.revision == m_revision)
        return;
    m_revision = map.revision;
    m_work.ask([this, map](const std::atomic<bool> &cancel, const Latest::Post &post) {
        GuessOptions options;
        options.cancel = &cancel;
        const std::vector<GuessEffect> effects = guessesThatMatter(*map, options);
        if (!cancel.load())
            post([this, effects, map] { tell(effects, map); });
    });
}

void GuessesList::forget()
{
    m_work.cancel();
    m_revision = -1;
    hide();
}

void GuessesList::tell(const std::vector<GuessEffect> &effects, const Snapshot &map)
{
    const bool any = !effects.empty() && effects.front().strength() >= worthTelling;
    setVisible(any);
    parts::refill(m_rows, this, [=, this] {
        if (any)
            fill(effects, *map);
    });
}

void GuessesList::fill(const std::vector<GuessEffect> &effects, const ProcessMap &map)
{
    parts::section(m_rows, tr("Measure these first"));
    m_rows->addWidget(parts::small(tr("Guesses on which the figures hang most.")));
    for (std::size_t i = 0; i < std::min(told, effects.size()) && effects[i].strength() >= worthTelling; ++i) {
        auto *row = new NoteRow(text::guessName(effects[i], map), text::guessEffect(effects[i]));
        connect(row, &QAbstractButton::clicked, this,
                [this, element = effects[i].element] { Q_EMIT showOnMap(element); });
        m_rows->addWidget(row);
    }
}

} // namespace baton
