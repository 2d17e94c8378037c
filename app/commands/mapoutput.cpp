#include "app/commands/mapoutput.h"

#include "model/exchange/codec.h"
#include "model/store/documentfile.h"
#include "views/report/findings.h"

#include <QFileInfo>
#include <QLocale>

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

std::optional<report::Paper> paperNamed(const QString &name)
{
    static const std::pair<const char *, report::Paper> papers[] = {
        {"a4", report::Paper::A4}, {"a3", report::Paper::A3}, {"a2", report::Paper::A2},
        {"a1", report::Paper::A1}, {"a0", report::Paper::A0}, {"fit", report::Paper::Fit}};
    if (name.isEmpty())
        return report::Paper::A4;
    for (const auto &[known, paper] : papers)
        if (name.compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
            return paper;
    return std::nullopt;
}

Result<QByteArray> mapBytes(const ProcessMap &map, const ExportChoice &choice, const LensAnswers &known,
                            const LensView *view)
{
    using Format = ExportChoice::Format;
    if (choice.format == Format::BatonMap)
        return QByteArray::fromStdString(batonmap::write(map));
    if (choice.format == Format::Table)
        return QByteArray::fromStdString(handofflist::write(map, QLocale().name().left(2).toStdString()));
    const LensAnswers answers = view ? known : answered(choice.lens, map, known, choice.options.cancel);
    const LensView seen = view ? *view : lensViewOf(choice.lens, map, answers);
    if (choice.format == Format::Svg)
        return report::svg(map, seen, choice.options);
    if (choice.format == Format::Png)
        return report::png(map, seen, choice.options);
    if (!choice.options.textPages)
        return report::pdf(map, seen, {}, choice.options);
    const LensAnswers told = withAnalysis(map, answers, choice.options.cancel);
    return report::pdf(map, seen, report::contentOf(choice.lens, map, told), choice.options);
}

namespace {

std::optional<ExportChoice::Format> formatOf(const QString &suffix)
{
    using Format = ExportChoice::Format;
    static const std::pair<const char *, Format> formats[] = {{"json", Format::BatonMap},
                                                              {"csv", Format::Table},
                                                              {"pdf", Format::Pdf},
                                                              {"svg", Format::Svg},
                                                              {"png", Format::Png}};
    for (const auto &[known, format] : formats)
        if (suffix == QLatin1String(known))
            return format;
    return std::nullopt;
}

Status writeDocument(const ProcessMap &map, const QString &path)
{
    const auto file = DocumentFile::create(path.toStdString(), map);
    return file ? Status(Done{}) : Status(file.error());
}

Status write(const ProcessMap &map, const QString &path, ExportChoice &choice)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("baton"))
        return writeDocument(map, path);
    const auto format = formatOf(suffix);
    if (!format)
        return Error(ErrorCode::UnknownOutputFormat, {suffix.toStdString(), ".baton, .json, .csv, .pdf, .svg, .png"});
    choice.format = *format;
    const auto bytes = mapBytes(map, choice);
    return bytes ? writeFile(path.toStdString(), bytes->toStdString()) : Status(bytes.error());
}

} // namespace

Status writeMapFile(const ProcessMap &map, const QString &path, ExportChoice choice)
{
    const Status written = write(map, path, choice);
    return written ? written : Status(written.error().in(path.toStdString()));
}

} // namespace baton
