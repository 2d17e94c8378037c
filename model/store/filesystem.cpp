#include "model/store/filesystem.h"

#include <QFile>
#include <QFileInfo>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace baton::store {

namespace {

// NFS, SMB, CIFS, SMB2, FUSE, 9p, AFS, Ceph, Coda, VirtualBox and VMware shares (linux/magic.h).
constexpr std::array<std::uint32_t, 12> sharedKinds{0x6969,     0x517b,     0xff534d42, 0xfe534d42,
                                                    0x65735546, 0x01021997, 0x5346414f, 0x00c36400,
                                                    0x73757245, 0x786f4256, 0xbacbacbc, 0x6b414653};
constexpr std::array<std::string_view, 7> syncFolders{"/Dropbox/",      "/OneDrive/", "/Nextcloud/", "/ownCloud/",
                                                      "/Google Drive/", "/Seafile/",  "/Syncthing/"};

std::string folderOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

Error unwritable(const std::string &path)
{
    const ErrorCode code = errno == ENOSPC || errno == EDQUOT ? ErrorCode::DiskFull : ErrorCode::FileUnwritable;
    return Error(code, {std::strerror(errno)}).in(path);
}

Status sync(const std::string &path, int flags)
{
    const int file = ::open(path.c_str(), flags | O_CLOEXEC);
    if (file < 0)
        return unwritable(path);
    const bool synced = ::fsync(file) == 0;
    const Status status = synced ? Status(Done{}) : Status(unwritable(path));
    ::close(file);
    return status;
}

} // namespace

bool isShared(const std::string &path)
{
    for (const std::string_view folder : syncFolders)
        if (path.find(folder) != std::string::npos)
            return true;
    struct statfs about = {};
    if (::statfs(folderOf(path).c_str(), &about) != 0)
        return true; // not known: the careful way
    for (const std::uint32_t kind : sharedKinds)
        if (static_cast<std::uint32_t>(about.f_type) == kind)
            return true;
    return false;
}

bool isWritable(const std::string &path)
{
    return ::access(path.c_str(), W_OK) == 0 && ::access(folderOf(path).c_str(), W_OK | X_OK) == 0;
}

bool exists(const std::string &path)
{
    return ::access(path.c_str(), F_OK) == 0;
}

std::string canonical(const std::string &path)
{
    const QFileInfo file(QString::fromStdString(path));
    if (file.exists())
        return file.canonicalFilePath().toStdString();
    const std::string folder = QFileInfo(file.absolutePath()).canonicalFilePath().toStdString();
    return folder.empty() ? std::string() : folder + "/" + file.fileName().toStdString();
}

std::pair<std::uint64_t, std::uint64_t> identity(const std::string &path)
{
    struct stat about = {};
    if (::stat(path.c_str(), &about) != 0)
        return {0, 0};
    return {static_cast<std::uint64_t>(about.st_dev), static_cast<std::uint64_t>(about.st_ino)};
}

Status syncFile(const std::string &path)
{
    return sync(path, O_RDONLY);
}

Status syncFolderOf(const std::string &path)
{
    return sync(folderOf(path), O_RDONLY | O_DIRECTORY);
}

Status moveInto(const std::string &from, const std::string &to, bool replace)
{
    const unsigned flags = replace ? 0 : RENAME_NOREPLACE;
    int moved = ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), flags);
    if (moved != 0 && errno == EINVAL && !replace) { // a file system that cannot refuse to replace
        moved = ::link(from.c_str(), to.c_str());
        if (moved == 0)
            ::unlink(from.c_str());
    }
    if (moved != 0)
        return errno == EEXIST ? Error(ErrorCode::DocumentExists).in(to) : unwritable(to);
    return syncFolderOf(to);
}

std::string freshNameBeside(const std::string &path, const std::string &what)
{
    const std::string ending = ".baton";
    const bool ends = path.size() > ending.size() && path.ends_with(ending);
    const std::string stem = ends ? path.substr(0, path.size() - ending.size()) : path;
    std::string name = stem + "." + what + ending;
    for (int n = 2; exists(name); ++n)
        name = stem + "." + what + "-" + std::to_string(n) + ending;
    return name;
}

} // namespace baton::store
