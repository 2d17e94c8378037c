#include "app/actions/opening.h"

#include "app/commands/mapinput.h"
#include "app/window/longwork.h"
#include "app/window/workspace.h"
#include "views/canvas/canvas.h"
#include "views/canvas/preparedmap.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>
#include <QWidget>

namespace baton {

namespace {

constexpr qint64 large = 256 << 10; // bytes; a smaller document is opened before anybody could notice

struct Read
{
    Result<std::unique_ptr<DocumentFile>> file = Error(ErrorCode::Internal);
    std::unique_ptr<PreparedMap> prepared;
};

void read(const std::string &path, MapGeometry::Options options, QThread *home, const std::atomic<bool> &cancel,
          Read &into)
{
    into.file = DocumentFile::open(path, OpenMode::ReadWrite, &cancel);
    if (!into.file)
        return;
    Document &document = (*into.file)->document();
    into.prepared = std::make_unique<PreparedMap>(document, options);
    document.moveToThread(home);
}

} // namespace

std::optional<Status> openInWindow(const Parts &parts, QWidget *window, const QString &path)
{
    const QFileInfo info(path);
    if (!window->isVisible() || info.size() < large || !isDocumentFile(path))
        return parts.workspace.open(path);
    Read done;
    const auto work = [&, options = parts.canvas.geometry().options()](const std::atomic<bool> &cancel) {
        read(info.absoluteFilePath().toStdString(), options, window->thread(), cancel, done);
    };
    const QString what = QCoreApplication::translate("DocumentActions", "Opening %1…").arg(info.fileName());
    if (!doLongWork(window, what, work))
        return std::nullopt;
    if (!done.file)
        return Status(done.file.error());
    parts.canvas.expect(std::move(done.prepared));
    parts.workspace.adopt(std::move(*done.file));
    return Status(Done{});
}

} // namespace baton
