#include "tests/store/faultvfs.h"

#include <cstring>
#include <mutex>
#include <optional>
#include <sqlite3.h>

namespace baton::test {

namespace {

struct State
{
    std::mutex mutex;
    std::vector<DiskEvent> events;
    FaultVfs::Fault fault = FaultVfs::Fault::None;
    int failingCall = 0;
    bool always = false;
    int calls = 0;
    bool hit = false;
    std::function<void(int)> whenRead;
    int reads = 0;
};

State &state()
{
    static State only;
    return only;
}

std::string baseName(const char *path)
{
    const std::string whole = path ? path : "";
    return whole.substr(whole.rfind('/') + 1);
}

void record(DiskEvent event)
{
    const std::lock_guard lock(state().mutex);
    state().events.push_back(std::move(event));
}

bool concerns(FaultVfs::Fault fault, FaultVfs::Fault call)
{
    return fault == call || fault == FaultVfs::Fault::Any ||
           (fault == FaultVfs::Fault::Full && call == FaultVfs::Fault::Write);
}

// Whether this call is to fail.
bool fails(FaultVfs::Fault call)
{
    const std::lock_guard lock(state().mutex);
    State &s = state();
    if (!concerns(s.fault, call))
        return false;
    ++s.calls;
    const bool now = s.always ? s.calls >= s.failingCall : s.calls == s.failingCall;
    s.hit = s.hit || now;
    return now;
}

void tellOfRead()
{
    std::unique_lock lock(state().mutex);
    const int number = ++state().reads;
    const auto told = state().whenRead;
    lock.unlock();
    if (told)
        told(number);
}

bool diskIsFull()
{
    const std::lock_guard lock(state().mutex);
    return state().fault == FaultVfs::Fault::Full;
}

sqlite3_vfs *realVfs = nullptr;

struct FaultFile
{
    sqlite3_file base;
    std::string *name;
    bool isNew;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

FaultFile *own(sqlite3_file *file)
{
    return reinterpret_cast<FaultFile *>(file);
}

int close(sqlite3_file *file)
{
    FaultFile *mine = own(file);
    const int code = mine->real()->pMethods ? mine->real()->pMethods->xClose(mine->real()) : SQLITE_OK;
    delete mine->name;
    mine->name = nullptr;
    return code;
}

int read(sqlite3_file *file, void *to, int size, sqlite3_int64 offset)
{
    tellOfRead();
    if (fails(FaultVfs::Fault::Any))
        return SQLITE_IOERR_READ;
    sqlite3_file *real = own(file)->real();
    return real->pMethods->xRead(real, to, size, offset);
}

int write(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    if (fails(FaultVfs::Fault::Write))
        return diskIsFull() ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    sqlite3_file *real = own(file)->real();
    const int code = real->pMethods->xWrite(real, from, size, offset);
    if (code == SQLITE_OK)
        record({DiskEvent::Kind::Write, *own(file)->name, offset,
                std::string(static_cast<const char *>(from), static_cast<std::size_t>(size)), 0, -1});
    return code;
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (fails(FaultVfs::Fault::Any))
        return SQLITE_IOERR_TRUNCATE;
    sqlite3_file *real = own(file)->real();
    const int code = real->pMethods->xTruncate(real, size);
    if (code == SQLITE_OK)
        record({DiskEvent::Kind::Truncate, *own(file)->name, 0, {}, size, -1});
    return code;
}

int sync(sqlite3_file *file, int flags)
{
    if (fails(FaultVfs::Fault::Sync))
        return SQLITE_IOERR_FSYNC;
    FaultFile *mine = own(file);
    const int code = mine->real()->pMethods->xSync(mine->real(), flags);
    if (code != SQLITE_OK)
        return code;
    record({DiskEvent::Kind::Sync, *mine->name, 0, {}, 0, -1});
    // The real one syncs the folder with the first sync of a log it has created.
    if (mine->isNew)
        record({DiskEvent::Kind::SyncFolder, {}, 0, {}, 0, -1});
    mine->isNew = false;
    return code;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    sqlite3_file *real = own(file)->real();
    return real->pMethods->xFileSize(real, size);
}

int lock(sqlite3_file *file, int level)
{
    sqlite3_file *real = own(file)->real();
    return real->pMethods->xLock(real, level);
}

int unlock(sqlite3_file *file, int level)
{
    sqlite3_file *real = own(file)->real();
    return real->pMethods->xUnlock(real, level);
}

int checkReservedLock(sqlite3_file *file, int *held)
{
    sqlite3_file *real = own(file)->real();
    return real->pMethods->xCheckReservedLock(real, held);
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    sqlite3_file *real = own(file)->real();
    return real->pMethods->xFileControl(real, operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    sqlite3_file *real = own(file)->real();
    return real->pMethods->xSectorSize(real);
}

// No promise about power cuts is made to SQLite: it must cope with torn and reordered writes.
int characteristics(sqlite3_file *)
{
    return 0;
}

const sqlite3_io_methods methods{1,
                                 close,
                                 read,
                                 write,
                                 truncate,
                                 sync,
                                 fileSize,
                                 lock,
                                 unlock,
                                 checkReservedLock,
                                 fileControl,
                                 sectorSize,
                                 characteristics,
                                 nullptr,
                                 nullptr,
                                 nullptr,
                                 nullptr,
                                 nullptr,
                                 nullptr};

int open(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    FaultFile *mine = own(file);
    mine->base.pMethods = nullptr;
    mine->name = nullptr;
    int there = 1;
    if (path)
        realVfs->xAccess(realVfs, path, SQLITE_ACCESS_EXISTS, &there);
    const bool creates = (flags & SQLITE_OPEN_CREATE) && !there;
    if (creates && fails(FaultVfs::Fault::Any))
        return SQLITE_CANTOPEN;
    const int code = realVfs->xOpen(realVfs, path, mine->real(), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    mine->name = new std::string(baseName(path));
    mine->isNew = creates && (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL));
    mine->base.pMethods = &methods;
    if (creates)
        record({DiskEvent::Kind::Create, *mine->name, 0, {}, 0, -1});
    return SQLITE_OK;
}

int remove(sqlite3_vfs *, const char *path, int syncFolder)
{
    if (fails(FaultVfs::Fault::Any))
        return SQLITE_IOERR_DELETE;
    const int code = realVfs->xDelete(realVfs, path, syncFolder);
    if (code == SQLITE_OK) {
        record({DiskEvent::Kind::Delete, baseName(path), 0, {}, 0, -1});
        if (syncFolder)
            record({DiskEvent::Kind::SyncFolder, {}, 0, {}, 0, -1});
    }
    return code;
}

sqlite3_vfs faultVfs;

} // namespace

FaultVfs::FaultVfs()
{
    realVfs = sqlite3_vfs_find("unix");
    faultVfs = *realVfs;
    faultVfs.szOsFile = static_cast<int>(sizeof(FaultFile)) + realVfs->szOsFile;
    faultVfs.zName = "fault";
    faultVfs.pNext = nullptr;
    faultVfs.xOpen = open;
    faultVfs.xDelete = remove;
    sqlite3_vfs_register(&faultVfs, 1);
    clearEvents();
    whenRead({});
    failAt(Fault::None, 0, false);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&faultVfs);
    sqlite3_vfs_register(realVfs, 1);
}

void FaultVfs::answered(std::int64_t revision)
{
    record({DiskEvent::Kind::Answered, {}, 0, {}, 0, revision});
}

std::vector<DiskEvent> FaultVfs::events() const
{
    const std::lock_guard lock(state().mutex);
    return state().events;
}

void FaultVfs::clearEvents()
{
    const std::lock_guard lock(state().mutex);
    state().events.clear();
}

void FaultVfs::failAt(Fault fault, int call, bool always)
{
    const std::lock_guard lock(state().mutex);
    State &s = state();
    s.fault = fault;
    s.failingCall = call;
    s.always = always;
    s.calls = 0;
    s.hit = false;
}

int FaultVfs::calls() const
{
    const std::lock_guard lock(state().mutex);
    return state().calls;
}

bool FaultVfs::hit() const
{
    const std::lock_guard lock(state().mutex);
    return state().hit;
}

void FaultVfs::whenRead(std::function<void(int)> told)
{
    const std::lock_guard lock(state().mutex);
    state().whenRead = std::move(told);
    state().reads = 0;
}

int FaultVfs::reads() const
{
    const std::lock_guard lock(state().mutex);
    return state().reads;
}

namespace {

constexpr std::size_t sector = 512;

// A file by its identity: a name may be deleted and created again.
struct Inode
{
    std::string durable;                    // what the last sync made certain
    std::vector<const DiskEvent *> pending; // since then
};

class Replay
{
public:
    Replay(const DiskImage &start, bool strict, const std::function<std::uint32_t()> &random)
        : m_strict(strict)
        , m_random(random)
    {
        for (const auto &[name, bytes] : start) {
            m_current[name] = m_inodes.size();
            m_inodes.push_back({bytes, {}});
        }
        m_durableNames = m_current;
    }

    void take(const DiskEvent &event)
    {
        switch (event.kind) {
        case DiskEvent::Kind::Create:
            m_current[event.file] = m_inodes.size();
            m_inodes.emplace_back();
            m_pendingNames.push_back({event.file, m_current[event.file]});
            break;
        case DiskEvent::Kind::Delete:
            m_current.erase(event.file);
            m_pendingNames.push_back({event.file, std::nullopt});
            break;
        case DiskEvent::Kind::Write:
        case DiskEvent::Kind::Truncate:
            if (m_current.contains(event.file))
                m_inodes[m_current[event.file]].pending.push_back(&event);
            break;
        case DiskEvent::Kind::Sync:
            if (m_current.contains(event.file))
                settle(m_inodes[m_current[event.file]]);
            break;
        case DiskEvent::Kind::SyncFolder:
            m_durableNames = m_current;
            m_pendingNames.clear();
            break;
        case DiskEvent::Kind::Answered:
            break;
        }
    }

    DiskImage cut()
    {
        DiskImage image;
        for (const auto &[name, inode] : namesAfterCut())
            image[name] = bytesAfterCut(m_inodes[inode]);
        return image;
    }

private:
    using Names = std::map<std::string, std::size_t>;

    static void put(std::string &bytes, std::size_t offset, std::string_view what)
    {
        if (bytes.size() < offset + what.size())
            bytes.resize(offset + what.size(), '\0');
        bytes.replace(offset, what.size(), what);
    }
    static void apply(std::string &bytes, const DiskEvent &event)
    {
        if (event.kind == DiskEvent::Kind::Truncate)
            bytes.resize(static_cast<std::size_t>(event.size), '\0');
        else
            put(bytes, static_cast<std::size_t>(event.offset), event.bytes);
    }
    static void settle(Inode &inode)
    {
        for (const DiskEvent *event : inode.pending)
            apply(inode.durable, *event);
        inode.pending.clear();
    }
    bool chance(std::uint32_t oneIn) { return m_random() % oneIn == 0; }

    Names namesAfterCut()
    {
        Names names = m_durableNames;
        const std::size_t kept = m_random() % (m_pendingNames.size() + 1);
        for (std::size_t i = 0; i < m_pendingNames.size(); ++i) {
            if (m_strict ? i >= kept : chance(2))
                continue;
            const auto &[name, inode] = m_pendingNames[i];
            if (inode)
                names[name] = *inode;
            else
                names.erase(name);
        }
        return names;
    }
    // Three kinds of disk: none of it landed, a beginning of it landed in order, any of it landed.
    std::string bytesAfterCut(const Inode &inode)
    {
        std::string bytes = inode.durable;
        const std::uint32_t way = m_random() % 3;
        const std::size_t kept = way == 1 ? m_random() % (inode.pending.size() + 1) : 0;
        for (std::size_t i = 0; i < inode.pending.size(); ++i) {
            if (way == 0 || (way == 1 && i >= kept))
                break;
            if (way == 2 && chance(2))
                continue;
            if (chance(4))
                tear(bytes, *inode.pending[i]);
            else
                apply(bytes, *inode.pending[i]);
        }
        return bytes;
    }
    void tear(std::string &bytes, const DiskEvent &event)
    {
        for (std::size_t at = 0; at < event.bytes.size(); at += sector)
            if (chance(2))
                put(bytes, static_cast<std::size_t>(event.offset) + at,
                    std::string_view(event.bytes).substr(at, sector));
    }

    bool m_strict;
    const std::function<std::uint32_t()> &m_random;
    std::vector<Inode> m_inodes;
    Names m_current, m_durableNames;
    std::vector<std::pair<std::string, std::optional<std::size_t>>> m_pendingNames;
};

} // namespace

DiskImage afterPowerCut(const DiskImage &start, const std::vector<DiskEvent> &events, std::size_t count, bool strict,
                        const std::function<std::uint32_t()> &random)
{
    Replay replay(start, strict, random);
    for (std::size_t i = 0; i < count; ++i)
        replay.take(events[i]);
    return replay.cut();
}

} // namespace baton::test
