#include "model/simulation/delaytimes.h"
#include "model/simulation/engine/engine.h"
#include "model/simulation/recording.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

// Runs one replication and keeps the story of each case.
namespace baton {

using namespace sim;

namespace {

constexpr double day = 86400, week = 7 * day;
constexpr double eventsAtOnce = 20'000;

std::optional<CaseStage> stageOf(TraceKind kind)
{
    switch (kind) {
    case TraceKind::Enqueue:
        return CaseStage::Waiting;
    case TraceKind::Start:
        return CaseStage::Working;
    case TraceKind::Gather:
        return CaseStage::Gathering;
    case TraceKind::Leave:
        return CaseStage::Travelling;
    case TraceKind::HeldUp:
        return CaseStage::HeldBack;
    case TraceKind::Hold:
        return CaseStage::WaitingForOthers;
    case TraceKind::Look:
        return CaseStage::WaitingForCheck;
    case TraceKind::LookStart:
        return CaseStage::Checking;
    case TraceKind::Mend:
        return CaseStage::WaitingForRepair;
    case TraceKind::MendStart:
        return CaseStage::Repairing;
    default:
        return std::nullopt;
    }
}

// Puts the events of the run together to stays, and keeps the cases that are there at or after `from`.
class StoryKeeper
{
public:
    explicit StoryKeeper(Micros from) : m_from(from) {}

    void take(const TraceEvent &event)
    {
        closeStay(event.token, event.time, event.kind == TraceKind::Merge ? event.handoff : nowhere);
        m_now = event.time;
        if (event.kind == TraceKind::HeldUp && m_heldFirst == none)
            m_heldFirst = event.caseNumber;
        if (const auto stage = stageOf(event.kind))
            openStay(bookOf(event), event, *stage);
        else if (event.kind == TraceKind::Starve)
            starve(event);
        else if (event.kind == TraceKind::End)
            endCase(event);
    }
    std::size_t size() const { return m_kept + m_open; }
    Micros now() const { return m_now; }

    Recording finish(Micros to, RecordingEnd end)
    {
        for (auto &[number, book] : m_books)
            keepOpen(book, to);
        std::sort(m_stories.begin(), m_stories.end(),
                  [](const Book &a, const Book &b) { return a.about.number < b.about.number; });
        std::vector<RecordedCase> cases;
        std::vector<Stay> stays;
        stays.reserve(m_kept);
        for (Book &book : m_stories) {
            book.about.firstStay = static_cast<std::uint32_t>(stays.size());
            book.about.stays = static_cast<std::uint32_t>(book.stays.size());
            for (Stay &stay : book.stays) {
                stay.who = static_cast<std::uint32_t>(cases.size());
                stays.push_back(stay);
            }
            cases.push_back(book.about);
            book = {};
        }
        return Recording(m_from, to, end, std::move(cases), std::move(stays));
    }
    // Number of the case that was held up first; none when nothing was.
    std::uint32_t heldFirst() const { return m_heldFirst == none ? 0 : m_heldFirst + 1; }

private:
    struct Book
    {
        RecordedCase about;
        std::vector<Stay> stays;
    };
    struct Place // the stay that a token is in
    {
        std::uint32_t number = none;
        std::size_t stay = 0;
    };

    Book &bookOf(const TraceEvent &event)
    {
        Book &book = m_books[event.caseNumber];
        if (book.about.number == 0) {
            book.about.number = event.caseNumber + 1;
            book.about.entered = event.time;
        }
        return book;
    }
    void openStay(Book &book, const TraceEvent &event, CaseStage stage)
    {
        if (event.token >= m_places.size())
            m_places.resize(event.token + 1);
        m_places[event.token] = {event.caseNumber, book.stays.size()};
        Stay stay;
        stay.from = event.time;
        stay.to = event.until;
        stay.step = event.step;
        stay.handoff = event.handoff;
        stay.visit = event.visit;
        stay.stage = stage;
        stay.open = true;
        book.stays.push_back(stay);
        ++m_open;
    }
    void closeStay(Index token, Micros time, Index waitsFor)
    {
        if (token >= m_places.size() || m_places[token].number == none)
            return;
        if (const auto book = m_books.find(m_places[token].number); book != m_books.end()) {
            Stay &stay = book->second.stays[m_places[token].stay];
            stay.to = time;
            stay.waitsFor = waitsFor;
            stay.open = false;
        }
        m_places[token].number = none;
    }
    // Stays where it is for ever, though its token is used again.
    void starve(const TraceEvent &event)
    {
        const auto at = m_books.find(event.caseNumber);
        if (at == m_books.end())
            return;
        Book &book = at->second;
        if (event.time < m_from) {
            m_open -= book.stays.size();
            m_books.erase(at);
            return;
        }
        book.about.starves = true;
        for (Stay &stay : book.stays)
            if (stay.stage == CaseStage::WaitingForOthers && stay.step == event.step && stay.to == event.time &&
                stay.waitsFor == nowhere)
                stay.open = true;
    }
    void endCase(const TraceEvent &event)
    {
        const auto at = m_books.find(event.caseNumber);
        Book &book = at->second;
        book.about.ended = event.time;
        for (Stay &stay : book.stays)
            if (stay.open) {
                stay.to = event.time;
                stay.open = false;
            }
        keep(book);
        m_books.erase(at);
    }
    void keepOpen(Book &book, Micros to)
    {
        for (Stay &stay : book.stays)
            if (stay.open && (stay.to < to || stay.stage == CaseStage::WaitingForOthers))
                stay.to = to;
        keep(book);
    }
    // What took no time at all is no place to be in, except a step that was passed.
    void keep(Book &book)
    {
        m_open -= book.stays.size();
        if (book.about.ended >= 0 && book.about.ended < m_from)
            return;
        std::erase_if(book.stays,
                      [](const Stay &s) { return s.to <= s.from && s.stage != CaseStage::Working && !s.open; });
        m_kept += book.stays.size();
        m_stories.push_back(std::move(book));
    }

    Micros m_from, m_now = 0;
    std::uint32_t m_heldFirst = none;
    std::size_t m_kept = 0, m_open = 0;
    std::unordered_map<std::uint32_t, Book> m_books; // of the cases that are on their way
    std::vector<Place> m_places;                     // by token
    std::vector<Book> m_stories;
};

class RecordingRun
{
public:
    RecordingRun(const ProcessMap &map, const RecordingSettings &settings, const Progress &progress)
        : m_map(map)
        , m_settings(settings)
        , m_progress(progress)
    {}

    Result<Recording> run()
    {
        if (m_settings.delay && !m_map.handoffs.positionOf(m_settings.delay->handoff))
            return Error(ErrorCode::UnknownHandoff, {m_settings.delay->handoff});
        Result<Network> compiled = compileNetwork(m_map, m_settings.seed);
        if (!compiled)
            return compiled.error();
        m_network = std::move(compiled).value();
        m_network.layOut(micros(6 * week));
        m_probe = probe(m_network);
        if (m_probe.stop == Stop::TooManyVisits)
            return neverEnds(m_map, m_probe.culprit);
        chooseWindow();
        return runWindow();
    }

private:
    bool byCases() const { return m_settings.cases > 0; }

    void chooseWindow()
    {
        const bool hours = usesCalendars(m_network);
        const double some = 300 / m_network.arrivalsPerSecond + 4 * m_probe.leadTime;
        double from = 0, length = hours ? week : some;
        if (byCases()) {
            length = 1.5 * static_cast<double>(m_settings.cases) / m_network.arrivalsPerSecond;
        } else if (m_settings.delay) {
            const DelayQuestion &question = *m_settings.delay;
            m_link = m_network.linkOfHandoff[*m_map.handoffs.positionOf(question.handoff)];
            const DelayTimes times = chooseDelayTimes(m_network, m_probe, m_link, question);
            m_disturbance = {disturbanceKind(question.kind), m_link, micros(times.warmup + times.at),
                             micros(question.by)};
            from = times.warmup + times.at - std::min(m_probe.leadTime, day);
            length = std::min(std::max(2 * question.by + (hours ? 5 * day : some), length), times.observed);
        } else if (!hours) {
            from = warmupWithout(m_network, m_probe);
        } else {
            const double settled = std::min(4 * m_probe.settling, 20'000 / m_network.arrivalsPerSecond);
            from = std::ceil((settled + 2 * m_probe.leadTime) / week) * week;
        }
        m_from = micros(std::max(0.0, m_settings.from >= 0 && !byCases() ? m_settings.from : from));
        m_to = m_from + micros(m_settings.length > 0 ? m_settings.length : length);
        m_network.layOut(m_to + micros(week));
    }

    Result<Recording> runWindow()
    {
        Engine engine(m_network);
        Trace trace;
        engine.traceInto(&trace);
        Plan plan;
        plan.replication = m_settings.run;
        plan.cases = m_settings.cases;
        engine.start(plan);
        if (m_settings.delay && !byCases())
            engine.disturb(m_disturbance);
        StoryKeeper keeper(epochStart + m_from);
        const Micros stride =
            micros(std::max(1.0, eventsAtOnce / (m_probe.eventsPerCase * m_network.arrivalsPerSecond)));
        for (Micros done = 0; done < m_to && engine.stopped() == Stop::Running;) {
            if (m_progress.cancel && m_progress.cancel->load(std::memory_order_relaxed))
                return Error(ErrorCode::Cancelled);
            done = std::min(m_to, done + stride);
            engine.runUntil(done);
            if (!keep(trace, keeper))
                return recording(keeper, keeper.now(), RecordingEnd::TooLarge);
        }
        if (engine.stopped() == Stop::TooManyVisits)
            return neverEnds(m_map, engine.culprit());
        if (engine.stopped() != Stop::Running && engine.stopped() != Stop::Done)
            return recording(keeper, keeper.now(), RecordingEnd::LimitReached);
        if (!byCases())
            return recording(keeper, epochStart + m_to, RecordingEnd::Whole);
        engine.finish();
        const bool whole = keep(trace, keeper);
        return recording(keeper, keeper.now(), whole ? RecordingEnd::Whole : RecordingEnd::TooLarge);
    }
    // False when it has become too much.
    bool keep(Trace &trace, StoryKeeper &keeper) const
    {
        for (const TraceEvent &event : trace) {
            keeper.take(event);
            if (keeper.size() > m_settings.most)
                return false;
        }
        trace.clear();
        return true;
    }
    Recording recording(StoryKeeper &keeper, Micros to, RecordingEnd end) const
    {
        Recording made = keeper.finish(to, end);
        if (m_settings.delay && !byCases())
            made.disturbed = disturbed(keeper, made);
        return made;
    }
    Recording::Disturbed disturbed(const StoryKeeper &keeper, const Recording &made) const
    {
        Recording::Disturbed about{epochStart + m_disturbance.from, made.to(), nowhere};
        if (m_disturbance.kind == DisturbanceKind::Blocked)
            about.until = about.from + m_disturbance.by;
        if (m_disturbance.kind != DisturbanceKind::OneCase)
            return about;
        about.until = about.from;
        for (const RecordedCase &one : made.cases())
            if (one.number == keeper.heldFirst())
                about.who = static_cast<std::uint32_t>(&one - made.cases().data());
        for (const Stay &stay : about.who == nowhere ? std::span<const Stay>() : made.story(about.who))
            if (stay.stage == CaseStage::HeldBack)
                about.until = stay.to;
        return about;
    }

    const ProcessMap &m_map;
    const RecordingSettings &m_settings;
    const Progress &m_progress;
    Network m_network;
    Probe m_probe;
    Disturbance m_disturbance;
    Index m_link = none;
    Micros m_from = 0, m_to = 0;
};

} // namespace

Result<Recording> record(const ProcessMap &map, const RecordingSettings &settings, const Progress &progress)
{
    return RecordingRun(map, settings, progress).run();
}

} // namespace baton
