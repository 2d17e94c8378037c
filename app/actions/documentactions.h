#pragma once

#include "app/window/parts.h"
#include "model/base/result.h"
#include "model/map/processmap.h"

#include <QObject>
#include <QString>
#include <functional>

class QWidget;

namespace baton {

// New, open, import, copies, versions, export: what concerns the map as a document.
class DocumentActions : public QObject
{
    Q_OBJECT
public:
    DocumentActions(const Parts &parts, QWidget *window);

    // Each answers whether the window shows the document now; if not, it has been told why, or has cancelled it.
    bool open(const QString &path);
    // As open; a table is shown first, with what each of its columns was taken for.
    bool openOrImport(const QString &path);
    bool openSample(const QString &name);
    bool startNew();
    bool importTable(const QString &path);
    // Where a person looks for files: beside the document, unless it lies where Baton puts new ones by itself; else
    // where the last file was taken from or put; else where new documents go, or the person's documents.
    QString filesFolder() const;

Q_SIGNALS:
    void told(const QString &sentence);    // done
    void refused(const QString &sentence); // could not be done
    void newWindowWanted();

private:
    void bind();
    void chooseAndOpen();
    void chooseAndImport();
    void saveCopy();
    void tryAgain();
    void keepVersion();
    void showVersions();
    void backToOpened();
    void exportAs(bool pdf);
    void print();
    bool finish(const Status &status);
    void remember(const QString &path); // its folder
    QString suggestedPath(const QString &suffix) const;

    Parts m_parts;
    QWidget *m_window;
};

} // namespace baton
