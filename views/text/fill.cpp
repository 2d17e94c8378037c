#include "views/text/fill.h"

namespace baton::text {

QString fill(const QString &pattern, const QStringList &values)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool place =
            pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9';
        if (!place) {
            text += pattern[i];
            continue;
        }
        text += values.value(pattern[i + 1].unicode() - u'1');
        ++i;
    }
    return text;
}

} // namespace baton::text
