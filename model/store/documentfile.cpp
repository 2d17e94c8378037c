#include "model/store/documentfile.h"

#include "model/store/filesystem.h"
#include "model/store/newfile.h"
#include "model/store/opened.h"
#include "model/store/rowcodec.h"
#include "model/store/writer.h"

#include <QDateTime>
#include <QFile>
#include <atomic>

namespace baton {

using namespace store;

namespace {

Error inFile(const Error &error, const std::string &path)
{
    return error.in(path);
}

Status makeInTurn(const std::string &path, const Content &content, bool replace)
{
    const auto ours = OpenFiles::turn();
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
        claim = std::move(opened.claim);
        copy = std::move(opened.copy);
        notice = std::move(opened.notice);
        versions = opened.content.versions;
        whenOpened = opened.content.map;
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

    std::string path;
    OpenFiles::Claim claim;
    std::unique_ptr<PrivateCopy> copy;
    OpenNotice notice;
    std::vector<Version> versions;
    ProcessMap whenOpened;
    std::unique_ptr<Document> document;
    std::atomic<bool> told{false};
    std::unique_ptr<Writer> writer; // last, so that it goes first, and waits for what is under way
};

bool DocumentFile::looksLikeOne(const std::string &path)
{
    const auto ours = OpenFiles::turn();
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

Result<std::unique_ptr<DocumentFile>> DocumentFile::open(const std::string &path, OpenMode mode,
                                                         const std::atomic<bool> *cancel)
{
    const std::string real = canonical(path);
    if (real.empty())
        return Error(ErrorCode::FileNotFound).in(path);
    Result<Opened> opened = openDocument(real, mode, cancel);
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
