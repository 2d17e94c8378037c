#include "model/store/privatecopy.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace baton::store {

namespace {

// What changes whenever the document does: sizes and times of its files, and the head of the log, which is new after
// every checkpoint.
QByteArray stateOf(const QString &path)
{
    QByteArray state;
    for (const char *suffix : {"", "-journal", "-wal"}) {
        const QFileInfo file(path + QLatin1String(suffix));
        state += QByteArray::number(file.exists() ? file.size() : -1) + ' ';
        state += QByteArray::number(file.exists() ? file.lastModified().toMSecsSinceEpoch() : -1) + ' ';
    }
    QFile log(path + QLatin1String("-wal"));
    if (log.open(QIODevice::ReadOnly))
        state += log.read(32);
    return state;
}

Status copyFile(const QString &from, const QString &to)
{
    QFile::remove(to);
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return Error(ErrorCode::FileUnreadable, {source.errorString().toStdString()}).in(from.toStdString());
    if (!target.open(QIODevice::WriteOnly))
        return Error(ErrorCode::FileUnwritable, {target.errorString().toStdString()}).in(to.toStdString());
    while (!source.atEnd()) {
        const QByteArray part = source.read(1 << 20);
        if (part.isEmpty())
            return Error(ErrorCode::FileUnreadable, {source.errorString().toStdString()}).in(from.toStdString());
        if (target.write(part) != part.size())
            return Error(ErrorCode::DiskFull, {target.errorString().toStdString()}).in(to.toStdString());
    }
    return Done{};
}

// The log before the file it belongs to: a checkpoint in between makes the log old, which does no harm, but never new.
Status copyAll(const QString &from, const QString &to)
{
    for (const char *suffix : {"-journal", "-wal", ""}) {
        const QString source = from + QLatin1String(suffix);
        if (*suffix && !QFileInfo::exists(source)) {
            QFile::remove(to + QLatin1String(suffix));
            continue;
        }
        if (const Status status = copyFile(source, to + QLatin1String(suffix)); !status)
            return status;
    }
    return Done{};
}

} // namespace

Result<std::unique_ptr<PrivateCopy>> PrivateCopy::of(const std::string &path)
{
    std::unique_ptr<PrivateCopy> copy(new PrivateCopy);
    if (!copy->m_folder.isValid())
        return Error(ErrorCode::FileUnwritable, {copy->m_folder.errorString().toStdString()});
    const QString from = QString::fromStdString(path);
    const QString to = copy->m_folder.filePath(QStringLiteral("copy.baton"));
    for (int attempt = 0; attempt < 20; ++attempt) {
        const QByteArray before = stateOf(from);
        if (const Status status = copyAll(from, to); !status)
            return status.error();
        if (stateOf(from) == before)
            break;
    }
    copy->m_path = QFileInfo(to).canonicalFilePath().toStdString();
    return copy;
}

} // namespace baton::store
