#pragma once

#include "model/edit/document.h"

#include <QObject>
#include <QPointer>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace baton {

// What the window shows and edits: the map as it is, or one of its scenarios. A scenario stands on the stage as a
// document of its own in memory; each edit of it is written back as the scenario's lines into the real document,
// where it is kept and undone like any other edit. Trying things never changes the map.
class Stage : public QObject
{
    Q_OBJECT
public:
    explicit Stage(QObject *parent = nullptr);
    ~Stage() override;

    void setDocument(Document *document); // the real one, not owned; null clears
    Document *document() const { return m_document; }
    Document *shown() const; // the real one, or the scenario's
    bool showsScenario() const { return !m_scenario.empty(); }
    const Id &scenario() const { return m_scenario; } // "" = as is
    const Scenario *shownScenario() const;

    void showAsIs();
    Status show(const Id &scenario); // UnknownScenario, errors of its lines
    // A new scenario with these lines, shown at once. A taken name gets a number.
    // `beside`: members of the scenario other than its edits, as raw JSON (the question it was kept for).
    Status create(const QString &name, const std::vector<std::string> &edits = {},
                  const std::map<std::string, std::string> &beside = {});
    // More lines on top of the scenario shown.
    Status add(const std::vector<std::string> &edits);
    Status rename(const Id &scenario, const QString &name);
    Status remove(const Id &scenario);
    // Takes one line out of the scenario shown.
    Status removeEdit(std::size_t line);
    // The scenario's changes become the map's, as one edit; the scenario stays.
    Status adopt();

Q_SIGNALS:
    void shownChanged();     // another document is on the stage
    void scenariosChanged(); // their names or lines

private:
    void documentChanged(const ChangeSet &what);
    void scenarioEdited();
    void syncScenario();
    Status put(Scenario scenario);
    void leave();

    QPointer<Document> m_document;
    std::unique_ptr<Document> m_trial;
    Id m_scenario;
    bool m_syncing = false;
};

} // namespace baton
