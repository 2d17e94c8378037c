#pragma once

#include "app/window/parts.h"
#include "model/base/result.h"

#include <QObject>
#include <string>
#include <vector>

class QWidget;

namespace baton {

// What-if: starting, trying, naming, making it the map, removing. All of it can be undone, so nothing asks twice.
class ScenarioActions : public QObject
{
    Q_OBJECT
public:
    ScenarioActions(const Parts &parts, QWidget *window);

    // Adds the lines to the scenario shown, or to a new one with this name.
    void tryOut(const QString &name, const std::vector<std::string> &edits);

Q_SIGNALS:
    void told(const QString &sentence);
    void refused(const QString &sentence);

private:
    void create();
    void rename();
    void say(const Status &status, const QString &sentence);

    Parts m_parts;
    QWidget *m_window;
};

} // namespace baton
