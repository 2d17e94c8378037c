#pragma once

#include "model/edit/document.h"

#include <memory>
#include <string>

// A .baton document on disk: SQLite, opened by SQLite's own rules for untrusted files.
namespace baton {

enum class OpenMode { ReadWrite, ReadOnly };

struct Version
{
    std::int64_t number = 0;
    std::string name;
    std::int64_t at = 0; // ms since 1970, UTC
};

// Facts about how a document was opened that a person should be told.
struct OpenNotice
{
    enum class Kind { None, OpenElsewhere, FolderReadOnly, MigratedCopyKept };
    Kind kind = Kind::None;
    std::string detail; // path of the copy
};

// Owns the Document and its writer thread. Destroying it waits for pending edits and leaves one tidy file.
class DocumentFile
{
public:
    // Errors: FileNotFound, NotADocument, DamagedDocument, ContentHashMismatch, NewerDocument, FileUnreadable.
    // A document that is open elsewhere or cannot be written is opened read-only, and notice() says so.
    static Result<std::unique_ptr<DocumentFile>> open(const std::string &path, OpenMode mode = OpenMode::ReadWrite);
    // A new file with the content given; refuses to replace an existing one unless told. DocumentExists,
    // FileUnwritable.
    static Result<std::unique_ptr<DocumentFile>> create(const std::string &path, const ProcessMap &content,
                                                        bool replace = false);
    ~DocumentFile();

    Document &document();
    const std::string &path() const;
    const OpenNotice &notice() const;
    bool readOnly() const;

    Status flush();                                       // until every edit is durable
    Status saveCopyAs(const std::string &path);           // complete, tidy, with history
    Result<Version> keepVersion(const std::string &name); // a named version of the content as it is
    std::vector<Version> versions() const;
    Result<ProcessMap> contentOf(const Version &version) const;
    const ProcessMap &contentWhenOpened() const; // "back to how it was when opened"

private:
    struct Private;
    explicit DocumentFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace baton
