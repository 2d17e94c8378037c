#include "model/exchange/codec.h"

#include "model/base/numbers.h"

#include <filesystem>

namespace baton {

namespace {

bool isBatonMap(std::string_view bytes)
{
    if (bytes.starts_with("\xef\xbb\xbf"))
        bytes.remove_prefix(3);
    return trimmed(bytes).starts_with('{') && bytes.find("\"baton-map/") != std::string_view::npos;
}

Result<Imported> readAs(Format format, std::string_view bytes)
{
    switch (format) {
    case Format::BatonMap:
        return batonmap::read(bytes);
    case Format::HandoffList:
        return handofflist::read(bytes);
    case Format::Unknown:
        break;
    }
    return Error(ErrorCode::UnknownFormat);
}

} // namespace

Format recognise(std::string_view bytes)
{
    if (isBatonMap(bytes))
        return Format::BatonMap;
    return handofflist::preview(bytes, 1) ? Format::HandoffList : Format::Unknown;
}

Result<Imported> readMap(std::string_view bytes, const std::string &fileName)
{
    const Format format = recognise(bytes);
    Result<Imported> imported = readAs(format, bytes);
    if (!imported)
        return imported.error().in(fileName);
    // A map file without a title is a map without a title: it reads back equal.
    if (format != Format::BatonMap && imported->map.info.title.empty())
        imported->map.info.title = std::filesystem::path(fileName).stem().string();
    return imported;
}

} // namespace baton
