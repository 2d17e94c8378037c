#include "app/commands/mapinput.h"

#include "model/base/utf8.h"
#include "model/edit/capturelines.h"
#include "model/edit/script.h"
#include "model/store/documentfile.h"

#include <QFileInfo>

namespace baton {

bool areNotes(std::string_view bytes)
{
    return firstInvalidUtf8(bytes) == std::string_view::npos && areSentences(bytes);
}

bool isDocumentFile(const QString &path)
{
    return DocumentFile::looksLikeOne(path.toStdString());
}

namespace {

Result<Imported> readDocument(const QString &path)
{
    auto file = DocumentFile::open(path.toStdString(), OpenMode::ReadOnly);
    if (!file)
        return file.error();
    Imported imported;
    imported.map = (*file)->document().map();
    imported.hasPositions = imported.map.placements.size() == imported.map.steps.size();
    return imported;
}

// Notes such as "A -> B: form, within 2d", one a line.
Result<Imported> readSentences(std::string_view text, const QString &path)
{
    if (text.starts_with("\xef\xbb\xbf"))
        text.remove_prefix(3);
    const auto captured = captureLines(text, ProcessMap(), {});
    if (!captured)
        return captured.error();
    Imported imported;
    if (const Status done = apply(captured->batch, imported.map); !done)
        return done.error();
    imported.map.info.title = QFileInfo(path).completeBaseName().toStdString();
    for (const int line : captured->passedOver)
        imported.findings.push_back({ImportFinding::Kind::RowSkipped, {"no_arrow"}, line});
    return imported;
}

Result<Imported> readAny(const QString &path)
{
    if (isDocumentFile(path))
        return readDocument(path);
    const auto bytes = readFile(path.toStdString());
    if (!bytes)
        return bytes.error();
    return areNotes(*bytes) ? readSentences(*bytes, path) : readMap(*bytes, path.toStdString());
}

} // namespace

Result<Imported> readMapFile(const QString &path)
{
    auto imported = readAny(path);
    if (!imported)
        return imported.error().in(path.toStdString());
    return imported;
}

Result<ProcessMap> readMapInput(const QString &path, const QString &scenario)
{
    auto imported = readMapFile(path);
    if (!imported)
        return imported.error();
    if (scenario.isEmpty())
        return std::move(imported->map);
    return withScenario(imported->map, scenario.toStdString());
}

} // namespace baton
