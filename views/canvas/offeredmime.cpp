#include "views/canvas/offeredmime.h"

namespace baton {

QStringList OfferedMime::formats() const
{
    QStringList all;
    for (const auto &[format, make] : m_makers)
        all << format;
    return all;
}

QVariant OfferedMime::retrieveData(const QString &format, QMetaType) const
{
    const auto maker = m_makers.find(format);
    if (maker == m_makers.end())
        return {};
    const auto [made, fresh] = m_made.try_emplace(format);
    if (fresh)
        made->second = maker->second();
    return made->second;
}

} // namespace baton
