#pragma once

#include "app/actions/actions.h"
#include "app/actions/documentactions.h"
#include "app/session.h"
#include "app/window/mainwindow.h"
#include "app/window/parts.h"
#include "app/window/stage.h"
#include "app/window/workspace.h"
#include "views/canvas/canvas.h"
#include "views/canvas/geometry/mapgeometry.h"

#include <QDir>
#include <QTemporaryDir>

namespace baton::test {

// A window on its own, with a folder of its own for new documents.
struct Stand
{
    Stand() : session(Session::Keep::Nothing), window(session)
    {
        window.holdStill();
        window.resize(1366, 768);
        window.parts().workspace.setFolder(folder.path());
        window.show();
    }
    explicit Stand(const char *sample) : Stand() { window.documents().openSample(QString::fromLatin1(sample)); }
    const Parts &parts() const { return window.parts(); }
    Canvas &canvas() const { return parts().canvas; }
    QAction &action(const char *id) const { return *parts().actions[id]; }
    Document &document() const { return *parts().stage.document(); }
    const ProcessMap &map() const { return document().map(); }
    QStringList files() const { return QDir(folder.path()).entryList({QStringLiteral("*.baton")}); }

    QTemporaryDir folder;
    Session session;
    MainWindow window;
};

} // namespace baton::test
