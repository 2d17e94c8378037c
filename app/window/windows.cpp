#include "app/window/windows.h"

#include "app/actions/documentactions.h"
#include "app/actions/viewactions.h"
#include "app/commands/mapinput.h"
#include "app/language.h"
#include "app/window/firstpaint.h"
#include "app/window/longwork.h"
#include "app/window/mainwindow.h"
#include "app/window/parts.h"
#include "app/window/workspace.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QScreen>
#include <QTimer>

namespace baton {

namespace {

constexpr int waitMs = 50; // for what is under way in a window

// Where it stood last time; else as much of the screen as is comfortable.
void place(MainWindow &window, const Session &session)
{
    if (window.restoreGeometry(session.geometry()))
        return;
    const QSize room = window.screen()->availableSize();
    window.resize(QSize(1440, 900).boundedTo(room * 0.96));
}

// A window that goes takes its dialogs and menus along, which whoever opened them still waits for.
bool somethingStandsOpen()
{
    return longWorkUnderWay() || QApplication::activeModalWidget() || QApplication::activePopupWidget();
}

} // namespace

Windows::Windows(QObject *parent) : QObject(parent), m_session(Session::Keep::Settings)
{
    useLanguage(m_session.language());
    Theme::instance().setTextScale(m_session.textScale());
    ViewActions::applyLook(m_session.look());
}

Windows::~Windows()
{
    qDeleteAll(m_windows);
}

MainWindow *Windows::make()
{
    auto *window = new MainWindow(m_session);
    m_windows << window;
    connect(window, &MainWindow::newWindowWanted, this, [this] { open({}); });
    // The menu that was clicked belongs to a window that goes: let it finish first.
    connect(window, &MainWindow::languageChosen, this,
            [this](const QString &language) { QTimer::singleShot(0, this, [this, language] { speak(language); }); });
    return window;
}

MainWindow *Windows::open(const QString &file)
{
    MainWindow *window = make();
    place(*window, m_session);
    if (!file.isEmpty() && isDocumentFile(file))
        window->documents().open(file);
    reportFirstPaint(*window);
    window->show();
    // What asks something first asks in a window that stands there.
    if (!file.isEmpty() && !isDocumentFile(file))
        QTimer::singleShot(0, window, [window, file] { window->documents().openOrImport(file); });
    return window;
}

// Words are made with a window: each is made again around its document.
void Windows::speak(const QString &language)
{
    if (somethingStandsOpen()) {
        QTimer::singleShot(waitMs, this, [this, language] { speak(language); });
        return;
    }
    m_session.setLanguage(language);
    useLanguage(language);
    const QList<MainWindow *> old = std::exchange(m_windows, {});
    for (MainWindow *before : old) {
        MainWindow *after = make();
        before->parts().workspace.handTo(after->parts().workspace);
        after->setGeometry(before->geometry());
        after->setWindowState(before->windowState());
        after->show();
        before->hide();
        before->deleteLater();
    }
}

} // namespace baton
