#pragma once

#include "app/window/parts.h"
#include "model/simulation/answer.h"

#include <QObject>
#include <string>
#include <vector>

namespace baton {

class DelayPage;

// Ties the Delay lens to the map and to the scenarios: an arrow pulled late is asked about, a question is kept as a
// scenario and asked again when that scenario is shown.
class DelayLinks : public QObject
{
    Q_OBJECT
public:
    DelayLinks(const Parts &parts, QObject *parent);

Q_SIGNALS:
    void told(const QString &sentence);
    void refused(const QString &sentence);

private:
    void ask(const Id &handoff, double seconds);
    void keep(const QString &name, const DelayQuestion &question, const std::vector<std::string> &edits);
    void recall();

    Parts m_parts;
    DelayPage *m_page;
};

} // namespace baton
