#include "app/actions/documentactions.h"

#include "app/actions/actions.h"
#include "app/actions/opening.h"
#include "app/commands/mapinput.h"
#include "app/language.h"
#include "app/session.h"
#include "app/welcome/samples.h"
#include "app/window/exporting.h"
#include "app/window/stage.h"
#include "app/window/workspace.h"
#include "views/dialogs/exportdialog.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/versionsdialog.h"
#include "views/text/sentences.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace baton {

DocumentActions::DocumentActions(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    bind();
}

void DocumentActions::bind()
{
    Actions &actions = m_parts.actions;
    actions.on("map.new", [this] { startNew(); });
    actions.on("map.open", [this] { chooseAndOpen(); });
    actions.on("map.import", [this] { chooseAndImport(); });
    actions.on("map.copy", [this] { saveCopy(); });
    actions.on("map.tryAgain", [this] { tryAgain(); });
    actions.on("map.keepVersion", [this] { keepVersion(); });
    actions.on("map.versions", [this] { showVersions(); });
    actions.on("map.asOpened", [this] { backToOpened(); });
    actions.on("map.pdf", [this] { exportAs(true); });
    actions.on("map.export", [this] { exportAs(false); });
    actions.on("map.print", [this] { print(); });
    actions.on("map.close", [this] { m_parts.workspace.close(); });
}

bool DocumentActions::finish(const Status &status)
{
    if (!status.ok())
        Q_EMIT refused(text::error(status.error()));
    return status.ok();
}

bool DocumentActions::open(const QString &path)
{
    const std::optional<Status> done = openInWindow(m_parts, m_window, path);
    const bool opened = done && finish(*done);
    if (opened && QFileInfo(path).absolutePath() != QDir(m_parts.workspace.folder()).absolutePath())
        remember(path);
    if (opened && !m_parts.workspace.path().isEmpty())
        m_parts.session.addRecent(m_parts.workspace.path());
    return opened;
}

bool DocumentActions::openSample(const QString &name)
{
    const Result<ProcessMap> map = samples::load(name, QLocale().name().left(2));
    const bool opened = finish(map.ok() ? m_parts.workspace.startNew(map.value()) : Status(map.error()));
    if (opened)
        m_parts.session.addRecent(m_parts.workspace.path());
    return opened;
}

bool DocumentActions::startNew()
{
    ProcessMap empty;
    empty.info.title = tr("New map").toStdString();
    const bool started = finish(m_parts.workspace.startNew(empty));
    if (started)
        m_parts.session.addRecent(m_parts.workspace.path());
    return started;
}

QString DocumentActions::filesFolder() const
{
    const QString own = QDir(m_parts.workspace.folder()).absolutePath(), path = m_parts.workspace.path();
    const QString beside = path.isEmpty() ? QString() : QFileInfo(path).absolutePath();
    if (!beside.isEmpty() && beside != own)
        return beside;
    if (const QString last = m_parts.session.folder(); !last.isEmpty())
        return last;
    const bool kept = !QDir(own).entryList({QStringLiteral("*.baton")}, QDir::Files).isEmpty();
    return kept ? own : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void DocumentActions::remember(const QString &path)
{
    m_parts.session.setFolder(QFileInfo(path).absolutePath());
}

void DocumentActions::chooseAndOpen()
{
    const QString filter = tr("Maps and tables (*.baton *.json *.csv *.tsv *.txt)") + QStringLiteral(";;") +
                           tr("Baton documents (*.baton)") + QStringLiteral(";;") + tr("All files (*)");
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open"), filesFolder(), filter);
    if (path.isEmpty())
        return;
    remember(path);
    openOrImport(path);
}

bool DocumentActions::openOrImport(const QString &path)
{
    // Never by other means: closing the file again would give up the lock on it.
    if (isDocumentFile(path))
        return open(path);
    const Result<std::string> bytes = readFile(path.toStdString());
    const bool table = bytes.ok() && !areNotes(*bytes) && recognise(*bytes) == Format::HandoffList;
    return table ? importTable(path) : open(path);
}

void DocumentActions::chooseAndImport()
{
    const QString filter = tr("Tables (*.csv *.tsv *.txt)") + QStringLiteral(";;") + tr("All files (*)");
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Import a spreadsheet"), filesFolder(), filter);
    if (path.isEmpty())
        return;
    remember(path);
    openOrImport(path);
}

bool DocumentActions::importTable(const QString &path)
{
    const Result<std::string> bytes = readFile(path.toStdString());
    if (!bytes.ok())
        return finish(bytes.error());
    const Result<handofflist::Preview> preview = handofflist::preview(bytes.value());
    if (!preview.ok())
        return finish(preview.error());
    ImportDialog dialog(bytes.value(), preview.value(), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    Result<Imported> imported = dialog.imported();
    if (!imported.ok())
        return finish(imported.error());
    ProcessMap map = std::move(imported.value().map);
    if (map.info.title.empty())
        map.info.title = QFileInfo(path).completeBaseName().toStdString();
    if (!finish(m_parts.workspace.startNew(map)))
        return false;
    m_parts.session.addRecent(m_parts.workspace.path());
    Q_EMIT told(tr("Imported as a new map. The file %1 is as it was.").arg(QFileInfo(path).fileName()));
    return true;
}

QString DocumentActions::suggestedPath(const QString &suffix) const
{
    const QString path = m_parts.workspace.path();
    const QString name = path.isEmpty() ? tr("Map") : QFileInfo(path).completeBaseName();
    return QDir(filesFolder()).filePath(name + suffix);
}

void DocumentActions::saveCopy()
{
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save a copy as"), suggestedPath(tr(" copy.baton")),
                                                      tr("Baton documents (*.baton)"));
    if (path.isEmpty())
        return;
    remember(path);
    const bool stuck = m_parts.workspace.document()->saveState() == SaveState::NotSaved;
    // When the document cannot be kept where it is, the window goes on with the copy.
    const Status done = stuck || !m_parts.workspace.file() ? m_parts.workspace.continueAs(path)
                                                           : m_parts.workspace.file()->saveCopyAs(path.toStdString());
    if (finish(done))
        Q_EMIT told(tr("Copy saved: %1").arg(path));
}

void DocumentActions::tryAgain()
{
    if (finish(m_parts.workspace.tryAgain()))
        Q_EMIT told(tr("Saved. Nothing was lost."));
}

void DocumentActions::keepVersion()
{
    const QString name = QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
    const Result<Version> kept = m_parts.workspace.file()->keepVersion(name.toStdString());
    if (kept.ok())
        Q_EMIT told(tr("Every change is kept anyway. This moment is now a version too: %1").arg(name));
    else
        finish(kept.error());
}

void DocumentActions::showVersions()
{
    VersionsDialog(*m_parts.workspace.file(), m_window).exec();
}

void DocumentActions::backToOpened()
{
    m_parts.stage.showAsIs();
    DocumentFile &file = *m_parts.workspace.file();
    if (finish(restoreContent(file.document(), file.contentWhenOpened())))
        Q_EMIT told(tr("The map is as it was when opened. Undo returns to your changes."));
}

void DocumentActions::exportAs(bool pdf)
{
    ExportChoice choice = firstChoice(m_parts);
    ExportDialog dialog(choice, m_window);
    dialog.setWindowTitle(m_parts.actions[pdf ? "map.pdf" : "map.export"]->text());
    if (dialog.exec() != QDialog::Accepted)
        return;
    choice = dialog.choice();
    const QString path = QFileDialog::getSaveFileName(m_window, dialog.windowTitle(), suggestedPath(choice.suffix()),
                                                      QStringLiteral("*") + choice.suffix());
    if (path.isEmpty())
        return;
    remember(path);
    const std::optional<Status> done = exportShown(m_parts, choice, path, m_window);
    if (done && finish(*done))
        Q_EMIT told(tr("Exported: %1").arg(path));
}

void DocumentActions::print()
{
    printShown(m_parts, m_window);
}

} // namespace baton
