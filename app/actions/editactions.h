#pragma once

#include "app/window/parts.h"
#include "model/edit/document.h"

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
    void told(const QString &sentence);

private:
    void bindHistory();
    void stepBack(Status (Document::*way)(), QString (*sentence)(const Document::Past &));
    void bindClipboard();
    void bindDrawing();
    void bindTools();

    Parts m_parts;
};

} // namespace baton
