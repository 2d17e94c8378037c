#pragma once

#include "model/base/result.h"

#include <QTemporaryDir>
#include <memory>
#include <string>

namespace baton::store {

// A copy of a document with its logs in a folder of its own, gone with this object. The document itself is only read:
// this is how one that is open elsewhere, or must not be written, is looked at.
class PrivateCopy
{
public:
    // One consistent moment of the document as far as can be seen from outside; its seal tells the rest.
    // Errors: FileUnreadable, DiskFull.
    static Result<std::unique_ptr<PrivateCopy>> of(const std::string &path);
    const std::string &path() const { return m_path; }

private:
    PrivateCopy() = default;

    QTemporaryDir m_folder;
    std::string m_path;
};

} // namespace baton::store
