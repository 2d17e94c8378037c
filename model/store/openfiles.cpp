#include "model/store/openfiles.h"

#include <mutex>
#include <set>

namespace baton::store {

namespace {

std::mutex mutex;

std::set<OpenFiles::Identity> &held()
{
    static std::set<OpenFiles::Identity> files;
    return files;
}

} // namespace

bool OpenFiles::holds(const Identity &identity)
{
    const std::lock_guard lock(mutex);
    return held().contains(identity);
}

void OpenFiles::add(const Identity &identity)
{
    const std::lock_guard lock(mutex);
    held().insert(identity);
}

void OpenFiles::remove(const Identity &identity)
{
    const std::lock_guard lock(mutex);
    held().erase(identity);
}

} // namespace baton::store
