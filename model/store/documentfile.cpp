#include "model/store/documentfile.h"

#include "model/store/content.h"
#include "model/store/filesystem.h"
#include "model/store/migrations.h"
#include "model/store/newfile.h"
#include "model/store/openfiles.h"
#include "model/store/privatecopy.h"
#include "model/store/rowcodec.h"
#include "model/store/writer.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <atomic>
#include <mutex>

namespace baton {

using namespace store;

namespace {

constexpr std::int64_t longestCheck = 120'000; // ms; a file that takes longer to check is not one of ours

// Files are opened and made one after another: whoever opened one that is about to be held, but not found among the
// open files yet, would give up its locks.
std::mutex turn;

struct Opened
{
    std::unique_ptr<PrivateCopy> copy; // what the connection looks at instead of the file
    std::unique_ptr<Database> database;
    Content content;
    OpenNotice notice;
};

// The whole document through one connection, which then holds the file.
Status load(const std::string &path, int schema, Opened &into)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, Access::ReadWrite);
    if (!database)
        return database.error();
    (*database)->setDeadline(longestCheck);
    {
        const Transaction lock(**database, "EXCLUSIVE");
        if (!lock.begun())
            return lock.begun();
    }
    Result<Content> content = schema == schemaVersion ? readContent(**database) : readEarlier(**database, schema);
    if (!content)
        return content.error();
    (*database)->setDeadline(0);
    into.database = std::move(*database);
    into.content = std::move(*content);
    return Done{};
}

Status loadCopy(const std::string &path, int schema, Opened &into)
{
    Status status = Done{};
    // A copy taken while another program wrote may show two moments at once: its seal does not hold, take another.
    for (int attempt = 0; attempt < 5; ++attempt) {
        Result<std::unique_ptr<PrivateCopy>> copy = PrivateCopy::of(path);
        if (!copy)
            return copy.error();
        into.copy = std::move(*copy);
        status = load(into.copy->path(), schema, into);
        if (status)
            break;
    }
    return status;
}

Status replaceByMigrated(const std::string &path, Opened &opened)
{
    const std::string aside = freshNameBeside(path, "before-upgrade");
    opened.database.reset();
    if (!QFile::copy(QString::fromStdString(path), QString::fromStdString(aside)))
        return Error(ErrorCode::FileUnwritable, {aside}).in(aside);
    if (const Status status = syncFile(aside); !status)
        return status;
    if (const Status status = makeFile(path, opened.content, true); !status)
        return status;
    opened.notice = {OpenNotice::Kind::MigratedCopyKept, aside};
    return load(path, schemaVersion, opened);
}

Status openForWriting(const std::string &path, int schema, Opened &opened)
{
    if (const Status status = load(path, schema, opened); !status)
        return status;
    return schema == schemaVersion ? Status(Done{}) : replaceByMigrated(path, opened);
}

Result<Opened> openAs(const std::string &path, int schema, OpenMode mode)
{
    Opened opened;
    if (mode == OpenMode::ReadWrite && isWritable(path)) {
        const Status status = openForWriting(path, schema, opened);
        if (status)
            return opened;
        const ErrorCode code = status.error().code;
        if (code != ErrorCode::OpenElsewhere && code != ErrorCode::ReadOnly && code != ErrorCode::FileUnwritable)
            return status.error();
        const bool elsewhere = code == ErrorCode::OpenElsewhere;
        opened.notice.kind = elsewhere ? OpenNotice::Kind::OpenElsewhere : OpenNotice::Kind::FolderReadOnly;
    } else if (mode == OpenMode::ReadWrite) {
        opened.notice.kind = OpenNotice::Kind::FolderReadOnly;
    }
    if (const Status status = loadCopy(path, schema, opened); !status)
        return status.error();
    return opened;
}

Error inFile(const Error &error, const std::string &path)
{
    return error.in(path);
}

Status makeInTurn(const std::string &path, const Content &content, bool replace)
{
    const std::lock_guard ours(turn);
    return makeFile(path, content, replace);
}

std::int64_t nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

struct DocumentFile::Private : public DocumentStore
{
    void write(StoredEdit edit) override { writer->write(std::move(edit)); }
    Status flush() override
    {
        const Writer::Outcome outcome = writer->flush();
        deliver(outcome);
        if (outcome.failed)
            return *outcome.failed;
        return Done{};
    }
    bool readOnly() const override { return copy != nullptr; }

    // On the document's thread.
    void deliver(const Writer::Outcome &outcome)
    {
        document->stored(outcome.stored);
        if (outcome.failed)
            document->storeFailed(*outcome.failed);
    }
    void start(Opened opened)
    {
        copy = std::move(opened.copy);
        notice = std::move(opened.notice);
        versions = opened.content.versions;
        whenOpened = opened.content.map;
        fileIdentity = identity(path);
        if (!copy)
            OpenFiles::add(fileIdentity);
        document =
            std::make_unique<Document>(opened.content.map, opened.content.revision, std::move(opened.content.past));
        writer = std::make_unique<Writer>(std::move(opened.database), copy ? copy->path() : path, opened.content,
                                          [this] { notifyDocument(); });
        document->setStore(this);
    }
    // From the writer's thread. One message in the queue is enough: it takes all there is to tell.
    void notifyDocument()
    {
        if (told.exchange(true))
            return;
        QMetaObject::invokeMethod(
            document.get(),
            [this] {
                told = false;
                deliver(writer->outcome());
            },
            Qt::QueuedConnection);
    }
    Result<std::string> versionBody(std::int64_t number)
    {
        Result<std::string> body = Error(ErrorCode::FileUnreadable).in(path);
        writer->read([&](Database &database) {
            body = database.ask("SELECT body FROM version WHERE number=" + std::to_string(number));
        });
        return body;
    }
    Result<Content> wholeContent()
    {
        Content content;
        content.map = document->map();
        content.revision = document->revision();
        content.past = document->past();
        for (const Version &version : versions) {
            Result<std::string> body = versionBody(version.number);
            if (body) {
                content.versions.push_back(version);
                content.versionBodies.push_back(std::move(*body));
            } else if (document->saveState() != SaveState::NotSaved) {
                return body.error();
            } // else the file is in trouble: what is in memory must get out without it
        }
        return content;
    }

    ~Private() override
    {
        writer.reset(); // waits for what is under way
        if (!copy)
            OpenFiles::remove(fileIdentity);
    }

    std::string path;
    std::unique_ptr<PrivateCopy> copy;
    OpenNotice notice;
    std::vector<Version> versions;
    ProcessMap whenOpened;
    OpenFiles::Identity fileIdentity;
    std::unique_ptr<Document> document;
    std::atomic<bool> told{false};
    std::unique_ptr<Writer> writer;
};

bool DocumentFile::looksLikeOne(const std::string &path)
{
    const std::lock_guard ours(turn);
    const std::string real = canonical(path);
    if (real.empty() || !exists(real))
        return false;
    if (OpenFiles::holds(identity(real)))
        return true;
    QFile file(QString::fromStdString(real));
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

DocumentFile::DocumentFile(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

DocumentFile::~DocumentFile() = default;

Result<std::unique_ptr<DocumentFile>> DocumentFile::open(const std::string &path, OpenMode mode)
{
    const std::lock_guard ours(turn);
    const std::string real = canonical(path);
    if (real.empty() || !exists(real))
        return Error(ErrorCode::FileNotFound).in(path);
    if (!QFileInfo(QString::fromStdString(real)).isFile())
        return Error(ErrorCode::NotADocument).in(path);
    if (OpenFiles::holds(identity(real)))
        return Error(ErrorCode::OpenElsewhere).in(path);
    const Result<FileHead> head = readHead(real);
    if (!head)
        return inFile(head.error(), path);
    if (head->schema > schemaVersion)
        return Error(ErrorCode::NewerDocument, {std::to_string(head->schema), std::to_string(schemaVersion)}).in(path);
    Result<Opened> opened = openAs(real, head->schema, mode);
    if (!opened)
        return inFile(opened.error(), path);
    auto d = std::make_unique<Private>();
    d->path = real;
    d->start(std::move(*opened));
    return std::unique_ptr<DocumentFile>(new DocumentFile(std::move(d)));
}

Result<std::unique_ptr<DocumentFile>> DocumentFile::create(const std::string &path, const ProcessMap &content,
                                                           bool replace)
{
    const std::string real = canonical(path);
    if (real.empty())
        return Error(ErrorCode::FileUnwritable).in(path);
    Content whole;
    whole.map = content;
    if (const Status status = makeInTurn(real, whole, replace); !status)
        return inFile(status.error(), path);
    return open(path);
}

Document &DocumentFile::document()
{
    return *d->document;
}

const std::string &DocumentFile::path() const
{
    return d->path;
}

const OpenNotice &DocumentFile::notice() const
{
    return d->notice;
}

bool DocumentFile::readOnly() const
{
    return d->readOnly();
}

Status DocumentFile::flush()
{
    return d->flush();
}

Status DocumentFile::saveCopyAs(const std::string &path)
{
    const std::string real = canonical(path);
    if (real.empty())
        return Error(ErrorCode::FileUnwritable).in(path);
    const Result<Content> content = d->wholeContent();
    if (!content)
        return content.error();
    const Status status = makeInTurn(real, *content, true);
    return status ? status : Status(inFile(status.error(), path));
}

Result<Version> DocumentFile::keepVersion(const std::string &name)
{
    if (d->readOnly())
        return Error(ErrorCode::ReadOnly).in(d->path);
    if (const Status status = d->flush(); !status)
        return status.error();
    const Version version{d->versions.empty() ? 1 : d->versions.back().number + 1, name, nowMs()};
    const Row row{version.number, version.name, version.at, writeWholeMap(d->document->map())};
    if (const Status status = d->writer->put("version", row); !status) {
        d->deliver(d->writer->outcome());
        return status.error();
    }
    d->versions.push_back(version);
    return version;
}

std::vector<Version> DocumentFile::versions() const
{
    return d->versions;
}

Result<ProcessMap> DocumentFile::contentOf(const Version &version) const
{
    const Result<std::string> body = d->versionBody(version.number);
    return body ? readWholeMap(*body) : Result<ProcessMap>(body.error());
}

const ProcessMap &DocumentFile::contentWhenOpened() const
{
    return d->whenOpened;
}

} // namespace baton
