#pragma once

#include "model/base/result.h"

#include <cstdint>
#include <string>
#include <utility>

// What the store needs from the file system beside SQLite.
namespace baton::store {

// A directory shared over a network, or kept in step with another place by a program: no write-ahead log there.
bool isShared(const std::string &path);
// Both the file and its folder can be written (a document needs its log beside it).
bool isWritable(const std::string &path);
bool exists(const std::string &path);
// Absolute, links followed; of the folder only where the file is not there yet. "" when there is no such folder.
std::string canonical(const std::string &path);
// Device and inode: the same for every name of one file. {0, 0} when there is none.
std::pair<std::uint64_t, std::uint64_t> identity(const std::string &path);
// Errors: FileUnwritable.
Status syncFile(const std::string &path);
Status syncFolderOf(const std::string &path);
// Moves into place for good: what was at `to` is gone, or (replace = false) DocumentExists.
Status moveInto(const std::string &from, const std::string &to, bool replace);
// A name beside `path` that is not taken.
std::string freshNameBeside(const std::string &path, const std::string &what);

} // namespace baton::store
