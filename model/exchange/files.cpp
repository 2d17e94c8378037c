#include "model/exchange/codec.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace baton {

namespace {

namespace fs = std::filesystem;

class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    bool close()
    {
        const int number = std::exchange(m_number, -1);
        return number < 0 || ::close(number) == 0;
    }

private:
    int m_number;
};

Error readError(const std::string &path)
{
    return Error(errno == ENOENT || errno == ENOTDIR ? ErrorCode::FileNotFound : ErrorCode::FileUnreadable, {path})
        .in(path);
}

Error writeError(const std::string &path)
{
    return Error(errno == ENOSPC || errno == EDQUOT || errno == EFBIG ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
                 {path})
        .in(path);
}

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool isSpecial(const std::string &path)
{
    struct stat status;
    return ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode);
}

// Devices and pipes cannot be replaced: they are written to.
Status writeInto(const std::string &path, std::string_view bytes)
{
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file.isOpen() || !writeAll(file.number(), bytes) || !file.close())
        return writeError(path);
    return Done{};
}

// A new file of an unused name in the folder of the one it will become.
Descriptor openBeside(const fs::path &target, fs::path &name)
{
    for (int n = 0; n < 100; ++n) {
        name = target.parent_path() /
               ("." + target.filename().string() + "." + std::to_string(::getpid()) + "-" + std::to_string(n) + ".tmp");
        const int number = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (number >= 0 || errno != EEXIST)
            return Descriptor(number);
    }
    return Descriptor(-1);
}

// A file that is replaced keeps its permissions, and one that may not be written is not replaced.
bool takeOver(int descriptor, const fs::path &target)
{
    struct stat status;
    if (::stat(target.c_str(), &status) != 0)
        return true;
    return ::access(target.c_str(), W_OK) == 0 && ::fchmod(descriptor, status.st_mode & 07777) == 0;
}

void syncFolder(const fs::path &folder)
{
    const Descriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.isOpen())
        ::fsync(directory.number());
}

// The file that a chain of symbolic links stands for, so that the link stays a link.
fs::path linkTarget(const std::string &path)
{
    std::error_code error;
    const fs::path target = fs::canonical(path, error);
    return error ? fs::path(path) : target;
}

} // namespace

Result<std::string> readFile(const std::string &path, std::size_t limit)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen())
        return readError(path);
    std::string bytes;
    std::array<char, 1 << 16> chunk;
    while (true) {
        const ssize_t count = ::read(file.number(), chunk.data(), chunk.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return readError(path);
        if (count == 0)
            return bytes;
        if (bytes.size() + static_cast<std::size_t>(count) > limit)
            return Error(ErrorCode::FileTooLarge, {std::to_string(limit)}).in(path);
        bytes.append(chunk.data(), static_cast<std::size_t>(count));
    }
}

Status writeFile(const std::string &path, std::string_view bytes)
{
    if (isSpecial(path))
        return writeInto(path, bytes);
    const fs::path target = linkTarget(path);
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    fs::path beside;
    Descriptor file = openBeside(target, beside);
    if (!file.isOpen())
        return writeError(path);
    const bool written = takeOver(file.number(), target) && writeAll(file.number(), bytes) &&
                         ::fsync(file.number()) == 0 && file.close() && ::rename(beside.c_str(), target.c_str()) == 0;
    if (!written) {
        const Error error = writeError(path);
        ::unlink(beside.c_str());
        return error;
    }
    syncFolder(folder);
    return Done{};
}

} // namespace baton
