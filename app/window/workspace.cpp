#include "app/window/workspace.h"

#include "app/commands/mapinput.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <cstdio>

namespace baton {

namespace {

// A title as a file name that every system takes.
QString fileNameOf(const QString &title)
{
    static const QRegularExpression unfit(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    QString name = title.simplified();
    name.replace(unfit, QStringLiteral("-"));
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.left(80).trimmed();
}

QString freePathBeside(const QString &path)
{
    QString free = path + QStringLiteral(".new");
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = QStringLiteral("%1.new%2").arg(path).arg(i);
    return free;
}

} // namespace

Workspace::Workspace(QObject *parent) : QObject(parent) {}

Workspace::~Workspace() = default;

Document *Workspace::document() const
{
    return m_file ? &m_file->document() : m_memory.get();
}

QString Workspace::path() const
{
    return m_file ? QString::fromStdString(m_file->path()) : QString();
}

QString Workspace::folder() const
{
    if (!m_folder.isEmpty())
        return m_folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (QFileInfo(documents).isWritable())
        return documents + QStringLiteral("/Baton");
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString Workspace::freePath(const QString &title) const
{
    const QDir folder(this->folder());
    folder.mkpath(QStringLiteral("."));
    const QString name = fileNameOf(title).isEmpty() ? tr("New map") : fileNameOf(title);
    QString path = folder.filePath(name + QStringLiteral(".baton"));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(QStringLiteral("%1 %2.baton").arg(name).arg(i));
    return path;
}

Status Workspace::open(const QString &path)
{
    if (!isDocumentFile(path)) {
        Result<Imported> imported = read(path);
        return imported.ok() ? startNew(imported.value().map) : Status(imported.error());
    }
    auto file = DocumentFile::open(QFileInfo(path).absoluteFilePath().toStdString());
    if (!file.ok())
        return file.error();
    adopt(std::move(file.value()));
    return Done{};
}

Result<Imported> Workspace::read(const QString &path) const
{
    Result<Imported> imported = readMapFile(path);
    if (imported.ok() && imported.value().map.info.title.empty())
        imported.value().map.info.title = QFileInfo(path).completeBaseName().toStdString();
    return imported;
}

Status Workspace::startNew(const ProcessMap &content)
{
    const QString path = freePath(QString::fromStdString(content.info.title));
    auto file = DocumentFile::create(path.toStdString(), content);
    if (!file.ok())
        return file.error();
    adopt(std::move(file.value()));
    return Done{};
}

void Workspace::showInMemory(const ProcessMap &content)
{
    Q_EMIT aboutToReplace();
    m_file.reset();
    m_memory = std::make_unique<Document>(content);
    Q_EMIT documentReplaced();
}

void Workspace::adopt(std::unique_ptr<DocumentFile> file)
{
    Q_EMIT aboutToReplace();
    m_memory.reset();
    m_file = std::move(file);
    Q_EMIT documentReplaced();
}

void Workspace::close()
{
    Q_EMIT aboutToReplace();
    m_memory.reset();
    m_file.reset();
    Q_EMIT documentReplaced();
}

Status Workspace::continueAs(const QString &path)
{
    if (m_file) {
        const Status copied = m_file->saveCopyAs(path.toStdString());
        if (!copied.ok())
            return copied;
        return open(path);
    }
    if (!document())
        return Error(ErrorCode::Internal);
    auto file = DocumentFile::create(path.toStdString(), document()->map(), true);
    if (!file.ok())
        return file.error();
    adopt(std::move(file.value()));
    return Done{};
}

Status Workspace::tryAgain()
{
    if (!m_file)
        return Error(ErrorCode::Internal);
    const QString old = path(), fresh = freePathBeside(old);
    if (const Status copied = m_file->saveCopyAs(fresh.toStdString()); !copied.ok())
        return copied;
    Q_EMIT aboutToReplace();
    m_file.reset();
    // What the log of the old file holds is in the copy, and must not be taken for a log of it.
    for (const char *log : {"-wal", "-journal", "-shm"})
        QFile::remove(old + QLatin1String(log));
    const bool replaced = std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(old).constData()) == 0;
    return open(replaced ? old : fresh);
}

void Workspace::handTo(Workspace &other)
{
    Q_EMIT aboutToReplace();
    Q_EMIT other.aboutToReplace();
    other.m_memory = std::move(m_memory);
    other.m_file = std::move(m_file);
    Q_EMIT other.documentReplaced();
    Q_EMIT documentReplaced();
}

} // namespace baton
