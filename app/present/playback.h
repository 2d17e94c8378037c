#pragma once

#include "app/window/parts.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace baton {

// Watching cases travel along the handoffs: a run of the map shown is recorded on a worker, with the delay that the
// Delay lens asks about where that lens is looked through, and recorded again when the map or the question changes.
class Playback : public QObject
{
    Q_OBJECT
public:
    Playback(const Parts &parts, QObject *parent);
    ~Playback() override;

    void start();
    void stop();

Q_SIGNALS:
    void refused(const QString &sentence);

private:
    void show();
    void record();
    void questionMayHaveChanged();

    struct Made;
    Parts m_parts;
    std::unique_ptr<Made> m; // null while nothing is watched
    QTimer m_recordSoon;
};

} // namespace baton
