#include "views/lenses/triedreliefs.h"

#include "model/analysis/analysis.h"
#include "views/charts/noterow.h"
#include "views/charts/parts.h"
#include "views/charts/refill.h"
#include "views/lenses/fixfirst.h"
#include "views/text/people.h"

namespace baton {

namespace {

constexpr int leftAlone = 700; // ms

} // namespace

TriedReliefsList::TriedReliefsList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this)), m_work(this)
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    m_soon.setSingleShot(true);
    m_soon.setInterval(leftAlone);
    connect(&m_soon, &QTimer::timeout, this, &TriedReliefsList::start);
    stop();
}

void TriedReliefsList::ask(const Snapshot &map, const std::vector<Bottleneck> &bottlenecks)
{
    if (!map.map || map.revision == m_map.revision)
        return;
    stop();
    m_map = map;
    m_parties = partiesToTry(bottlenecks);
    if (m_parties.size() > 1)
        m_soon.start();
}

void TriedReliefsList::stop()
{
    m_soon.stop();
    m_work.cancel();
    m_map = {};
    m_map.revision = -1;
    hide();
}

bool TriedReliefsList::settled() const
{
    return !m_soon.isActive() && !m_work.busy();
}

void TriedReliefsList::start()
{
    m_work.ask([this, map = m_map, parties = m_parties](const std::atomic<bool> &cancel, const Latest::Post &post) {
        Progress progress;
        progress.cancel = &cancel;
        progress.report = [&](int done, int of) {
            post([this, done, of] { say(tr("Trying them out: %1 of %2 paired runs.").arg(done).arg(of)); });
        };
        ReliefSettings settings;
        settings.threads = 1; // the other core is for whoever works
        const Result<TriedReliefs> tried = tryReliefs(*map, parties, settings, progress);
        if (tried.ok() && !cancel.load())
            post([this, answer = tried.value()] { tell(answer); });
    });
}

void TriedReliefsList::say(const QString &note)
{
    show();
    parts::refill(m_rows, this, [=, this] {
        parts::section(m_rows, tr("Who to relieve first, tried out"));
        m_rows->addWidget(parts::small(note));
    });
}

void TriedReliefsList::tell(const TriedReliefs &tried)
{
    const bool any = tried.stable && !tried.reliefs.empty() && tried.reliefs.front().gain.known;
    setVisible(any);
    parts::refill(m_rows, this, [=, this, map = m_map] {
        if (any)
            fill(tried, *map);
    });
}

void TriedReliefsList::fill(const TriedReliefs &tried, const ProcessMap &map)
{
    parts::section(m_rows, tr("Who to relieve first, tried out"));
    m_rows->addWidget(
        parts::small(tr("Ten per cent less work for each of them in turn; from %Ln paired run(s).", "", tried.runs)));
    for (const TriedRelief &relief : tried.reliefs) {
        auto *row = new NoteRow(text::triedRelief(relief, map), text::triedTie(relief, map));
        connect(row, &QAbstractButton::clicked, this,
                [this, element = poolElement(map, relief.party)] { Q_EMIT showOnMap(element); });
        m_rows->addWidget(row);
    }
}

} // namespace baton
