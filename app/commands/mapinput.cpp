#include "app/commands/mapinput.h"

#include "model/edit/script.h"
#include "model/store/documentfile.h"

namespace baton {

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

Result<Imported> readAny(const QString &path)
{
    if (isDocumentFile(path))
        return readDocument(path);
    const auto bytes = readFile(path.toStdString());
    if (!bytes)
        return bytes.error();
    return readMap(*bytes, path.toStdString());
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
