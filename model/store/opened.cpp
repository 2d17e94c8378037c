#include "model/store/opened.h"

#include "model/store/filesystem.h"
#include "model/store/migrations.h"
#include "model/store/newfile.h"
#include "model/store/schema.h"

#include <QFile>
#include <QFileInfo>

namespace baton::store {

namespace {

constexpr std::int64_t longestCheck = 120'000; // ms; a file that takes longer to check is not one of ours

class Opening
{
public:
    Opening(std::string path, OpenMode mode, const std::atomic<bool> *cancel)
        : m_path(std::move(path))
        , m_mode(mode)
        , m_cancel(cancel)
    {}

    Result<Opened> open()
    {
        if (const Status status = claim(); !status)
            return status.error();
        if (const Status status = read(); !status)
            return status.error();
        if (m_opened.copy)
            m_opened.claim = {};
        return std::move(m_opened);
    }

private:
    Status claim()
    {
        const auto ours = OpenFiles::turn();
        if (!exists(m_path))
            return Error(ErrorCode::FileNotFound);
        if (!QFileInfo(QString::fromStdString(m_path)).isFile())
            return Error(ErrorCode::NotADocument);
        const OpenFiles::Identity known = identity(m_path);
        if (OpenFiles::holds(known))
            return Error(ErrorCode::OpenElsewhere);
        const Result<FileHead> head = readHead(m_path);
        if (!head)
            return head.error();
        if (head->schema > schemaVersion)
            return Error(ErrorCode::NewerDocument, {std::to_string(head->schema), std::to_string(schemaVersion)});
        m_schema = head->schema;
        m_opened.claim = OpenFiles::Claim(known);
        return Done{};
    }

    Status read()
    {
        if (m_mode == OpenMode::ReadWrite && isWritable(m_path)) {
            const Status status = readForWriting();
            if (status)
                return status;
            const ErrorCode code = status.error().code;
            if (code != ErrorCode::OpenElsewhere && code != ErrorCode::ReadOnly && code != ErrorCode::FileUnwritable)
                return status;
            const bool elsewhere = code == ErrorCode::OpenElsewhere;
            m_opened.notice.kind = elsewhere ? OpenNotice::Kind::OpenElsewhere : OpenNotice::Kind::FolderReadOnly;
        } else if (m_mode == OpenMode::ReadWrite) {
            m_opened.notice.kind = OpenNotice::Kind::FolderReadOnly;
        }
        return readCopy();
    }

    Status readForWriting()
    {
        if (const Status status = load(m_path, m_schema, m_cancel); !status)
            return status;
        return m_schema == schemaVersion ? Status(Done{}) : replaceByMigrated();
    }

    // The whole document through one connection, which then holds the file.
    Status load(const std::string &path, int schema, const std::atomic<bool> *cancel)
    {
        Result<std::unique_ptr<Database>> database = Database::open(path, Access::ReadWrite);
        if (!database)
            return database.error();
        (*database)->setPatience(longestCheck, cancel);
        {
            const Transaction lock(**database, "EXCLUSIVE");
            if (!lock.begun())
                return lock.begun();
        }
        Result<Content> content = schema == schemaVersion ? readContent(**database) : readEarlier(**database, schema);
        if (!content)
            return content.error();
        if ((*database)->cancelled())
            return Error(ErrorCode::Cancelled);
        (*database)->setPatience(0);
        m_opened.database = std::move(*database);
        m_opened.content = std::move(*content);
        return Done{};
    }

    Status replaceByMigrated()
    {
        const std::string aside = freshNameBeside(m_path, "before-upgrade");
        m_opened.database.reset();
        if (!QFile::copy(QString::fromStdString(m_path), QString::fromStdString(aside)))
            return Error(ErrorCode::FileUnwritable, {aside}).in(aside);
        if (const Status status = syncFile(aside); !status)
            return status;
        if (const Status status = replaceFile(); !status)
            return status;
        m_opened.notice = {OpenNotice::Kind::MigratedCopyKept, aside};
        return load(m_path, schemaVersion, nullptr); // what has been replaced is told of: no longer to be cancelled
    }

    // It is another file then, to be claimed anew.
    Status replaceFile()
    {
        const auto ours = OpenFiles::turn();
        m_opened.claim = {};
        const Status status = makeFile(m_path, m_opened.content, true);
        m_opened.claim = OpenFiles::Claim(identity(m_path));
        return status;
    }

    Status readCopy()
    {
        Status status = Done{};
        // A copy taken while another program wrote may show two moments at once: its seal does not hold, take another.
        for (int attempt = 0; attempt < 5; ++attempt) {
            Result<std::unique_ptr<PrivateCopy>> copy = PrivateCopy::of(m_path);
            if (!copy)
                return copy.error();
            m_opened.copy = std::move(*copy);
            status = load(m_opened.copy->path(), m_schema, m_cancel);
            if (status || status.error().code == ErrorCode::Cancelled)
                break;
        }
        return status;
    }

    std::string m_path;
    OpenMode m_mode;
    const std::atomic<bool> *m_cancel;
    int m_schema = 0;
    Opened m_opened;
};

} // namespace

Result<Opened> openDocument(const std::string &path, OpenMode mode, const std::atomic<bool> *cancel)
{
    return Opening(path, mode, cancel).open();
}

} // namespace baton::store
