#pragma once

#include "app/window/parts.h"

#include <QObject>

namespace baton {

// Undo, clipboard and drawing: what changes the map that is shown.
class EditActions : public QObject
{
    Q_OBJECT
public:
    EditActions(const Parts &parts, QObject *parent);

Q_SIGNALS:
    void refused(const QString &sentence);

private:
    void bindHistory();
    void bindClipboard();
    void bindDrawing();
    void bindTools();

    Parts m_parts;
};

} // namespace baton
