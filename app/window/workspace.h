#pragma once

#include "model/exchange/codec.h"
#include "model/store/documentfile.h"

#include <QObject>
#include <QString>
#include <memory>

namespace baton {

// The document of one window: opened, made new, imported, or none (the welcome page). A new document gets a file of
// its own at once, so that nothing waits for a name.
class Workspace : public QObject
{
    Q_OBJECT
public:
    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    Document *document() const;                         // null: none
    DocumentFile *file() const { return m_file.get(); } // null: none, or in memory only
    QString path() const;

    // A .baton document is opened where it is; everything else becomes a new document and is left as it was.
    Status open(const QString &path);
    // Errors of readMapFile. The findings say how it was understood.
    Result<Imported> read(const QString &path) const;
    Status startNew(const ProcessMap &content);
    void showInMemory(const ProcessMap &content);
    void adopt(std::unique_ptr<DocumentFile> file); // opened elsewhere; its document belongs to this thread by now
    void close();
    // The same content under another name; the window goes on there. For "save a copy elsewhere" when the document
    // cannot be kept where it is. Errors: those of saving a copy and opening it.
    Status continueAs(const QString &path);
    // After a failed write: everything, with its history, is written anew and takes the place of the file. Where that
    // cannot be done the document stays as it is. Errors: those of saving a copy and opening it.
    Status tryAgain();
    // Hands the document over to another window's workspace (a window made anew in another language).
    void handTo(Workspace &other);

    void setFolder(const QString &folder) { m_folder = folder; } // where new documents go
    QString folder() const;

Q_SIGNALS:
    void aboutToReplace(); // the old document still stands
    void documentReplaced();

private:
    QString freePath(const QString &title) const;

    std::unique_ptr<DocumentFile> m_file;
    std::unique_ptr<Document> m_memory;
    QString m_folder;
};

} // namespace baton
