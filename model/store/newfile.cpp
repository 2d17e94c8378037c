#include "model/store/newfile.h"

#include "model/store/filesystem.h"
#include "model/store/openfiles.h"
#include "model/store/schema.h"

#include <array>
#include <atomic>
#include <cstdio>
#include <unistd.h>

namespace baton::store {

namespace {

constexpr std::array logSuffixes{"-wal", "-journal", "-shm"};

Error unwritable(const Error &error, const std::string &path)
{
    const ErrorCode code = error.code == ErrorCode::DiskFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable;
    return Error(code, error.args).in(path);
}

Status build(const std::string &path, const Content &content)
{
    const Result<std::unique_ptr<Database>> database = Database::open(path, Access::Create);
    if (!database)
        return database.error();
    // Nobody knows of the file before it is complete and synced, so it needs no journal of its own.
    if (const Status status = (*database)->run("PRAGMA page_size=4096; PRAGMA journal_mode=MEMORY; "
                                               "PRAGMA synchronous=OFF; PRAGMA secure_delete=ON");
        !status)
        return status;
    if (const Status status = createTables(**database); !status)
        return status;
    return writeContent(**database, content);
}

// A log that belonged to an earlier file of that name would be taken for the log of the new one.
void putLogsAside(const std::string &path)
{
    for (const char *suffix : logSuffixes) {
        const std::string log = path + suffix;
        if (exists(log))
            std::rename(log.c_str(), (log + ".old").c_str());
    }
}

Status checkNotInUse(const std::string &path)
{
    if (!exists(path))
        return Done{};
    if (OpenFiles::holds(identity(path)))
        return Error(ErrorCode::OpenElsewhere).in(path);
    if (!readHead(path))
        return Done{}; // no document of ours: nobody holds it the way we do
    const Result<std::unique_ptr<Database>> database = Database::open(path, Access::ReadWrite);
    if (!database) // a damaged one may be replaced, one in use may not
        return database.error().code == ErrorCode::OpenElsewhere ? Status(database.error()) : Status(Done{});
    (*database)->leaveLogAtClose();
    const Transaction transaction(**database, "EXCLUSIVE");
    const bool held = !transaction.begun() && transaction.begun().error().code == ErrorCode::OpenElsewhere;
    return held ? Status(Error(ErrorCode::OpenElsewhere).in(path)) : Status(Done{});
}

std::string temporaryName(const std::string &path)
{
    static std::atomic<int> count{0};
    return path + ".new-" + std::to_string(::getpid()) + "-" + std::to_string(++count);
}

} // namespace

Status makeFile(const std::string &path, const Content &content, bool replace)
{
    if (!replace && exists(path))
        return Error(ErrorCode::DocumentExists).in(path);
    if (const Status status = checkNotInUse(path); !status)
        return status;
    const std::string temporary = temporaryName(path);
    Status status = build(temporary, content);
    if (status)
        status = syncFile(temporary);
    if (status) {
        putLogsAside(path);
        status = moveInto(temporary, path, replace);
    }
    if (!status) {
        ::unlink(temporary.c_str());
        return status.error().code == ErrorCode::DocumentExists ? status : Status(unwritable(status.error(), path));
    }
    return status;
}

} // namespace baton::store
