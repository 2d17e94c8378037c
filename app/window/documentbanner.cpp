#include "app/window/documentbanner.h"

#include "app/actions/actions.h"
#include "app/window/banner.h"
#include "app/window/workspace.h"
#include "views/text/sentences.h"

#include <QCoreApplication>

namespace baton {

namespace {

QString sentenceOf(const OpenNotice &notice)
{
    switch (notice.kind) {
    case OpenNotice::Kind::None:
        return {};
    case OpenNotice::Kind::OpenElsewhere:
        return QCoreApplication::translate("DocumentBanner",
                                           "This map is open in another window or on another computer. Here "
                                           "it can be read, but not changed.");
    case OpenNotice::Kind::FolderReadOnly:
        return QCoreApplication::translate(
            "DocumentBanner", "This map is in a place that cannot be written. It can be read, but not changed.");
    case OpenNotice::Kind::MigratedCopyKept:
        return QCoreApplication::translate(
                   "DocumentBanner", "This map was made by an older Baton and was brought up to date. The old file is "
                                     "kept as %1.")
            .arg(QString::fromStdString(notice.detail));
    }
    return {};
}

} // namespace

void showDocumentBanner(Banner &banner, const Workspace &workspace, const Actions &actions)
{
    const Document *document = workspace.document();
    const Banner::Choice elsewhere{QCoreApplication::translate("DocumentBanner", "Save a copy elsewhere…"),
                                   [copy = actions["map.copy"]] {
                                       copy->trigger();
                                   }};
    const Banner::Choice again{QCoreApplication::translate("DocumentBanner", "Try again"),
                               [retry = actions["map.tryAgain"]] {
                                   retry->trigger();
                               }};
    if (document && document->saveState() == SaveState::NotSaved) {
        banner.show(Banner::Tone::Warning,
                    QCoreApplication::translate("DocumentBanner", "Not saved: %1 Your changes are still here.")
                        .arg(text::error(document->saveError())),
                    {again, elsewhere});
        return;
    }
    const QString told = workspace.file() ? sentenceOf(workspace.file()->notice()) : QString();
    if (told.isEmpty()) {
        banner.hide();
        return;
    }
    const bool readOnly = workspace.file()->readOnly();
    banner.show(readOnly ? Banner::Tone::Warning : Banner::Tone::Told, told,
                readOnly ? std::vector{elsewhere} : std::vector<Banner::Choice>{}, !readOnly);
}

} // namespace baton
