#include "app/mapoutput.h"

#include "model/exchange/codec.h"
#include "model/store/documentfile.h"

#include <QFileInfo>

namespace baton {

std::optional<Lens> lensNamed(const QString &name)
{
    if (name.isEmpty() || name == QLatin1String("draw"))
        return Lens::Draw;
    if (name == QLatin1String("bottlenecks"))
        return Lens::Bottlenecks;
    if (name == QLatin1String("errors"))
        return Lens::Errors;
    if (name == QLatin1String("delay"))
        return Lens::Delay;
    if (name == QLatin1String("standards"))
        return Lens::Standards;
    return std::nullopt;
}

namespace {

Status writeDocument(const ProcessMap &map, const QString &path)
{
    const auto file = DocumentFile::create(path.toStdString(), map);
    return file ? Status(Done{}) : Status(file.error());
}

Status write(const ProcessMap &map, const QString &path, const OutputOptions &options)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("json"))
        return writeFile(path.toStdString(), batonmap::write(map));
    if (suffix == QLatin1String("csv"))
        return writeFile(path.toStdString(), handofflist::write(map, options.language.toStdString()));
    if (suffix == QLatin1String("baton"))
        return writeDocument(map, path);
    return Error(ErrorCode::UnknownOutputFormat, {suffix.toStdString(), "json csv pdf svg png baton"});
}

} // namespace

Status writeMapFile(const ProcessMap &map, const QString &path, const OutputOptions &options)
{
    const Status written = write(map, path, options);
    return written ? written : Status(written.error().in(path.toStdString()));
}

} // namespace baton
