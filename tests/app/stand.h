#pragma once

#include "app/actions/actions.h"
#include "app/actions/documentactions.h"
#include "app/language.h"
#include "app/session.h"
#include "app/window/mainwindow.h"
#include "app/window/parts.h"
#include "app/window/stage.h"
#include "app/window/workspace.h"
#include "views/canvas/canvas.h"
#include "views/canvas/geometry/mapgeometry.h"
#include "views/panels/forms/moresection.h"
#include "views/theme/theme.h"

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

// Opens what is folded in the forms that are shown.
inline void openSections(const QWidget &window)
{
    for (MoreSection *section : window.findChildren<MoreSection *>())
        if (section->isVisible())
            section->setOpen(true);
}

// After a test that changed them: text of the usual size, English.
inline void usualLook()
{
    Theme::instance().setTextScale(1);
    Theme::instance().apply();
    useLanguage(QStringLiteral("en"));
}

} // namespace baton::test
