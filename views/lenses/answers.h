#pragma once

#include "model/analysis/analysis.h"
#include "model/edit/document.h"
#include "model/simulation/simulation.h"
#include "views/lenses/latest.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <memory>
#include <optional>

namespace baton {

// What Baton says of the map that is shown: watches a document and keeps its analysis, the impact of the chosen
// element and the answer to a delay question up to date, on worker threads. Nothing waits for an answer; the newest
// revision wins; what is older than the map is known to be stale.
class Answers : public QObject
{
    Q_OBJECT
public:
    enum class State { Empty, Stale, Fresh };

    // The exact part is there at once; `answer` follows from few runs first, then from all of them.
    struct Delay
    {
        DelayQuestion question;
        std::optional<ExactDelay> exact;
        std::shared_ptr<const DelayAnswer> answer;
        int done = 0, of = 0; // runs
        bool complete = false;
        std::optional<Error> error;
    };
    struct Simulated
    {
        std::shared_ptr<const Simulation> answer;
        double elapsedMs = 0;
        int done = 0, of = 0; // runs
        bool running = false;
        bool stale = false; // the map has changed since
        std::optional<Error> error;
    };

    explicit Answers(QObject *parent = nullptr);
    ~Answers() override;

    void setDocument(Document *document); // not owned; null clears
    Document *document() const { return m_document; }
    Snapshot shown() const; // the map as it is now; `map` is null without a document

    // Newest finished analysis; null before the first. The map it was made of stands beside it: names and ids in the
    // analysis are of that map.
    std::shared_ptr<const Analysis> analysis() const { return m_analysis; }
    Snapshot analysed() const { return m_analysed; }
    State state() const { return m_state; }
    double elapsedMs() const { return m_elapsedMs; } // of the newest finished analysis

    // One error made at a step or on a handoff (a party is nothing to ask about); asked again when the map changes.
    void askImpact(const ElementRef &origin);
    void forgetImpact();
    std::shared_ptr<const Impact> impact() const { return m_impact; }
    std::optional<ElementRef> impactOrigin() const { return m_origin; }

    // Asked again when the map changes.
    void askDelay(const DelayQuestion &question);
    void forgetDelay();
    const std::optional<Delay> &delay() const { return m_delay; }

    // Not asked again when the map changes: it becomes stale.
    void askSimulation(const SimulationSettings &settings);
    void cancelSimulation();
    const Simulated &simulated() const { return m_simulated; }

    // Runs the event loop until the analysis is fresh and no question is open; false when that took longer.
    bool settle(int timeoutMs);

Q_SIGNALS:
    void documentReplaced();
    void analysisChanged(std::shared_ptr<const baton::Analysis> analysis);
    void stateChanged();
    void impactChanged();
    void delayChanged();
    void simulationChanged();

private:
    void mapChanged(const ChangeSet &what);
    void forgetAll();
    void setState(State state);
    void analyseNow();
    void take(std::shared_ptr<const Analysis> analysis, const Snapshot &map, double elapsedMs, bool complete);
    void impactNow();
    void delayExactNow();
    void delayRunsNow();
    void takeDelay(const Result<DelayAnswer> &answer, int runs, bool complete);
    bool settled() const;

    QPointer<Document> m_document;
    Snapshot m_analysed;
    std::shared_ptr<const Analysis> m_analysis;
    State m_state = State::Empty;
    double m_elapsedMs = 0;
    std::optional<ElementRef> m_origin;
    std::shared_ptr<const Impact> m_impact;
    std::optional<Delay> m_delay;
    Simulated m_simulated;
    std::shared_ptr<AnalysisMemory> m_memory; // of the document; used by the analysis' one worker
    QTimer m_analysisSoon, m_impactSoon, m_delaySoon;
    Latest m_analysisWork, m_impactWork, m_delayWork, m_simulationWork; // last: their threads end first
};

} // namespace baton
