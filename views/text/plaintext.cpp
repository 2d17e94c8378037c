#include "views/text/plaintext.h"

#include <algorithm>

namespace baton::text {

Plain plainWithPlaces(const QString &text)
{
    Plain plain;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString one = text.mid(i, length).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar c : one)
            if (c.category() != QChar::Mark_NonSpacing) {
                plain.text += c;
                plain.from.push_back(i);
            }
        i += length;
    }
    plain.from.push_back(text.size());
    return plain;
}

QString plain(const QString &text)
{
    const bool simple = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    return simple ? text.toCaseFolded() : plainWithPlaces(text).text;
}

} // namespace baton::text
