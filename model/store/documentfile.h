#pragma once

#include "model/edit/document.h"

#include <atomic>
#include <memory>
#include <string>

// A .baton document on disk: SQLite, opened by SQLite's own rules for untrusted files. While it is open for writing no
// other part of the program may open the file by other means: closing any descriptor of it would give up its lock.
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

// Owns the Document and its writer thread. Destroying it waits for pending edits and leaves one tidy file; while it is
// open a log (-wal or -journal) may stand beside it. With an event loop the Document says by itself when edits are
// durable; without one, flush() does. A file is not written before the first edit.
// After a failed write nothing more is written: the Document is NotSaved (saveError: DiskFull, WriteFailed, ... with
// SQLite's reason and the revision found in the file afterwards, "" if unknown), edits go on in memory, and
// saveCopyAs writes all of them elsewhere.
class DocumentFile
{
public:
    // Errors: FileNotFound, NotADocument, DamagedDocument, ContentHashMismatch, NewerDocument, FileUnreadable.
    // A document that is open in another program or cannot be written is opened read-only from a private copy (with
    // what the other program has stored so far), and notice() says so. OpenElsewhere: this very process has it open.
    // NewerDocument {schema of the file, schema this program knows}. An earlier schema is brought up to date; the file
    // as it was is kept beside it (MigratedCopyKept with its path), and its history starts anew.
    // Cancelled: soon after `cancel` turned true; the file is as it was, and nobody holds it.
    static Result<std::unique_ptr<DocumentFile>> open(const std::string &path, OpenMode mode = OpenMode::ReadWrite,
                                                      const std::atomic<bool> *cancel = nullptr);
    // A new file with the content given; refuses to replace an existing one unless told. DocumentExists,
    // FileUnwritable, DiskFull, OpenElsewhere (never replaces a document that somebody has open).
    static Result<std::unique_ptr<DocumentFile>> create(const std::string &path, const ProcessMap &content,
                                                        bool replace = false);
    // Whether a file is one of ours or another SQLite file, by its first bytes; for what is read by other means if not.
    // One that this process has open, or is opening, is not touched. Does not wait for one that is being read.
    static bool looksLikeOne(const std::string &path);
    ~DocumentFile();

    Document &document();
    const std::string &path() const;
    const OpenNotice &notice() const;
    bool readOnly() const;

    // Until every edit is durable or has failed; then the Document knows it too.
    Status flush();
    // Complete, tidy, with history and versions, also of edits that could not be saved; replaces what is there.
    // Errors: FileUnwritable, DiskFull, OpenElsewhere (also for the path of this document).
    Status saveCopyAs(const std::string &path);
    Result<Version> keepVersion(const std::string &name); // a named version of the content as it is; ReadOnly
    std::vector<Version> versions() const;
    Result<ProcessMap> contentOf(const Version &version) const;
    const ProcessMap &contentWhenOpened() const; // "back to how it was when opened"

private:
    struct Private;
    explicit DocumentFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace baton
