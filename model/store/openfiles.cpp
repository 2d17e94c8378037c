#include "model/store/openfiles.h"

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

std::unique_lock<std::mutex> OpenFiles::turn()
{
    static std::mutex turns;
    return std::unique_lock(turns);
}

OpenFiles::Claim::Claim(const Identity &identity) : m_identity(identity)
{
    const std::lock_guard lock(mutex);
    held().insert(identity);
}

OpenFiles::Claim &OpenFiles::Claim::operator=(Claim &&other) noexcept
{
    std::swap(m_identity, other.m_identity);
    return *this;
}

OpenFiles::Claim::~Claim()
{
    const std::lock_guard lock(mutex);
    held().erase(m_identity);
}

} // namespace baton::store
