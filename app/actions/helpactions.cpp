#include "app/actions/helpactions.h"

#include "app/actions/actions.h"
#include "app/actions/commandpalette.h"
#include "app/actions/shortcutsheet.h"
#include "app/window/longwork.h"

#include <QApplication>
#include <QMessageBox>
#include <QTimer>

namespace baton {

namespace {

constexpr int waitMs = 50; // for what is under way in a window

} // namespace

HelpActions::HelpActions(const Parts &parts, QWidget *window) : QObject(window), m_parts(parts), m_window(window)
{
    Actions &actions = parts.actions;
    actions.on("help.palette", [this] { CommandPalette::open(m_parts.actions, m_window); });
    actions.on("help.keys", [this] { ShortcutSheet::open(m_parts.actions, m_window); });
    actions.on("help.about", [this] { showAbout(); });
    actions.on("window.new", [this] { Q_EMIT newWindowWanted(); });
    actions.on("window.quit", [this] { quit(); });
}

// A window in which something is under way gives that up first, and closing all of them stops there.
void HelpActions::quit()
{
    QApplication::closeAllWindows();
    if (longWorkUnderWay())
        QTimer::singleShot(waitMs, this, &HelpActions::quit);
}

void HelpActions::showAbout()
{
    QMessageBox box(m_window);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(tr("About Baton"));
    box.setText(tr("Baton %1").arg(QStringLiteral(BATON_VERSION)));
    box.setInformativeText(
        tr("Every department is the customer of the one before. Baton draws that chain, shows where "
           "it jams, and what an error or a late handoff costs further down.\n\nApache License 2.0"));
    box.exec();
}

} // namespace baton
