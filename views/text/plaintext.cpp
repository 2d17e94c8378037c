#include "views/text/plaintext.h"

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
    return plainWithPlaces(text).text;
}

} // namespace baton::text
