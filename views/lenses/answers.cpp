#include "views/lenses/answers.h"

#include "views/lenses/lensanswers.h"

#include <QEventLoop>

namespace baton {

namespace {

// A map this large shows its loads first; what needs many re-evaluations follows.
constexpr std::size_t largeMap = 300;
constexpr int defaultRuns = 200;

void setUp(QTimer &timer, int ms, QObject *owner, const std::function<void()> &then)
{
    timer.setSingleShot(true);
    timer.setInterval(ms);
    QObject::connect(&timer, &QTimer::timeout, owner, then);
}

std::shared_ptr<const Analysis> analysisOf(const Snapshot &map, AnalysisMemory &memory, const std::atomic<bool> &cancel,
                                           bool whole)
{
    AnalysisOptions options;
    options.memory = &memory;
    options.cancel = &cancel;
    options.gains = whole;
    options.betweenness = whole;
    Analysis analysis = analyze(*map, options);
    analysis.revision = map.revision;
    return analysis.cancelled ? nullptr : std::make_shared<const Analysis>(std::move(analysis));
}

bool same(const DelayQuestion &a, const DelayQuestion &b)
{
    return a.handoff == b.handoff && a.kind == b.kind && a.by == b.by && a.at == b.at && a.runs == b.runs &&
           a.seed == b.seed;
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

Answers::Answers(QObject *parent)
    : QObject(parent)
    , m_analysisWork(this)
    , m_impactWork(this)
    , m_delayWork(this)
    , m_simulationWork(this)
{
    m_memory = std::make_shared<AnalysisMemory>();
    setUp(m_analysisSoon, 0, this, [this] { analyseNow(); });
    setUp(m_impactSoon, 0, this, [this] { impactNow(); });
    setUp(m_delaySoon, 40, this, [this] { delayRunsNow(); });
}

Answers::~Answers() = default;

void Answers::setDocument(Document *document)
{
    if (m_document == document)
        return;
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    forgetAll();
    if (document) {
        connect(document, &Document::changed, this, &Answers::mapChanged);
        m_analysisSoon.start();
    }
    Q_EMIT documentReplaced();
    Q_EMIT analysisChanged(m_analysis);
    Q_EMIT stateChanged();
}

Snapshot Answers::shown() const
{
    return m_document ? m_document->snapshot() : Snapshot{};
}

void Answers::forgetAll()
{
    for (Latest *work : {&m_analysisWork, &m_impactWork, &m_delayWork, &m_simulationWork})
        work->cancel();
    for (QTimer *timer : {&m_analysisSoon, &m_impactSoon, &m_delaySoon})
        timer->stop();
    m_memory = std::make_shared<AnalysisMemory>();
    m_analysed = {};
    m_analysis.reset();
    m_state = State::Empty;
    m_origin.reset();
    m_impact.reset();
    m_delay.reset();
    m_simulated = {};
}

void Answers::mapChanged(const ChangeSet &what)
{
    if (!what.touchesModel())
        return;
    setState(m_analysis ? State::Stale : State::Empty);
    m_analysisWork.cancel();
    m_analysisSoon.start();
    if (m_origin)
        m_impactSoon.start();
    if (m_delay)
        askDelay(DelayQuestion(m_delay->question));
    if (m_simulated.running)
        cancelSimulation();
    m_simulated.stale = m_simulated.answer != nullptr;
    Q_EMIT simulationChanged();
}

void Answers::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void Answers::analyseNow()
{
    if (!m_document)
        return;
    const Snapshot map = m_document->snapshot();
    m_analysisWork.ask([this, map, memory = m_memory](const std::atomic<bool> &cancel, const Latest::Post &post) {
        QElapsedTimer timer;
        timer.start();
        const auto say = [&](bool whole) {
            if (auto analysis = analysisOf(map, *memory, cancel, whole))
                post([this, map, analysis, ms = milliseconds(timer), whole] { take(analysis, map, ms, whole); });
        };
        if (map->steps.size() > largeMap)
            say(false);
        say(true);
    });
}

void Answers::take(std::shared_ptr<const Analysis> analysis, const Snapshot &map, double elapsedMs, bool complete)
{
    m_analysis = std::move(analysis);
    m_analysed = map;
    m_elapsedMs = elapsedMs;
    if (complete)
        setState(State::Fresh);
    Q_EMIT analysisChanged(m_analysis);
}

void Answers::askImpact(const ElementRef &origin)
{
    if (m_origin == origin)
        return;
    m_origin = origin;
    m_impact.reset();
    m_impactSoon.start();
    Q_EMIT impactChanged();
}

void Answers::forgetImpact()
{
    if (!m_origin)
        return;
    m_impactWork.cancel();
    m_impactSoon.stop();
    m_origin.reset();
    m_impact.reset();
    Q_EMIT impactChanged();
}

void Answers::impactNow()
{
    if (!m_document || !m_origin)
        return;
    m_impactWork.ask(
        [this, map = m_document->snapshot(), origin = *m_origin](const std::atomic<bool> &, const Latest::Post &post) {
            post([this, impact = impactOf(*map, origin)] {
                m_impact = impact;
                Q_EMIT impactChanged();
            });
        });
}

void Answers::askDelay(const DelayQuestion &question)
{
    const bool keepsAnswer = m_delay && same(m_delay->question, question);
    Delay asked;
    asked.question = question;
    if (keepsAnswer)
        asked.answer = m_delay->answer;
    m_delay = std::move(asked);
    m_delayWork.cancel();
    delayExactNow();
    m_delaySoon.start();
    Q_EMIT delayChanged();
}

void Answers::forgetDelay()
{
    if (!m_delay)
        return;
    m_delayWork.cancel();
    m_delaySoon.stop();
    m_delay.reset();
    Q_EMIT delayChanged();
}

void Answers::delayExactNow()
{
    if (!m_document)
        return;
    const Result<ExactDelay> exact = exactDelay(m_document->map(), m_delay->question);
    if (exact.ok())
        m_delay->exact = exact.value();
    else
        m_delay->error = exact.error();
}

void Answers::delayRunsNow()
{
    if (!m_document || !m_delay)
        return;
    DelayQuestion question = m_delay->question;
    if (question.runs <= 0)
        question.runs = defaultRuns;
    m_delay->of = question.runs;
    m_delayWork.ask(
        [this, map = m_document->snapshot(), question](const std::atomic<bool> &cancel, const Latest::Post &post) {
            Progress progress;
            progress.cancel = &cancel;
            progress.report = [&](int done, int) {
                post([this, done] {
                    m_delay->done = std::max(m_delay->done, done);
                    Q_EMIT delayChanged();
                });
            };
            progress.partial = [&](const DelayAnswer &sofar) {
                post([this, sofar] { takeDelay(sofar, sofar.runs, false); });
            };
            const Result<DelayAnswer> answer = baton::delay(*map, question, progress);
            if (!cancel.load())
                post([this, answer, runs = question.runs] { takeDelay(answer, runs, true); });
        });
}

void Answers::takeDelay(const Result<DelayAnswer> &answer, int runs, bool complete)
{
    if (answer.ok())
        m_delay->answer = std::make_shared<const DelayAnswer>(answer.value());
    else
        m_delay->error = answer.error();
    m_delay->done = runs;
    m_delay->complete = complete;
    Q_EMIT delayChanged();
}

void Answers::askSimulation(const SimulationSettings &settings)
{
    if (!m_document)
        return;
    m_simulated.running = true;
    m_simulated.done = m_simulated.of = 0;
    m_simulated.error.reset();
    m_simulationWork.ask(
        [this, map = m_document->snapshot(), settings](const std::atomic<bool> &cancel, const Latest::Post &post) {
            QElapsedTimer timer;
            timer.start();
            Progress progress;
            progress.cancel = &cancel;
            progress.report = [&](int done, int of) {
                post([this, done, of] {
                    m_simulated.done = done;
                    m_simulated.of = of;
                    Q_EMIT simulationChanged();
                });
            };
            const Result<Simulation> answer = simulate(*map, settings, progress);
            post([this, answer, ms = milliseconds(timer)] {
                m_simulated.running = false;
                m_simulated.stale = false;
                m_simulated.elapsedMs = ms;
                if (answer.ok())
                    m_simulated.answer = std::make_shared<const Simulation>(answer.value());
                else
                    m_simulated.error = answer.error();
                Q_EMIT simulationChanged();
            });
        });
    Q_EMIT simulationChanged();
}

void Answers::cancelSimulation()
{
    m_simulationWork.cancel();
    m_simulated.running = false;
    Q_EMIT simulationChanged();
}

bool Answers::settled() const
{
    const bool waiting = m_analysisSoon.isActive() || m_impactSoon.isActive() || m_delaySoon.isActive();
    const bool working = m_analysisWork.busy() || m_impactWork.busy() || m_delayWork.busy() || m_simulationWork.busy();
    return !waiting && !working;
}

bool Answers::settle(int timeoutMs)
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    QTimer poll;
    connect(&poll, &QTimer::timeout, &loop, [&] {
        if (settled() || timer.elapsed() > timeoutMs)
            loop.quit();
    });
    poll.start(2);
    loop.exec();
    return settled();
}

} // namespace baton
